/** Chinese: what findings on estimates from unit costs, shares and contributions are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const BUDGET = {
  'unit-cost-missing': {
    title: '缺少单位费用',
    message: '{item}在{day, date}(会议{meeting}首日)没有单位费用。',
    hint: '请在“单位费用”中添加，生效日期不得晚于该日。',
  },
  'unit-cost-doubled': {
    title: '单位费用重复',
    message: '{item}自{day, select, blank {最初} other {{day, date}}}起有两个单位费用；采用第一个。',
    hint: '请删除其中一个，或更正其生效日期。',
  },
  'volume-factor-missing': {
    title: '工作量缺少乘数',
    message: '{item}须乘以{factors}，而此处为空。该行未采用。',
    hint: '请填写该乘数；零也是数量。',
  },
  'volume-factor-extra': {
    title: '工作量多出乘数',
    message: '{item}不乘以{factors}，而此处已填写。该行未采用。',
    hint: '请清空该单元格，或在“单位费用”中为该要素添加此乘数。',
  },
  'volume-negative': {
    title: '工作量为负数',
    message: '{factor}为{found}，小于零。该行未采用。',
    hint: '请输入零或正数。',
  },
  'volume-line-computed': {
    title: '计算项目不应有工作量',
    message: '{line}由其他项目计算得出，不应有工作量。该行未采用。',
    hint: '请删除该行，或将该预算项目改为直接费用。',
  },
  'base-circular': {
    title: '相互依赖的项目',
    message: '{lines}互为计算依据，未列入概算。',
    hint: '请更正“基数”，使任何项目都不依赖自身。',
  },
  'rates-day-missing': {
    title: '未指定汇率日期',
    message: '有单位费用以{currency}计，但未指定汇率日期。',
    hint: '请在“设置”工作表填写“汇率日期”，或在命令行使用--as-at。',
  },
  'volume-zero': {
    title: '数量为零',
    message: '{meeting}，{line}：{item}的数量为零。',
    hint: '如属有意则无需处理。',
  },
  'volume-actual-missing': {
    title: '未列出实际用量',
    message: '{meeting}，{line}：未列出{items}的实际用量，因此差异未分解为数量和价格。',
    hint: '请在“工作量”中添加版本为“实际使用”的行；未使用的写零。',
  },
  'estimate-differs-from-volumes': {
    title: '概算与工作量不符',
    message:
      '{meeting}，{line}：概算为{stated, number}，而按工作量和单位费用为{computed, number}，相差{difference, number}。',
    hint: '如系手工修改则无需处理；否则请重新编制。',
  },
  'suggestion-few': {
    title: '参考会议过少',
    message: '{meeting}的参考值来自{count, plural, other {#次往年会议}}；至少三次才更可靠。',
    hint: '请添加往年文件，或谨慎采用参考值。',
  },
  'volume-unusual': {
    title: '数量异常',
    message: '{meeting}，{line}：{item}的数量为{found}；往年会议的用量为{least}至{most}。',
    hint: '请核对工作量。',
  },
  'instrument-missing': {
    title: '会议没有文书',
    message:
      '{meeting}{instrument, select, blank {没有文书} other {依据“{instrument}”举行，但“缔约方”中没有该文书的缔约方}}，因此无法确定缴款国。',
    hint: '请在“会议”中按“缔约方”的写法填写文书。',
  },
  'scale-rate-missing': {
    title: '国家没有比额',
    message: '{meeting}：{count, plural, other {#个缴款国}}在{year}年比额表中没有比额：{states}。',
    hint: '请在比额表中添加比额，或在会议表或设置表的“比额表年度”中注明适用哪一年的比额表；比额为零须写0。',
  },
  'scale-doubled': {
    title: '同一年有两个比额',
    message: '{state}在{year}年比额表中有两个比额；采用第一个。',
    hint: '请填写较早一行的“终止年份”，或删除其中一行。',
  },
  'scale-sum-zero': {
    title: '没有分摊依据',
    message: '{meeting}：缴款国在{year}年比额表中的比额合计为零。',
    hint: '请核对“缔约方”“参加国”和比额表。',
  },
  'share-limits-impossible': {
    title: '限额无法满足',
    message: '{meeting}：在所设上下限内，分摊比额无法合计为百分之百。',
    hint: '请在设置或比额表中更正限额。',
  },
  'scale-sum-over': {
    title: '比额合计过大',
    message: '{year}年比额表的比额合计为百分之{sum}。',
    hint: '请检查是否混入两个比额表，或有笔误。',
  },
  'participant-party': {
    title: '缔约方被列为参加国',
    message: '{state}是缔约方，又被列为{meeting}的参加国；只缴款一次。',
    hint: '无需处理；可删除该行。',
  },
  'share-unestimated': {
    title: '没有可分摊概算的会议',
    message: '{meeting}没有可分摊的概算。',
    hint: '请在概算表中填写。“addendum estimate --out”会将按工作量算出的金额写成行，供复制到该表。',
  },
  'share-nil': {
    title: '分摊额为零',
    message: '{meeting}：{count, plural, other {#个国家}}的分摊额为零：{states}。',
    hint: '无需处理；不开账单。',
  },
  'invoice-differs': {
    title: '账单与分摊额不符',
    message: '{meeting}，{state}：已开账单{stated, number}，而现分摊额为{computed, number}，相差{difference, number}。',
    hint: '请开具订正账单，或留待最后结算。',
  },
  'invoice-not-payer': {
    title: '向非缴款国开具账单',
    message: '已就{meeting}向{state}开具账单，但该国目前不在缴款国之列。',
    hint: '请核对“缔约方”和“参加国”，或更正账单。',
  },
  'payer-not-invoiced': {
    title: '缴款国没有账单',
    message: '{meeting}：{count, plural, other {#个缴款国}}没有账单：{states}。',
    hint: '请开具所缺账单。',
  },
  'invoice-doubled': {
    title: '账单重复',
    message:
      '{meeting}，{state}：{number, select, blank {两份账单的类别、金额和日期相同} other {两份账单编号均为{number}}}。两份均已计入。',
    hint: '请删除其中一份，或更正编号或日期。',
  },
  'invoice-sign': {
    title: '账单正负号有误',
    message:
      '{kind, select, estimate {概算账单为负数：{amount, number}。} other {核销为正数：{amount, number}。}}已按原样计入。',
    hint: '请更正正负号；贷项应为订正、最后或更正，核销应为负数。',
  },
  'write-off-over': {
    title: '核销超过未缴数额',
    message: '{meeting}，{state}：核销{amount, number}，而未缴数额仅为{outstanding, number}。',
    hint: '请更正核销额或此前的收款。',
  },
  'final-not-closed': {
    title: '结账前的最后账单',
    message:
      '{meeting}：最后费用尚不确定{day, select, blank {；账目尚未结清} other {；结账日期为{day, date}，或数字为暂定}}。',
    hint: '请待账目结清后填写结账日期，并将数字设为“最后”。',
  },
  'final-unmatched': {
    title: '有未匹配开支的最后账单',
    message:
      '{meeting}：{year}年有{count, plural, other {#笔开支}}(共{amount, number})未找到会议或项目，最后费用可能不完整。',
    hint: '请将这些开支归入会议和预算项目。',
  },
  'receipt-state-missing': {
    title: '收款没有国家',
    message: '一笔{amount, number}的收款没有国家，未计入。',
    hint: '请填写国家，或将类别填为“自愿”。',
  },
  'receipt-unassigned': {
    title: '未分配至会议的收款',
    message: '{state}：一笔{amount, number}的收款未注明会议，单独列示。',
    hint: '请查明用途并填写会议；每个会议一行。',
  },
  'receipt-uninvoiced': {
    title: '收款没有账单',
    message: '{meeting}，{state}：收到{amount, number}，但未开具账单。',
    hint: '请核对会议和国家，或开具账单。',
  },
  'receipt-over': {
    title: '收款超过应缴数额',
    message: '{meeting}，{state}：收到{received, number}，应缴{assessed, number}；余额为贷项。',
    hint: '请退款，或按该国意愿转入另一会议。',
  },
  'receipt-doubled': {
    title: '收款重复',
    message:
      '{state}：{document, select, blank {两笔收款的日期、会议和金额相同} other {同一会议的两笔收款凭证均为{document}}}。两笔均已计入。',
    hint: '如系同一笔付款，请删除其中一笔。',
  },
  'transfer-unbalanced': {
    title: '转账不平衡',
    message:
      '{state}：{document, select, blank {没有凭证的转账} other {凭证{document}项下的转账}}合计为{amount, number}，而非零。',
    hint: '每笔转账应以同一凭证列两行：从一个会议转出和转入另一会议。',
  },
  'refund-over': {
    title: '退款超过贷项',
    message: '{meeting}，{state}：退款{amount, number}，而当日贷项为{credit, number}。',
    hint: '请核对退款及此前的收款。',
  },
  'receipt-later': {
    title: '截至日期之后的收款',
    message: '{day, date}之后的{count, plural, other {#笔收款}}(共{amount, number})未计入。',
    hint: '无需处理；采用较晚的截至日期时将计入。',
  },
  'invoice-later': {
    title: '截至日期之后的账单',
    message: '{day, date}之后开具的{count, plural, other {#份账单}}(共{amount, number})未计入。',
    hint: '无需处理；采用较晚的截至日期时将计入。',
  },
  'meeting-not-funded': {
    title: '会议资金未按时到位',
    message: '{meeting}：截至{day, date}需要{required, number}，已有{cash, number}；缺{short, number}。',
    hint: '请致函欠款国，或决定会议是否举行。',
  },
  'meeting-cancelled-invoiced': {
    title: '已取消会议仍有账单',
    message: '{meeting}已取消，但{count, plural, other {#份概算账单}}没有最后账单。',
    hint: '账目结清后，请开具最后账单。',
  },
  'notice-written-before': {
    title: '已就会议致函的国家',
    message: '自最近一次开具账单以来，已就{meeting}致函{count, plural, other {#}}个国家，未再致函：{states}。',
    hint: '如需再次致函，请加--again。',
  },
} as const satisfies SomeDiagnosticTexts;

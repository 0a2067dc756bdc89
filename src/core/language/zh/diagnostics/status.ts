/** Chinese: what findings on reporting status are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const STATUS = {
  'as-at-missing': {
    title: '缺少截至日期',
    message: '未注明报告情况截至哪一日。',
    hint: '请在“设置”工作表中填写“截至日期”，或在命令行使用--as-at。',
  },
  'state-unknown': {
    title: '无法识别的国家',
    message: '没有名为“{found}”的国家{near, select, blank {} other {；最接近的是：{near}}}。该行未采用。',
    hint: '请更正名称，或将其加入该国的别名。',
  },
  'state-ambiguous': {
    title: '多国共用的名称',
    message: '“{found}”可能指：{candidates}。该行未采用。',
    hint: '请填写该国的三字母代码。',
  },
  'state-unlisted': {
    title: '“国家”工作表中没有的国家',
    message: '“{found}”是{state}，“国家”工作表中没有列出。该行未采用。',
    hint: '请将该国加入“国家”工作表。',
  },
  'state-by-name': {
    title: '以其他名称识别的国家',
    message: '“{found}”已识别为{state}{until, select, blank {} other {；这是旧名，使用至{until}年}}。',
    hint: '除非另指他国，否则无需处理。',
  },
  'instrument-unknown': {
    title: '无法识别的文书',
    message: '报告义务中没有文书“{code}”{near, select, blank {} other {；最接近的是：{near}}}。该行未采用。',
    hint: '请更正名称，或将该文书加入报告义务。',
  },
  'forms-unreadable': {
    title: '无法读取的表格清单',
    message: '“{found}”无法读作表格或表格清单。该文字未采用。',
    hint: '请逐一写出表格，如A、B、D，或写出起止，如A至D。',
  },
  'due-unreadable': {
    title: '无法读取的到期日',
    message: '“{found}”无法读作一年中的某一天。该报告义务未采用。',
    hint: '请写明月份，例如3月31日。',
  },
  'duty-overlapping': {
    title: '同一年份的多项报告义务',
    message: '{instrument}有两项报告义务适用于同一年；采用起始较晚的一项。',
    hint: '请更正“起始年份”和“终止年份”。',
  },
  'duty-missing': {
    title: '没有报告义务的年份',
    message: '{instrument}在{year}年没有适用的报告义务。',
    hint: '请添加报告义务，或选择其他年份。',
  },
  'entry-months-missing': {
    title: '缺少生效期限的交存',
    message:
      '列表写明{instrument}各文书的交存日期，但未写明交存后几个月对一国生效。请在“设置”工作表中写入：距生效月数 = 6(或正确数目)',
    hint: '请在“设置”工作表中写入该行，或在“报告义务”工作表中写明每项文书的月数。',
  },
  'party-doubled': {
    title: '两个生效日期',
    message: '{instrument}于{day, date}对{state}生效，又于{other, date}再次生效，其间未终止。',
    hint: '请保留正确的一行，或填写前一时期的“终止日期”。',
  },
  'party-until-before-entry': {
    title: '终止早于生效',
    message: '{state}的终止日期({until, date})早于生效日期({entry, date})。',
    hint: '请更正其中一个日期。',
  },
  'report-doubled': {
    title: '同一年有多份报告',
    message: '{state}在{instrument}下{year}年有不止一份报告；以最早的为准。',
    hint: '如各份均已提交则无需处理；否则请更正年份或删除一份。',
  },
  'report-after-as-at': {
    title: '截至日期之后的报告',
    message: '报告于{day, date}提交，晚于截至日期，未计入。',
    hint: '无需处理。',
  },
  'report-undated': {
    title: '没有提交日期的报告',
    message:
      '{state}在{instrument}下{year}年的报告没有提交日期；{uploaded, select, blank {视为在到期日之后提交} other {以上传日期{uploaded, date}代替}}。',
    hint: '请填写提交日期。',
  },
  'report-before-entry': {
    title: '生效前提交的报告',
    message: '{state}在{instrument}下的报告于{day, date}提交，早于{entry, date}的生效日期。',
    hint: '请核对两个日期。',
  },
  'report-uploaded-first': {
    title: '提交前上传的报告',
    message: '报告于{uploaded, date}上传，早于{submitted, date}的提交日期。',
    hint: '请核对两个日期。',
  },
  'report-not-uploaded': {
    title: '已提交但未上传的报告',
    message: '{instrument}下{year}年有{count, plural, other {#份报告}}已提交但未上传：{states}。',
    hint: '请上传，除非该国要求不公开其报告。',
  },
  'report-not-recorded': {
    title: '报告没有记录的年份',
    message: '“报告”工作表中没有{instrument}{year}年以前的行；此前各年的报告视为没有记录。',
    hint: '如果该工作表自另一年起即完整，请在设置“报告记录起始年度”中填写该年。',
  },
  'report-voluntary': {
    title: '自愿报告',
    message: '{state}不受{instrument}约束，但提交了{year}年的报告；计为自愿报告。',
    hint: '如该国应受约束，请核对生效日期。',
  },
  'report-without-duty': {
    title: '没有报告义务的年份的报告',
    message: '{instrument}在{year}年没有适用的报告义务；该报告不属于任何类别。',
    hint: '请更正年份，或添加报告义务。',
  },
  'stated-count-differs': {
    title: '与各行不符的所列数目',
    message:
      '“{name}”所列为{stated, number}；各行得出{counted, number}。{reason, select, none {} after_as_at {差额为截至日期之后提交的报告。} doubled {差额为同一国家同一年的其他报告。} voluntary {差额为自愿报告。} undated {差额为没有提交日期的报告。} cover_page {差额为仅有封面的报告。} not_uploaded {差额为已提交但未上传的报告。} not_public {差额为不公开的报告。} other {}}',
    hint: '请更正文中的数目，或更正各行。',
  },
  'contact-missing': {
    title: '没有联系人的国家',
    message: '“联系人”工作表中没有{count, plural, other {#}}个国家的联系人，因此未向其致函：{states}。',
    hint: '请在“联系人”工作表中添加该国及收件人。',
  },
  'contact-doubled': {
    title: '一国有多个联系人',
    message: '{state}有多个联系人；信函寄给{used}。',
    hint: '请保留应致函的联系人，或为每个联系人注明语文。',
  },
  'letter-wording-missing': {
    title: '缺少信函文本',
    message: '“信函”工作表中没有语文为“{language}”的文本“{letter}”。',
    hint: '请在“信函”工作表中添加具有该键和语文的一行。',
  },
  'letter-wording-doubled': {
    title: '文本重复',
    message: '语文为“{language}”的文本“{letter}”出现两次；采用了第一行。',
    hint: '请只保留其中一行。',
  },
  'letter-hole-unknown': {
    title: '信函中无法识别的字段',
    message: '“{hole}”不是可用的字段。可用的字段：{known}。',
    hint: '请更正大括号内的名称；大括号本身应写两次。',
  },
  'letter-hole-empty': {
    title: '没有值可填的字段',
    message: '致{state}的信函“{letter}”需要{hole}，但没有相应的值。',
    hint: '请填写该单元格，或从文本中删去该字段。',
  },
  'letter-part-missing': {
    title: '信函缺少某些部分',
    message: '语文为“{language}”的文本“{letter}”中，“{column}”列为空。',
    hint: '请填写该单元格，除非信函本不需要此项。',
  },
  'letter-written-before': {
    title: '已致函的国家',
    message: '已就{instrument}{year}年的报告致函{count, plural, other {#}}个国家，未再致函：{states}。',
    hint: '如需再次致函，请加--again。',
  },
  'letter-state-left': {
    title: '已不再是缔约方的国家',
    message: '截至日期，{count, plural, other {#}}个国家已不再是{instrument}的缔约方，未致函：{states}。',
    hint: '“缔约方”工作表载有其终止日期。',
  },
} as const satisfies SomeDiagnosticTexts;

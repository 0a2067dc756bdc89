/** Chinese: what findings on references, rates, the reconciliation and the annex are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const RECONCILIATION = {
  'meeting-unknown': {
    title: '无法识别的会议',
    message: '没有代码为“{code}”的会议。{near, select, blank {} other {最接近的是“{near}”。}}',
    hint: '请更正代码，或在“会议”工作表中添加该会议。',
  },
  'line-unknown': {
    title: '无法识别的预算项目',
    message: '没有代码为“{code}”的预算项目。{near, select, blank {} other {最接近的是“{near}”。}}',
    hint: '请更正代码，或在“预算项目”工作表中添加该项目。',
  },
  'currency-unknown': {
    title: '无法识别的货币',
    message: '“{code}”不是已知的货币。',
    hint: '请填写货币的三字母代码，如USD或CHF。',
  },
  'currency-missing': {
    title: '推定的货币',
    message: '未注明货币，已按{currency}处理。',
    hint: '如为其他货币，请注明。',
  },
  'rate-missing': {
    title: '缺少的汇率',
    message: '没有{currency}在{day, date}的汇率。',
    hint: '请在“汇率”工作表中添加该汇率，或填写美元金额。',
  },
  'rate-undated': {
    title: '没有日期的折算',
    message: '以{currency}计的金额无法折算：缺少记账日期。',
    hint: '请填写记账日期、汇率或美元金额。',
  },
  'rate-of-period': {
    title: '月内变动的汇率',
    message: '{from, date}至{to, date}期间{currency}的汇率有变动，未说明该金额按哪一天折算。',
    hint: '请在“设置”工作表中填写：月份汇率 = 末日(或 = 首日)。',
  },
  'rate-invalid': {
    title: '无效的汇率',
    message: '“{found}”不是汇率。',
    hint: '请填写每美元折合的货币单位数，须大于零。',
  },
  'rate-dollar-not-one': {
    title: '以其他货币为基准的汇率',
    message: '美元的汇率为{rate, number}而不是1：这些汇率似以另一种货币为基准。',
    hint: '请填写每美元折合的各种货币单位数。',
  },
  'rate-without-currency': {
    title: '未注明货币的金额旁有汇率',
    message:
      '金额旁列有汇率{rate, number}，但未说明金额用的是哪种其他货币；已按{currency}读取。如读取正确，请在“设置”工作表中写入：{setting} = 1 {currency}；否则请以该货币代码代替{currency}。',
    hint: '请增设“货币”列，或在“设置”工作表中写入该行。',
  },
  'rate-doubled': {
    title: '同一日的两个汇率',
    message: '{currency}自{day, date}起有两个汇率。',
    hint: '请保留有效的汇率。',
  },
  'rate-inverted': {
    title: '颠倒的汇率',
    message: '{currency}的汇率{rate, number}似为每单位折合的美元数；所列另一汇率为{other, number}。',
    hint: '请填写每美元折合的货币单位数。',
  },
  'rate-jump': {
    title: '变动过大的汇率',
    message: '{currency}的汇率从{other, number}变为{rate, number}，变动{percent, number}%。',
    hint: '请根据来源核对汇率。',
  },
  'rate-contradicts': {
    title: '与汇率不符的金额',
    message: '所列美元金额为{stated, number}，但按所列汇率应为{computed, number}，相差{difference, number}。',
    hint: '请更正汇率或美元金额。已采用所列金额。',
  },
  'dollars-differ': {
    title: '美元金额不一致',
    message: '金额为{amount, number}美元，但旁边的美元列为{stated, number}。',
    hint: '请更正其中一个，或填写金额的货币。',
  },
  'dollars-zero': {
    title: '金额不为零而美元金额为零',
    message: '金额为{amount, number} {currency}，但美元金额为0。',
    hint: '请填写美元金额，或清空该单元格以便采用汇率。',
  },
  'dollars-against-table': {
    title: '与“汇率”工作表不符的美元金额',
    message:
      '{count, plural, other {#笔{currency}金额}}列为{stated, number}美元，但按“汇率”工作表应为{computed, number}美元，相差{difference, number}。',
    hint: '请核对美元金额和汇率。已采用所列金额。',
  },
  'mapping-unknown-column': {
    title: '对应关系中无法识别的列',
    message: '“{found}”不是可用于对应关系的列。可用的列：{known}。',
    hint: '请更正该列。',
  },
  'mapping-doubled': {
    title: '重复的对应关系',
    message: '值“{value}”有不止一项对应关系，且未列份额。',
    hint: '请保留一项，或为每项填写份额。',
  },
  'mapping-shares': {
    title: '合计不等于1的份额',
    message: '“{value}”的份额合计为{sum, number}，而不是1；该项开支未予分摊。',
    hint: '请更正份额。',
  },
  'mapping-unused': {
    title: '未使用的对应关系',
    message: '没有开支需要用到“{value}”的对应关系。',
    hint: '请核对该值，或删除该对应关系。',
  },
  'year-missing': {
    title: '报告年度不明',
    message: '未设定报告年度{years, select, blank {} other {，而会议分属几个年度：{years}}}。',
    hint: '请在“设置”工作表中设定报告年度。',
  },
  'year-assumed': {
    title: '推定的报告年度',
    message: '未设定报告年度；已采用{year}年，即所有会议所在年度。',
    hint: '请在“设置”工作表中设定报告年度。',
  },
  'meeting-other-year': {
    title: '其他年度的会议',
    message: '会议{code}属于{year}年，不列入附件。',
    hint: '除非日期有误，否则无需处理。',
  },
  'meeting-unestimated': {
    title: '没有估计费用的会议',
    message: '会议{code}没有估计费用。',
    hint: '请添加估计费用：附件必须涵盖所有会议。',
  },
  'meeting-unspent': {
    title: '没有开支的会议',
    message: '会议{code}没有任何开支。',
    hint: '请核对其所有开支是否均已入账并归入该会议。',
  },
  'meeting-not-held': {
    title: '未举行的会议',
    message: '会议{code}{status, select, cancelled {已取消} postponed {已推迟} other {未举行}}。',
    hint: '请核对其数字是否应列入附件。',
  },
  'meeting-end-before-start': {
    title: '结束早于开始的会议',
    message: '会议{code}于{start, date}开始，却于{end, date}结束。',
    hint: '请更正日期。',
  },
  'estimate-version-tied': {
    title: '无法区分先后的估计费用版本',
    message: '会议{meeting}估计费用的“{version}”和“{other}”两个版本无法按通过日期区分。',
    hint: '请填写通过日期，或在“设置”工作表中选定版本。',
  },
  'estimate-version-unknown': {
    title: '未找到的估计费用版本',
    message: '会议{meeting}的估计费用没有“{version}”这一版本。',
    hint: '请在“设置”工作表中更正版本，或添加该版本。',
  },
  'estimate-not-adopted': {
    title: '尚未通过的估计费用',
    message: '会议{meeting}没有已通过的估计费用。',
    hint: '请添加已通过的估计费用，或将某一估计费用的状态设为“通过”。',
  },
  'estimate-superseded': {
    title: '其后订正的估计费用',
    message:
      '会议{meeting}用于比较的估计费用是“{version}”，但另有更晚的版本“{later}”{day, select, blank {} other {({day, date})}}。',
    hint: '请核对附件应比较哪个版本。',
  },
  'estimate-added-up': {
    title: '相加的估计费用',
    message: '{count, plural, other {会议{meeting}、项目{line}的估计费用由#行相加而成}}。',
    hint: '请核对有无重复的行。',
  },
  'estimate-doubled': {
    title: '重复列出的估计费用',
    message: '估计费用{amount, number}在各格均相同的两行中出现两次(见{other})。两者均已计入。',
    hint: '如属重复，请删除其中之一，或将其金额更正为0；金额留空则视为缺失。',
  },
  'estimate-negative': {
    title: '负数的估计费用',
    message: '估计费用为负数：{amount, number}。',
    hint: '请核对正负号。',
  },
  'expenditure-unmatched': {
    title: '未归入的开支',
    message:
      '{reason, select, meeting_missing {{found, select, blank {未注明会议} other {“{found}”未注明会议}}} meeting_unknown {没有代码为“{found}”的会议} line_missing {{found, select, blank {未注明预算项目} other {“{found}”未注明预算项目}}} line_unknown {没有代码为“{found}”的预算项目} mapping_shares {“{found}”的份额合计不等于1} other {“{found}”无处归入}}：{count, plural, other {#行}}，金额{amount, number}。{near, select, blank {} other {最接近的是“{near}”。}}',
    hint: '请更正代码，或添加对应关系。在此之前，该金额单独列出。',
  },
  'mostly-unmatched': {
    title: '大部分金额未归入',
    message:
      '{count, plural, other {#行}}(合计{amount, number})未能归入会议和预算项目，多于已归入的金额。代码可能只在多行中的第一行填写，或写法无法识别。',
    hint: '请在每一行填写会议和预算项目，或在“对应关系”工作表中添加代码。',
  },
  'sides-far-apart': {
    title: '估计与支出相差悬殊',
    message:
      '凡两者均有之处，一方至少为另一方的一百倍：估计{estimate, number}，支出{expenditure, number}。其中一个工作表可能以千计或以另一货币计，但未注明。请在“设置”工作表中写明该工作表的单位，例如：{setting} = {unit}；如其金额读取无误，则为：{setting} = {currency}。',
    hint: '请更正工作表，或在“设置”工作表中写入该行。',
  },
  'commitment-left-out': {
    title: '未采用的承付款',
    message: '{amount, number}的承付款不列入最后数字。',
    hint: '请填写最后开支，或将设置“数字”改为“暂定”。',
  },
  'posting-other-year': {
    title: '年度以外的记账',
    message: '会议{meeting}的开支于{day, date}记账，不在报告年度之内。',
    hint: '请核对日期和会议。',
  },
  'posting-doubled': {
    title: '重复记账的开支',
    message:
      '{document, select, blank {一笔没有文件号的开支} other {文件{document}}}以相同金额{amount, number}出现两次{other, select, blank {} other {(见{other})}}。两者均已计入。',
    hint: '如属重复，请删除其中之一，或将其金额更正为0；金额留空则视为缺失。',
  },
  'reversal-unmatched': {
    title: '没有对应开支的冲销',
    message: '{amount, number}的冲销没有对应的开支。',
    hint: '请找出被冲销的开支，或更正阶段。',
  },
  'reversal-positive': {
    title: '正数的冲销',
    message: '冲销金额为正数：{amount, number}。已按正数计入。',
    hint: '请核对正负号。',
  },
  'sign-slip': {
    title: '可疑的正负号',
    message: '该会议此项目合计为{total, number}，低于零；其中最小的一笔为{amount, number}。',
    hint: '请核对正负号。',
  },
  'line-unestimated': {
    title: '有开支而无估计费用的项目',
    message: '{meeting}，{line}：开支{amount, number}，但没有估计费用。',
    hint: '请核对该项目，或对开支作出说明。',
  },
  'line-unspent': {
    title: '有估计费用而无开支的项目',
    message: '{meeting}，{line}：估计费用{amount, number}，但没有开支。',
    hint: '请核对所有开支是否均已入账，或作出说明。',
  },
  'support-cost-differs': {
    title: '与比率不符的支助费用',
    message:
      '{meeting}，{line}：所列为{stated, number}，但按比率和基数计算为{computed, number}，相差{difference, number}。',
    hint: '请核对比率、基数和金额。',
  },
  'support-base-unknown': {
    title: '基数不明的支助费用',
    message: '项目{line}的基数“{base}”既不是预算项目，也不是部分。',
    hint: '请在“预算项目”工作表中更正基数。',
  },
  'line-repeats-parts': {
    title: '与下属项目重复的项目',
    message: '{line}的金额共{amount, number}，在每次会议中均等于{parts}的金额之和；两者均已计入。',
    hint: '请删除其中一方的金额；如均应计入，请豁免此项。',
  },
  'meeting-repeats-others': {
    title: '与其他所有会议重复的会议',
    message: '{meeting}的金额共{amount, number}，在每个项目中均等于其他所有会议的金额之和；这些金额也已计入。',
    hint: '如为合计，请删除；如应计入，请豁免此项。',
  },
  'total-differs': {
    title: '不符的合计',
    message: '“{label}”列为{stated, number}，但各行相加为{computed, number}，相差{difference, number}。',
    hint: '请更正合计或各行。',
  },
  'total-left-out': {
    title: '未采用的合计',
    message: '“{label}”({amount, number})是合计数；已核对，未重复计入。',
    hint: '无需处理。',
  },
  'variance-unexplained': {
    title: '未作说明的较大差异',
    message:
      '{meeting}{line, select, blank {} other {，{line}}}：差异为{variance, number}{percent, select, blank {} other {({percent, number}%)}}，未作说明。',
    hint: '请在“说明”工作表中列出原因。',
  },
  'explanation-unused': {
    title: '没有相应差异的说明',
    message: '{meeting}{line, select, blank {} other {，{line}}}没有需要说明的差异。',
    hint: '请核对代码，或删除该说明。',
  },
  'control-total-differs': {
    title: '不符的控制总额',
    message:
      '{meeting, select, blank {所有会议} other {{meeting}}}，{line, select, blank {所有项目} other {{line}}}：控制总额为{stated, number}，但读取的金额为{computed, number}，相差{difference, number}。',
    hint: '请查找缺少或重复的行，或更正控制总额。',
  },
  'control-total-unchecked': {
    title: '未核对的控制总额',
    message:
      '{meeting, select, blank {所有会议} other {{meeting}}}，{line, select, blank {所有项目} other {{line}}}：控制总额{stated, number}未予核对，因为其所涉内容未能全部读取。',
    hint: '请更正所列错误，届时即可核对。',
  },
  'control-total-unknown': {
    title: '代码不明的控制总额',
    message:
      '控制总额所指为{meeting, select, blank {所有会议} other {{meeting}}}、{line, select, blank {所有项目} other {{line}}}，其中至少有一项无法识别。',
    hint: '请更正代码。',
  },
  'sum-too-large': {
    title: '过大的总和',
    message:
      '{meeting, select, blank {所有会议} other {{meeting}}}，{line, select, blank {所有项目} other {{line}}}：总和过大，无法保持准确。',
    hint: '请核对各项金额。',
  },
  'proof-broken': {
    title: '不一致的总和',
    message: '工作表“{sheet}”的总和不一致：读取{read, number}，采用{used, number}，未采用{leftOut, number}。',
    hint: '无法写入附件；请报告这一错误。',
  },
  'waiver-applied': {
    title: '已豁免的检查结果',
    message: '检查结果{code}{key, select, blank {} other {({key})}}已获豁免：{reason}',
    hint: '无需处理。',
  },
  'waiver-lapsed': {
    title: '已失效的豁免',
    message: '对{code}{key, select, blank {} other {({key})}}的豁免不再适用：所豁免的内容已经改变。',
    hint: '请重新查看该项检查结果，并延续或删除豁免。',
  },
  'waiver-refused': {
    title: '不允许的豁免',
    message: '检查结果{code}不得豁免。',
    hint: '请更正所指出的问题，并删除豁免。',
  },
  'title-untranslated': {
    title: '未翻译的名称',
    message:
      '{code}的名称缺少{language, select, fr {法文} es {西班牙文} ru {俄文} ar {阿拉伯文} zh {中文} other {{language}}}译文；印出的是英文。',
    hint: '请在“名称 (fr)”“名称 (es)”等列添加该语文的名称，或在“豁免”工作表中说明(代码：title-untranslated；键：代码和语文，如A1/fr)。在此之前，该语文的文件只是草稿。',
  },
  'document-incomplete': {
    title: '文件缺少的设置',
    message: '文件缺少以下设置：{settings}；已各留空位。',
    hint: '请在“设置”工作表中补充所缺内容。',
  },
  'setting-untranslated': {
    title: '未翻译的设置',
    message:
      '设置“{setting}”没有{language, select, en {英文} fr {法文} es {西班牙文} ru {俄文} ar {阿拉伯文} zh {中文} other {{language}}}文本；已按原样印出。“设置”工作表中，该行的“{language, select, en {值} other {值 ({language})}}”列没有文本。',
    hint: '请在该处填写文本，或在“豁免”工作表中说明(代码：setting-untranslated；键：设置和语文，如Mandate/fr)。在此之前，该语文的文件只是草稿。',
  },
  'term-less-sure': {
    title: '待审阅的术语',
    message:
      '{language, select, fr {法文} es {西班牙文} ru {俄文} ar {阿拉伯文} zh {中文} other {{language}}}译文不够确定的术语：{terms}。',
    hint: '请由该语文的译员审阅；“术语”工作表可替代其中任何一个。',
  },
  'rounding-adjusted': {
    title: '因四舍五入而调整的数字',
    message: '{count, plural, other {#个数字}}已调整一个单位，使各行与合计相符；调整之处已作标记。',
    hint: '无需处理；准确金额已予保留。',
  },
} as const satisfies SomeDiagnosticTexts;

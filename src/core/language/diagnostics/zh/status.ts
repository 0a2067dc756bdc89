/** Chinese: what findings on reporting status are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const STATUS = {
  'as-at-missing': {
    title: '缺少截至日期',
    message: '未注明报告情况截至哪一日。',
    hint: '请在设置工作表中填写“截至日期”，或在命令行使用 --as-at。',
  },
  'state-unknown': {
    title: '未知国家',
    message: '没有名为“{found}”的国家{near, select, blank {} other {；最接近的是：{near}}}。该行未计入。',
    hint: '请更正名称，或将其加入该国的别名。',
  },
  'state-ambiguous': {
    title: '多国共用的名称',
    message: '“{found}”可能指：{candidates}。该行未计入。',
    hint: '请填写所指国家的代码。',
  },
  'state-unlisted': {
    title: '国家工作表中没有的国家',
    message: '“{found}”是 {state}，国家工作表中没有列出。该行未计入。',
    hint: '请将该国加入国家工作表。',
  },
  'state-by-name': {
    title: '以其他名称识别的国家',
    message: '“{found}”被认作 {state}{until, select, blank {} other {；这是旧名，使用至 {until} 年}}。',
    hint: '除非另指他国，否则无需处理。',
  },
  'instrument-unknown': {
    title: '未知文书',
    message: '报告义务中没有文书“{code}”{near, select, blank {} other {；最接近的是：{near}}}。该行未计入。',
    hint: '请更正名称，或将该文书加入报告义务。',
  },
  'due-unreadable': {
    title: '无法读取的截止日',
    message: '“{found}”不是一年中确定的一天。该义务未计入。',
    hint: '请写明月份，例如3月31日。',
  },
  'duty-overlapping': {
    title: '同一年份的多项义务',
    message: '{instrument} 有两项义务在同一年有效；采用起始较晚的一项。',
    hint: '请更正各项的起止年份。',
  },
  'duty-missing': {
    title: '没有义务的年份',
    message: '{instrument} 在 {year} 年没有有效的义务。',
    hint: '请添加义务，或选择其他年份。',
  },
  'party-doubled': {
    title: '两个生效日期',
    message: '{instrument} 于 {day, date} 对 {state} 生效，又于 {other, date} 再次生效，其间未终止。',
    hint: '请保留正确的一行，或填写前一时期的截止日。',
  },
  'party-until-before-entry': {
    title: '截止早于生效',
    message: '{state} 的截止日（{until, date}）早于生效日（{entry, date}）。',
    hint: '请更正其中一个日期。',
  },
  'report-doubled': {
    title: '同一年有多份报告',
    message: '{state} 在 {instrument} 下 {year} 年有不止一份报告；以最早的为准。',
    hint: '如各份均已提交则无需处理；否则请更正年份或删除一份。',
  },
  'report-after-as-at': {
    title: '截至日期之后的报告',
    message: '报告于 {day, date} 提交，晚于截至日期，未计入。',
    hint: '无需处理。',
  },
  'report-undated': {
    title: '没有提交日期的报告',
    message:
      '{state} 在 {instrument} 下 {year} 年的报告没有提交日期；{uploaded, select, blank {视为在截止日之后提交} other {以上传日期 {uploaded, date} 代替}}。',
    hint: '请填写提交日期。',
  },
  'report-before-entry': {
    title: '生效前提交的报告',
    message: '{state} 在 {instrument} 下的报告于 {day, date} 提交，早于 {entry, date} 的生效日。',
    hint: '请核对两个日期。',
  },
  'report-uploaded-first': {
    title: '提交前上传的报告',
    message: '报告于 {uploaded, date} 上传，早于 {submitted, date} 的提交日。',
    hint: '请核对两个日期。',
  },
  'report-not-uploaded': {
    title: '已提交但未上传的报告',
    message: '{instrument} 下 {year} 年有 {count, plural, other {# 份报告}}已提交但未上传：{states}。',
    hint: '请上传，除非该国不愿公开其报告。',
  },
  'report-voluntary': {
    title: '自愿报告',
    message: '{state} 未受约束而在 {instrument} 下提交了 {year} 年的报告；计为自愿报告。',
    hint: '如该国应受约束，请核对生效日期。',
  },
  'report-without-duty': {
    title: '没有义务的年份的报告',
    message: '{instrument} 在 {year} 年没有有效的义务；该报告不属于任何类别。',
    hint: '请更正年份，或添加义务。',
  },
  'stated-count-differs': {
    title: '与各行不符的所列数目',
    message:
      '“{name}”所列为 {stated, number}；各行得出 {counted, number}。{reason, select, none {} after_as_at {差额为截至日期之后提交的报告。} doubled {差额为同一国家同一年的其他报告。} voluntary {差额为自愿报告。} undated {差额为没有提交日期的报告。} cover_page {差额为仅有封面的报告。} not_uploaded {差额为已提交但未上传的报告。} not_public {差额为不公开的报告。} other {}}',
    hint: '请更正文中的数目，或更正各行。',
  },
  'contact-missing': {
    title: '没有联系人的国家',
    message: '联系人表中没有{count, plural, other {#}}个国家的联系人，因此未为其制作信函：{states}。',
    hint: '请在联系人表中添加该国及收件人。',
  },
  'contact-doubled': {
    title: '一国有多个联系人',
    message: '{state}有多个联系人；信函寄给{used}。',
    hint: '请保留应致函的联系人，或为每个联系人注明语文。',
  },
  'letter-wording-missing': {
    title: '缺少信函文本',
    message: '信函表中没有语文为“{language}”的文本“{letter}”。',
    hint: '请在信函表中添加具有该键和语文的一行。',
  },
  'letter-wording-doubled': {
    title: '文本重复',
    message: '语文为“{language}”的文本“{letter}”出现两次；采用了第一行。',
    hint: '请只保留其中一行。',
  },
  'letter-hole-unknown': {
    title: '信函中的未知字段',
    message: '“{hole}”不是可以填入的字段。已知字段：{known}。',
    hint: '请更正大括号内的名称；大括号本身应写两次。',
  },
  'letter-hole-empty': {
    title: '没有值可填的字段',
    message: '致{state}的信函“{letter}”需要{hole}，但没有相应的值。',
    hint: '请填写该单元格，或从文本中删去该字段。',
  },
  'letter-part-missing': {
    title: '信函缺少某些部分',
    message: '语文为“{language}”的文本“{letter}”中，{column}栏为空。',
    hint: '请填写该单元格，除非信函本不需要此项。',
  },
  'letter-written-before': {
    title: '已致函的国家',
    message: '已就{instrument}{year}年的报告致函{count, plural, other {#}}个国家，未再制作信函：{states}。',
    hint: '如需再次致函，请加 --again。',
  },
  'letter-state-left': {
    title: '已不受约束的国家',
    message: '截至基准日，{count, plural, other {#}}个国家已不再受{instrument}约束，未制作信函：{states}。',
    hint: 'Parties 工作表载有其受约束的截止日期。',
  },
} as const satisfies SomeDiagnosticTexts;

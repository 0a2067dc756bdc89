import type { DocumentWords } from '../document-words';

export const DOCUMENTS: DocumentWords = {
  mastheadLanguage: 'en',
  unitedNations: '联合国',
  distribution: 'Distr.: General',
  ownLanguage: 'Chinese',
  original: 'Original: English',

  sessionOfYear: '{year}年会议',
  placeAndDates: '{dates}，{place}',
  agendaItem: '临时议程项目{number}',
  submittedByUnit: '执行支助股提交',
  submittedBy: '提交者：{name}',

  numbersOf: '一 两 三 四 五 六 七 八 九',
  numbersAt: '一 两 三 四 五 六 七 八 九',
  numbersOfPostings: '一 两 三 四 五 六 七 八 九',
  dollars: '{sign}{amount}美元',
  otherCurrency: '{sign}{amount}{currency}',
  difference: '{amount}{rate, select, blank {} other {，即{rate}%}}',
  meetingsAt: '{number}次会议',
  moreMeetings: '其他{number}次会议，见表{table}',

  stop: '。',
  intro: '下列各表列出{year, select, blank {} other {{year}年}}{number}次会议的{estimated}和{spent}。',
  noMeetings: '{year, select, blank {} other {{year}年}}没有举行会议。',
  tables:
    '表{first}为按会议分列的汇总表{second, select, blank {} other {，{last, select, blank {表{second}} other {表{second}{pair, select, yes {和} other {至}}表{last}}}为按项目分列的细目}}。',
  causes: '表{table}列示差异的原因：{list}。',
  causeNames: '数量 | 价格 | 汇率 | 舍入',
  causesAnd: '{list}、{next}',
  causesAndLast: '{list}和{next}',
  overall:
    '{spent}为{spentAmount}，比{estimated}({estimatedAmount}){direction, select, below {少} other {多}}{difference}。',
  overallEqual: '{spent}为{spentAmount}，与估计费用相同。',
  overallNear: '{spent}为{spentAmount}，与{estimated}相差不足{unit}。',
  overallNoEstimate: '{spent}为{spentAmount}；没有估计费用。',
  overallNoSpending: '没有记录任何开支；{estimated}为{estimatedAmount}。',
  overallUnknown: '由于缺少部分数额，无法比较总额。',
  meetingsBelow: '{meetings}的开支低于估计费用：{item, select, blank {} other {{item}}}',
  meetingsAbove: '{meetings}的开支超过估计费用：{item, select, blank {} other {{item}}}',
  meetingsEqual: '{meetings}的开支与估计费用相同：{item, select, blank {} other {{item}}}',
  meetingsNear: '{meetings}的开支与估计费用相差不足{unit}：{item, select, blank {} other {{item}}}',
  meetingsUncompared: '{meetings}的开支无法与估计费用比较：{item, select, blank {} other {{item}}}',
  meetingItem:
    '{meeting}，{amount}{rate, select, blank {} other {，即{rate}%}}{line, select, blank {} other {(最大差异：{line}{lineAmount, select, blank {} other {，{lineAmount}}})}}',
  namedMeeting: '{meeting}',
  linesBelow: '按项目计，开支低于估计费用的主要有：{list}。',
  linesAbove: '按项目计，开支超过估计费用的主要有：{list}。',
  lineItem: '{line}{amount, select, blank {} other {({amount})}}',
  notHeld: '以下会议已取消或推迟：{list}。',
  notHeldEstimates: '相应的估计费用({amount})已计入总额。',
  explanations: '所作说明如下：',
  explanationItem: '{meeting}{line, select, blank {} other {，{line}}}：{text}',
  moreExplanations: '其他说明见各表的注释。',
  unmatched:
    '有{number}笔开支{amount, select, blank {} other {({count, plural, =1 {} other {共计}}{amount})}}未归入本报告任何会议的任何项目；{count, plural, =1 {该笔} other {这些}}开支单独列出，不计入任何会议的数字。',
  shared: '若干会议共同承担的费用按各表注释所列比例分摊。',
  provisional:
    '{day, select, blank {} other {截至{day}的}}数字为暂定数字{committed, select, blank {} other {；开支中有{committed}已承付但尚未支付}}。',

  chartCaption: '图{number}',
  chartNumber: '一',
  chartRow: '{meeting}：估计费用{estimate}，开支{expenditure}',
  tableDescription: '{title}{unit}。各栏：{columns}。',
};

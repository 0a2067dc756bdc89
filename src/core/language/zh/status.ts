/** Chinese: headings and labels of the status, and the sentences of the paragraph on reports. */
import type { ParagraphWords } from '../paragraph-words';
import type { StatusWords } from '../status-words';

export const STATUS_WORDS: StatusWords = {
  title: '报告情况',
  titleOfYear: '{year}年{title}',
  classOfYear: '{year}年{class}',
  asAtDay: '截至{day}',
  year: '年份',
  state: '国家',
  class: '类别',
  due: '到期日',
  submitted: '提交日期',
  daysLate: '逾期天数',
  rate: '提交率(%)',
  legend: '图例',
  firstToCome: '首份报告待交',
  entryIntoForce: '生效日期',
  form: '表格',
  reportsWith: '有',
  reportsWithout: '无',
  statedCounts: '所列数目',
  stated: '所列',
  counted: '计得',
  holds: '相符',
  yes: '是',
  no: '否',
  byClass: '按类别分列的国家数目',
  byState: '按国家分列的情况',
};

const NUMBERS = '一 两 三 四 五 六 七 八 九';

export const PARAGRAPH_WORDS: ParagraphWords = {
  states: NUMBERS,
  reports: NUMBERS,
  of: NUMBERS,
  for: NUMBERS,
  nothingDue: '{title}，{year}年：截至{asAt, date}，尚无报告到期。',
  oneSubmitted: '{title}，{year}年：截至{asAt, date}，唯一应提交报告的国家已提交报告。',
  oneMissing: '{title}，{year}年：截至{asAt, date}，唯一应提交报告的国家尚未提交报告。',
  noneSubmitted: '{title}，{year}年：截至{asAt, date}，应提交报告的{ofWord}个国家均未提交报告。',
  submitted:
    '{title}，{year}年：截至{asAt, date}，应提交报告的{ofWord}个国家中有{submittedWord}个已提交报告({rate, number}%)。',
  allOnTime: '{onTime, plural, =1 {该报告} other {这些报告均}}按时提交。',
  allLate: '{late, plural, =1 {该报告} other {这些报告均}}逾期提交。',
  onTimeAndLate: '其中{onTimeWord}份按时提交，{lateWord}份逾期提交。',
  others: '其余国家中，{earlierWord}个曾提交过以往年度的报告，{neverWord}个从未提交过报告。',
  othersEarlier: '其余{earlierWord}个国家曾提交过以往年度的报告。',
  othersNever: '其余{neverWord}个国家从未提交过报告。',
  all: '这些国家中，{earlierWord}个曾提交过以往年度的报告，{neverWord}个从未提交过报告。',
  allEarlier: '这些国家均曾提交过以往年度的报告。',
  allNever: '这些国家均从未提交过报告。',
  notYetDue: '{due, plural, =0 {} other {另}}有{forWord}个国家的报告尚未到期。',
  voluntary: '此外，有{voluntaryWord}个不受约束的国家自愿提交了报告。',
  notUploaded: '{reports, plural, =1 {提交的报告} other {已提交的报告中有{notUploadedWord}份}}尚未上传。',
  yearBefore: '{before}年的提交率为{rate, number}%。',
  notRecorded: '{title}，{year}年：{since}年以前的报告没有记录。',
  recordedSince: '{since}年以前的报告没有记录。',
};

/** Chinese: short names as they stand in tables, lists and charts. */
import type { ChartWords } from '../chart-words';
import type { ClassNames } from '../class-names';
import type { FindingHeads } from '../finding-heads';
import type { GuessReasons } from '../guess-reasons';
import type { NoticeClassNames } from '../notice-classes';
import type { LeftOutReasons, UnmatchedReasons } from '../reasons';

export const LEFT_OUT_REASONS: LeftOutReasons = {
  'total-row': '合计或小计',
  unreadable: '无法读取',
  'other-year': '其他年度的会议',
  unmatched: '未归入',
  commitment: '承付款',
  'other-version': '估计费用的其他版本',
  'not-adopted': '尚未通过',
  'set-aside': '按设置不计入',
  'other-side': '属于另一类(计划或实际)',
  unclear: '有待说明',
  unrecognised: '不是条目',
};

export const UNMATCHED_REASONS: UnmatchedReasons = {
  'meeting-missing': '未注明会议',
  'meeting-unknown': '会议无法识别',
  'line-missing': '未注明预算项目',
  'line-unknown': '预算项目无法识别',
  'mapping-shares': '份额合计不等于1',
};

export const CLASS_NAMES: ClassNames = {
  'not a party': '非缔约方',
  'not yet due': '尚未到期',
  'on time': '按时提交',
  late: '逾期提交',
  'not this year': '该年未提交', // to confirm with a native reader: 该年未提交 or 未提交?
  never: '从未提交',
  'not recorded': '无记录',
  voluntary: '自愿提交',
  submitted: '已提交',
  uploaded: '已上传',
  public: '公开',
  parties: '缔约方',
};

export const NOTICE_CLASS_NAMES: NoticeClassNames = {
  assessment: '缴款通知',
  final: '最后账单',
  credit: '贷项',
  overdue: '逾期缴款',
};

export const GUESS_REASONS: GuessReasons = {
  why: '{by, select, heading {列标题表明} values {{count, plural, other {#}}个值在登记表中} sums {与其他列相加吻合} deciding_values {其值表明} labels {名称列} sheets_alike {{count, plural, other {#}}个工作表格式相同} groups_alike {每个分组标题下项目相同} spanning_heading {上层列标题之下有计划和实际} only_one {没有其他} one_of_several {有多个} said {由您指定} other {无从得知：推测}}',
  text: '“{text}”表明',
};

export const CHART_WORDS: ChartWords = {
  fromEstimateToFinal: '从估计费用到最后支出',
  less: '低于估计数',
  more: '高于估计数',
  axisBegins: '坐标轴从{amount}开始。',
  rateByYear: '各年已提交报告占应提交报告的百分比',
  estimateByPart: '按部分和年度列示的估计费用',
  builtElseCompared: '列有数量的会议为据此计算的估计费用，其他会议为用于比较的版本。',
};

export const FINDING_HEADS: FindingHeads = {
  title: '检查结果',
  severity: '级别',
  code: '代码',
  what: '事项',
  message: '详情',
  hint: '如何处理',
  file: '文件',
  sheet: '工作表',
  cell: '单元格',
};

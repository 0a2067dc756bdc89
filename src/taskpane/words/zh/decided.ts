/** Chinese: what was decided and done, and keys. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/decided';

export const DECIDED: typeof ENGLISH.DECIDED = {
  decided: '目前已决定：{count, number}',
  Waivers: '已豁免',
  Explanations: '已说明',
  Mapping: '已归入的行',
  Settings: '已确定的列',
  Reading: '表格的含义',
  Corrections: '另作读取的单元格',
  Meetings: '已添加的会议',
  BudgetLines: '已添加的预算项目',
  ExchangeRates: '已添加的汇率',
  Corrected: '已更正的单元格',
  takeBack: '撤回',
  takeBackName: '撤回：{about}',
  before: '此前',
  blank: '空白',
};

export const DONE: typeof ENGLISH.DONE = {
  doneSoFar: '{count, plural, other {已做的更改(#项)}}',
  doneFix: '更正单元格',
  doneWaive: '豁免检查结果',
  doneTakeBack: '撤回决定',
  doneAssign: '归入行',
  doneRate: '添加汇率',
  doneMeeting: '添加会议',
  doneEstimates: '提出概算',
  doneFilledIn: '填入建议值',
  doneExplain: '说明差异',
  doneSettings: '设置',
  doneColumns: '指定列',
  doneAnswers: '保存回答',
  doneSetUp: '添加工作表',
  doneWrite: '写入工作表',
};

export const KEYS: typeof ENGLISH.KEYS = {
  keys: '按键',
  close: '关闭',
  steps: '在各步骤之间',
  findings: '在检查结果之间',
  go: '打开或转到单元格',
  back: '从单元格返回，或关闭表单',
  undo: '撤销窗格的上一次更改',
  find: '转到查找',
  help: '显示按键',
};

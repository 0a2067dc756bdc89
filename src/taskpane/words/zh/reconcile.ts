/** Chinese: the step Reconcile. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/reconcile';

export const RECONCILE: typeof ENGLISH.RECONCILE = {
  find: '查找会议',
  order: '排序',
  asInAnnex: '按附件顺序',
  largestFirst: '差异最大者在前',
  byTitle: '按名称',
  onlyOpen: '仅限待说明的会议',
  shown: '{count, plural, other {#次会议}}',
  assign: '归入…',
  assignRows: '{count, plural, other {归入#行}}',
  rowsWith: '含有以下内容的行',
  toMeeting: '归入会议',
  toLine: '归入项目',
  asRowSays: '按各行所示',
  assignLead: '在“对应关系”工作表中写入一行。',
  nothingToAssignBy: '这些行中没有任何内容表明其归属：请将会议和预算项目写入行内各自的单元格。',
  toExplain: '须说明',
  explain: '说明…',
  change: '更改…',
  keep: '保存',
  textIn: '差异原因({language})',
  before: '上次({meeting})：',
  useText: '采用此文本',
  explainLead: '保存在“说明”工作表中，并作为注释印出。',
};

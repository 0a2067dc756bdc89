/** Chinese: settings, and sheets that are added. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/settings';

export const NEW_SHEET: typeof ENGLISH.NEW_SHEET = {
  addSheets: '添加以下工作表',
  sheetsForCosts: '会议费用',
  sheetsForStatus: '报告情况',
  sheetsOfSample: '示例(仅供说明)',
  setUpLead: '添加尚缺的空白工作表，含标题、表格和选择列表。不改动已有内容。',
  sampleLead: '一整年的虚构金额，供试用。',
  add: '添加',
};

export const SETTINGS: typeof ENGLISH.SETTINGS = {
  settings: '设置',
  filled: '已填{count, number}项',
  find: '查找设置项',
  none: '（空）',
  inLanguage: '{language}文本',
  otherLanguages: '其他语文',
  fixed: '只能在原处修改：',
  keep: '{count, plural, other {保存#处更改}}',
  changed: '设置：',
};

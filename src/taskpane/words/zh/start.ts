/** Chinese: what the pane says from the start. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/start';

export const WELCOME: typeof ENGLISH.WELCOME = {
  title: '每次会议估计要花多少，实际花了多少？',
  lead: '供条约秘书处财务人员使用：从您的工作簿到报告附件，成为六种语文的联合国文件。',
  drop: '将工作簿拖到此处，或选择文件',
  first: '按原样提供工作簿',
  second: '查看所发现的内容并回答提问',
  third: '取得附件：Word、Excel、CSV',
  stays: '任何内容都不离开本机',
  unchanged: '您的文件从不更改',
  proven: '每个数字都有着落，精确到分',
};

export const FILES: typeof ENGLISH.FILES = {
  details: '下载受阻？校验文件',
  openInWindow: '在浏览器窗口中打开',
  copy: '将{name}复制为文本',
  copied: '已复制',
  notCopied: '此处无法复制。',
  noDownloads: '此设备上的Excel不保存加载项的文件。工作簿可作为新工作簿打开，文本可以复制。',
  openAsNew: '将{name}作为新工作簿打开',
  inBrowser: '在浏览器中写入文件',
  inBrowserLead: '如需Word文件：请保存工作簿，然后在打开的页面中选择它。该页面会写入相同的文件。',
};

export const HOST: typeof ENGLISH.HOST = {
  opensWithWorkbook: '随此工作簿打开Addendum',
  changedSomewhere: '工作簿在读取后有改动。',
  lookAgain: '已重新读取，数字或检查结果有变化。请查看后再试。',
  waiting: 'Excel中正在编辑单元格。请按Enter或Esc结束编辑，读取随即继续。',
  stale: '此处Excel不自动计算，公式可能显示旧值。以下数字按现有值读取。',
  calculate: '计算并重新读取',
  unfinished: '写入未完成。以下工作表不完整：{sheets}。请重新写入或将其删除。',
  removeUnfinished: '删除这些工作表',
  elsewhere: '如有另一个工作簿处于前台，请切换到本工作簿后重试。',
  hidden: '工作表“{sheet}”已隐藏。请在Excel中取消隐藏后查看单元格。',
  partMissing: 'Addendum的一部分未能加载。没有丢失任何内容，已读取的仍在。',
  toReport: '报告此错误',
  copyReport: '复制以上内容',
  tryAgain: '重试',
  nothingChanges: '工作簿在此读取，不会发送到任何地方。只有您选择添加或写入的内容才会改变它。',
};

export const DATA: typeof ENGLISH.DATA = {
  start: '开始…',
  setUp: '设置此工作簿…',
};

export const SET_UP: typeof ENGLISH.SET_UP = {
  setUp: '您的决定',
  setUpLead: '保存在此文件和此浏览器中。请带走该文件，明年与新工作簿一起打开，便无需再回答。',
  offered: '对于此类格式的工作簿，以前的决定保存在此浏览器中。',
  useKept: '使用',
  forget: '从此处删除',
};

export const CORRECT_CELL: typeof ENGLISH.CORRECT_CELL = {
  readOtherwise: '更正…',
  readOtherwiseCell: '更正{cell}…',
};

export const FIGURES: typeof ENGLISH.FIGURES = {
  allRows: '全部选中',
  copy: '复制{figure}',
  copied: '已复制',
  notCopied: '无法复制',
};

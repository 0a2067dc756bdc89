/** Chinese: the step Annex, charts, and what is written. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/annex';

export const ANNEX: typeof ENGLISH.ANNEX = {
  nothingToPrint: '尚无可印内容：“数据”说明缺少哪些工作表。',
  draftOnly: '有错误时为草稿，并在其上注明。',
  preview: '附件印出后的样子',
  previewIn: '显示语文',
  moreTables: '{count, plural, other {还有#张表}}',
  rowsBehind: '数字背后的各行',
  sumOf: '{count, plural, other {#行合计}}',
  noRows: '该数字背后没有任何行。',
  unread: '有一行无法读取：“检查”说明是哪一行。',
  close: '关闭',
  languages: '语文',
  layout: '版式',
  byMeeting: '按会议',
  matrix: '矩阵',
  printedIn: '四舍五入',
  exact: '精确({unit})',
  unitOf: '至{unit} {currency}',
  figures: '写入形式',
  live: '公式',
  frozen: '数值',
  lacks: '此Excel所缺功能({count, number})',
  whatExactly: '具体写什么？',
  write: '写入附件',
  lacking: '在Excel中，附件还可连同公式写入工作簿。',
  files: '文件',
  filesLead: '与命令行相同的文件，在本机生成。',
  makeDocuments: 'Word',
  print: '打印…',
  makeArchive: '全部打包(.zip)',
  makeFiles: '工作簿、CSV、JSON',
  making: '正在生成…',
};

export const CHARTS: typeof ENGLISH.CHARTS = {
  charts: '图表',
  lead: '用于报告和演示的图片(SVG, PNG)，以窗格语言绘制。',
  copyPicture: '复制图片',
  draw: '绘制',
};

export const WRITE: typeof ENGLISH.WRITE = {
  done: '已写入：',
  would: '将写入：',
  create: '新建',
  replace: '更新',
  refuse: '保持不变',
};

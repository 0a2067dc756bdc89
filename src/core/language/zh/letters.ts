/** Chinese: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LETTER_HOLES as ENGLISH } from '../en/letters';
import type { LetterWords } from '../letter-words';
import type { NoticeWords } from '../notice-words';

export const LETTER_WORDS: LetterWords = {
  missingReport: '{title}，{year}年(应于{due, date}提交){earlier, select, blank {} other {；另缺{earlier}年的报告}}',
  missingForms: '{title}，{year}年：表格{forms}',
};

export const NOTICE_WORDS: NoticeWords = {
  due: '到期日',
  since: '逾期自',
  finalBill: '最后账单',
  amounts: '各次会议缴款情况',
};

/** Names between braces in a wording. The first spelling is written, all are read. */
export const LETTER_HOLES: typeof ENGLISH = {
  State: '国家',
  'the State': '行文国名',
  'Formal name': '正式名称',
  Instrument: '文书',
  Report: '报告; 名称',
  Year: '年份',
  Due: '到期日; 截止日期',
  'As at': '截至日期',
  Date: '日期',
  'Days late': '逾期天数',
  'Last year': '最近年份',
  Missing: '缺交',
  Forms: '表格',
  Class: '类别',
  'Entry into force': '生效日期',
  Addressee: '收件人',
  Office: '机构; 代表团',
  Address: '地址',
  Meeting: '会议',
  Number: '编号',
  Rate: '比率',
  'Adjusted rate': '调整后比率',
  Amount: '金额',
  Outstanding: '未缴数额',
  Overdue: '逾期数额',
  Since: '逾期自',
  Credit: '贷记额',
  Paid: '已收数额',
  Amounts: '各项金额',
};

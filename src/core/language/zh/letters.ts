/** Chinese: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
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

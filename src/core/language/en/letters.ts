/** English: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LetterWords } from '../letter-words';
import type { NoticeWords } from '../notice-words';

export const LETTER_WORDS: LetterWords = {
  missingReport: '{title}, {year} (due on {due, date}){earlier, select, blank {} other {; also for {earlier}}}',
  missingForms: '{title}, {year}: {count, plural, one {form} other {forms}} {forms}',
};

export const NOTICE_WORDS: NoticeWords = {
  due: 'Due on',
  since: 'Overdue since',
  finalBill: 'Final bill',
  amounts: 'Contributions by meeting',
};

/** Arabic: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LetterWords } from '../letter-words';
import type { NoticeWords } from '../notice-words';

export const LETTER_WORDS: LetterWords = {
  missingReport: '{title}، {year} (الموعد المحدد: {due, date}){earlier, select, blank {} other {؛ وكذلك عن {earlier}}}',
  missingForms:
    '{title}، {year}: {count, plural, zero {الاستمارات} one {الاستمارة} two {الاستمارتان} few {الاستمارات} many {الاستمارات} other {الاستمارات}} {forms}',
};

export const NOTICE_WORDS: NoticeWords = {
  due: 'تاريخ الاستحقاق',
  since: 'متأخر منذ',
  finalBill: 'التسوية النهائية',
  amounts: 'الاشتراكات بحسب الاجتماع',
};

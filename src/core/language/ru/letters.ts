/** Russian: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LetterWords } from '../letter-words';
import type { NoticeWords } from '../notice-words';

export const LETTER_WORDS: LetterWords = {
  missingReport:
    '{title}, {year} год (срок представления — {due, date}){earlier, select, blank {} other {; также доклады за предыдущий период ({earlier})}}',
  missingForms: '{title}, {year} год: {count, plural, =1 {форма} other {формы}} {forms}',
};

export const NOTICE_WORDS: NoticeWords = {
  due: 'Срок оплаты',
  since: 'Просрочено с',
  finalBill: 'Окончательный расчет',
  amounts: 'Взносы по совещаниям',
};

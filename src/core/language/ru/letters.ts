/** Russian: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LETTER_HOLES as ENGLISH } from '../en/letters';
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

/** Names between braces in a wording. The first spelling is written, all are read. */
export const LETTER_HOLES: typeof ENGLISH = {
  State: 'Государство',
  'the State': 'Государство в тексте',
  'Formal name': 'Официальное название',
  Instrument: 'Договор; Документ',
  Report: 'Доклад; Название',
  Year: 'Год',
  Due: 'Срок',
  'As at': 'По состоянию на',
  Date: 'Дата',
  'Days late': 'Дней просрочки',
  'Last year': 'Последний год',
  Missing: 'Недостает',
  Forms: 'Формы',
  Class: 'Категория',
  'Entry into force': 'Вступление в силу',
  Addressee: 'Адресат',
  Office: 'Учреждение; Представительство',
  Address: 'Адрес',
  Meeting: 'Совещание; Совещания',
  Number: 'Номер',
  Rate: 'Ставка',
  'Adjusted rate': 'Скорректированная ставка',
  Amount: 'Сумма',
  Outstanding: 'Задолженность',
  Overdue: 'Просрочено',
  Since: 'Просрочено с',
  Credit: 'Остаток в пользу государства; Кредит',
  Paid: 'Получено; Уплачено',
  Amounts: 'Суммы; Таблица',
};

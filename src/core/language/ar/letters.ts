/** Arabic: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LETTER_HOLES as ENGLISH } from '../en/letters';
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

/** Names between braces in a wording. The first spelling is written, all are read. */
export const LETTER_HOLES: typeof ENGLISH = {
  State: 'الدولة',
  'the State': 'الدولة في النص',
  'Formal name': 'الاسم الرسمي',
  Instrument: 'الصك',
  Report: 'التقرير; العنوان',
  Year: 'السنة',
  Due: 'الموعد المحدد',
  'As at': 'حتى تاريخ',
  Date: 'التاريخ',
  'Days late': 'أيام التأخير',
  'Last year': 'آخر سنة',
  Missing: 'الناقص',
  Forms: 'الاستمارات',
  Class: 'الفئة',
  'Entry into force': 'بدء النفاذ',
  Addressee: 'المرسل إليه',
  Office: 'المكتب; البعثة',
  Address: 'العنوان البريدي',
  Meeting: 'الاجتماع; الاجتماعات',
  Number: 'الرقم',
  Rate: 'المعدل',
  'Adjusted rate': 'المعدل المعدَّل',
  Amount: 'المبلغ',
  Outstanding: 'المبلغ غير المسدد',
  Overdue: 'المتأخر',
  Since: 'متأخر منذ',
  Credit: 'الرصيد الدائن',
  Paid: 'المقبوض; المدفوع',
  Amounts: 'المبالغ; الجدول',
};

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

/** Names between braces in a wording. The first spelling is written, all are read. */
export const LETTER_HOLES = {
  State: 'State; Name',
  'the State': 'the State',
  'Formal name': 'Formal name',
  Instrument: 'Instrument',
  Report: 'Report; Title',
  Year: 'Year',
  Due: 'Due; Due day',
  'As at': 'As at',
  Date: 'Date',
  'Days late': 'Days late',
  'Last year': 'Last year',
  Missing: 'Missing',
  Forms: 'Forms',
  Class: 'Class',
  'Entry into force': 'Entry into force',
  Addressee: 'Addressee',
  Office: 'Office',
  Address: 'Address',
  Meeting: 'Meeting; Meetings',
  Number: 'Number',
  Rate: 'Rate',
  'Adjusted rate': 'Adjusted rate',
  Amount: 'Amount',
  Outstanding: 'Outstanding',
  Overdue: 'Overdue',
  Since: 'Since; Overdue since',
  Credit: 'Credit',
  Paid: 'Paid; Received',
  Amounts: 'Amounts; Table',
};

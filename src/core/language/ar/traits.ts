/** Arabic: how it is written, and what is said in it wherever we speak. */
import { LATIN_PUNCTUATION } from '../latin-punctuation';
import type { Traits } from '../traits';

export const TRAITS: Traits = {
  ownName: 'العربية',
  direction: 'rtl',
  script: 'Arabic',
  isSpaced: true,
  numbers: { thousands: '\u00a0', decimal: '.' },
  dates: {
    months: [
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيه',
      'تموز/يوليه',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ],
    day: '{d} {m} {y}',
    range: {
      pair: '{d} و{D} {m} {y}',
      month: 'من {d} إلى {D} {m} {y}',
      year: 'من {d} {m} إلى {D} {M} {y}',
      years: 'من {d} {m} {y} إلى {D} {M} {Y}',
    },
    // A sign between two numbers may turn them round.
    yearRun: '{y} إلى {Y}', // to confirm with a native reader: of several runs, “2004 إلى 2007 و2009”?
  },
  punctuation: { ...LATIN_PUNCTUATION, comma: '، ', items: '، ', semicolon: '؛ ' },
  severities: {
    error: {
      name: 'خطأ',
      counted: '{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأ} other {# خطأ}}',
    },
    warning: {
      name: 'تحذير',
      counted:
        '{count, plural, zero {لا تحذيرات} one {تحذير واحد} two {تحذيران} few {# تحذيرات} many {# تحذيرا} other {# تحذير}}',
    },
    note: {
      name: 'تنويه',
      counted:
        '{count, plural, zero {لا تنويهات} one {تنويه واحد} two {تنويهان} few {# تنويهات} many {# تنويها} other {# تنويه}}',
    },
  },
};

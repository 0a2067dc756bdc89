import { say } from '../../../src/adapters/messages/say';

describe('say', () => {
  const rows = '{count, plural, one {# row} other {# rows}}';

  test.each([
    [rows, { count: 1 }, 'en', '1 row'],
    [rows, { count: 12345 }, 'en', '12,345 rows'],
    [
      '{count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
      { count: 1005 },
      'ru',
      '1\u00A0005 строк',
    ],
    ['{amount, number} is too much', { amount: '-1234.50' }, 'en', '−1,234.50 is too much'],
    ['{amount, number}', { amount: '1234.50' }, 'es', '1.234,50'],
    ['{amount, number}', { amount: 'n/a' }, 'es', 'n/a'],
    ['on {day, date}', { day: '2013-11-14' }, 'en', 'on 14 November 2013'],
    ['on {day, date}', { day: 'March' }, 'en', 'on March'],
    ['in {year}', { year: 2013 }, 'en', 'in 2013'],
    ['Unknown.{near, select, blank {} other { Near: {near}.}}', { near: '' }, 'en', 'Unknown.'],
    ['Unknown.{near, select, blank {} other { Near: {near}.}}', { near: 'MX' }, 'en', 'Unknown. Near: MX.'],
    ['a <b> & "{found}"', { found: '<i>{x}</i>' }, 'en', 'a <b> & "<i>{x}</i>"'],
    ['{code}', { code: '__proto__' }, 'en', '__proto__'],
  ] as const)('%s with %j in %s', (message, values, language, said) => {
    expect(say(message, values, language)).toBe(said);
  });

  test('in Arabic digits are European and values isolated', () => {
    expect(say('{count, plural, few {# صفوف} other {# صف}}', { count: 5 }, 'ar')).toBe('\u20685\u2069 صفوف');
    expect(say('{amount, number} {code}', { amount: '1234.50', code: 'A-1' }, 'ar')).toBe(
      '\u20681\u00A0234.50\u2069 \u2068A-1\u2069',
    );
    expect(say('{day, date}', { day: '2013-11-14' }, 'ar')).toBe('\u206814 تشرين الثاني/نوفمبر 2013\u2069');
    expect(say('{near, select, blank {لا} other {نعم}}', { near: '' }, 'ar')).toBe('لا');
  });

  test('a value may be missing from no message', () => {
    expect(() => say('{lacking}', {}, 'en')).toThrow(/lacking/);
  });
});

test.each([
  ['total-row', 'T'],
  ['a-total-row', 'A'],
  ['other-year', 'Y'],
  ['', 'B'],
  ['x-y-z', 'O'],
])('a value with hyphens is chosen by: %s', (reason, said) => {
  const message = '{reason, select, total_row {T} a_total_row {A} other_year {Y} blank {B} other {O}}';
  expect([say(message, { reason }, 'en'), say(message, { reason }, 'ar')]).toEqual([said, said]);
});

test.each(['en', 'ar'] as const)(
  'in %s what is no day, or no number, stands as it is, isolated where the language asks for it',
  (language) => {
    const [open, close] = language === 'ar' ? ['\u2068', '\u2069'] : ['', ''];
    expect(say('{day, date}', { day: 'March' }, language)).toBe(`${open}March${close}`);
    expect(say('{amount, number}', { amount: 'n/a' }, language)).toBe(`${open}n/a${close}`);
    expect(say('{code}', { code: 'A-1' }, language)).toBe(`${open}A-1${close}`);
  },
);

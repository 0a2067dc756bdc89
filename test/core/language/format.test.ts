import * as fc from 'fast-check';
import {
  formatAmount,
  formatCount,
  formatDay,
  formatDayRange,
  formatDecimal,
  formatPercent,
  formatRate,
  formatYearRun,
  signOf,
} from '../../../src/core/language/format';
import { LANGUAGES } from '../../../src/core/language/language';
import { NUMBER_STYLES } from '../../../src/core/language/number-style';
import { dayFromIso, type Day } from '../../../src/core/values/calendar';
import type { Minor } from '../../../src/core/values/money';

const day = (iso: string): Day => dayFromIso(iso)!;
const minor = (value: number): Minor => value as Minor;
/** `_` stands for the no-break space. */
const shown = (text: string): string => text.replace(/\u00A0/g, '_');

describe('amounts', () => {
  test.each([
    ['en', '1,234,567.80', '(1,234.05)', '98.5'],
    ['fr', '1_234_567,80', '(1_234,05)', '98,5'],
    ['es', '1.234.567,80', '(1.234,05)', '98,5'],
    ['ru', '1_234_567,80', '(1_234,05)', '98,5'],
    ['ar', '1_234_567.80', '(1_234.05)', '98.5'],
    ['zh', '1_234_567.80', '(1_234.05)', '98.5'],
  ] as const)('in %s', (language, large, negative, rate) => {
    expect(shown(formatAmount(minor(123456780), { decimals: 2, language }))).toBe(large);
    expect(shown(formatAmount(minor(-123405), { decimals: 2, language }))).toBe(negative);
    expect(formatRate(985, language)).toBe(rate);
  });

  test('zero and nil differ; a currency has its own decimals', () => {
    expect(formatAmount(minor(0), { decimals: 2, language: 'en' })).toBe('0.00');
    expect(formatAmount(minor(-0), { decimals: 2, language: 'en' })).toBe('0.00');
    expect(formatAmount(minor(0), { decimals: 2, language: 'en', nil: true })).toBe('–');
    expect(formatAmount(minor(999), { decimals: 0, language: 'en' })).toBe('999');
    expect(formatAmount(minor(1000), { decimals: 0, language: 'en' })).toBe('1,000');
    expect(formatAmount(-1234567n, { decimals: 3, language: 'en' })).toBe('(1,234.567)');
    expect(formatRate(-12345, 'en')).toBe('(1,234.5)');
    expect(formatRate(5, 'en')).toBe('0.5');
  });

  test('in running text', () => {
    expect(formatDecimal('-1234.50', 'en')).toBe('−1,234.50');
    expect(shown(formatDecimal('-1234.50', 'fr'))).toBe('−1_234,50');
    expect(formatDecimal('1/3', 'fr')).toBe('1/3');
    expect(shown(formatCount(1000000, 'zh'))).toBe('1_000_000');
  });

  test('a sign before an amount in running text', () => {
    expect([signOf(minor(-1), 'fr'), signOf(minor(0), 'fr'), signOf(1n, 'fr')]).toEqual(['\u2212', '', '']);
    // On the left of the figures, where else it would be on their right.
    expect(signOf(-1n, 'ar')).toBe('\u200e\u2212');
  });

  test('read back, an amount is the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
        fc.constantFrom(0, 2, 3),
        fc.constantFrom(...LANGUAGES),
        (amount, decimals, language) => {
          const text = formatAmount(minor(amount), { decimals, language });
          const { thousands, decimal } = NUMBER_STYLES[language];
          const digits = text.replaceAll(thousands, '').replace(decimal, '').replace(/[()]/g, '');
          expect(BigInt(text.startsWith('(') ? `-${digits}` : digits)).toBe(BigInt(amount));
          expect(text.split(decimal)[1]?.replace(')', '').length ?? 0).toBe(decimals);
        },
      ),
    );
  });
});

test('a percentage has its sign as the language sets it', () => {
  expect(LANGUAGES.map((language) => shown(formatPercent(985, language)))).toEqual([
    '98.5%',
    '98,5_%',
    '98,5_%',
    '98,5_%',
    '98.5%',
    '98.5%',
  ]);
});

test('years running have the dash of the language; in Arabic, where a sign would turn them round, a word', () => {
  expect(LANGUAGES.map((language) => formatYearRun(2004, 2007, language))).toEqual([
    '2004–2007',
    '2004-2007',
    '2004-2007',
    '2004–2007',
    '2004 إلى 2007',
    '2004-2007',
  ]);
  expect(formatYearRun(2004, 2004, 'ar')).toBe('2004');
});

/** Figures with a sign between them run from left to right in Arabic, wherever they stand. */
test('no Arabic range has a sign between two figures', () => {
  const ranges = [
    formatDayRange(day('2013-04-08'), day('2013-04-09'), 'ar'),
    formatDayRange(day('2013-11-11'), day('2013-11-15'), 'ar'),
    formatDayRange(day('2013-04-29'), day('2013-05-03'), 'ar'),
    formatYearRun(2004, 2007, 'ar'),
  ];
  expect(ranges.filter((range) => /\d\s?[-–—/]\s?\d/.test(range))).toEqual([]);
  expect('11-15 تشرين الثاني/نوفمبر 2013').toMatch(/\d\s?[-–—/]\s?\d/);
});

describe('days', () => {
  test.each([
    ['en', '15 September 2014', '1 November 2013'],
    ['fr', '15 septembre 2014', '1er novembre 2013'],
    ['es', '15 de septiembre de 2014', '1 de noviembre de 2013'],
    ['ru', '15 сентября 2014 года', '1 ноября 2013 года'],
    ['ar', '15 أيلول/سبتمبر 2014', '1 تشرين الثاني/نوفمبر 2013'],
    ['zh', '2014年9月15日', '2013年11月1日'],
  ] as const)('in %s', (language, fifteenth, first) => {
    expect(formatDay(day('2014-09-15'), language)).toBe(fifteenth);
    expect(formatDay(day('2013-11-01'), language)).toBe(first);
  });

  test.each([
    ['en', '8–9 April 2013', '11–15 November 2013', '29 April–3 May 2013', '30 December 2013–3 January 2014'],
    ['fr', '8 et 9 avril 2013', '11-15 novembre 2013', '29 avril-3 mai 2013', '30 décembre 2013-3 janvier 2014'],
    [
      'es',
      '8 y 9 de abril de 2013',
      '11 a 15 de noviembre de 2013',
      '29 de abril a 3 de mayo de 2013',
      '30 de diciembre de 2013 a 3 de enero de 2014',
    ],
    [
      'ru',
      '8–9 апреля 2013 года',
      '11–15 ноября 2013 года',
      '29 апреля — 3 мая 2013 года',
      '30 декабря 2013 года — 3 января 2014 года',
    ],
    [
      'ar',
      '8 و9 نيسان/أبريل 2013',
      'من 11 إلى 15 تشرين الثاني/نوفمبر 2013',
      'من 29 نيسان/أبريل إلى 3 أيار/مايو 2013',
      'من 30 كانون الأول/ديسمبر 2013 إلى 3 كانون الثاني/يناير 2014',
    ],
    ['zh', '2013年4月8日至9日', '2013年11月11日至15日', '2013年4月29日至5月3日', '2013年12月30日至2014年1月3日'],
  ] as const)('of a meeting, in %s', (language, pair, month, year, years) => {
    expect(formatDayRange(day('2013-04-08'), day('2013-04-09'), language)).toBe(pair);
    expect(formatDayRange(day('2013-11-11'), day('2013-11-15'), language)).toBe(month);
    expect(formatDayRange(day('2013-04-29'), day('2013-05-03'), language)).toBe(year);
    expect(formatDayRange(day('2013-12-30'), day('2014-01-03'), language)).toBe(years);
    expect(formatDayRange(day('2013-11-13'), day('2013-11-13'), language)).toBe(formatDay(day('2013-11-13'), language));
  });
});

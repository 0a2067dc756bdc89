/** What formats show at their borders, and the looks that cells of one style share: each told apart by what it holds. */
import { FormatLooks } from '../../../src/adapters/shown/format-looks';
import { sectionsOf } from '../../../src/adapters/shown/format-sections';
import { LookTable } from '../../../src/adapters/shown/look-table';
import { showNumber } from '../../../src/adapters/shown/show-number';
import { currencyIn } from '../../../src/adapters/shown/shown-currency';
import { CellFormat, CellKind } from '../../../src/core/workbook/workbook';

const shown = (code: string, value: number, date1904 = false): string => showNumber(sectionsOf(code), value, date1904);

test.each([
  // Conditions at their bounds.
  ['[<=10]"low";"high"', 10, 'low'],
  ['[<10]"low";"high"', 10, 'high'],
  ['[>=10]"high";"low"', 10, 'high'],
  ['[>10]"high";"low"', 10, 'low'],
  ['[<>10]"other";"ten"', 10, 'ten'],
  // A minus where the section is not for negative numbers alone.
  ['[<0]0;0.0', -5, '5'],
  ['[<=0]0;0.0', -5, '-5'],
  ['[<-1]0;0.0', -5, '5'],
  ['[<5]0;0.0', -5, '-5'],
  ['[=-5]0;0.0', -5, '5'],
  ['0;0', -5, '5'],
  ['0', -5, '-5'],
  ['0;0;"nil"', 0, 'nil'],
  ['0;0', 0, '0'],
  // What is rounded to nothing has no minus.
  ['0.00', -0.001, '0.00'],
  ['0.00', -0.005, '-0.01'],
  ['#,##0', -0.4, '0'],
  // Fractions that come to a whole.
  ['# ?/?', 1.99, '2'],
  ['# ?/?', 0.99, '1'],
  ['?/?', 1.5, '3/2'],
  // Powers that rounding makes one higher.
  ['0.0E+0', 9.96, '1.0E+1'],
  ['0.0E+0', 9.94, '9.9E+0'],
  ['##0.0E+0', 999.96, '1.0E+3'],
  ['0.0E-0', 0.0996, '1.0E-1'],
  // Text in the fourth section, and in the last where it is for texts.
  ['0;-0;"nil";@', 0, 'nil'],
  ['0;-0;"nil";"text "@', -3, '-3'],
  ['0;@', -3, '-3'],
  ['0;-0;@', 0, '0'],
  // Of two conditions of one section the first counts.
  ['[>5][>100]"high";"low"', 50, 'high'],
  // Noon and midnight.
  ['h AM/PM', 0.5, '12 PM'],
  ['h AM/PM', 0, '12 AM'],
  ['h:mm a/p', 0.75, '6:00 P'],
  // Seconds are rounded, days are not.
  ['h:mm:ss', 0.9999999, '24:00:00'.replace('24', '0')],
  ['h:mm:ss', 0.5 + 0.6 / 86_400, '12:00:01'],
  ['h:mm:ss.0', 0.5 + 0.06 / 86_400, '12:00:00.1'],
  ['yyyy-mm-dd', 41365.99999, '2013-04-01'],
  ['dd.mm.yyyy', 59, '28.02.1900'],
  ['dd.mm.yyyy', 61, '01.03.1900'],
  ['ddd', 1, 'Sun'],
] as const)('%s shows %d as %s', (code, value, text) => {
  expect(shown(code, value)).toBe(text);
});

test.each([
  ['CHF', '', 'CHF'],
  ['ABC', '', undefined],
  ['FTE', '', undefined],
  ['$', '', '$'],
  ['$', '409', 'USD'],
  ['$', '2000409', 'USD'],
  ['$', 'en-CA', 'CAD'],
  ['¥', '804', 'CNY'],
  ['kr', '', 'kr'],
  ['kr', '414', 'NOK'],
  ['US$', '1009', 'USD'],
  ['no', '', undefined],
])('%s of %j is %s', (text, locale, currency) => {
  expect(currencyIn(text, locale)).toBe(currency);
});

describe('whether a format may show something else', () => {
  const differs = (code: string, value: number | undefined): boolean =>
    new FormatLooks(code, false).facts(value).differs;
  test.each([
    ['0', 5, false],
    ['00', 5, true],
    ['#00', 5, true],
    ['0.00', 5, true],
    ['#,##0.00', 5, false],
    ['"-"0', 5, true],
    ['0;0', -5, true],
    ['0;-0', -5, false],
    ['0;(0)', -5, false],
    ['-0', -5, true],
    ['0;;0', -5, true],
    ['0;;0', 5, false],
    ['0%', 5, false],
    ['0%;0', -5, true],
    ['@', undefined, false],
    ['0;0;0;', undefined, true],
    ['0;0;0;"x"', undefined, true],
    ['0;0;0;@', undefined, false],
    ['0;0;0;"x "@', undefined, true],
  ] as const)('%s of %s: %s', (code, value, is) => {
    expect(differs(code, value)).toBe(is);
  });
});

describe('looks of styles', () => {
  const DEBITS = '0" Dr";0" Cr";"nil"';
  test('of one style go by the sign, and are shared by all that are shown alike', () => {
    const table = new LookTable(false);
    const look = (value: number) => table.look(table.style(DEBITS) >> 3, CellKind.number, value);
    expect([5, -5, 0].map((value) => look(value)?.shown(value))).toEqual(['5 Dr', '5 Cr', 'nil']);
    expect(look(5)).toBe(look(7));
    expect(look(5)).not.toBe(look(-5));
    const one = new FormatLooks('0', false);
    expect(new Set([5, -5, 0].map((value) => one.caseOf(value))).size).toBe(3);
    expect(one.caseOf(5)).toBe(one.caseOf(6));
    expect(one.caseOf(undefined)).not.toBe(one.caseOf(0));
  });

  test('of one code with other inks or formats are others', () => {
    const table = new LookTable(false);
    const inks = [
      { struck: false, unseen: false },
      { struck: true, unseen: false },
      { struck: false, unseen: true },
      { struck: true, unseen: true },
    ];
    const styles = inks.map((ink) => table.style('0', ink));
    expect(new Set(styles).size).toBe(4);
    const looks = styles.map((style) => table.look(style >> 3, CellKind.number, 5));
    expect(looks.map((look) => [look?.struck ?? false, look?.invisible ?? false])).toEqual(
      inks.map(({ struck, unseen }) => [struck, unseen]),
    );
    const [general, percent] = [CellFormat.general, CellFormat.percent].map((format) =>
      table.style('0.0', { struck: false, unseen: false }, format),
    );
    expect([general! & 7, percent! & 7]).toEqual([CellFormat.general, CellFormat.percent]);
    expect(table.style('0', inks[0])).toBe(styles[0]);
  });

  test('a number in General is told by its value, one with a code by what that shows', () => {
    const table = new LookTable(false);
    const shownAs = (style: number, value: number): string | undefined => table.shownAs(style >> 3, value);
    expect(shownAs(table.style('General'), 5)).toBe(undefined);
    expect(shownAs(table.style('General', { struck: true, unseen: false }), 5)).toBe(undefined);
    expect(shownAs(table.style('0.00'), 5)).toBe('5.00');
    expect(shownAs(table.style('0.00', { struck: true, unseen: false }), 5)).toBe('5.00');
  });

  test('days are shown by the calendar of the workbook', () => {
    const shownIn = (date1904: boolean): string | undefined => {
      const table = new LookTable(date1904);
      return table.shownAs(table.style('yyyy-mm-dd') >> 3, 39_903);
    };
    expect([shownIn(false), shownIn(true)]).toEqual(['2009-03-31', '2013-04-01']);
  });
});

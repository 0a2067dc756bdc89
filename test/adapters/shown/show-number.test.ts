/** What formats show: fixed cases as Excel shows them, and the same as numfmt, a formatter by another hand, for formats made at random. */
import fc from 'fast-check';
import { format as numfmt } from 'numfmt';
import { sectionsOf } from '../../../src/adapters/shown/format-sections';
import { showNumber } from '../../../src/adapters/shown/show-number';

const shown = (code: string, value: number, date1904 = false): string => showNumber(sectionsOf(code), value, date1904);

test.each([
  ['General', 1900.2, '1900.2'],
  ['General', -3, '-3'],
  ['General', 1e15, '1E+15'],
  ['0', 1.5, '2'],
  ['0.00', 1.1, '1.10'],
  ['0.00', -1.005, '-1.01'],
  ['0.00', 2.675, '2.68'],
  ['0.00', 1.005, '1.01'],
  ['0000', 12, '0012'],
  ['#,##0.00', 1234567.891, '1,234,567.89'],
  ['#,##0', 999999.5, '1,000,000'],
  ['0,000', 12, '0,012'],
  ['#,##0,', 1234567, '1,235'],
  ['#,##0.0,,"M"', 1234567, '1.2M'],
  ['0"000"', 12, '12000'],
  ['0"k"', 12, '12k'],
  ['[$CHF-807] #,##0.00', 1234.5, 'CHF 1,234.50'],
  ['#,##0.00 [$€-407]', 5, '5.00 €'],
  ['_-"CHF"* #,##0.00_-', 12.3, 'CHF 12.30'],
  ['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', -12.3, '(12.30)'],
  ['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', 0, '-'],
  ['"-"0', 5, '-5'],
  ['(0);0', 5, '(5)'],
  ['#,##0.00;[Red]#,##0.00', -5, '5.00'],
  ['#,##0.00" Cr";#,##0.00" Dr"', -5, '5.00 Dr'],
  [';;;', 5, ''],
  ['#', 0, ''],
  ['#.##', 0.5, '.5'],
  ['0.0?', 1.5, '1.5'],
  ['00-00', 1234, '12-34'],
  ['000\\-00\\-0000', 123456789, '123-45-6789'],
  ['0%', 0.125, '13%'],
  ['', 5.5, '5.5'],
  ['[Red]', 5.5, '5.5'],
  ['0.00E+00', 12345, '1.23E+04'],
  ['##0.0E+0', 12345, '12.3E+3'],
  ['# ?/?', 1.5, '1 1/2'],
  ['# ??/??', 0.25, '1/4'],
  ['# ?/8', 0.5, '4/8'],
  ['[>=1000]#,##0,"k";0', 1500, '2k'],
  ['[>=1000]#,##0,"k";0', 900, '900'],
  ['[=1]"yes";[=0]"no";0', 1, 'yes'],
  ['#\\ ##0.00', 1234.5, '1 234.50'],
  ["#'##0.00", 1234.5, "1'234.50"],
  ['mmm-yy', 41365, 'Apr-13'],
  ['d-mmm', 41365, '1-Apr'],
  ['[$-F800]dddd, mmmm dd, yyyy', 41365, 'Monday, April 01, 2013'],
  ['yyyy-mm-dd hh:mm:ss', 41365.75, '2013-04-01 18:00:00'],
  ['h:mm AM/PM', 0.75, '6:00 PM'],
  ['[h]:mm', 1.5, '36:00'],
  ['mm:ss.0', 0.5, '00:00.0'],
  ['dd.mm.yyyy', 60, '29.02.1900'],
  ['d/m/yy', -1, '###'],
  ['yyyy"年"m"月"d"日"', 41365, '2013年4月1日'],
  ['G/通用格式', 12, '12'],
  ['0" g"', 12, '12 g'],
] as const)('%s shows %d as %s', (code, value, text) => {
  expect(shown(code, value)).toBe(text);
});

test('days count from 1904 where the workbook says so', () => {
  expect(shown('yyyy-mm-dd', 39903, true)).toBe('2013-04-01');
  expect(shown('[h]', 1, true)).toBe('24');
});

/** No halves: numfmt rounds those as the binary number lies (1.005 to 1.00), Excel and ours as the decimal does. */
const VALUES = fc.oneof(
  fc.constant(0),
  fc
    .tuple(fc.integer({ min: -20_000_000, max: 20_000_000 }), fc.constantFrom(1, 3, 7), fc.integer({ min: 0, max: 4 }))
    .map(([most, last, places]) => (most * 10 + (most < 0 ? -last : last)) / 10 ** places),
);
const LITERAL = fc.constantFrom(
  '',
  '',
  '',
  '"k"',
  '\\-',
  '" CHF"',
  '[$CHF-1009]',
  '_)',
  '"000"',
  '$',
  '(',
  ')',
  '[Red]',
  '%',
  '* ',
);
const WHOLE = fc.constantFrom('0', '#', '#,##0', '000', '#,###', '?,??0', '0,000', '#\\ ##0', '00\\-00');
const PART = fc.constantFrom('', '', '.00', '.0', '.', '.0#', '.??', '.00,', ',', ',,');
const SECTION = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(LITERAL, WHOLE, PART, LITERAL).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('"nil"', '', '"-"') },
);
const CONDITION = fc.constantFrom('', '', '', '', '[>100]', '[<=0]', '[=5]', '[<0]', '[>=1000]');
/** Not what numfmt reads in its own way: an empty section with a condition, a comma or another per cent sign beside one, conditions beside text. */
const CODE = fc
  .tuple(fc.array(fc.tuple(CONDITION, SECTION), { minLength: 1, maxLength: 3 }), fc.constantFrom('', '', ';@'))
  .map(([sections, text]) => {
    const mayAsk = (section: string, n: number): boolean => n < 2 && text === '' && section !== '';
    return sections.map(([when, section], n) => (mayAsk(section, n) ? when : '') + section).join(';') + text;
  })
  .filter((code) => !/[%,][^;]*%|%[^;]*,/.test(code));

/** Blanks are padding; numfmt leaves them. It writes numbers as the locale in the format has it, which ours does not. */
const plain = (text: string): string => text.replace(/\s/g, '').replace(/^#+$/, '###');

test('numbers are shown as numfmt shows them', () => {
  fc.assert(
    fc.property(CODE, VALUES, (code, value) => {
      expect(plain(shown(code, value))).toBe(plain(numfmt(code, value)));
    }),
    { numRuns: 3000 },
  );
});

const DAY = fc.constantFrom(
  ...[
    'd',
    'dd',
    'ddd',
    'dddd',
    'm',
    'mm',
    'mmm',
    'mmmm',
    'mmmmm',
    'yy',
    'yyyy',
    'h',
    'hh',
    's',
    'ss',
    '[h]',
    '[mm]',
    'AM/PM',
  ],
);
const DAY_CODE = fc
  .array(fc.tuple(DAY, fc.constantFrom('-', '/', '.', ' ', ':', ', ', '"of"')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().slice(0, -1).join(''));

test('days and times are shown as numfmt shows them', () => {
  const moment = fc.oneof(
    fc.integer({ min: 1, max: 60_000 }),
    fc.integer({ min: 86_400, max: 2_000_000_000 }).map((second) => second / 86_400),
  );
  fc.assert(
    fc.property(DAY_CODE, moment, (code, value) => {
      expect(plain(shown(code, value))).toBe(plain(numfmt(code, value)));
    }),
    { numRuns: 3000 },
  );
});

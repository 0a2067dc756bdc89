/** Amounts as text: one reading, two, a word for none, or no number; with the currency beside them and the decimal sign that they settle. */
import fc from 'fast-check';
import { isNoAmount, readAmountText, readNumberText } from '../../../src/core/records/amount-text';

/** `1000 .` is read, with the decimal sign that it settles; `1234|1.234` has two readings; `none`, `no`. */
function said(text: string, point?: '.' | ','): string {
  const read = readAmountText(text, point);
  if (read.state === 'none') return 'none';
  if (read.state === 'not-number') return 'no';
  const what = read.state === 'read' ? [read.decimal, read.point ?? ''] : [`${read.first}|${read.second}`];
  return [...what, read.currency ?? ''].join(' ').trim().replace(/ +/g, ' ');
}

test.each([
  // Whole francs: the dash is no minus.
  ["1'000.-", '1000 .'],
  ["1'000.–", '1000 .'],
  ["1'000.—", '1000 .'],
  ["1'000.--", '1000 .'],
  ['1000,-', '1000 ,'],
  ['1,000.-', '1000 .'],
  ['1.000,–', '1000 ,'],
  ['1.000.-', '1000'],
  ["-1'000.-", '-1000 .'],
  ["(1'000.–)", '-1000 .'],
  ["Fr. 1'000.-", '1000 . Fr'],
  ["1'000.- CHF", '1000 . CHF'],
  ["1'000.-CHF", '1000 . CHF'],
  ['12.5.-', 'no'],
  // Currencies.
  ['CHF 1,234.50', '1234.50 . CHF'],
  ['-$225', '-225 $'],
  ['$-225', '-225 $'],
  ['($225)', '-225 $'],
  ['$ (225.00)', '-225.00 . $'],
  ['- $ 225', '-225 $'],
  ['1 234,50 €', '1234.50 , EUR'],
  ['€1.234,50', '1234.50 , EUR'],
  ['US$ 5', '5 USD'],
  ['US$5', '5 USD'],
  ['U.S.$ 5', '5 USD'],
  ['$5 USD', '5 USD'],
  ['$5 CHF', 'no'],
  ['€5 EUR', '5 EUR'],
  ['5- USD', '-5 USD'],
  ['5 USD-', '-5 USD'],
  ['$.50', '0.50 . $'],
  ['Fr.50', '50 Fr'],
  ['CHF.50', '0.50 . CHF'],
  ['500 kr.', '500 kr'],
  ['500,00 руб.', '500.00 , RUB'],
  ['1000美元', '1000 USD'],
  ['￥1,000.00', '1000.00 . ¥'],
  ['١٬٢٣٤٫٥٠ دولار', '1234.50 $'],
  ['$1,234', '1234|1.234 $'],
  ['($1,234)', '-1234|-1.234 $'],
  ['12k', 'no'],
  ['12 kg', 'no'],
  ['USD/CHF 5', 'no'],
  ['para. 5', 'no'],
  ['USD', 'no'],
  // The decimal sign.
  ['1,234.5', '1234.5 .'],
  ['1.234,5', '1234.5 ,'],
  ['1,234,567', '1234567 .'],
  ['1.234.567', '1234567 ,'],
  ['990,10', '990.10 ,'],
  ['0,879', '0.879 ,'],
  ["1'234", '1234'],
  ['1 234', '1234'],
  ['1234', '1234'],
  ['1,234', '1234|1.234'],
  ['1.234', '1234|1.234'],
  ['١٫٢٣٤', '1.234'],
  ['1,234,56', 'no'],
  ['1.234.56', 'no'],
  ['.5', '0.5 .'],
  ['5.', '5 .'],
  ['(-5)', 'no'],
  ['-5-', 'no'],
  ['(5', 'no'],
  ['5)', 'no'],
  ['--5', 'no'],
  ['+5', '5'],
  // No amount.
  ['-', 'none'],
  ['–', 'none'],
  ['--', 'none'],
  ['..', 'none'],
  ['…', 'none'],
  ['n/a', 'none'],
  ['N/A', 'none'],
  ['N/R', 'none'],
  ['nil', 'none'],
  ['Néant', 'none'],
  ['s.o.', 'none'],
  ['no aplica', 'none'],
  ['нет данных', 'none'],
  ['لا ينطبق', 'none'],
  ['不适用', 'none'],
  ['.', 'no'],
  ['----', 'no'],
  ['Total', 'no'],
])('%s: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('the decimal sign of the column settles what has two readings, and nothing else', () => {
  expect([said('1,234', '.'), said('1,234', ',')]).toEqual(['1234', '1.234']);
  expect([said('-1.900 €', '.'), said('-1.900 €', ',')]).toEqual(['-1.900 EUR', '-1900 EUR']);
  expect([said('990,10', '.'), said('1,234.50', ',')]).toEqual(['990.10 ,', '1234.50 .']);
});

test('a plain number has neither a currency nor a word for none', () => {
  expect(['5 USD', 'n/a', '-', '5'].map((text) => readNumberText(text).state)).toEqual([
    'not-number',
    'not-number',
    'not-number',
    'read',
  ]);
});

const BEFORE = ['', '$', 'US$ ', 'CHF ', 'Fr. ', '€'];
const STYLES = [
  [',', '.'],
  ['.', ','],
  [' ', ','],
  ["'", '.'],
] as const;

test('whatever the style, an amount is read as it was written, or not at all', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.constantFrom(...STYLES),
      fc.constantFrom(...BEFORE),
      fc.constantFrom('plain', 'minus', 'brackets', 'after'),
      fc.boolean(),
      (cents, [group, point], money, sign, whole) => {
        const units = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
        const rest = String(cents % 100).padStart(2, '0');
        const number = whole ? `${units}${point}-` : `${units}${point}${rest}`;
        const text = {
          plain: `${money}${number}`,
          minus: `-${money}${number}`,
          brackets: `(${money}${number})`,
          after: `${money}${number}${whole ? '' : '-'}`,
        }[sign];
        const read = readAmountText(text);
        const negative = sign === 'minus' || sign === 'brackets' || (sign === 'after' && !whole);
        const decimal = `${negative ? '-' : ''}${Math.floor(cents / 100)}${whole ? '' : `.${rest}`}`;
        expect(read).toMatchObject({ state: 'read', decimal });
      },
    ),
  );
});

test('long texts and odd signs end at once, and are no amounts', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('-', '.', ',', ' ', '(', ')', '1', '$', 'F', 'r'), maxLength: 70 }),
      (text) => {
        const read = readAmountText(text);
        if (!/\d/.test(text)) expect(read.state).toBe(isNoAmount(text.trim()) ? 'none' : 'not-number');
      },
    ),
  );
  const from = Date.now();
  for (const sign of [' ', '-', '.', '$', '(']) readAmountText(`1${sign.repeat(50_000)}1`);
  expect(Date.now() - from).toBeLessThan(500);
});

test.each([
  // Groups as in India.
  ['12,34,567.50', '1234567.50 .'],
  ['1,00,000', '100000 .'],
  ['₹ 12,34,567', '1234567 . INR'],
  ['1,00,00', 'no'],
  ['123,45,678', 'no'],
  // Debits and credits.
  ['500.00 CR', '-500.00 .'],
  ['500.00Cr.', '-500.00 .'],
  ['4,000.00 Dr', '4000.00 .'],
  ['1,234 CR', '-1234|-1.234'],
  ['(500.00) CR', 'no'],
  ['-500.00 DR', 'no'],
  // Marks of notes.
  ['100¹', '100'],
  ['100²³', '100'],
  ['1,234.50*', '1234.50 .'],
  ['45 (a)', '45'],
  ['(45)†', '-45'],
  ['45 (1)', 'no'],
  ['45 (see note)', 'no'],
  ['5½', 'no'],
])('%s: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('a plain number has no marks of notes, and is neither debit nor credit', () => {
  expect(['5²', '5*', '5 CR'].map((text) => readNumberText(text).state)).toEqual([
    'not-number',
    'not-number',
    'not-number',
  ]);
});

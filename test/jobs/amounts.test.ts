/** Amounts as text: read where there is one reading, refused where there are two, and then the figure is unknown and never wrong. */
import type { Book, Cell } from './book';
import { changeColumn, changeRows, tableOf, xlsx, xlsxOf } from './book';
import { onBothBooks } from './books';
import type { Expected } from './judge';
import { expectFigures, reconcileFiles } from './judge';
import { expectedOf } from './oracle';
import { SMALL_BOOK } from './small-book';

const grouped = (whole: string, separator: string): string => whole.replace(/\B(?=(\d{3})+$)/g, separator);
/** A style from its signs: groups, the decimal sign, how a negative amount is shown. */
const style =
  (
    group: string,
    point: string,
    negative: (text: string) => string,
    digits: (text: string) => string = (text) => text,
  ) =>
  (amount: number): string => {
    const [whole = '', fraction = ''] = Math.abs(amount).toFixed(3).replace(/0$/, '').split('.');
    const text = digits(grouped(whole, group) + point + fraction);
    return amount < 0 ? negative(text) : text;
  };

const minus = (text: string): string => `-${text}`;
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const arabic = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const persian = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

const STYLES: Readonly<Record<string, (amount: number) => string>> = {
  '1,234.50': style(',', '.', minus),
  '1.234,50': style('.', ',', minus),
  '1 234,50': style(' ', ',', minus),
  '1 234,50 with no-break spaces': style('\u00a0', ',', minus),
  '1 234,50 with narrow no-break spaces': style('\u202f', ',', minus),
  '1 234.50 with thin spaces': style('\u2009', '.', minus),
  "1'234.50": style("'", '.', minus),
  '1’234.50': style('\u2019', '.', minus),
  '(1,234.50)': style(',', '.', (text) => `(${text})`),
  '1,234.50-': style(',', '.', (text) => `${text}-`),
  'U+2212': style(',', '.', (text) => `\u2212${text}`),
  'U+2212 and a space': style(' ', ',', (text) => `\u2212 ${text}`),
  'full width': style(',', '.', minus, wide),
  'Arabic digits and signs': style('\u066c', '\u066b', minus, arabic),
  'Persian digits': style('\u066c', '\u066b', minus, persian),
  'Arabic, marked right to left': style('\u066c', '\u066b', (text) => `\u200f-${text}`, arabic),
  'marks of notes': (amount) => `${style(',', '.', minus)(amount)}²`,
  'debits and credits': (amount) => `${style(',', '.', minus)(Math.abs(amount))} ${amount < 0 ? 'CR' : 'DR'}`,
  'spaces around': (amount) => `  ${style(',', '.', minus)(amount)} `,
};

const asText = (book: Book, write: (amount: number) => string): Book => {
  const by = (cell: Cell): Cell => write(cell as number);
  return changeColumn(changeColumn(book, 'Estimates', 'Amount', by), 'Expenditures', 'Amount', by);
};

onBothBooks('amounts as text', (given) => {
  test.each(Object.keys(STYLES))('%s', async (how) => {
    const { book, expected } = await given();
    const { codes } = await expectFigures([xlsxOf(asText(book, STYLES[how]!))], expected);
    expect(codes).toContain('amount-as-text');
  });

  test('without groups', async () => {
    const { book, expected } = await given();
    await expectFigures([xlsxOf(asText(book, (amount) => amount.toFixed(3).replace(/0$/, '')))], expected);
  });

  test('each in another style: two decimal signs in a column are an error, and the figures still those of the plain readings', async () => {
    const { book, expected } = await given();
    const styles = Object.values(STYLES);
    let at = 0;
    const mixed = asText(book, (amount) => styles[at++ % styles.length]!(amount));
    await expectFigures([xlsxOf(mixed)], expected, ['decimal-sign-mixed']);
  });

  test('formulas with their results', async () => {
    const { book, expected } = await given();
    const by = (cell: Cell): Cell => ({ formula: 'ROUND(X1*Y1,2)', value: cell as number });
    await expectFigures(
      [xlsxOf(changeColumn(changeColumn(book, 'Estimates', 'Amount', by), 'Expenditures', 'Amount', by))],
      expected,
    );
  });

  test('what adding in binary leaves', async () => {
    const { book, expected } = await given();
    const by = (cell: Cell): Cell => (cell as number) + 0.1 + 0.2 - 0.3 + (cell as number) * 1e-15;
    await expectFigures(
      [xlsxOf(changeColumn(changeColumn(book, 'Estimates', 'Amount', by), 'Expenditures', 'Amount', by))],
      expected,
    );
  });
});

/** Texts that can be read in two ways, or in none: one of them as the amount of a row, and its code. */
const REFUSED: readonly (readonly [Cell, string])[] = [
  ['1,234', 'amount-ambiguous'],
  ['1.234', 'amount-ambiguous'],
  ['-12,345', 'amount-ambiguous'],
  ['(100.200)', 'amount-ambiguous'],
  ['１,２３４', 'amount-ambiguous'],
  ['1,23,45,6.00', 'amount-not-number'],
  ['1.234.56', 'amount-not-number'],
  ['1,234,56', 'amount-not-number'],
  ['12 34', 'amount-not-number'],
  ['12k', 'amount-not-number'],
  ['n/a', 'amount-none'],
  ['-', 'amount-none'],
  ['–', 'amount-none'],
  ['--5', 'amount-not-number'],
  ['(-5)', 'amount-not-number'],
  ['1e3', 'amount-not-number'],
  ['0x10', 'amount-not-number'],
  ['12..5', 'amount-not-number'],
  ['١٢k', 'amount-not-number'],
  ['½', 'amount-not-number'],
  ['5½', 'amount-not-number'],
  ['①', 'amount-not-number'],
  ['∞', 'amount-not-number'],
  ['1٫2٫3', 'amount-not-number'],
  ['12345678901234567.00', 'amount-beyond-digits'],
  [true, 'amount-not-number'],
  [{ error: '#REF!' }, 'amount-error'],
  [{ error: '#N/A' }, 'amount-error'],
  [{ formula: 'A1*2' }, 'amount-uncalculated'],
  [null, 'amount-missing'],
  ['   ', 'amount-missing'],
  [1e15, 'amount-beyond-digits'],
];

describe('amounts that are none', () => {
  const unknown = (expected: Expected, key: string, side: 0 | 1): Expected => {
    const pair = [...expected.lines[key]!] as [string | null, string | null];
    pair[side] = null;
    return { ...expected, lines: { ...expected.lines, [key]: pair } };
  };
  const replaced = (kind: string, row: number, cell: Cell): Book =>
    changeRows(SMALL_BOOK, kind, (rows, { columns }) =>
      rows.map((cells, n) => (n === row ? cells.map((each, at) => (columns[at] === 'Amount' ? cell : each)) : cells)),
    );

  test.each(REFUSED)('%j in Estimates', async (cell, code) => {
    const expected = unknown(expectedOf(SMALL_BOOK), 'GE-01 TRA', 0);
    await expectFigures([xlsxOf(replaced('Estimates', 1, cell))], expected, [code]);
  });

  test.each(REFUSED)('%j in Expenditures', async (cell, code) => {
    const expected = unknown(expectedOf(SMALL_BOOK), 'GE-01 INT', 1);
    await expectFigures([xlsxOf(replaced('Expenditures', 0, cell))], expected, [code]);
  });

  test.each(['CHF 12', '12 €', 'Fr. 12', '£12'])('%s in a row of dollars is refused', async (text) => {
    const expected = unknown(expectedOf(SMALL_BOOK), 'GE-01 INT', 1);
    await expectFigures([xlsxOf(replaced('Expenditures', 0, text))], expected, ['amount-currency']);
  });

  test('of a shared cost: each of the meetings that share it is unknown', async () => {
    const shared = tableOf(SMALL_BOOK, 'Expenditures').rows.findIndex((row) => row[1] === 'D-011');
    const { json } = await reconcileFiles([xlsxOf(replaced('Expenditures', shared, '1,234'))]);
    const documents = json.meetings.map(({ lines }) => lines.find(({ line }) => line === 'DOC')?.expenditure);
    expect(documents).toEqual([null, null, null]);
    expect(json.totals.expenditure).toBeNull();
  });

  test('Amount USD that cannot be read is not passed over', async () => {
    const book = changeColumn(SMALL_BOOK, 'Expenditures', 'Amount USD', () => '2,155');
    const expected = unknown(expectedOf(SMALL_BOOK), 'MSP TVL', 1);
    await expectFigures([xlsxOf(book)], expected, ['amount-ambiguous']);
  });

  test.each(['1.2.3', 'n/a', '1,2345,6'])(
    'a rate on the row that cannot be read (%s) is not passed over',
    async (rate) => {
      const book = changeColumn(SMALL_BOOK, 'Expenditures', 'Rate', () => rate);
      const { json, errors } = await reconcileFiles([xlsxOf(book)]);
      expect(errors).not.toEqual([]);
      expect(json.meetings[0]!.lines.find(({ line }) => line === 'DOC')!.expenditure).toBeNull();
    },
  );

  test('half cents go away from zero, and that is said', async () => {
    const rows = [
      ['GE-01', 'INT', 1.005],
      ['GE-01', 'TRA', -1.005],
      ['GE-01', 'DOC', 2.675],
      ['GE-01', 'TVL', 12345.675],
    ];
    const sheets = SMALL_BOOK.map(({ kind, columns, rows: old }) =>
      kind === 'Estimates'
        ? { name: kind, rows: [['Meeting', 'Line', 'Amount'], ...rows] }
        : { name: kind, rows: [columns, ...old] },
    );
    const { json, codes } = await reconcileFiles([xlsx(sheets)]);
    expect(json.meetings[0]!.lines.map(({ estimate }) => estimate)).toEqual([
      '1.01',
      '-1.01',
      '2.68',
      '12345.68',
      '0.00',
    ]);
    expect(codes).toContain('amount-rounded');
  });
});

/** Money of other countries, and costs that meetings share. Expected figures come from `oracle.ts`, in whole numbers. */
import type { Book, Cell, Row } from './book';
import { bookFromText, change, changeColumn, changeRows, day, shuffled, tableOf, xlsxOf } from './book';
import { expectFigures, reconcileFiles } from './judge';
import { expectedOf } from './oracle';
import { SMALL_BOOK } from './small-book';

/** A ledger of many rows, the same at every run: currencies, signs and dates of a whole year. */
function longLedger(rows: number): Book {
  const pick = <T>(items: readonly T[], n: number): T => items[n % items.length]!;
  const ledger = Array.from({ length: rows }, (_, n): Row => {
    const currency = pick(['USD', 'CHF', 'JPY', 'KWD', 'CHF'], n * 7 + (n >> 3));
    const size =
      ((n * 7919 + 13) % 100_000) +
      (currency === 'JPY' ? 0 : ((n * 31) % 100) / 100) +
      (currency === 'KWD' ? ((n * 3) % 10) / 1000 : 0);
    const amount = Number((n % 9 === 4 ? -size : size).toFixed(3));
    const month = String((n % 12) + 1).padStart(2, '0');
    const shared = n % 6 === 5;
    const row: Record<string, Cell> = {
      'Posting date': day(`2013-${month}-${String((n % 28) + 1).padStart(2, '0')}`),
      Document: `X-${n}`,
      Meeting: shared ? null : pick(['GE-01', 'MSP', 'PREP'], n),
      Line: shared && n % 4 === 1 ? null : pick(['INT', 'TRA', 'DOC', 'TVL', 'PSC'], n >> 1),
      'Cost object': shared ? pick(['SHARED', 'HALVES', 'PERCENT', 'MSP-XYZ', 'SHARED'], n >> 2) : null,
      'Commitment item': pick(['7110', '7110-99', '7130', null], n),
      Currency: currency,
      Amount: amount,
      Rate: n % 11 === 3 && currency !== 'USD' ? pick([0.9123, 98.7654, 0.28, 1.5], n) : null,
      Stage: n % 9 === 4 ? 'reversal' : pick(['final', 'disbursement', null], n),
    };
    return tableOf(SMALL_BOOK, 'Expenditures').columns.map((column) => row[column] ?? null);
  });
  const rates = Array.from({ length: 12 }, (_, n) => day(`2013-${String(n + 1).padStart(2, '0')}-01`)).flatMap(
    (from, n): Row[] => [
      ['CHF', from, Number((0.9 + n / 333).toFixed(4))],
      ['JPY', from, Number((95.5 + n / 7).toFixed(3))],
      ['KWD', from, Number((0.28 + n / 9999).toFixed(5))],
    ],
  );
  return changeRows(
    changeRows(SMALL_BOOK, 'Expenditures', () => ledger),
    'ExchangeRates',
    () => rates,
  );
}

test('a year of postings in four currencies, at monthly rates, shared and not', async () => {
  const book = longLedger(3000);
  const { json } = await expectFigures([xlsxOf(book)], expectedOf(book));
  expect(json.proof.sheets.find(({ sheet }) => sheet === 'Expenditures')!.sums.map(({ currency }) => currency)).toEqual(
    ['CHF', 'JPY', 'KWD', 'USD'],
  );
});

test('shuffled, and its mapping and rates with it', async () => {
  const book = longLedger(500);
  const mixed = book.map((table) => ({ ...table, rows: shuffled(table.rows, 11) }));
  await expectFigures([xlsxOf(shuffled(mixed, 4))], expectedOf(book));
});

describe('shares', () => {
  const shares = (share: (row: number) => Cell): Book =>
    changeColumn(SMALL_BOOK, 'Mapping', 'Share', (_cell, row) => share(row));
  const original = (row: number): string => String(tableOf(SMALL_BOOK, 'Mapping').rows[row]![4]);

  test.each<readonly [string, (text: string) => Cell]>([
    ['fractions with spaces', (text) => text.replace('/', ' / ')],
    ['fractions with the sign U+2044', (text) => text.replace('/', '\u2044')],
    ['full width', (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
    ['decimals with a comma', (text) => (text.includes('/') ? text : text.replace('.', ','))],
    [
      'per cents as numbers with their format',
      (text) => (text.endsWith('%') ? { value: Number(text.replace(/[\s%]/g, '')) / 100, format: '0.0%' } : text),
    ],
    ['per cents with an Arabic sign', (text) => text.replace('%', '٪')],
  ])('%s', async (_how, write) => {
    await expectFigures([xlsxOf(shares((row) => write(original(row))))], expectedOf(SMALL_BOOK));
  });

  test('thirds as Excel computes them (0.333333333333333) are thirds', async () => {
    const book = shares((row) => (original(row) === '1/3' ? { formula: '1/3', value: 1 / 3 } : original(row)));
    const judged = await reconcileFiles([xlsxOf(book)]);
    if (judged.errors.length === 0) await expectFigures([xlsxOf(book)], expectedOf(SMALL_BOOK));
    else expect(judged.codes).toContain('mapping-shares');
  });

  test('shares that do not add up are refused, and the rows are unmatched', async () => {
    const { codes, json } = await reconcileFiles([
      xlsxOf(shares((row) => (original(row) === '1/3' ? '1/4' : original(row)))),
    ]);
    expect(codes).toContain('mapping-shares');
    expect(json.unmatched.filter(({ reason }) => reason === 'mapping-shares').map(({ amount }) => amount)).toEqual([
      '1000.00',
      '-110.39',
    ]);
    expect(json.proof.holds).toBe(true);
  });
});

describe('rates', () => {
  const rated = (by: (cell: Cell) => Cell): Book =>
    changeColumn(SMALL_BOOK, 'ExchangeRates', 'Units per US dollar', by);

  test.each<readonly [string, (cell: Cell) => Cell]>([
    ['as text with a point', (cell) => String(cell)],
    ['as text with a comma', (cell) => String(cell).replace('.', ',')],
    [
      'full width',
      (cell) => String(cell).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
  ])('%s', async (_how, write) => {
    await expectFigures([xlsxOf(rated(write))], expectedOf(SMALL_BOOK));
  });

  test('currencies in lower case, with spaces, full width', async () => {
    const ways = [
      (text: string) => text.toLowerCase(),
      (text: string) => ` ${text} `,
      (text: string) => text.replace(/[A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ];
    const by = (cell: Cell, row: number): Cell => ways[row % 3]!(String(cell));
    const book = changeColumn(
      changeColumn(SMALL_BOOK, 'ExchangeRates', 'Currency', by),
      'Expenditures',
      'Currency',
      by,
    );
    await expectFigures([xlsxOf(book)], expectedOf(SMALL_BOOK));
  });

  test('without the rate in force the row is an error, and its figure unknown', async () => {
    const book = changeRows(SMALL_BOOK, 'ExchangeRates', (rows) => rows.filter(([currency]) => currency !== 'JPY'));
    const expected = expectedOf(SMALL_BOOK);
    const lines = { ...expected.lines, 'MSP INT': [expected.lines['MSP INT']![0], null] as const };
    await expectFigures([xlsxOf(book)], { ...expected, lines }, ['rate-missing']);
  });

  test('two rates of one day that differ are an error', async () => {
    const book = changeRows(SMALL_BOOK, 'ExchangeRates', (rows) => [...rows, ['CHF', day('2013-04-01'), 0.95]]);
    expect((await reconcileFiles([xlsxOf(book)])).codes).toContain('rate-doubled');
  });

  test('a blank Currency is that of the settings', async () => {
    const book = changeColumn(SMALL_BOOK, 'Expenditures', 'Currency', (cell) => (cell === 'USD' ? '' : cell));
    await expectFigures([xlsxOf(book)], expectedOf(SMALL_BOOK));
  });

  test.each(['$', 'US$', 'XXQ', 'Fr.', 'USD/CHF'])(
    'the currency %s is refused, and the figure unknown',
    async (text) => {
      const book = changeColumn(SMALL_BOOK, 'Expenditures', 'Currency', (cell, row) => (row === 0 ? text : cell));
      const expected = expectedOf(SMALL_BOOK);
      const lines = { ...expected.lines, 'GE-01 INT': [expected.lines['GE-01 INT']![0], null] as const };
      await expectFigures([xlsxOf(book)], { ...expected, lines }, ['currency-unknown']);
    },
  );

  test('half a yen is refused', async () => {
    const book = changeColumn(SMALL_BOOK, 'Expenditures', 'Amount', (cell) => (cell === 3456789 ? 3456789.5 : cell));
    expect((await reconcileFiles([xlsxOf(book)])).codes).toContain('amount-indivisible');
  });
});

test('figures in francs: dollars and yen are converted through the dollar', async () => {
  const book = bookFromText(`
    Settings
    Setting        | Value
    Reporting year | 2013
    Currency       | CHF

    BudgetLines
    Code | Title
    INT  | Interpretation

    Meetings
    Code | Title | Start      | End
    M    | One   | 2013-04-08 | 2013-04-10

    Estimates
    Meeting | Line | Amount
    M       | INT  | 1000.10

    Expenditures
    Posting date | Meeting | Line | Currency | Amount
    2013-04-10   | M       | INT  | CHF      | 100.01
    2013-04-10   | M       | INT  | USD      | 100.01
    2013-04-10   | M       | INT  | JPY      | 10001

    ExchangeRates
    Currency | From       | Units per US dollar
    CHF      | 2013-04-01 | 0.947
    JPY      | 2013-04-01 | 98.2
  `);
  // 100.01 + 94.71 (94.70947) + 96.45 (96.4455…)
  await expectFigures([xlsxOf(book)], { lines: { 'M INT': ['1000.10', '291.17'] } });
});

test('estimates in francs are converted by their day', async () => {
  const book = change(SMALL_BOOK, 'Estimates', ({ kind, columns, rows }) => ({
    kind,
    columns: [...columns, 'Currency'],
    rows: rows.map((row) => [...row, row[0] === 'PREP' && row[1] === 'INT' ? 'CHF' : 'USD']),
  }));
  const expected = expectedOf(SMALL_BOOK);
  // Without a day of adoption, the first day of the meeting: 12000 ÷ 0.931.
  const lines = { ...expected.lines, 'PREP INT': ['12889.37', expected.lines['PREP INT']![1]] as const };
  const dated = changeColumn(book, 'Estimates', 'Adopted on', (cell, row) => (row === 10 ? null : cell));
  await expectFigures(
    [
      xlsxOf(
        change(dated, 'Estimates', (table) => ({
          ...table,
          rows: table.rows.map((row, n) => (n === 10 ? row.map((cell, at) => (at === 5 ? null : cell)) : row)),
        })),
      ),
    ],
    { ...expected, lines },
  );
});

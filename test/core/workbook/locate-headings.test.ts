/** Where the headings of a sheet are found, whatever stands above and below them. */
import { locateLong } from '../../../src/core/workbook/locate-headings';
import { workbookOf } from '../../workbook-of';

/** The row of the headings and the columns they name; undefined where there are none. */
function headingsOf(rows: string): string | undefined {
  const workbook = workbookOf(`# Expenditures\n${rows}`);
  const sheet = workbook.sheets[0]!;
  const { tables } = locateLong({ kind: 'Expenditures', workbook, sheet, left: 1, right: 100, headingRow: undefined });
  const shown = tables.map(
    (found) => `${found.headingRow}: ${[...found.columns].map(([name, at]) => `${name} ${at}`).join(', ')}`,
  );
  return shown.length === 0 ? undefined : shown.join('; ');
}

const LEDGER = `
  Meeting | Line | Amount | Currency
  M-01    | INT  | 100    | USD
  M-02    | INT  | 200    | USD
`;

test.each([
  ['in the first row', LEDGER, '1: Meeting 1, Line 2, Amount 3, Currency 4'],
  ['below notes', `Extract | of | the ledger\n${LEDGER}`, '2: Meeting 1, Line 2, Amount 3, Currency 4'],
  [
    'below a narrower row that would do',
    `Meeting | Line | Amount\n a | b | 1\n${LEDGER}`,
    '1: Meeting 1, Line 2, Amount 3; 3: Meeting 1, Line 2, Amount 3, Currency 4',
  ],
  [
    'above a row that is wider, and says less',
    `${LEDGER}\n M-03 | INT | 300 | USD | see | Amount | of | last year`,
    '1: Meeting 1, Line 2, Amount 3, Currency 4',
  ],
  [
    'below rows of values that are wider',
    `1 | 2 | 3 | 4 | 5 | 6\n${LEDGER}`,
    '2: Meeting 1, Line 2, Amount 3, Currency 4',
  ],
  [
    'in two rows, one above the other',
    `'' | '' | Amount | Currency\n Meeting | Line | ' | '\n M-01 | INT | 100 | USD`,
    '2: Meeting 1, Line 2, Amount 3, Currency 4',
  ],
  ['nowhere', 'M-01 | INT | 100 | USD', undefined],
])('headings %s', (_, rows, expected) => {
  expect(headingsOf(rows)).toBe(expected);
});

/** Lists of entries in which each account stands above its entries, as accounting programs print them. */
import { mapped } from './mapped';

const HEAD = '| Date | Transaction Type | Num | Name | Amount | Balance';
const FEES = [
  'Interpretation',
  '| 01/15/2013 | Bill | 1001 | Lingua SA | 400.00 | 400.00',
  '| 02/20/2013 | Bill | 1002 | Lingua SA | 500.00 | 900.00',
  'Total for Interpretation | | | | | 900.00 |',
];
const TRAVEL = [
  'Travel',
  '| 03/31/2013 | Expense | 1003 | Swiss | 500.00 | 500.00',
  'Total for Travel | | | | | 500.00 |',
];
const list = (...rows: readonly string[]): string => ['# Report', 'January - December 2013', HEAD, ...rows].join('\n');

test('the account is the budget line of the entries below it', () => {
  const { lines, errors, open, mapping, reading } = mapped(list(...FEES, ...TRAVEL));
  expect([lines, errors, open]).toEqual([
    ['JD2/L1: unknown 900', 'JD2/L2: unknown 500'].map((line) =>
      line.replace('JD2', mapping.proposals.meetings[0]!.code),
    ),
    ['sheet-missing'],
    [],
  ]);
  expect(reading).toContain('Report | | (blank) | Line | group label');
  expect(mapping.proposals.lines.map(({ title }) => title)).toEqual(['Interpretation', 'Travel']);
});

test('what comes in is no line of costs, and is not counted unseen', () => {
  const income = [
    'Registration fees',
    '| 01/02/2013 | Invoice | 9 | A | 70.00 | 70.00',
    'Total for Registration fees | | | | | 70.00 |',
  ];
  const { mapping, totals } = mapped(list(...income, ...FEES, ...TRAVEL));
  expect(mapping.proposals.lines.map(({ title }) => title)).toEqual(['Interpretation', 'Travel']);
  expect(totals).toEqual(['unknown', '1400']);
  expect(mapping.diagnostics.map(({ code }) => code)).toContain('expenditure-unmatched');
});

test('texts beside the entries themselves are no accounts above them', () => {
  const rows = [
    'Fees | 01/15/2013 | Bill | 1001 | Lingua SA | 400.00 | 400.00',
    'Fees | 02/20/2013 | Bill | 1002 | Lingua SA | 500.00 | 900.00',
  ];
  expect(mapped(list(...rows)).reading.join('\n')).not.toContain('group label');
});

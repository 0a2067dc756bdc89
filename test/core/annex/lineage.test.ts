/** The cells behind each figure: areas and sums, proved against what the reconciliation says. */
import fc from 'fast-check';
import type { LineageFigure } from '../../../src/core/annex/lineage';
import { lineageOf, MOST_LISTED_ROWS } from '../../../src/core/annex/lineage';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import type { Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import type { Minor } from '../../../src/core/values/money';
import { workbookOf } from '../../workbook-of';
import { costs, costSheets } from '../reconciliation/costs';

const LEDGER = '# Expenditures\nMeeting | Line | Amount | Cost object | Stage';
const MAPPING =
  '# Mapping\nColumn | Value | Meeting | Line | Share\nCost object | BOTH | M-01 | | 1/2\nCost object | BOTH | M-02 | | 1/2';

/** `M-01/A1/estimate 100.00 = C2 (100.00)`; `s` marks shares, `…` what is summarised. */
const shown = ({ figure, amount, cells }: LineageFigure): string => {
  const parts = cells.map(
    ({ areas, sum, shared, summarised }) => `${shared ? 's ' : ''}${areas}${summarised ? '…' : ''} (${sum})`,
  );
  return `${figure} ${amount ?? '?'} = ${parts.join(' + ')}`;
};
const lineage = (...rows: string[]) => lineageOf(costs([LEDGER, ...rows, MAPPING].join('\n')).value);

test('areas run down a column, wherever the rows stand', () => {
  const { figures, holds, sheets } = lineage(
    'M-01 | A1 | 1',
    'M-01 | A1 | 2',
    'M-02 | A1 | 4',
    'M-01 | A1 | 8',
    'M-99 | A1 | 3.5',
  );
  expect(figures.map(shown)).toEqual([
    'M-01/A1/estimate 100.00 = C2 (100.00)',
    'M-01/A1/expenditure 11.00 = C2:C3,C5 (11.00)',
    'M-02/A1/estimate 200.00 = C3 (200.00)',
    'M-02/A1/expenditure 4.00 = C4 (4.00)',
    'unmatched/expenditure 3.50 = C6 (3.50)',
  ]);
  expect(holds).toBe(true);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Estimates', 'Expenditures']);
});

test('of a shared row it is a share, and a figure with a row that cannot be read is unknown', () => {
  const { figures, holds } = lineage('M-01 | A1 | 1', ' | A1 | 0.05 | BOTH', 'M-02 | A1 | about 5');
  expect(figures.filter(({ figure }) => figure.endsWith('expenditure')).map(shown)).toEqual([
    'M-01/A1/expenditure 1.03 = C2 (1.00) + s C3 (0.03)',
    'M-02/A1/expenditure ? = s C3 (0.02)',
  ]);
  expect(holds).toBe(true);
});

test('cells of two columns are two areas', () => {
  const { value } = costs(`
    # Expenditures
    Meeting | Line | Document | Amount
    M-01    | A1   | X        | 1
    M-01    | A1   | Y        | 2
    |
    Meeting | Line | Amount
    M-01    | A1   | 4
    M-01    | A1   | 8
  `);
  const { figures } = lineageOf(value);
  expect(figures.filter(({ figure }) => figure === 'M-01/A1/expenditure').map(shown)).toEqual([
    'M-01/A1/expenditure 15.00 = C6:C7,D2:D3 (15.00)',
  ]);
});

test('sheets of one name in two files are two', () => {
  const files = [
    workbookOf(costSheets(`${LEDGER}\nM-01 | A1 | 1`), 'first.xlsx'),
    workbookOf(`${LEDGER}\nM-01 | A1 | 2`, 'second.xlsx'),
  ];
  const { figures, sheets } = lineageOf(reconcileWorkbooks(files).value);
  const [own] = figures.filter(({ figure }) => figure === 'M-01/A1/expenditure');
  expect(own!.cells.map(({ sheet, areas, sum }) => `${sheets[sheet]!.file} ${areas} ${sum}`)).toEqual([
    'first.xlsx C2 1.00',
    'second.xlsx C2 2.00',
  ]);
});

test('a figure that is not what its cells add up to is told', () => {
  const { value } = costs(`${LEDGER}\nM-01 | A1 | 1`);
  const [first, ...others] = value.meetings;
  const [line] = first!.lines;
  const wrong = { ...line!, expenditure: { state: 'known' as const, amount: 101 as Minor } };
  const changed: Reconciliation = { ...value, meetings: [{ ...first!, lines: [wrong] }, ...others] };
  expect([value, changed].map((each) => lineageOf(each).holds)).toEqual([true, false]);
});

test('in a long ledger a figure of many areas is told by the one that holds them all', () => {
  const rows = Array.from(
    { length: MOST_LISTED_ROWS + 2 },
    (_, at) => `M-0${(at % 2) + 1} | ${at === 0 ? 'A2' : 'A1'} | 1`,
  );
  const { figures, holds } = lineage(...rows);
  const last = MOST_LISTED_ROWS + 3;
  expect(figures.filter(({ figure }) => figure.endsWith('expenditure')).map(shown)).toEqual([
    `M-01/A1/expenditure 25000.00 = C4:C${last - 1}… (25000.00)`,
    'M-01/A2/expenditure 1.00 = C2 (1.00)',
    `M-02/A1/expenditure 25001.00 = C3:C${last}… (25001.00)`,
  ]);
  expect(holds).toBe(true);
  expect(JSON.stringify(figures).length).toBeLessThan(2000);
});

test('whatever the rows, each figure is what its cells add up to', () => {
  const row = fc.tuple(
    fc.constantFrom('M-01', 'M-02', 'M-99', ''),
    fc.constantFrom('A1', 'B1'),
    fc.integer({ min: -999, max: 999 }),
    fc.constantFrom('', 'BOTH'),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
      const made = lineage(
        ...rows.map(([meeting, line, cents, object]) => `${meeting} | ${line} | ${cents / 100} | ${object}`),
      );
      expect(made.holds).toBe(true);
      for (const { amount, cells } of made.figures) {
        if (amount === null) continue;
        const sum = cells.reduce((total, each) => total + Math.round(Number(each.sum) * 100), 0);
        expect(sum).toBe(Math.round(Number(amount) * 100));
      }
    }),
    { numRuns: 60 },
  );
});

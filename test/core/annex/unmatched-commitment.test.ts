/** A commitment that found no place is expenditure that is only committed, in whatever is made of it. */
import { say } from '../../../src/adapters/messages/say';
import { annexCsv } from '../../../src/core/annex/annex-csv';
import { isProven, printedName, sidesOf } from '../../../src/core/annex/behind-printed';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { exactSheet } from '../../../src/core/annex/exact-sheet';
import { lineageOf } from '../../../src/core/annex/lineage';
import { compareReconciliations } from '../../../src/core/comparison/compare-reconciliations';
import { rowsBehind } from '../../../src/core/reconciliation/rows-behind';
import { costs, settings } from '../reconciliation/costs';

const made = (...rows: string[]) =>
  costs(`${settings('Figures | provisional')}\n# Expenditures\nMeeting | Line | Amount | Stage\n${rows.join('\n')}`)
    .value;
const BOTH = made(
  'M-01 | A1 | 90 | final',
  'M-01 | A1 | 750 | commitment',
  'M-99 | A1 | 300 | commitment',
  'M-98 | A1 | 4',
);
const annexOf = (layout: 'by meeting' | 'matrix', of = BOTH) =>
  buildAnnex(of, { language: 'en', say, draft: false, layout }).value;

test.each(['by meeting', 'matrix'] as const)(
  '%s: it stands among what is committed, in its row and in the total including it',
  (layout) => {
    const [summary] = annexOf(layout).tables;
    const at = summary!.columns.findIndex(({ measure }) => measure === 'committed');
    const shown = summary!.rows
      .filter(({ role }) => role !== 'heading' && role !== 'line')
      .map(({ role, figures }) => {
        const cell = figures[at]!;
        return `${role} ${'amount' in cell ? cell.amount.printed : ''}`;
      });
    expect(shown).toEqual(['total 75000', 'unmatched 30000', 'grand-total 105000']);
  },
);

test('the delimited text has it', () => {
  const rows = annexCsv(annexOf('by meeting'))
    .split('\r\n')
    .map((row) => row.split(','));
  const at = rows[0]!.indexOf('committed');
  expect(rows.filter(([table, role]) => table === '1' && role === 'unmatched').map((row) => row[at])).toEqual([
    '300.00',
  ]);
  expect(rows.filter(([, role]) => role === 'grand-total').map((row) => row[at])).toEqual(['1050.00']);
});

test('where it is the only one there still is a column for it', () => {
  const [summary] = annexOf('by meeting', made('M-01 | A1 | 90 | final', 'M-99 | A1 | 300 | commitment')).tables;
  expect(summary!.columns.map(({ measure }) => measure)).toContain('committed');
});

test('its rows are behind the figure, and prove it', () => {
  const behind = rowsBehind(BOTH);
  for (const table of annexOf('by meeting').tables)
    for (const row of table.rows)
      row.figures.forEach((cell, at) => {
        const sides = sidesOf(BOTH, behind, printedName(row, table.columns[at]!));
        expect(isProven(cell, sides)).not.toBe(false);
      });
  expect(lineageOf(BOTH)).toMatchObject({
    holds: true,
    figures: expect.arrayContaining([
      { figure: 'unmatched/committed', amount: '300.00', cells: [{ sheet: 1, areas: 'C4', rows: 1, sum: '300.00' }] },
      {
        figure: 'unmatched/expenditure',
        amount: '304.00',
        cells: [{ sheet: 1, areas: 'C4:C5', rows: 2, sum: '304.00' }],
      },
    ]),
  });
});

test('its formula in the sheet of exact figures adds up the committed ones', () => {
  const { rows } = exactSheet(BOTH, 'by meeting').sheet;
  const row = rows.find(({ cells }) => cells[0]?.value === 'unmatched')!;
  expect(row.cells[7]).toMatchObject({
    value: 300,
    formula: 'ROUND(SUMIFS(tblExpenditures[Amount],tblExpenditures[Unmatched],1,tblExpenditures[Committed],1),2)',
  });
});

test('a comparison tells that it moved', () => {
  const after = made(
    'M-01 | A1 | 90 | final',
    'M-01 | A1 | 750 | commitment',
    'M-99 | A1 | 350 | commitment',
    'M-98 | A1 | 4',
  );
  const { figures } = compareReconciliations(BOTH, after);
  expect(figures.map(({ level, measure, difference, holds }) => [level, measure, difference, holds])).toEqual([
    ['unmatched', 'expenditure', 5000, true],
    ['unmatched', 'committed', 5000, true],
    ['grand-total', 'expenditure', 5000, true],
    ['grand-total', 'committed', 5000, true],
    ['grand-total', 'variance', -5000, true],
    ['grand-total', 'rate', 167, undefined],
  ]);
});

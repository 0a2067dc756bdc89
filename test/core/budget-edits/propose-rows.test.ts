/** Built estimates in the workbook that is open: its live sheets, and the rows proposed in Estimates. */
import { estimateInWorkbook } from '../../../src/core/budget-edits/estimate-in-workbook';
import type { Proposal } from '../../../src/core/budget-edits/propose-rows';
import { proposeRows } from '../../../src/core/budget-edits/propose-rows';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import { cellAddress } from '../../../src/core/values/address';
import { budgetBook } from '../budget-documents/budget-book';

const built = (change?: (text: string) => string) => {
  const workbook = budgetBook(change);
  return { workbook, ...estimateWorkbooks([workbook], {}).value };
};

function proposed(change?: (text: string) => string): Proposal {
  const { workbook, records, built: estimates } = built(change);
  return proposeRows(records, estimates, [workbook], 'fr');
}

const cellsOf = ({ edits }: Proposal): string[] =>
  edits.cells.map(
    ({ row, column, before, value }) => `${cellAddress(row, column)} ${String(before)} → ${String(value)}`,
  );

const estimates = (rows: string) => (text: string) => text.replace(/(# Estimates\n.*\n)[^#]*/, `$1${rows}\n\n`);

test('an adopted version stays; its other meeting’s proposed row is replaced, its lines come below', () => {
  const proposal = proposed();
  expect([proposal.added, proposal.replaced, proposal.adopted, proposal.left]).toEqual([5, 1, [0], []]);
  const cells = cellsOf(proposal);
  expect(cells.slice(0, 3)).toEqual(['H1 undefined → Taux de change au', 'C3 2000 → 32600', 'H3 undefined → 41562']);
  expect(cells.filter((cell) => /^[GH]1 /.test(cell))).toHaveLength(2);
  expect(cells).toEqual(
    expect.arrayContaining(['G1 undefined → Monnaie', 'G4 undefined → USD', 'H4 undefined → 41562']),
  );
  expect(cells).toContain('E4 undefined → proposé');
  expect(cells).toContain('C8 undefined → 40900');
  // Nothing that stood there but what was proposed is touched.
  for (const { before, row } of proposal.edits.cells) if (before !== undefined) expect(row).toBe(3);
});

test('what is proposed already is not proposed again', () => {
  const first = proposed();
  const rows = ['M1 | A1 | 1000 | original | adopted | 2013-11-15', 'M2 | A1 | 32600 | original | proposed |'];
  const added = new Map<number, Map<number, unknown>>();
  for (const { row, column, value } of first.edits.cells)
    if (row > 3) added.set(row, (added.get(row) ?? new Map<number, unknown>()).set(column, value));
  const more = [...added.values()].map((row) =>
    [1, 2, 3, 4, 5].map((column) => String(row.get(column) ?? '')).join(' | '),
  );
  const again = proposed(estimates([...rows, ...more].join('\n')));
  // Only the day of the rates is lacking there.
  expect([again.added, again.replaced]).toEqual([0, 6]);
  expect(again.edits.cells.every(({ before }) => before === undefined)).toBe(true);
});

test('rows that cannot be typed over stay, and are named: two of one line, one of a line without volumes', () => {
  const twice =
    'M2 | A1 | 2000 | | proposed |\nM2 | A1 | 3 | original | proposed |\nM2 | PSC | 1 | revised 1 | proposed |';
  const doubled = proposed(estimates(twice));
  expect(doubled.left.map(({ at }) => at.cell)).toEqual(['C2', 'C3']);
  expect(cellsOf(doubled).filter((cell) => /^[A-F][23] /.test(cell))).toEqual([]);
  const bare = proposed((text) => estimates('M2 | B2 | 7 | | proposed |')(text).replace(/^M2 .*ST .*\n/m, ''));
  expect(bare.left.map(({ at }) => at.cell)).toEqual(['C2']);
});

test('live sheets multiply the workbook’s own cells; a text that reads as a number stands in the formula itself', () => {
  const formulas = (change?: (text: string) => string): string[] => {
    const { workbook, records, built: found } = built(change);
    const options = { languages: ['en'], version: '0', draft: false } as const;
    return estimateInWorkbook(found, records, [workbook], options).sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
    );
  };
  expect(formulas()).toEqual(expect.arrayContaining(["PRODUCT('Volumes'!F3,'Volumes'!G3)", "'UnitCosts'!E3"]));
  const text = formulas((all) => all.replace('| 40    | 5 ', "| '40    | 5 "));
  expect(text.some((formula) => formula === "PRODUCT(40,'Volumes'!G3)")).toBe(true);
});

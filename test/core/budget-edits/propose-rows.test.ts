/** Built estimates in the workbook that is open: its live sheets, and the rows proposed in Estimates. */
import { estimateInWorkbook } from '../../../src/core/budget-edits/estimate-in-workbook';
import type { Proposal } from '../../../src/core/budget-edits/propose-rows';
import { proposeRows } from '../../../src/core/budget-edits/propose-rows';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import { cellAddress } from '../../../src/core/values/address';
import { budgetBook } from '../budget-documents/budget-book';

const built = (change?: (text: string) => string, version?: string) => {
  const workbook = budgetBook(change);
  return { workbook, ...estimateWorkbooks([workbook], { version }).value };
};

function proposed(change?: (text: string) => string, version?: string): Proposal {
  const { workbook, records, built: estimates } = built(change, version);
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

test('a row that is replaced is in the currency of the estimate, whatever it was in', () => {
  const inCurrency = (currency: string): string[] =>
    cellsOf(
      proposed((text) =>
        text.replace(
          /(# Estimates\n).*\n[^#]*/,
          `$1Meeting | Line | Amount | Version | Status | Adopted on | Currency\nM1 | A1 | 1000 | original | adopted | 2013-11-15 | USD\nM2 | A1 | 2000 | original | proposed | | ${currency}\n\n`,
        ),
      ),
    ).filter((cell) => /^[CG]3 /.test(cell));
  expect(inCurrency('EUR')).toEqual(['C3 2000 → 32600', 'G3 EUR → USD']);
  expect(inCurrency('USD')).toEqual(['C3 2000 → 32600']);
});

test('amounts are in whole units of a currency that has no others', () => {
  const inYen = (text: string): string =>
    text.replace(/^(Currency +\| )USD$/m, '$1JPY').replace(/^(Currency \| From .*\n)/m, '$1JPY | 2010-01-01 | 100\n');
  const cells = cellsOf(proposed(inYen));
  expect(cells).toContain('C3 2000 → 3259500');
  expect(cells.join('\n')).toMatch(/^C8 undefined → 40\d{5}$/m);
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

/** Volumes of another version beside the first. */
const revised = (text: string): string =>
  text
    .replace('Meeting | Line | Item | Days', 'Meeting | Line | Item | Version | Days')
    .replace(/^(M[12] +\| [AB]\d +\| (?:IP|TR|TV|ST) +\|)(.*)$/gm, '$1 original |$2\n$1 revised 1 |$2');

test.each<[string, string | undefined, string, readonly [number[], number, string[]]]>([
  // Rows `M1 | A1` and `M2 | A1`; which meetings are adopted, how many rows are replaced, which are left.
  ['the first', undefined, 'original', [[0], 1, []]],
  ['another, of which nothing stands there', 'revised 1', 'original', [[], 0, []]],
  ['another, which stands there', 'revised 1', 'revised 1', [[0], 1, []]],
])('what stands there of one version says nothing of another: building %s', (_, version, there, expected) => {
  const rows = `M1 | A1 | 1000 | ${there} | adopted | 2013-11-15\nM2 | A1 | 2000 | ${there} | proposed |`;
  const { adopted, replaced, left, added } = proposed((text) => estimates(rows)(revised(text)), version);
  expect([adopted, replaced, left.map(({ at }) => at.cell)]).toEqual(expected);
  const lines = expected[0].length === 0 ? 5 + 6 : 6;
  expect(added).toBe(lines - expected[1]);
});

test.each([
  // What is proposed now is 32,600 at the rates of 15 October 2013.
  ['32600 | original | proposed | | 2013-10-15', 0, []],
  ['32600 | original | proposed | | 2012-10-15', 1, ['F2 41197 → 41562']],
  ['32600 | original | proposed | |', 1, ['F2 undefined → 41562']],
  ['32599 | original | proposed | | 2013-10-15', 1, ['C2 32599 → 32600']],
  ['32599 | original | proposed | | 2012-10-15', 1, ['C2 32599 → 32600', 'F2 41197 → 41562']],
])('of a row %s just what differs is typed over', (row, replaced, cells) => {
  const proposal = proposed((text) =>
    estimates(`M2 | A1 | ${row}`)(text).replace(/(# Estimates\n.*)Adopted on/, '$1Adopted on | Rates as at'),
  );
  expect([proposal.replaced, proposal.left]).toEqual([replaced, []]);
  const own = cellsOf(proposal).filter((cell) => /^[A-Z]2 /.test(cell));
  expect(own.map((cell) => cell.replace(/^G2/, 'F2'))).toEqual(cells);
});

test('a row of which a formula makes the amount is not typed over, and is named', () => {
  const proposal = proposed(estimates('M2 | A1 | = 2000 | original | proposed |'));
  expect([proposal.replaced, proposal.left.map(({ at }) => at.cell)]).toEqual([0, ['C2']]);
  expect(cellsOf(proposal).filter((cell) => /^[A-F]2 /.test(cell))).toEqual([]);
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

test('a number that is read otherwise than it stands there stands in the formula itself', () => {
  const { records, built: found } = built();
  const other = budgetBook((text) => text.replace('| 40    | 5 ', '| 41    | 5 '));
  const { sheets } = estimateInWorkbook(found, records, [other], { languages: ['en'], version: '0', draft: false });
  const formulas = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
  );
  expect(formulas).toContain("PRODUCT(40,'Volumes'!G3)");
  expect(formulas.join()).not.toContain("'Volumes'!F3");
});

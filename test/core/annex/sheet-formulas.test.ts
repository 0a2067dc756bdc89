/** Every figure of the annex's sheet is a formula, which comes to what is printed; every formula of the sheet Exact is over what there is. */
import { say } from '../../../src/adapters/messages/say';
import { annexSheets } from '../../../src/core/annex/annex-sheets';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { PlannedCell, PlannedSheet } from '../../../src/core/plan/sheet-plan';
import type { AnnexLayout } from '../../../src/core/records/records';
import { parseCell } from '../../../src/core/values/address';
import type { Minor } from '../../../src/core/values/money';
import { CCW_2013 } from './ccw-2013';
import { makeReconciliation } from './make-reconciliation';

const LAYOUTS: readonly AnnexLayout[] = ['by meeting', 'matrix'];
const UNITS = [1, 100, 100_000];
const CASES = LAYOUTS.flatMap((layout) => UNITS.map((unit) => [layout, unit] as const));

function sheetsOf(layout: AnnexLayout, unit: number): readonly PlannedSheet[] {
  const reconciliation = makeReconciliation(CCW_2013);
  const options = { language: 'en', say, draft: false, layout, rounding: unit as Minor } as const;
  const annex = buildAnnex(reconciliation, options).value;
  return annexSheets([annex], reconciliation, { version: '1', inputs: [] }).sheets;
}

/** Cells that show a number or that one is not available. */
const figuresOf = ({ rows }: PlannedSheet): PlannedCell[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.format === undefined ? [] : [cell])));

const valueAt = ({ rows }: PlannedSheet, address: string): unknown => {
  const { row, column } = parseCell(address.replaceAll('$', ''))!;
  return rows[row - 1]?.cells[column - 1]?.value;
};

/** Half away from zero, as a spreadsheet rounds. */
const rounded = (value: number, places: number): number => {
  const shifted = Number(`${Math.abs(value)}e${places}`);
  return Math.sign(value) * Number(`${Math.floor(shifted + 0.5 + 1e-9)}e${-places}`);
};

test.each(CASES)('%s, in units of %i: what leads to an exact figure comes to what is printed', (layout, unit) => {
  const sheets = sheetsOf(layout, unit);
  const exact = sheets.find(({ name }) => name === 'Exact')!;
  const figures = figuresOf(sheets[0]!);
  // Nothing stands behind a dash: a line that a meeting does not have.
  const isPlain = ({ value, formula }: PlannedCell): boolean => Boolean(Number(value)) && formula === undefined;
  expect(figures.filter(isPlain)).toEqual([]);
  const leading = figures.filter(({ formula = '' }) => /Exact!/.test(formula));
  expect(leading.length).toBeGreaterThan(20);
  for (const { value, formula = '' } of leading) {
    const [, round, address = '', places = '2', moved = '0'] =
      /^(ROUND\()?Exact!([$A-Z\d]+)(?:,(-?\d+)\))?([+-][\d.]+)?$/.exec(formula) ?? [];
    const found = valueAt(exact, address);
    const comes = typeof found !== 'number' ? found : round ? rounded(found, Number(places)) + Number(moved) : found;
    expect([formula, comes]).toEqual([formula, typeof value === 'number' ? expect.closeTo(value, 6) : value]);
  }
  if (unit > 1) expect(leading.some(({ formula = '' }) => /[+-]\d+$/.test(formula))).toBe(true);
});

test.each(CASES)('%s, in units of %i: the names of totals stand once, each at its amount', (layout, unit) => {
  const [sheet] = sheetsOf(layout, unit);
  const names = sheet!.names!.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(new Set(names).size).toBe(names.length);
  for (const { row, column } of sheet!.names!) expect(sheet!.rows[row]!.cells[column]!.formula).toBeDefined();
});

test('the sheet Exact adds up data by columns that there are', () => {
  const sheets = sheetsOf('by meeting', 1);
  const columns = new Map(sheets.flatMap(({ tables }) => tables).map((table) => [table.name, table.columns]));
  const exact = sheets.find(({ name }) => name === 'Exact')!;
  const used = figuresOf(exact).flatMap(({ formula = '' }) => [...formula.matchAll(/(tbl\w+)\[(\w+)\]/g)]);
  expect(used.length).toBeGreaterThan(50);
  for (const [, table = '', column = ''] of used) expect(columns.get(table)).toContain(column);
});

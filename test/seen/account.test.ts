/** The account of every number: wherever a number is put, it is seen. */
import fc from 'fast-check';
import { reconcileWorkbooks } from '../../src/core/produce-annex';
import { reconciliationJson } from '../../src/core/annex/annex-json';
import { columnLetters, parseArea } from '../../src/core/values/address';
import type { Place } from '../../src/core/values/address';
import type { SheetText } from '../workbook-of';
import { workbookOf } from '../workbook-of';
import { costModel, sheetTexts } from '../core/reconciliation/model';

interface Spot {
  readonly sheet: number;
  readonly side: 'right' | 'below' | 'above' | 'left' | 'far';
  readonly near: number;
  readonly along: number;
  readonly value: string;
}

const spot: fc.Arbitrary<Spot> = fc.record({
  sheet: fc.nat(6),
  side: fc.constantFrom('right', 'below', 'above', 'left', 'far'),
  near: fc.nat(3),
  along: fc.nat(30),
  value: fc.constantFrom('7777.77', '12', '2013', '0.5', '-3', '41500', '1000', "'1,234.50"),
});

type Grid = string[][];

/** The model's sheets, each moved down and to the right so that there is room on all sides. */
function grids(model: Parameters<typeof sheetTexts>[0]): { name: string; grid: Grid; columns: number }[] {
  return sheetTexts(model).map(({ name, heading, rows }) => {
    const cells = [heading, ...rows].map((row) => row.split('|').map((cell) => cell.trim()));
    const grid = [[], [], [], ...cells.map((row) => ['', '', ...row])];
    return { name, grid, columns: cells[0]!.length };
  });
}

const TOP = 3;
const LEFT = 2;

/** Row and column of the spot, from 0: outside the rectangle of the table, except below its rows. */
function cellOf({ side, near, along }: Spot, grid: Grid, columns: number): readonly [row: number, column: number] {
  const row = TOP + (along % Math.max(1, grid.length - TOP));
  const column = LEFT + (along % columns);
  switch (side) {
    case 'right':
      return [row, LEFT + columns + near];
    case 'left':
      return [row, near % LEFT];
    case 'above':
      return [near % TOP, column];
    case 'below':
      return [grid.length + near, column];
    case 'far':
      return [grid.length + 3 + near, LEFT + columns + near];
  }
}

const sheetsOf = (tables: readonly { name: string; grid: Grid }[]): SheetText[] =>
  tables.map(({ name, grid }) => ({ name, hidden: false, rows: grid }));

function run(sheets: readonly SheetText[]) {
  const { value, diagnostics } = reconcileWorkbooks([workbookOf(sheets)]);
  return { json: reconciliationJson(value, { version: 'test', inputs: [], diagnostics: [] }), diagnostics };
}
type Run = ReturnType<typeof run>;

const figuresOf = ({ json }: Run): string =>
  JSON.stringify([json.totals, json.meetings, json.unmatched.map(({ amount }) => amount)]);

/** Whether a place is the cell, or an area or row that holds it. */
function covers({ cell }: Pick<Place, 'cell'>, row: number, column: number): boolean {
  return cell.split(/,\s*/).some((part) => {
    const rows = /^(\d+):(\d+)$/.exec(part);
    if (rows) return Number(rows[1]) <= row && row <= Number(rows[2]);
    const area = parseArea(part);
    return area !== undefined && area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
  });
}

const NUMBER = /^-?\d+(\.\d+)?$|^\d{4}-\d\d-\d\d$/;

/** Moves the model's sheets, puts the number there, and gives both readings. */
function placed(model: Parameters<typeof sheetTexts>[0], at: Spot) {
  const tables = grids(model);
  const { name, grid, columns } = tables[at.sheet]!;
  const [row, column] = cellOf(at, grid, columns);
  const changed = grids(model);
  const target = changed[at.sheet]!.grid;
  while (target.length <= row) target.push([]);
  while (target[row]!.length <= column) target[row]!.push('');
  target[row]![column] = at.value;
  const cell = `${columnLetters(column + 1)}${row + 1}`;
  const [before, after] = [run(sheetsOf(tables)), run(sheetsOf(changed))];
  /** What is said of the cell, or of its row. */
  const said = after.diagnostics.filter(({ at: places }) =>
    places.some(
      (place) => place.sheet === name && (covers(place, row + 1, column + 1) || rowOf(place.cell) === row + 1),
    ),
  );
  const isListed = after.json.unmatched.some(({ at: place }) => place.sheet === name && place.cell === cell);
  const isSame = figuresOf(before) === figuresOf(after);
  const errors = after.diagnostics.filter(({ severity }) => severity === 'error').length;
  const was = before.diagnostics.filter(({ severity }) => severity === 'error').length;
  return { changed, after, name, cell, said, isListed, isSame, stops: errors > was };
}

const rowOf = (cell: string): number => Number(/^[A-Z]+(\d+)$/.exec(cell)?.[1] ?? 0);
const runs = { numRuns: Number(process.env['RUNS'] ?? 25), endOnFailure: true };
const SETTINGS_SHEET = 0;
const anywhere = spot.filter(({ sheet }) => sheet !== SETTINGS_SHEET);
const small = costModel.map((model) => ({
  ...model,
  rows: model.rows.slice(0, 6),
  estimates: model.estimates.slice(0, 5),
}));

test('a number put anywhere is said, and no figure changes but by a row that is listed', () => {
  fc.assert(
    fc.property(small, anywhere, (model, at) => {
      const { name, cell, said, isListed, isSame, stops } = placed(model, at);
      const isSeen = said.length > 0 || isListed;
      expect({ name, cell, value: at.value, isSeen, isKept: isSame || isListed || stops }).toEqual({
        name,
        cell,
        value: at.value,
        isSeen: true,
        isKept: true,
      });
    }),
    runs,
  );
});

test('a number put anywhere but on the Settings sheet is more than a note', () => {
  fc.assert(
    fc.property(small, anywhere, (model, at) => {
      // A year says nothing by itself, and a text may be a heading.
      fc.pre(at.value !== '2013' && !at.value.startsWith("'"));
      const { name, cell, said, isListed } = placed(model, at);
      const isSaid = isListed || said.some(({ severity }) => severity !== 'note');
      expect({ name, cell, value: at.value, isSaid }).toEqual({ name, cell, value: at.value, isSaid: true });
    }),
    runs,
  );
});

test('the numbers of all classes are all numbers of the sheet', () => {
  fc.assert(
    fc.property(small, spot, (model, at) => {
      fc.pre(!at.value.startsWith("'"));
      const { after, changed } = placed(model, at);
      for (const { name, grid } of changed) {
        const all = grid.flat().filter((cell) => NUMBER.test(cell)).length;
        const found = after.json.proof.sheets.find(({ sheet }) => sheet === name);
        const sum = found?.classes.reduce((count, { numbers }) => count + numbers, 0);
        expect([name, found?.numbers, sum]).toEqual([name, all, all]);
      }
    }),
    runs,
  );
});

/** Cells that are read otherwise, against cells set anew one by one. */
import fc from 'fast-check';
import { ChangedCells } from '../../../src/core/workbook/changed-cells';
import { columnIn, kindIn, mayHaveLook } from '../../../src/core/workbook/cell-marks';
import type { Cells } from '../../../src/core/workbook/workbook';
import { CellFormat, CellKind } from '../../../src/core/workbook/workbook';
import { workbookOf } from '../../workbook-of';

const cellsOf = (rows: readonly (readonly string[])[]): Cells =>
  workbookOf([{ name: 'S', hidden: false, rows }]).sheets[0]!.cells;

/** Values by row and column, as somebody finds them who walks the rows. */
function walked(cells: Cells): string[] {
  const found: string[] = [];
  for (let row = 0; row < cells.rowCount; row++)
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++)
      found.push(`${row} ${cells.column(cell)} ${cells.kind(cell)} ${cells.value(cell)}`);
  return found;
}

const GRID = fc.array(fc.array(fc.constantFrom('', '7'), { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

test('each is where it stands, new ones too, and all others are as they were', () => {
  fc.assert(
    fc.property(
      GRID,
      fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(4)), { selector: ([r, c]) => `${r} ${c}` }),
      (grid, at) => {
        // A row without anything in it is none.
        const rows = grid.map((row) => ['1', ...row]);
        const base = cellsOf(rows);
        const changes = at
          .filter(([row]) => row < rows.length)
          .map(([row, column], n) => {
            let cell: number | undefined;
            for (let one = base.start(row); one < base.start(row + 1); one++)
              if (base.column(one) === column + 2) cell = one;
            return {
              row,
              column: column + 2,
              cell,
              kind: CellKind.number,
              value: 100 + n,
              format: CellFormat.general,
              look: undefined,
            };
          });
        const wanted = rows.map((row) => [...row]);
        for (const { row, column, value } of changes) wanted[row]![column - 1] = String(value);
        const changed = new ChangedCells(base, changes);
        expect(walked(changed)).toEqual(walked(cellsOf(wanted)));
        expect(changed.cellCount).toBe(walked(changed).length);
      },
    ),
  );
});

test('marks are those of what is read, and a changed row has no shape that others share', () => {
  const base = cellsOf([
    ['1', 'a'],
    ['2', 'b'],
    ['3', 'c'],
  ]);
  const look = { code: '0', currency: undefined, struck: true, invisible: false, shown: String };
  const change = { row: 1, column: 2, kind: CellKind.number, value: 5, format: CellFormat.general };
  const changed = new ChangedCells(base, [{ ...change, cell: 3, look }]);
  expect([0, 1, 2].map((row) => changed.shape(row))).toEqual([base.shape(0), -1, base.shape(2)]);
  expect(base.shape(0)).toBe(base.shape(2));
  const marks = changed.marks(3);
  expect([columnIn(marks), kindIn(marks), mayHaveLook(marks)]).toEqual([2, CellKind.number, true]);
  expect(changed.marks(2)).toBe(base.marks(2));
  const plain = new ChangedCells(base, [{ ...change, cell: 3, look: undefined }]);
  expect(mayHaveLook(plain.marks(3))).toBe(false);
});

test('many of them cost no more than their number', () => {
  const rows = Array.from({ length: 20_000 }, () => ['1', '', '3']);
  const base = cellsOf(rows);
  const changes = rows.map((_, row) => ({
    row,
    column: 2,
    cell: undefined,
    kind: CellKind.number,
    value: 2,
    format: CellFormat.general,
    look: undefined,
  }));
  const changed = new ChangedCells(base, changes);
  expect(walked(changed)).toHaveLength(60_000);
});

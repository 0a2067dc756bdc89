import fc from 'fast-check';
import { CellClass, Claims } from '../../../src/core/workbook/claims';
import { CellStore } from '../../../src/core/workbook/cell-store';
import { CellKind } from '../../../src/core/workbook/workbook';

/** Rows of so many cells. */
function cellsOf(widths: readonly number[]): CellStore {
  const store = new CellStore();
  widths.forEach((width, row) => {
    store.startRow(row + 1, 0);
    for (let column = 1; column <= width; column++) store.add(column, CellKind.number, column);
  });
  return store.finish();
}

const WIDTHS = [3, 3, 40, 1, 3];
const asClass = fc.constantFrom(...Object.values(CellClass));

test('each cell is what it was claimed as last; a row that was claimed is not taken as a whole', () => {
  const cell = fc.record({ row: fc.nat(WIDTHS.length - 1), at: fc.nat(39), as: asClass });
  const whole = fc.record({
    row: fc.nat(WIDTHS.length - 1),
    classes: fc.array(asClass, { minLength: 40, maxLength: 40 }),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(cell, whole), { maxLength: 40 }), (steps) => {
      const cells = cellsOf(WIDTHS);
      const claims = new Claims(cells);
      const model = WIDTHS.map((width) => new Array<CellClass>(width).fill(CellClass.free));
      const claimed = new Set<number>();
      for (const step of steps) {
        const { row } = step;
        const width = WIDTHS[row]!;
        if ('classes' in step) {
          const classes = step.classes.slice(0, width);
          expect(claims.claimRow(row, claims.patternOf(classes))).toBe(!claimed.has(row));
          if (!claimed.has(row)) model[row] = classes;
        } else {
          claims.claim(row, cells.start(row) + (step.at % width), step.as);
          model[row]![step.at % width] = step.as;
        }
        claimed.add(row);
        expect(claims.any).toBe(true);
      }
      const read = model.map((classes, row) => classes.map((_, at) => claims.classOf(row, cells.start(row) + at)));
      expect(read).toEqual(model);
      WIDTHS.forEach((width, row) => {
        expect(claims.patternAt(row) < 0).toBe(!claimed.has(row));
        WIDTHS.forEach((other, second) => {
          if (other !== width || !claimed.has(row) || !claimed.has(second)) return;
          expect(claims.patternAt(row) === claims.patternAt(second)).toBe(String(model[row]) === String(model[second]));
        });
      });
      // Whoever asked for patterns changed nothing.
      expect(model.map((classes, row) => classes.map((_, at) => claims.classOf(row, cells.start(row) + at)))).toEqual(
        model,
      );
    }),
  );
});

test('of a sheet that nobody looked at all is free', () => {
  const claims = new Claims(cellsOf([2]));
  expect([claims.any, claims.classOf(0, 1), claims.patternAt(0)]).toEqual([false, CellClass.free, -1]);
});

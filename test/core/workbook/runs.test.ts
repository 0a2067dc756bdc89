import fc from 'fast-check';
import { RowNumbers } from '../../../src/core/workbook/row-numbers';
import { CellStore } from '../../../src/core/workbook/cell-store';
import { CellKind } from '../../../src/core/workbook/workbook';

test('each position has the number set last, in whatever order they are asked for', () => {
  const gaps = fc.array(fc.record({ gap: fc.constantFrom(1, 1, 1, 2, 7), again: fc.boolean() }), { maxLength: 60 });
  fc.assert(
    fc.property(gaps, fc.array(fc.nat(), { maxLength: 80 }), (steps, asked) => {
      const numbers = new RowNumbers();
      const model: number[] = [];
      let number = 0;
      for (const { gap, again } of steps) {
        number += gap;
        // A row that stayed empty is taken back, and another comes in its place.
        if (again && model.length > 0) model.pop();
        numbers.set(model.length, number);
        model.push(number);
      }
      for (const n of asked) if (model.length > 0) expect(numbers.get(n % model.length)).toBe(model[n % model.length]);
    }),
  );
});

test('marks of a row that was taken back are not the next one’s', () => {
  const store = new CellStore();
  store.startRow(3, 1);
  store.startRow(5, 0);
  store.add(1, CellKind.number, 7);
  store.finish();
  expect([store.rowCount, store.rowNumber(0), store.rowMarks(0)]).toEqual([1, 5, 0]);
});

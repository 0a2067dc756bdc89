/** Many cells as few places: each cell is in exactly one of them, and no other. */
import fc from 'fast-check';
import { placesTogether } from '../../../src/core/reconciliation/places-together';
import { cellAddress, parseArea, parseCell } from '../../../src/core/values/address';

const at = (cell: string, sheet = 'S', file = 'f') => ({ file, sheet, cell });
const cellsIn = (list: string): string[] =>
  list.split(',').flatMap((each) => {
    const single = parseCell(each);
    if (single) return [each];
    const { top, bottom, left, right } = parseArea(each)!;
    expect(left).toBe(right);
    return Array.from({ length: bottom - top + 1 }, (_, n) => cellAddress(top + n, left));
  });

test('rows below each other are one area; others, other columns, sheets and files stay apart; what is no cell is left out', () => {
  const cells = ['E9', 'E2', 'E3', 'E3', 'D3', 'E4', ''].map((cell) => at(cell));
  expect(placesTogether([...cells, at('E5', 'T'), at('E6', 'S', 'g')])).toEqual([
    at('D3,E2:E4,E9'),
    at('E5', 'T'),
    at('E6', 'S', 'g'),
  ]);
});

test('every cell once, and none else, in lists that Excel takes', () => {
  const cell = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const given = cells.map(([row, column]) => cellAddress(row, column));
      const places = placesTogether(given.map((each) => at(each)));
      const told = places.flatMap((place) => cellsIn(place.cell));
      expect([...told].sort()).toEqual([...new Set(given)].sort());
    }),
  );
  const every = Array.from({ length: 5000 }, (_, n) => cellAddress(2 * n + 1, 700));
  const places = placesTogether(every.map((each) => at(each)));
  expect(Math.max(...places.map(({ cell: list }) => list.length))).toBeLessThanOrEqual(8000);
  expect(places.flatMap((place) => cellsIn(place.cell))).toEqual(every);
});

/** A store gives back what was put into it, in whatever order it is asked, while it is read and afterwards. */
import fc from 'fast-check';
import { CellStore, styledAs } from '../../../src/core/workbook/cell-store';
import { columnIn, kindIn, mayHaveLook } from '../../../src/core/workbook/cell-marks';
import { CellKind } from '../../../src/core/workbook/workbook';
import type { CellFormat, CellOrigin } from '../../../src/core/workbook/workbook';

interface Cell {
  readonly column: number;
  readonly kind: CellKind;
  /** A value as it is, or digits and decimal places. */
  readonly value: number;
  readonly places: number | undefined;
  readonly format: CellFormat;
  readonly origin: CellOrigin;
  readonly look: number;
}

const cell: fc.Arbitrary<Cell> = fc
  .record({
    column: fc.constant(0),
    kind: fc.constantFrom(CellKind.number, CellKind.number, CellKind.text, CellKind.boolean),
    value: fc.oneof(
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      fc.constantFrom(0, -0, 1, 125, 1.5, 1e300, 199_999_999, 200_000_000, -200_000_000, 2 ** 31),
    ),
    places: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    format: fc.constantFrom<CellFormat>(0, 0, 1, 4),
    origin: fc.constantFrom<CellOrigin>(0, 0, 2),
    look: fc.constantFrom(0, 0, 0, 5, 62, 63, 900),
  })
  .map((each) =>
    Number.isInteger(each.value) && each.value < 2 ** 31 && !Object.is(each.value, -0)
      ? each
      : { ...each, places: undefined },
  );

/** Rows that are often alike: each has the cells of one of a few, with gaps. */
const rows = fc
  .array(fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), cell), { maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .chain((kinds) => fc.array(fc.constantFrom(...kinds), { maxLength: 30 }))
  .map((all) =>
    all.map((cells) => {
      let column = 0;
      return cells.map(([gap, each]) => ({ ...each, column: (column += gap) }));
    }),
  );

const valueOf = ({ value, places }: Cell): number => (places === undefined ? value : value / 10 ** places);

test('every cell has its column, kind, format, origin, look and value', () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), fc.boolean(), (all, asked, early) => {
      const store = new CellStore();
      const model: Cell[] = [];
      const starts: number[] = [];
      const compare = (at: number): void => {
        const expected = model[at]!;
        const { column, kind, format, origin, look } = expected;
        expect([store.column(at), store.kind(at), store.format(at), store.origin(at)]).toEqual([
          column,
          kind,
          format,
          origin,
        ]);
        expect(store.style(at)).toBe(styledAs(format, look));
        expect(store.value(at)).toBe(valueOf(expected));
        expect(store.textId(at)).toBe(kind === CellKind.text ? valueOf(expected) : -1);
        if (kind === CellKind.text) expect(store.textAt(at)).toBe(valueOf(expected));
        const marks = store.marks(at);
        expect([columnIn(marks), kindIn(marks), mayHaveLook(marks)]).toEqual([column, kind, look !== 0]);
      };
      const ask = (): void => {
        if (model.length > 0) compare(asked.next().value! % model.length);
      };
      all.forEach((cells, n) => {
        store.startRow(n + 1, 0);
        if (cells.length > 0) starts.push(model.length);
        for (const given of cells) {
          // The id of a text is a whole number.
          const each =
            given.kind === CellKind.text
              ? { ...given, value: Math.abs(Math.trunc(given.value)) % 1000, places: 0 }
              : given;
          const style = styledAs(each.format, each.look);
          if (each.places === undefined) store.add(each.column, each.kind, each.value, style, each.origin);
          else store.addDecimal(each.column, each.kind, each.value, each.places, style, each.origin);
          model.push(each);
          if (early) ask();
        }
      });
      store.finish();
      expect([store.cellCount, store.rowCount]).toEqual([model.length, starts.length]);
      expect(starts.map((_, row) => store.start(row))).toEqual(starts);
      for (let n = 0; n < 60; n++) ask();
      model.forEach((_, at) => compare(at));
      // Rows of one shape are alike in all their marks.
      const marksOf = (row: number): string =>
        Array.from({ length: store.start(row + 1) - store.start(row) }, (_, n) =>
          store.marks(store.start(row) + n),
        ).join();
      const byShape = new Map<number, string>();
      for (let row = 0; row < store.rowCount; row++) {
        const shape = store.shape(row);
        expect(byShape.get(shape) ?? marksOf(row)).toBe(marksOf(row));
        byShape.set(shape, marksOf(row));
      }
      expect(byShape.size).toBe(new Set(byShape.values()).size);
    }),
    { numRuns: 120 },
  );
});

test('a row of more cells than any before, and one after it', () => {
  const store = new CellStore();
  for (const [row, width] of [3, 16_384, 2].entries()) {
    store.startRow(row + 1, 0);
    for (let column = 1; column <= width; column++) store.add(column, CellKind.number, row * 20_000 + column);
  }
  store.finish();
  expect([store.column(0), store.column(16_386), store.column(16_387), store.column(16_388)]).toEqual([
    1, 16_384, 1, 2,
  ]);
  expect([store.value(2), store.value(16_386), store.value(16_388)]).toEqual([3, 36_384, 40_002]);
});

test('a row that is being read has no shape yet', () => {
  const store = new CellStore();
  store.startRow(1, 0);
  store.add(1, CellKind.number, 5);
  store.startRow(2, 0);
  store.add(2, CellKind.number, 7);
  expect([store.shape(0), store.shape(1)]).toEqual([0, -1]);
  store.finish();
  expect([store.shape(0), store.shape(1)]).toEqual([0, 1]);
});

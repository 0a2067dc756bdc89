/** Every figure of every table, changed in its lowest digit: told at each sum that it takes part in, and at no other. */
import type { FigureName } from '../../../src/core/annex/document-figures';
import { cellAddress } from '../../../src/core/values/address';
import { verifyDocument } from '../../../src/core/tie-out/verify-document';
import { change } from '../../jobs/book';
import { SMALL_BOOK } from '../../jobs/small-book';
import { expectedOf, reconciled, spotsOf, unchanged } from './documents';

// Machines have other things to do.
jest.setTimeout(180_000);

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly name: FigureName;
}

/** Addresses of the sums of a table that a figure is part of, by what the roles of its rows mean. */
function sumsOf({ row, column, name }: Spot, all: readonly Spot[]): string[] {
  const rowOf = (role: FigureName['role'], part = name.part): number | undefined =>
    all.find(
      (spot) => spot.name.role === role && spot.column === column && (role !== 'subtotal' || spot.name.part === part),
    )?.row;
  const down: Record<FigureName['role'], (number | undefined)[]> = {
    line: [rowOf('subtotal'), rowOf('total')],
    subtotal: [row],
    total: [row, rowOf('grand-total')],
    unmatched: [rowOf('grand-total')],
    'grand-total': [row],
  } as Record<FigureName['role'], (number | undefined)[]>;
  const beside = all.filter((spot) => spot.row === row);
  const isMatrix = beside.some((spot) => spot.name.meeting !== beside[0]!.name.meeting);
  // By meeting the variance is the sum across; in a matrix the last column, but for what is of no meeting.
  const isSummed = name.role !== 'unmatched' && name.role !== 'grand-total';
  const across = isMatrix
    ? isSummed
      ? beside.at(-1)
      : undefined
    : beside.find((spot) => spot.name.measure === 'variance');
  const sums = down[name.role].flatMap((at) => (at === undefined ? [] : [cellAddress(at + 1, column + 1)]));
  return [...new Set([...sums, ...(across ? [cellAddress(row + 1, across.column + 1)] : [])])].sort();
}

test.each([
  ['by meeting', 1],
  ['matrix', 1],
  ['by meeting', 1000],
] as const)('%s, amounts times %i', async (layout, times) => {
  // Times a thousand the sums are beyond ten million, so that a cent is the tenth digit.
  const larger = ['Estimates', 'Expenditures'].reduce(
    (book, kind) =>
      change(book, kind, (table) => ({
        ...table,
        rows: table.rows.map((row) =>
          row.map((cell, at) =>
            typeof cell === 'number' && /^Amount/.test(table.columns[at]!)
              ? Math.round(cell * times * 100) / 100
              : cell,
          ),
        ),
      })),
    SMALL_BOOK,
  );
  const expected = expectedOf(await reconciled(larger), 'en', { layout });
  const document = unchanged(expected);
  const spots = new Map(spotsOf(document).map((spot, at) => [at, spot]));
  let at = -1;
  let tried = 0;
  const roles = new Set<string>();
  for (const block of expected.blocks) {
    if (block.kind === 'paragraph') {
      at++;
      continue;
    }
    const all = block.rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ isFigure, names, column }): Spot[] =>
        isFigure && names.length > 0 ? [{ row, column, name: names[0]!.name }] : [],
      ),
    );
    for (const [row, { cells }] of block.rows.entries()) {
      for (const cell of cells) {
        at++;
        const own = all.find((spot) => spot.row === row && spot.column === cell.column);
        if (!own || own.name.measure === 'rate' || !/\d/.test(cell.text)) continue;
        const marks = (cell.marks ?? []).join(', ');
        const text = cell.text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)) + marks;
        expect(spots.get(at)!.text).toBe(cell.text + marks);
        const { diagnostics } = verifyDocument(expected, spots.get(at)!.with(text));
        const told = (code: string): string[] =>
          [...new Set(diagnostics.filter((each) => each.code === code).map((each) => each.at[0]!.cell))].sort();
        const figure = `${own.name.role} ${own.name.measure} ${cell.text} → ${text}`;
        expect([figure, told('document-figure-changed')]).toEqual([figure, [cellAddress(row + 1, cell.column + 1)]]);
        expect([figure, told('document-total-differs')]).toEqual([figure, sumsOf(own, all)]);
        tried++;
        roles.add(own.name.role);
      }
    }
  }
  expect(tried).toBeGreaterThan(60);
  expect([...roles].sort()).toEqual(['grand-total', 'line', 'subtotal', 'total', 'unmatched']);
});

test('a figure whose sign was turned is another figure, and breaks its sums', async () => {
  const expected = expectedOf(await reconciled(), 'en');
  const document = unchanged(expected);
  let tried = 0;
  for (const spot of spotsOf(document)) {
    if (!/^\([\d,]+\.\d\d\)$/.test(spot.text) && !/^[\d,]+\.\d\d$/.test(spot.text)) continue;
    if (!/[1-9]/.test(spot.text)) continue;
    const bare = spot.text.replace(/[()]/g, '');
    // Each way to type a minus in turn.
    const minus = [`(${bare})`, `-${bare}`, `\u2212${bare}`][tried % 3]!;
    for (const turned of [spot.text === bare ? minus : bare]) {
      const codes = verifyDocument(expected, spot.with(turned)).diagnostics.map(({ code }) => code);
      expect([turned, codes.includes('document-figure-changed')]).toEqual([turned, true]);
      expect([turned, codes.includes('document-total-differs')]).toEqual([turned, true]);
    }
    // The same amount, its minus typed in another manner, is no difference.
    if (spot.text !== bare)
      expect([minus, verifyDocument(expected, spot.with(minus)).diagnostics.map(({ code }) => code)]).toEqual([
        minus,
        [],
      ]);
    tried++;
  }
  expect(tried).toBeGreaterThan(50);
});

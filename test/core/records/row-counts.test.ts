/** Against each cell looked at by itself. */
import fc from 'fast-check';
import { CellClass, Claims } from '../../../src/core/workbook/claims';
import { CellKind } from '../../../src/core/workbook/workbook';
import { RowCounts } from '../../../src/core/records/row-counts';
import { workbookOf } from '../../workbook-of';

const cell = fc.constantFrom('', '', '7', '12.5', 'a', '9 000 (text)', 'TRUE', '#REF!');
const row = fc.array(cell, { minLength: 4, maxLength: 4 });

test('numbers by what they were looked at as, and the texts that may be numbers', () => {
  const claim = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...Object.values(CellClass)));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.array(claim, { maxLength: 30 }), (grid, claimed) => {
      const { cells } = workbookOf([{ name: 'S', hidden: false, rows: grid.map((each) => ['x', ...each]) }]).sheets[0]!;
      const claims = new Claims(cells);
      for (const [r, c, as] of claimed) {
        const at = r % cells.rowCount;
        const width = cells.start(at + 1) - cells.start(at);
        claims.claim(at, cells.start(at) + (c % width), as);
      }
      const counts = new RowCounts(cells, claims);
      for (let at = 0; at < cells.rowCount; at++) {
        const from = cells.start(at);
        const all = Array.from({ length: cells.start(at + 1) - from }, (_, n) => ({
          n,
          kind: cells.kind(from + n),
          as: claims.classOf(at, from + n),
          column: cells.column(from + n),
        }));
        const numbers = all.filter(({ kind }) => kind === CellKind.number);
        const texts = all.filter(({ kind, as }) => kind === CellKind.text && as !== CellClass.beside);
        const others = numbers.filter(({ as }) => as !== CellClass.beside && as !== CellClass.amount);
        expect(counts.of(at)).toEqual({
          beside: numbers.filter(({ as }) => as === CellClass.beside).map(({ column }) => column),
          amounts: numbers.filter(({ as }) => as === CellClass.amount).map(({ column }) => column),
          others: [...others, ...texts].map(({ n }) => n).sort((a, b) => a - b),
        });
      }
    }),
  );
});

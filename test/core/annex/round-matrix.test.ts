import fc from 'fast-check';
import type { MatrixRow, PrintedMatrixCell } from '../../../src/core/annex/round-matrix';
import { roundMatrix } from '../../../src/core/annex/round-matrix';
import { roundAlone } from '../../../src/core/annex/round-table';
import { amountsOf, NIL, sumAmounts } from '../../../src/core/reconciliation/figures';
import type { Amounts, Figure } from '../../../src/core/reconciliation/reconciliation';
import type { Minor } from '../../../src/core/values/money';

const UNIT = 10 as Minor;
const SIDES = ['estimate', 'expenditure', 'variance'] as const;

const known = (amount: number): Figure => ({ state: 'known', amount: amount as Minor });
const amount = fc.integer({ min: -40, max: 60 }).map(known);
const cell = fc.tuple(amount, amount).map(([e, x]) => amountsOf(e, x, NIL));

/** Rows of cells by part → the matrix with its sums. */
function matrix(parts: readonly (readonly (readonly Amounts[])[])[]): MatrixRow[] {
  const across = (cells: readonly Amounts[]) => [...cells, sumAmounts(cells)];
  const down = (rows: readonly (readonly Amounts[])[]) =>
    rows[0]!.map((_, c) => sumAmounts(rows.map((row) => row[c]!)));
  const several = parts.length > 1;
  const rows = parts.flatMap((lines, part): MatrixRow[] => [
    ...lines.map((cells): MatrixRow => ({ role: 'line', part, amounts: across(cells) })),
    ...(several ? [{ role: 'subtotal' as const, part, amounts: across(down(lines)) }] : []),
  ]);
  return [...rows, { role: 'total', part: -1, amounts: across(down(parts.flat())) }];
}

const aMatrix = (parts: number, lines: number, meetings: number) =>
  fc
    .integer({ min: 1, max: meetings })
    .chain((width) =>
      fc.array(fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: lines }), {
        minLength: 1,
        maxLength: parts,
      }),
    )
    .map(matrix);

const changes = (printed: readonly (readonly PrintedMatrixCell[])[]) =>
  printed.flat().reduce((n, figures) => n + SIDES.filter((side) => figures[side].adjusted).length, 0);

describe('rounding a matrix', () => {
  it('adds up down, across and from estimate to variance, within a unit of the exact amounts', () => {
    fc.assert(
      fc.property(aMatrix(3, 4, 5), (rows) => {
        const printed = roundMatrix(rows, UNIT);
        printed.forEach((row, r) => {
          for (const side of SIDES) {
            const figures = row.map((figure) => figure[side].printed as number);
            expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(figures.at(-1));
          }
          row.forEach(({ estimate, expenditure, variance }, c) => {
            expect(estimate.printed - expenditure.printed).toBe(variance.printed);
            for (const figure of [estimate, expenditure])
              expect(Math.abs(figure.printed - figure.figure.amount)).toBeLessThan(UNIT);
            if (rows[r]!.role === 'line') return;
            const below = printed.filter((_, other) =>
              rows[r]!.role === 'total'
                ? rows[other]!.role === 'line'
                : rows[other]!.role === 'line' && rows[other]!.part === rows[r]!.part,
            );
            for (const side of SIDES)
              expect(below.reduce((sum, figures) => sum + figures[c]![side].printed, 0)).toBe(row[c]![side].printed);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing where the figures rounded one by one add up', () => {
    fc.assert(
      fc.property(aMatrix(2, 2, 3), (rows) => {
        const alone = rows.map((row) =>
          row.amounts.map((of) => SIDES.map((side) => roundAlone(of[side].amount, UNIT) as number)),
        );
        const sums = alone.every((row) =>
          SIDES.every((_, s) => row.slice(0, -1).reduce((sum, figures) => sum + figures[s]!, 0) === row.at(-1)![s]),
        );
        const total = alone.at(-1)!;
        const lines = alone.filter((_, r) => rows[r]!.role === 'line');
        const subtotals = alone.filter((_, r) => rows[r]!.role === 'subtotal');
        const adds = (below: number[][][], above: number[][]) =>
          above.every((figures, c) =>
            figures.every((figure, s) => below.reduce((n, row) => n + row[c]![s]!, 0) === figure),
          );
        const down = adds(lines, total) && (subtotals.length === 0 || adds(subtotals, total));
        const parts = [0, 1].every((part) => {
          const own = alone.filter((_, r) => rows[r]!.role === 'line' && rows[r]!.part === part);
          const above = alone.find((_, r) => rows[r]!.role === 'subtotal' && rows[r]!.part === part);
          return !above || adds(own, above);
        });
        const cells = alone.flat().every(([e, x, v]) => e! - x! === v! + 0);
        fc.pre(sums && down && parts && cells);
        expect(changes(roundMatrix(rows, UNIT))).toBe(0);
      }),
      { numRuns: 30, maxSkipsPerRun: 10_000 },
    );
  });

  it('comes near the fewest changes that any rounding makes', () => {
    let [made, fewest] = [0, 0];
    fc.assert(
      fc.property(aMatrix(1, 2, 2), (rows) => {
        const best = fewestChanges(rows);
        const own = changes(roundMatrix(rows, UNIT));
        made += own;
        fewest += Number.isFinite(best) ? best : own;
        expect(own).toBeGreaterThanOrEqual(Number.isFinite(best) ? best : 0);
      }),
      { numRuns: 300, seed: 42 },
    );
    expect(made / fewest).toBeLessThan(1.05);
  });
});

/** By trying both multiples for each cell; infinite where a variance cannot stay within a unit. */
function fewestChanges(rows: readonly MatrixRow[]): number {
  const lines = rows.filter(({ role }) => role === 'line');
  const cells = lines.flatMap((row) => row.amounts.slice(0, -1));
  const width = lines[0]!.amounts.length - 1;
  const around = (exact: number) =>
    exact % UNIT === 0 ? [exact] : [Math.floor(exact / UNIT) * UNIT, Math.ceil(exact / UNIT) * UNIT];
  let best = Infinity;
  const chosen: [number, number][] = [];
  const count = () => {
    const sum = (places: readonly number[]) =>
      places.reduce<[number, number]>(([e, x], at) => [e + chosen[at]![0], x + chosen[at]![1]], [0, 0]);
    const all = cells.map((_, at) => at);
    let total = 0;
    const weigh = (places: readonly number[], amounts: Amounts) => {
      const [e, x] = sum(places);
      const shown = [e, x, e - x];
      SIDES.forEach((side, s) => {
        const exact = amounts[side].amount;
        if (shown[s] !== exact && Math.abs(shown[s]! - exact) >= UNIT) total = Infinity;
        if (shown[s] !== roundAlone(exact, UNIT) + 0) total++;
      });
    };
    lines.forEach((row, r) => {
      const own = all.filter((at) => Math.floor(at / width) === r);
      own.forEach((at, c) => weigh([at], row.amounts[c]!));
      weigh(own, row.amounts.at(-1)!);
    });
    rows
      .at(-1)!
      .amounts.forEach((amounts, c) => weigh(c === width ? all : all.filter((at) => at % width === c), amounts));
    best = Math.min(best, total);
  };
  const walk = (at: number): void => {
    if (at === cells.length) return count();
    for (const e of around(cells[at]!.estimate.amount))
      for (const x of around(cells[at]!.expenditure.amount)) {
        chosen[at] = [e, x];
        walk(at + 1);
      }
  };
  walk(0);
  return best;
}

import fc from 'fast-check';
import type { Amounts, Figure } from '../../../src/core/reconciliation/reconciliation';
import { amountsOf, NIL, sumAmounts } from '../../../src/core/reconciliation/figures';
import type { FigureTree, PrintedAmounts } from '../../../src/core/annex/round-tree';
import { roundTree } from '../../../src/core/annex/round-tree';
import { roundAlone } from '../../../src/core/annex/round-table';
import type { Minor } from '../../../src/core/values/money';

const UNIT = 10 as Minor;
const COLUMNS = ['estimate', 'expenditure', 'variance', 'committed'] as const;

const known = (amount: number): Figure => ({ state: 'known', amount: amount as Minor });
const line = (estimate: Figure, expenditure: Figure, committed: Figure = NIL): FigureTree => ({
  amounts: amountsOf(estimate, expenditure, committed),
  parts: [],
});
const sum = (parts: readonly FigureTree[]): FigureTree => ({ amounts: sumAmounts(parts.map((p) => p.amounts)), parts });

const amount = fc.integer({ min: -40, max: 60 }).map(known);
const aLine = fc.tuple(amount, amount, amount).map(([e, x, c]) => line(e, x, c));
const branch = (of: fc.Arbitrary<FigureTree>, most: number) => fc.array(of, { minLength: 1, maxLength: most }).map(sum);
/** Lines, subtotals, meetings, total. */
const aTree = branch(branch(branch(aLine, 5), 3), 4);
const aSmallTree = branch(branch(aLine, 2), 2);

const rowsOf = (tree: FigureTree): FigureTree[] => [tree, ...tree.parts.flatMap(rowsOf)];
const countAdjusted = (rows: Iterable<PrintedAmounts>) =>
  [...rows].reduce((n, row) => n + COLUMNS.filter((column) => row[column].adjusted).length, 0);

function expectAddsUp(tree: FigureTree, printed: ReadonlyMap<FigureTree, PrintedAmounts>, unit: number): void {
  for (const row of rowsOf(tree)) {
    const cells = printed.get(row)!;
    if (COLUMNS.every((column) => cells[column].figure.state !== 'unknown'))
      expect(cells.estimate.printed - cells.expenditure.printed).toBe(cells.variance.printed + 0);
    for (const column of COLUMNS) {
      const { printed: shown, figure } = cells[column];
      if (figure.state === 'unknown') continue;
      expect(shown % unit === 0).toBe(true);
      if (figure.amount % unit === 0) expect(shown).toBe(figure.amount + 0);
      expect(Math.abs(shown - figure.amount)).toBeLessThan(unit);
      const parts = row.parts.map((part) => printed.get(part)![column]);
      if (parts.length > 0 && parts.every((part) => part.figure.state !== 'unknown'))
        expect(parts.reduce((total, part) => total + part.printed, 0)).toBe(shown);
    }
  }
}

/** The fewest changed figures, by trying all roundings of the lines. */
function fewestChanges(tree: FigureTree): number {
  const lines = rowsOf(tree).filter((row) => row.parts.length === 0);
  const choices = (amounts: Amounts) => {
    const both = (a: number) => (a % UNIT === 0 ? [a] : [Math.floor(a / UNIT) * UNIT, Math.ceil(a / UNIT) * UNIT]);
    return both(amounts.estimate.amount).flatMap((e) => both(amounts.expenditure.amount).map((x) => [e, x] as const));
  };
  let best = Infinity;
  const chosen = new Map<FigureTree, readonly [number, number]>();
  const cost = (row: FigureTree): { e: number; x: number; changes: number } => {
    const below = row.parts.map(cost);
    const [ownE, ownX] = chosen.get(row) ?? [0, 0];
    const e = below.reduce((total, part) => total + part.e, ownE);
    const x = below.reduce((total, part) => total + part.x, ownX);
    let changes = below.reduce((total, part) => total + part.changes, 0);
    const pairs = [
      [e, row.amounts.estimate.amount],
      [x, row.amounts.expenditure.amount],
      [e - x, row.amounts.variance.amount],
    ] as const;
    for (const [shown, exact] of pairs) {
      if (shown !== exact && Math.abs(shown - exact) >= UNIT) changes = Infinity;
      if (shown !== roundAlone(exact, UNIT) + 0) changes++;
    }
    return { e, x, changes };
  };
  const walk = (at: number): void => {
    if (at === lines.length) {
      best = Math.min(best, cost(tree).changes);
      return;
    }
    for (const choice of choices(lines[at]!.amounts)) {
      chosen.set(lines[at]!, choice);
      walk(at + 1);
    }
  };
  walk(0);
  return best;
}

describe('rounding an annex by meeting', () => {
  it('adds up both ways, moves nothing by a unit and leaves multiples alone', () => {
    fc.assert(
      fc.property(aTree, (tree) => expectAddsUp(tree, roundTree(tree, UNIT), UNIT)),
      { numRuns: 100 },
    );
  });

  it('changes as few figures as any rounding could', () => {
    const withoutCommitted = aSmallTree.map(function strip(tree: FigureTree): FigureTree {
      const parts = tree.parts.map(strip);
      return { amounts: { ...tree.amounts, committed: NIL }, parts };
    });
    fc.assert(
      fc.property(withoutCommitted, (tree) => {
        expect(countAdjusted(roundTree(tree, UNIT).values())).toBe(fewestChanges(tree));
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing where the figures rounded one by one add up', () => {
    const tree = sum([line(known(41), known(19)), line(known(13), known(24))]);
    // 40 + 10 = 50 (54), 20 + 20 = 40 (43); 20 (22) − 10 (−11) = 10 (11).
    expect(countAdjusted(roundTree(tree, UNIT).values())).toBe(0);
  });

  it('moves a line rather than a total', () => {
    const tree = sum([line(known(4), NIL), line(known(3), NIL), line(known(4), NIL)]);
    const printed = roundTree(tree, UNIT);
    expect(printed.get(tree)!.estimate).toMatchObject({ printed: 10, adjusted: false });
    expect(tree.parts.map((part) => printed.get(part)!.estimate.printed)).toEqual([10, 0, 0]);
    expect(tree.parts.map((part) => printed.get(part)!.variance.adjusted)).toEqual([true, false, false]);
  });

  it('prints the mirror of the amounts as the mirror of the figures', () => {
    const mirror = ({ state, amount: a }: Figure): Figure => ({ state, amount: (0 - a) as Minor });
    const turn = (tree: FigureTree): FigureTree =>
      tree.parts.length > 0
        ? sum(tree.parts.map(turn))
        : line(mirror(tree.amounts.estimate), mirror(tree.amounts.expenditure), mirror(tree.amounts.committed));
    fc.assert(
      fc.property(aTree, (tree) => {
        const there = countAdjusted(roundTree(tree, UNIT).values());
        expect(countAdjusted(roundTree(turn(tree), UNIT).values())).toBe(there);
      }),
    );
  });

  it('takes as many changes whatever the order of the rows', () => {
    const shuffled = (tree: FigureTree): fc.Arbitrary<FigureTree> =>
      tree.parts.length === 0
        ? fc.constant(tree)
        : fc
            .tuple(...tree.parts.map(shuffled))
            .chain((parts) => fc.shuffledSubarray(parts, { minLength: parts.length }))
            .map(sum);
    fc.assert(
      fc.property(
        aTree.chain((tree) => fc.tuple(fc.constant(tree), shuffled(tree))),
        ([tree, other]) => {
          expect(countAdjusted(roundTree(other, UNIT).values())).toBe(countAdjusted(roundTree(tree, UNIT).values()));
        },
      ),
    );
  });

  it('lets an unknown figure loosen only the sums that it stands in', () => {
    const unknown: Figure = { state: 'unknown', amount: 0 as Minor };
    const torn = sum([line(known(24), unknown), line(known(24), known(14)), line(known(24), known(14))]);
    const whole = sum([line(known(4), known(4)), line(known(4), known(4))]);
    const tree = sum([torn, whole]);
    const printed = roundTree(tree, UNIT);
    expectAddsUp(tree, printed, UNIT);
    expect(torn.parts.map((part) => printed.get(part)!.expenditure.printed)).toEqual([0, 10, 10]);
    expect(printed.get(whole)!.expenditure.printed).toBe(10);
  });

  it('stays exact in the trillions', () => {
    const big = sum([line(known(4e14 + 15), known(3e14 + 5)), line(known(5e14 + 5), known(-2e14 - 15))]);
    expectAddsUp(big, roundTree(big, UNIT), UNIT);
  });

  it('is quick for sixty lines at twenty meetings', () => {
    let seed = 7;
    const next = () => known(1000 + ((seed = (seed * 48271) % 2147483647) % 1_000_000));
    const fill = (n: number, make: () => FigureTree) => sum(Array.from({ length: n }, make));
    const tree = fill(20, () => fill(3, () => fill(20, () => line(next(), next()))));
    const start = process.cpuUsage();
    const printed = roundTree(tree, 1000 as Minor);
    const used = process.cpuUsage(start);
    expectAddsUp(tree, printed, 1000);
    expect((used.user + used.system) / 1000).toBeLessThan(2000);
  });
});

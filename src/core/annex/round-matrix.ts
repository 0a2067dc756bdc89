/**
 * Rounds the figures of a matrix: lines and their subtotals down, meetings across, for estimates, expenditures and
 * variances. Each measure is a two-way table, which a flow rounds exactly; all three together are a three-way table,
 * for which no such method is known. So the measures take turns, each weighing the variances that it makes, until none
 * gains: sums always hold, and the fewest changes are found within each turn.
 */
import type { Amounts, Figure } from '../reconciliation/reconciliation';
import type { Minor } from '../values/money';
import type { PrintedFigure } from './annex';
import type { Price, Quantity } from './round-table';
import { GROUND, priceOfChange, priceOfWanted, roundAlone, roundTogether } from './round-table';
import { printFigure } from './round-tree';

/** A row of the matrix: an amount for each meeting, then one for all of them. */
export interface MatrixRow {
  readonly role: 'line' | 'subtotal' | 'total';
  /** Which subtotal a line (or the subtotal itself) belongs to. */
  readonly part: number;
  readonly amounts: readonly Amounts[];
}

export interface PrintedMatrixCell {
  readonly estimate: PrintedFigure;
  readonly expenditure: PrintedFigure;
  readonly variance: PrintedFigure;
}

type Side = 'estimate' | 'expenditure';

/** More than any sum of changes that a path through the table can weigh up. */
const BEYOND_UNIT = 1e15;
const TURNS = 6;

/** What the last row is to print where its lines allow it, in step with its amounts. */
export type WantedTotals = readonly { readonly [S in Side]: Minor }[];

/** In step with the rows and their amounts. The last row is the total; subtotals are there for every part or for none. */
export function roundMatrix(rows: readonly MatrixRow[], unit: Minor, wanted?: WantedTotals): PrintedMatrixCell[][] {
  const first = takeTurns(rows, unit, 'estimate', wanted);
  const second = takeTurns(rows, unit, 'expenditure', wanted);
  const { estimates, expenditures } = second.changes < first.changes ? second : first;
  return rows.map((row, r) =>
    row.amounts.map(({ estimate, expenditure, variance }, c) => ({
      estimate: printFigure(estimate, estimates[r]![c], unit),
      expenditure: printFigure(expenditure, expenditures[r]![c], unit),
      variance: printFigure(variance, difference(variance, estimates[r]![c], expenditures[r]![c]), unit),
    })),
  );
}

interface Turns {
  readonly estimates: Grid;
  readonly expenditures: Grid;
  readonly changes: number;
}

/** Rounds the side that begins by itself, then each side in turn with the other's figures given, while that gains. */
function takeTurns(rows: readonly MatrixRow[], unit: Minor, begin: Side, wanted: WantedTotals | undefined): Turns {
  const other = begin === 'estimate' ? 'expenditure' : 'estimate';
  const alone = roundSide(rows, unit, begin, undefined, wanted);
  let best = assess(alone, roundSide(rows, unit, other, alone, wanted), begin);
  for (let turn = 0; turn < TURNS; turn++) {
    const side = turn % 2 === 0 ? begin : other;
    const next = roundSide(rows, unit, side, side === 'estimate' ? best.expenditures : best.estimates, wanted);
    const after = assess(next, side === 'estimate' ? best.expenditures : best.estimates, side);
    if (after.changes >= best.changes) return best;
    best = after;
  }
  return best;

  function assess(one: Grid, two: Grid, side: Side): Turns {
    const [estimates, expenditures] = side === 'estimate' ? [one, two] : [two, one];
    return { estimates, expenditures, changes: countChanges(rows, unit, estimates, expenditures) };
  }
}

/** `undefined` stands for an unknown figure. */
type Grid = readonly (readonly (Minor | undefined)[])[];

function roundSide(
  rows: readonly MatrixRow[],
  unit: Minor,
  side: Side,
  other: Grid | undefined,
  wanted: WantedTotals | undefined,
): Grid {
  const equations = matrixEquations(rows, side);
  const quantities: Quantity[] = [];
  const places = rows.map((row, r) =>
    row.amounts.map((amounts, c) => {
      const figure = amounts[side];
      if (figure.state === 'unknown') return -1;
      const isTotal = c === row.amounts.length - 1;
      const total = r === rows.length - 1 ? wanted?.[c]?.[side] : undefined;
      const price =
        total === undefined
          ? priceOfPair(amounts, side, unit, other?.[r]![c], RANKS[row.role], isTotal ? TOTAL_WEIGHT : 1)
          : priceOfWanted(figure.amount, unit, total, isTotal ? ALL_WANTED : WANTED);
      return quantities.push({ exact: figure.amount, ...equations(r, c), price }) - 1;
    }),
  );
  const printed = roundTogether(quantities, unit);
  return places.map((row) => row.map((place) => printed[place]));
}

/** Totals are printed as elsewhere in the same workbook, whatever else is changed for it: first that of all meetings, then each one's own. */
const ALL_WANTED = 2e15;
const WANTED = 4e14;

/** The figures over all meetings are those that the text speaks of: as many others are changed before one of them. */
const TOTAL_WEIGHT = 6;
/** Of these, text speaks of the variances. */
const VARIANCE_WEIGHT = 3;
const RANKS = { line: 0, subtotal: 1, total: 2 } as const;

/** The price of the figure itself and of the variance that follows from the other side's printed amount. */
function priceOfPair(
  amounts: Amounts,
  side: Side,
  unit: Minor,
  other: Minor | undefined,
  rank: number,
  weight: number,
): Price {
  const exact = amounts[side].amount;
  const own = priceOfChange(exact, unit, rank, weight);
  if (other === undefined || amounts.variance.state === 'unknown') return own;
  const below = Math.floor(exact / unit) * unit;
  const weigh = (printed: number) => {
    const variance = side === 'estimate' ? printed - other : other - printed;
    const target = amounts.variance.amount;
    if (Math.abs(variance - target) >= unit && variance !== target) return BEYOND_UNIT;
    const change = priceOfChange(target, unit, rank, weight > 1 ? weight * VARIANCE_WEIGHT : weight);
    return variance === roundAlone(target, unit) ? 0 : Math.max(change.down, change.up);
  };
  return { down: own.down + weigh(below), up: own.up + weigh(below + unit) };
}

/** Figures changed, and very many for a variance more than a unit off. */
function countChanges(rows: readonly MatrixRow[], unit: Minor, estimates: Grid, expenditures: Grid): number {
  let changes = 0;
  rows.forEach((row, r) =>
    row.amounts.forEach(({ estimate, expenditure, variance }, c) => {
      const weight = c === row.amounts.length - 1 ? TOTAL_WEIGHT : 1;
      const [e, x] = [estimates[r]![c], expenditures[r]![c]];
      if (e !== undefined && e !== roundAlone(estimate.amount, unit)) changes += weight;
      if (x !== undefined && x !== roundAlone(expenditure.amount, unit)) changes += weight;
      const printed = difference(variance, e, x);
      if (printed === undefined) return;
      if (printed !== roundAlone(variance.amount, unit)) changes += weight > 1 ? weight * VARIANCE_WEIGHT : weight;
      if (printed !== variance.amount && Math.abs(printed - variance.amount) >= unit) changes += 1e6;
    }),
  );
  return changes;
}

function difference(variance: Figure, estimate: Minor | undefined, expenditure: Minor | undefined): Minor | undefined {
  if (variance.state === 'unknown' || estimate === undefined || expenditure === undefined) return undefined;
  return (estimate - expenditure + 0) as Minor;
}

/** The two equations of the figure in row `r` and column `c` of one measure, for `Quantity`. */
function matrixEquations(
  rows: readonly MatrixRow[],
  side: Side,
): (r: number, c: number) => { from: number; to: number } {
  const columns = rows[0]?.amounts.length ?? 0;
  const all = columns - 1;
  const total = rows.length - 1;
  const known = (r: number, c: number) => rows[r]!.amounts[c]![side].state !== 'unknown';
  const subtotals = new Map(rows.flatMap((row, r) => (row.role === 'subtotal' ? [[row.part, r] as const] : [])));
  const above = (r: number) => (rows[r]!.role === 'line' ? (subtotals.get(rows[r]!.part) ?? total) : total);
  let count = GROUND;
  /** Across: the meetings of a row add up to its last figure. Only lines and the total need one; subtotals follow. */
  const across = rows.map((row, r) =>
    row.role !== 'subtotal' && row.amounts.every((_, c) => known(r, c)) ? ++count : GROUND,
  );
  /** Down: the rows that a subtotal or total adds up. */
  const down = rows.map((row, r) =>
    row.amounts.map((_, c) => {
      if (row.role === 'line') return GROUND;
      const whole = rows.every((_row, below) => (below === r || above(below) !== r || known(below, c)) && known(r, c));
      return whole ? ++count : GROUND;
    }),
  );
  return (r, c) => {
    const role = rows[r]!.role;
    const up = r === total ? across[total]! : down[above(r)]![c]!;
    const own = role === 'line' ? across[r]! : down[r]![c]!;
    // Up the meetings' columns to the total, over to its row's end, and down the last column to the lines.
    return c === all ? { from: up, to: own } : { from: own, to: up };
  };
}

/** Sums of the rows between totals: which amounts a total can stand for, found without adding up the rows again for each. */
import type { Minor } from '../values/money';
import { Sum } from '../values/money';

/** The data rows of one sheet, by position. */
export interface DataRows {
  readonly count: number;
  meeting(at: number): number;
  line(at: number): number;
  currency(at: number): string;
  /** `undefined` where it cannot be read. */
  amount(at: number): Minor | undefined;
  /** Whether the row is left out of the sums. */
  isSkipped?(at: number): boolean;
}

/** Which rows are added up: those of a currency (blank: any), a meeting and a line (below zero: any). */
export interface Selection {
  readonly currency: string;
  readonly meeting: number;
  readonly line: number;
}

/** The sums of a selection: one for each segment that has rows of it, added up from the first on. */
interface Runs {
  readonly segments: number[];
  readonly upTo: bigint[];
  /** Rows up to the end of each segment. */
  readonly rowsUpTo: number[];
  /** Where a sum up to a segment occurs first, and where last; the sum of nothing stands at −1. */
  readonly first: Map<bigint, number>;
  readonly last: Map<bigint, number>;
  readable: boolean;
  rows: number;
  open: Sum;
}

export class RunSums {
  private readonly runs = new Map<string, Runs>();

  /** `breaks`: positions of the rows of totals, rising. Segment `n` are the rows between two of them. */
  constructor(
    rows: DataRows,
    private readonly breaks: readonly number[],
    selections: readonly Selection[],
  ) {
    const shapes = new Map<string, readonly [currency: boolean, meeting: boolean, line: boolean]>();
    for (const selection of selections) {
      this.runs.set(keyOf(selection), emptyRuns());
      const shape = [selection.currency !== '', selection.meeting >= 0, selection.line >= 0] as const;
      shapes.set(shape.join(), shape);
    }
    let segment = 0;
    for (let at = 0; at < rows.count; at++) {
      while (segment < breaks.length && breaks[segment]! <= at) segment++;
      if (rows.isSkipped?.(at)) continue;
      const amount = rows.amount(at);
      for (const [ofCurrency, ofMeeting, ofLine] of shapes.values()) {
        const [meeting, line] = [rows.meeting(at), rows.line(at)];
        if ((ofMeeting && meeting < 0) || (ofLine && line < 0)) continue;
        const selection = {
          currency: ofCurrency ? rows.currency(at) : '',
          meeting: ofMeeting ? meeting : -1,
          line: ofLine ? line : -1,
        };
        const runs = this.runs.get(keyOf(selection));
        if (runs) addRow(runs, segment, amount);
      }
    }
    for (const runs of this.runs.values()) closeSegment(runs);
  }

  /**
   * Whether the amount is the sum of the selection's rows between the total that stands before segment `below` and any other one above
   * or below it, or of all of them; `undefined` where one of them cannot be read.
   */
  isSum(selection: Selection, below: number, amount: Minor): boolean | undefined {
    const runs = this.runs.get(keyOf(selection))!;
    if (!runs.readable) return undefined;
    const wanted = BigInt(amount);
    const { segments, upTo } = runs;
    const above = lastAbove(segments, below);
    // Nothing stands between it and the total above or below; that nothing follows the last row of all says nothing of it, unless totals stand above their rows.
    const isBare =
      segments[above] !== below - 1 ||
      (segments[above + 1] !== below && (below < this.breaks.length || this.breaks[0] === 0));
    if (wanted === 0n && isBare) return true;
    const here = above < 0 ? 0n : upTo[above]!;
    const start = runs.first.get(here - wanted);
    if (start !== undefined && start < above) return true;
    const end = runs.last.get(here + wanted);
    return (end !== undefined && end > above) || wanted === (upTo.at(-1) ?? 0n);
  }

  /** Whether the amount is the sum of at least `fewest` rows between the position `below` and any break above or below it. */
  isSumOfSome(selection: Selection, below: number, amount: Minor, fewest: number): boolean {
    const runs = this.runs.get(keyOf(selection));
    if (!runs?.readable || amount === 0) return false;
    const { segments, upTo, rowsUpTo } = runs;
    const above = lastAbove(segments, below);
    const here = above < 0 ? 0n : upTo[above]!;
    const rowsHere = above < 0 ? 0 : rowsUpTo[above]!;
    const several = (at: number | undefined): boolean =>
      at !== undefined && at !== above && Math.abs((at < 0 ? 0 : rowsUpTo[at]!) - rowsHere) >= fewest;
    const [start, end] = [runs.first.get(here - BigInt(amount)), runs.last.get(here + BigInt(amount))];
    return (several(start) && start! < above) || (several(end) && end! > above);
  }

  /** The sum that comes nearest to the amount. */
  nearest(selection: Selection, below: number, amount: Minor): bigint {
    const { segments, upTo } = this.runs.get(keyOf(selection))!;
    const above = lastAbove(segments, below);
    const here = above < 0 ? 0n : upTo[above]!;
    const off = (sum: bigint): bigint => (sum > BigInt(amount) ? sum - BigInt(amount) : BigInt(amount) - sum);
    let best = upTo.at(-1) ?? 0n;
    for (let at = -1; at < upTo.length; at++) {
      const edge = at < 0 ? 0n : upTo[at]!;
      const sum = at < above ? here - edge : edge - here;
      if (at !== above && off(sum) < off(best)) best = sum;
    }
    return best;
  }
}

const keyOf = ({ currency, meeting, line }: Selection): string =>
  `${currency} ${Math.max(-1, meeting)} ${Math.max(-1, line)}`;

function emptyRuns(): Runs {
  return {
    segments: [],
    upTo: [],
    rowsUpTo: [],
    rows: 0,
    first: new Map([[0n, -1]]),
    last: new Map(),
    readable: true,
    open: new Sum(),
  };
}

function addRow(runs: Runs, segment: number, amount: Minor | undefined): void {
  if (runs.segments.at(-1) !== segment) {
    closeSegment(runs);
    runs.segments.push(segment);
  }
  runs.rows++;
  if (amount === undefined) runs.readable = false;
  else runs.open.add(amount);
}

function closeSegment(runs: Runs): void {
  const at = runs.upTo.length;
  if (runs.segments.length === at) return;
  const sum = (runs.upTo[at - 1] ?? 0n) + runs.open.exact();
  runs.upTo.push(sum);
  runs.rowsUpTo.push(runs.rows);
  if (!runs.first.has(sum)) runs.first.set(sum, at);
  runs.last.set(sum, at);
  runs.open = new Sum();
}

/** Position of the last segment that is above. */
function lastAbove(segments: readonly number[], below: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]! < below) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The published figures that differ between two versions, each with the rows that make the difference and the proof that they do. */
import type { Amounts, Figure, LineResult, MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import { NIL, amountsOf, sumAmounts, unmatchedAmounts } from '../reconciliation/figures';
import type { SplitTerm, VarianceSplit } from '../reconciliation/variance-split';
import { SPLIT_TERMS, sumSplits } from '../reconciliation/variance-split';
import { codeKey } from '../values/code-key';
import type { Cause, FigureLevel, MovedFigure, MovedMeasure, Reason } from './comparison';
import type { Move } from './row-moves';
import { UNMATCHED_CELL } from './row-moves';
import { append } from '../values/append';

type Summed = 'estimate' | 'expenditure' | 'committed';
const SUMMED: readonly Summed[] = ['estimate', 'expenditure', 'committed'];

/** The rows that moved, and how a move is told. */
export interface Moves {
  readonly byCell: ReadonlyMap<number, readonly Move[]>;
  readonly reason: (move: Move) => Reason;
}

export interface MoveInput {
  readonly before: Reconciliation;
  readonly after: Reconciliation;
  readonly moves: Readonly<Record<Summed, Moves>>;
  /** Results of one meeting in both versions, in the order of the new annex. */
  readonly meetings: readonly {
    readonly before: MeetingResult | undefined;
    readonly after: MeetingResult | undefined;
  }[];
  /** The number under which the moves of a line of such a meeting stand. */
  readonly cellOf: (meeting: number, lineKey: string) => number;
}

const NONE: Amounts = amountsOf(NIL, NIL, NIL);

export function moveFigures(input: MoveInput): MovedFigure[] {
  const { before, after, meetings } = input;
  const figures: MovedFigure[] = [];
  const whole = new Explained();
  const splits = [before, after].map(splitsOf) as [Splits, Splits];
  meetings.forEach((pair, at) => {
    const sum = new Explained();
    const codes = {
      meeting: (pair.after ?? pair.before)!.meeting.code,
      meetingBefore: (pair.before ?? pair.after)!.meeting.code,
      part: '',
    };
    const parts = new Parts();
    for (const [key, old, now] of linesOf(pair.before, pair.after)) {
      const own = new Explained();
      const reasons = SUMMED.map((measure) => own.take(measure, input.moves[measure], input.cellOf(at, key)));
      sum.addAll(own);
      parts.add(old, now, own);
      const line = (now ?? old)!.line.code;
      append(figures, compared({ level: 'line', ...codes, line }, old ?? NONE, now ?? NONE, own, reasons));
      append(figures, comparedSplits({ level: 'line', ...codes, line }, splits, old, now));
    }
    whole.addAll(sum);
    append(figures, parts.compared(codes));
    append(
      figures,
      compared({ level: 'meeting', ...codes, line: '' }, pair.before ?? NONE, pair.after ?? NONE, sum, []),
      comparedSplits({ level: 'meeting', ...codes, line: '' }, splits, pair.before, pair.after),
    );
  });
  const all = { meeting: '', meetingBefore: '', line: '', part: '' };
  append(figures, compared({ level: 'total', ...all }, before.totals, after.totals, whole, []));
  append(figures, comparedSplits({ level: 'total', ...all }, splits, before.totals, after.totals));
  const apart = new Explained();
  const reasons = SUMMED.map((measure) =>
    measure === 'estimate' ? [] : apart.take(measure, input.moves[measure], UNMATCHED_CELL),
  );
  const strays = compared(
    { level: 'unmatched', ...all },
    unmatchedAmounts(before),
    unmatchedAmounts(after),
    apart,
    reasons,
  );
  append(
    figures,
    strays.filter(({ measure }) => measure === 'expenditure' || measure === 'committed'),
  );
  if (before.unmatchedTotal.state !== 'nil' || after.unmatchedTotal.state !== 'nil') {
    whole.addAll(apart);
    append(figures, compared({ level: 'grand-total', ...all }, grandTotal(before), grandTotal(after), whole, []));
  }
  return figures;
}

const grandTotal = (reconciliation: Reconciliation): Amounts =>
  sumAmounts([reconciliation.totals, unmatchedAmounts(reconciliation)]);

/** The parts of a meeting, each with its lines in either version and what moved them. */
class Parts {
  private readonly parts = new Map<string, { before: LineResult[]; after: LineResult[]; explained: Explained }>();

  add(before: LineResult | undefined, after: LineResult | undefined, explained: Explained): void {
    const [old, now] = [before && this.part(before), after && this.part(after)];
    if (before) old!.before.push(before);
    if (after) now!.after.push(after);
    if (old === now || !old || !now) (now ?? old)!.explained.addAll(explained);
    else {
      old.explained.addWhole(before!, -1n);
      now.explained.addWhole(after!, 1n);
    }
  }

  /** Subtotals stand in an annex only beside others. */
  compared(codes: Pick<Named, 'meeting' | 'meetingBefore'>): MovedFigure[] {
    const parts = [...this.parts];
    if (parts.length < 2) return [];
    return parts.flatMap(([part, { before, after, explained }]) =>
      compared({ level: 'subtotal', ...codes, line: '', part }, sumAmounts(before), sumAmounts(after), explained, []),
    );
  }

  private part({ line: { part } }: LineResult) {
    let found = this.parts.get(part);
    if (!found) this.parts.set(part, (found = { before: [], after: [], explained: new Explained() }));
    return found;
  }
}

function linesOf(
  before: MeetingResult | undefined,
  after: MeetingResult | undefined,
): [string, LineResult | undefined, LineResult | undefined][] {
  const byKey = (result: MeetingResult | undefined) =>
    new Map((result?.lines ?? []).map((line) => [codeKey(line.line.code), line]));
  const [old, now] = [byKey(before), byKey(after)];
  return [...new Set([...now.keys(), ...old.keys()])].map((key) => [key, old.get(key), now.get(key)]);
}

/** What rows add up to, by measure; exact, however many they are. */
class Explained {
  private readonly sums: Record<Summed, bigint> = { estimate: 0n, expenditure: 0n, committed: 0n };

  take(measure: Summed, { byCell, reason }: Moves, cell: number): Reason[] {
    const moves = byCell.get(cell) ?? [];
    for (const { was, is } of moves) this.sums[measure] += minorOf(is) - minorOf(was);
    return moves.map(reason);
  }

  /** What a line stands for as a whole, where it comes to a sum or leaves it. */
  addWhole(amounts: Amounts, sign: 1n | -1n): void {
    for (const measure of SUMMED) this.sums[measure] += sign * BigInt(amounts[measure].amount);
  }

  addAll(other: Explained): void {
    for (const measure of SUMMED) this.sums[measure] += other.sums[measure];
  }

  of(measure: Exclude<MovedMeasure, SplitTerm>): bigint | undefined {
    if (measure === 'rate') return undefined;
    return measure === 'variance' ? this.sums.estimate - this.sums.expenditure : this.sums[measure];
  }
}

/** The figure of what cannot be read is unknown, and nothing has to add up to it. */
const minorOf = (amount: number): bigint => (Number.isNaN(amount) ? 0n : BigInt(amount));

interface Named {
  readonly level: FigureLevel;
  readonly meeting: string;
  readonly meetingBefore: string;
  readonly line: string;
  readonly part: string;
}

function compared(
  named: Named,
  before: Amounts,
  after: Amounts,
  explained: Explained,
  reasons: readonly (readonly Reason[])[],
): MovedFigure[] {
  const measures: readonly Exclude<MovedMeasure, SplitTerm>[] = [
    'estimate',
    'expenditure',
    'committed',
    'variance',
    'rate',
  ];
  return measures.flatMap((measure, at): MovedFigure[] => {
    const [old, now] = [figureOf(before, measure), figureOf(after, measure)];
    const own = reasons[at] ?? [];
    const isSame = old.state === now.state && old.amount === now.amount;
    if (isSame && own.reduce((sum, { was = 0, is = 0 }) => sum + is - was, 0) === 0) return [];
    const isRate = measure === 'rate';
    const isKnown = old.state !== 'unknown' && now.state !== 'unknown' && !(isRate && lacksRate(before, after));
    const exact = BigInt(now.amount) - BigInt(old.amount);
    const sum = explained.of(measure);
    return [
      {
        ...named,
        measure,
        before: old,
        after: now,
        difference: isKnown ? Number(exact) : undefined,
        reasons: own,
        explained: sum === undefined ? undefined : Number(sum),
        holds: isRate || !isKnown ? undefined : sum === exact,
      },
    ];
  });
}

/** What the variances of lines, meetings and all come of, by their results. */
type Splits = ReadonlyMap<Amounts, VarianceSplit | undefined>;

function splitsOf({ meetings, totals, splits = [] }: Reconciliation): Splits {
  const found = new Map<Amounts, VarianceSplit | undefined>();
  splits.forEach(({ lines, total }, m) => {
    const meeting = meetings[m]!;
    meeting.lines.forEach((line, l) => found.set(line, lines[l]));
    found.set(meeting, total);
  });
  if (splits.length > 0) found.set(totals, sumSplits(splits.map(({ total }) => total)));
  return found;
}

function comparedSplits(
  named: Named,
  [before, after]: readonly [Splits, Splits],
  was: Amounts | undefined,
  is: Amounts | undefined,
): MovedFigure[] {
  const figure = (splits: Splits, amounts: Amounts | undefined, term: SplitTerm): Figure => {
    if (!amounts || !splits.has(amounts)) return NIL;
    const split = splits.get(amounts);
    if (split === undefined) return { state: 'unknown', amount: NIL.amount };
    const amount = split[term];
    return amount === undefined ? NIL : { state: 'known', amount };
  };
  return SPLIT_TERMS.flatMap((measure): MovedFigure[] => {
    const [old, now] = [figure(before, was, measure), figure(after, is, measure)];
    if (old.state === now.state && old.amount === now.amount) return [];
    const isKnown = old.state !== 'unknown' && now.state !== 'unknown';
    const difference = isKnown ? now.amount - old.amount : undefined;
    return [
      { ...named, measure, before: old, after: now, difference, reasons: [], explained: undefined, holds: undefined },
    ];
  });
}

/** A rate without an estimate to measure against is unknown. */
function figureOf(amounts: Amounts, measure: Exclude<MovedMeasure, SplitTerm>): Figure {
  if (measure !== 'rate') return amounts[measure];
  const { implementationRate: rate, estimate, expenditure } = amounts;
  if (estimate.state === 'nil' && expenditure.state === 'nil') return NIL;
  return rate === undefined
    ? { state: 'unknown', amount: NIL.amount }
    : { state: 'known', amount: rate as Figure['amount'] };
}

const lacksRate = (before: Amounts, after: Amounts): boolean =>
  before.implementationRate === undefined || after.implementationRate === undefined;

/** The cause of a move, from whether its row is in both versions and says the same. */
export function causeOf(move: Move, isChanged: (before: number, after: number) => boolean): Cause {
  if (move.before < 0) return 'added';
  if (move.after < 0) return 'dropped';
  return isChanged(move.before, move.after) ? 'changed' : 'treated';
}

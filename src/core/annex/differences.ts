/**
 * Which meetings and lines came in below or above their estimates, by the exact amounts; the largest differences first. A meeting that was not held
 * has saved nothing, and is left out.
 */
import type { BudgetLine } from '../records/records';
import type { Figure, MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import type { Minor } from '../values/money';
import { Sum, ZERO } from '../values/money';
import type { Annex, AnnexCell, PrintedFigure } from './annex';
import type { BothLayouts } from './both-layouts';
import type { PrintedFigures } from './printed-figures';
import { roundAlone } from './round-table';

/** The variance of a line, at a meeting or over all of them. */
export interface Difference {
  readonly line: BudgetLine;
  readonly figure: PrintedFigure;
  /** `undefined`: over all meetings. */
  readonly result: MeetingResult | undefined;
  /** Whether its amount may be said: no table, in either layout, prints another. */
  readonly isPrinted: boolean;
}

export interface MeetingDifference {
  readonly result: MeetingResult;
  /** `near`: off by less than is printed; `uncompared`: no estimate, or an amount that is not known. */
  readonly direction: 'below' | 'above' | 'equal' | 'near' | 'uncompared';
  readonly figure: PrintedFigure | undefined;
  /** The line with the largest difference of the same sign, where one is printed as more than nothing. */
  readonly largest: Difference | undefined;
}

export function meetingDifferences(
  reconciliation: Reconciliation,
  { rounding }: Annex,
  figures: PrintedFigures,
  both: BothLayouts,
): MeetingDifference[] {
  const held = reconciliation.meetings.filter(isHeld);
  const all = held.map((result): MeetingDifference => {
    const figure = known(figures.at(result.index, -1, 'variance'));
    if (figure === undefined || result.estimate.state !== 'known') {
      return { result, direction: 'uncompared', figure: undefined, largest: undefined };
    }
    const { amount } = figure.figure;
    if (amount === 0) return { result, direction: 'equal', figure, largest: undefined };
    if (figure.printed === 0) return { result, direction: 'near', figure, largest: undefined };
    return {
      result,
      direction: amount > 0 ? 'below' : 'above',
      figure,
      largest: largestLine(result, amount, rounding, both),
    };
  });
  return bySize(all, ({ figure }) => figure);
}

export const isHeld = ({ meeting }: MeetingResult): boolean => meeting.status === 'held';

function largestLine(result: MeetingResult, whole: Minor, unit: Minor, both: BothLayouts): Difference | undefined {
  const lines = result.lines.flatMap(({ index, line, variance }): Difference[] => {
    const { state, amount } = variance;
    if (state === 'unknown' || amount === 0 || amount > 0 !== whole > 0) return [];
    const printed = roundAlone(amount, unit);
    const figure: PrintedFigure = { figure: variance, printed, adjusted: false };
    return [{ line, figure, result, isPrinted: both.printAtMeeting(result.index, index, printed) }];
  });
  const [largest] = bySize(lines, ({ figure }) => figure);
  return largest && largest.figure.printed !== 0 ? largest : undefined;
}

/** Lines that differ over all meetings together; one with an amount that is not known, or that is printed as nothing, is left out. */
export function lineDifferences(reconciliation: Reconciliation, { rounding }: Annex, both: BothLayouts): Difference[] {
  const lines = new Map<number, BudgetLine>();
  const held = reconciliation.meetings.filter(isHeld);
  for (const { lines: own } of held) for (const { index, line } of own) lines.set(index, line);
  const differences = [...lines]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, line]): Difference[] => {
      const variances = held.flatMap((meeting) =>
        meeting.lines.filter((each) => each.index === index).map(({ variance }) => variance),
      );
      const amount = sumOf(variances);
      if (amount === undefined) return [];
      const printed = roundAlone(amount, rounding);
      if (printed === 0) return [];
      const figure: PrintedFigure = { figure: { state: 'known', amount }, printed, adjusted: false };
      return [{ line, figure, result: undefined, isPrinted: both.printOverAll(index, printed) }];
    });
  return bySize(differences, ({ figure }) => figure);
}

/** The exact sum; `undefined` where an amount is not known. */
export function sumOf(figures: readonly Figure[]): Minor | undefined {
  const sum = new Sum();
  for (const { state, amount } of figures) {
    if (state === 'unknown') return undefined;
    sum.add(amount);
  }
  return sum.value();
}

function known(cell: AnnexCell | undefined): PrintedFigure | undefined {
  const figure = cell && 'amount' in cell ? cell.amount : undefined;
  return figure?.figure.state === 'unknown' ? undefined : figure;
}

/** Largest first, by the exact amounts; equal ones stay in their order. */
function bySize<T>(items: readonly T[], figureOf: (item: T) => PrintedFigure | undefined): T[] {
  const size = (item: T): number => Math.abs(figureOf(item)?.figure.amount ?? ZERO);
  return [...items].sort((a, b) => size(b) - size(a));
}

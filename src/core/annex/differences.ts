/** Which meetings and lines came in below or above their estimates, by the figures as printed; the largest differences first. */
import type { BudgetLine } from '../records/records';
import type { MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import type { Minor } from '../values/money';
import { Sum, ZERO } from '../values/money';
import type { Annex, AnnexCell, PrintedFigure } from './annex';
import type { PrintedFigures } from './printed-figures';

/** The variance of a line, at a meeting or over all of them. */
export interface Difference {
  readonly line: BudgetLine;
  readonly figure: PrintedFigure;
  /** `undefined`: over all meetings. */
  readonly result: MeetingResult | undefined;
}

export interface MeetingDifference {
  readonly result: MeetingResult;
  /** `uncompared`: no estimate, or an amount that is not known. */
  readonly direction: 'below' | 'above' | 'equal' | 'uncompared';
  readonly figure: PrintedFigure | undefined;
  /** The line with the largest difference of the same sign. */
  readonly largest: Difference | undefined;
}

export function meetingDifferences(reconciliation: Reconciliation, figures: PrintedFigures): MeetingDifference[] {
  const all = reconciliation.meetings.map((result): MeetingDifference => {
    const figure = known(figures.at(result.index, -1, 'variance'));
    if (figure === undefined || result.estimate.state !== 'known') {
      return { result, direction: 'uncompared', figure: undefined, largest: undefined };
    }
    if (figure.printed === 0) return { result, direction: 'equal', figure, largest: undefined };
    return {
      result,
      direction: figure.printed > 0 ? 'below' : 'above',
      figure,
      largest: largestLine(result, figures, figure),
    };
  });
  return bySize(all, ({ figure }) => figure);
}

function largestLine(result: MeetingResult, figures: PrintedFigures, whole: PrintedFigure): Difference | undefined {
  const lines = result.lines.flatMap(({ index, line }): Difference[] => {
    const figure = known(figures.at(result.index, index, 'variance'));
    return figure && figure.printed !== 0 && figure.printed > 0 === whole.printed > 0 ? [{ line, figure, result }] : [];
  });
  return bySize(lines, ({ figure }) => figure)[0];
}

/** Lines that differ over all meetings together; one with an amount that is not known is left out. */
export function lineDifferences(reconciliation: Reconciliation, annex: Annex, figures: PrintedFigures): Difference[] {
  const lines = new Map<number, BudgetLine>();
  for (const { lines: own } of reconciliation.meetings) for (const { index, line } of own) lines.set(index, line);
  const differences = [...lines]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, line]): Difference[] => {
      const figure =
        annex.layout === 'matrix' ? known(figures.at(-1, index, 'variance')) : sumOver(reconciliation, figures, index);
      return figure && figure.printed !== 0 ? [{ line, figure, result: undefined }] : [];
    });
  return bySize(differences, ({ figure }) => figure);
}

/** The printed variances of a line added up, so that the document's own tables account for the sum. */
function sumOver(reconciliation: Reconciliation, figures: PrintedFigures, line: number): PrintedFigure | undefined {
  const sum = new Sum();
  for (const { index, lines } of reconciliation.meetings) {
    if (!lines.some((each) => each.index === line)) continue;
    const figure = known(figures.at(index, line, 'variance'));
    if (!figure) return undefined;
    sum.add(figure.printed);
  }
  const printed = sum.value();
  return printed === undefined ? undefined : { figure: { state: 'known', amount: printed }, printed, adjusted: false };
}

function known(cell: AnnexCell | undefined): PrintedFigure | undefined {
  const figure = cell && 'amount' in cell ? cell.amount : undefined;
  return figure?.figure.state === 'unknown' ? undefined : figure;
}

/** Largest first; equal ones stay in their order. */
function bySize<T>(items: readonly T[], figureOf: (item: T) => PrintedFigure | undefined): T[] {
  const size = (item: T): Minor => {
    const printed = figureOf(item)?.printed ?? ZERO;
    return Math.abs(printed) as Minor;
  };
  return [...items].sort((a, b) => size(b) - size(a));
}

/** The rows of an annex by meeting as trees of figures: what adds up to what, before anything is rounded or worded. */
import type { LineResult, MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import { sumAmounts, unmatchedAmounts } from '../reconciliation/figures';
import type { FigureTree } from './round-tree';

export interface LineTree extends FigureTree {
  readonly line: LineResult;
}

/** The lines of one part; `tree` is there where subtotals are printed. */
export interface PartTree {
  readonly part: string;
  readonly lines: readonly LineTree[];
  readonly tree: FigureTree | undefined;
}

export interface MeetingTree extends FigureTree {
  readonly result: MeetingResult;
  readonly byPart: readonly PartTree[];
}

export interface AnnexTree {
  readonly meetings: readonly MeetingTree[];
  readonly total: FigureTree;
  /** Where there is unmatched expenditure. */
  readonly unmatched: { readonly row: FigureTree; readonly grandTotal: FigureTree } | undefined;
  readonly root: FigureTree;
}

export function annexTree(reconciliation: Reconciliation): AnnexTree {
  const meetings = reconciliation.meetings.map(meetingTree);
  const total: FigureTree = { amounts: reconciliation.totals, parts: meetings };
  if (!hasUnmatched(reconciliation)) return { meetings, total, unmatched: undefined, root: total };
  const row: FigureTree = { amounts: unmatchedAmounts(reconciliation), parts: [] };
  const grandTotal: FigureTree = { amounts: sumAmounts([total.amounts, row.amounts]), parts: [total, row] };
  return { meetings, total, unmatched: { row, grandTotal }, root: grandTotal };
}

export const hasUnmatched = (reconciliation: Reconciliation): boolean => reconciliation.unmatched.length > 0;

function meetingTree(result: MeetingResult): MeetingTree {
  const parts = groupByPart(result.lines, ({ line }) => line.part);
  const byPart = parts.map(([part, lines]): PartTree => {
    const trees = lines.map((line): LineTree => ({ line, amounts: line, parts: [] }));
    const tree = parts.length > 1 ? { amounts: sumAmounts(lines), parts: trees } : undefined;
    return { part, lines: trees, tree };
  });
  const below = byPart.flatMap(({ tree, lines }): readonly FigureTree[] => (tree ? [tree] : lines));
  return { result, byPart, amounts: result, parts: below };
}

/** Parts in the order in which their first line comes. */
export function groupByPart<T>(items: readonly T[], partOf: (item: T) => string): (readonly [string, readonly T[]])[] {
  const parts = new Map<string, T[]>();
  for (const item of items) {
    const part = partOf(item);
    const lines = parts.get(part);
    if (lines) lines.push(item);
    else parts.set(part, [item]);
  }
  return [...parts];
}

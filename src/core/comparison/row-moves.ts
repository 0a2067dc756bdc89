/** What each row adds to each figure in both versions, and where that differs. */
import { chooseEstimates } from '../reconciliation/choose-estimates';
import { estimateAmounts } from '../reconciliation/estimate-amounts';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { MatchState } from '../reconciliation/reconciliation';
import { Stage } from '../records/ledger';

/** `cell` numbers a meeting and line in both versions; −1 is what found no place. */
export interface Contribution {
  readonly cell: number;
  /** NaN where it cannot be read or converted. */
  readonly amount: number;
}

export type Contributions = (row: number) => readonly Contribution[];

/** The cell of a meeting and line (indices in the records); `undefined` for a meeting that the annex does not cover. */
export type CellOf = (meeting: number, line: number) => number | undefined;

export const UNMATCHED_CELL = -1;
const NOTHING: readonly Contribution[] = [];

/** What estimates add; rows are numbered as in the records. */
export function estimateContributions({ records }: Reconciliation, cellOf: CellOf): Contributions {
  const { fate } = chooseEstimates(records);
  const { amounts } = estimateAmounts(records, fate);
  return (row) => {
    const { meeting, line } = records.estimates[row]!;
    const cell = fate[row] === 'chosen' ? cellOf(meeting, line) : undefined;
    return cell === undefined ? NOTHING : [{ cell, amount: amounts[row] ?? Number.NaN }];
  };
}

/** What expenditures add; with `committed`, of which committed. */
export function ledgerContributions(
  { records, matches }: Reconciliation,
  cellOf: CellOf,
  committed: boolean,
): Contributions {
  const { stage } = records.expenditures;
  const parts = new Map<number, Contribution[]>();
  for (const { row, meeting, line, amount } of matches.parts) {
    const cell = cellOf(meeting, line);
    const own = parts.get(row) ?? [];
    if (cell !== undefined) own.push({ cell, amount });
    parts.set(row, own);
  }
  return (row) => {
    if (committed && stage[row] !== Stage.commitment) return NOTHING;
    const amount = matches.amount[row]!;
    switch (matches.state[row]) {
      case MatchState.unreadable:
      case MatchState.matched: {
        const cell = cellOf(matches.meeting[row]!, matches.line[row]!);
        return cell === undefined ? NOTHING : [{ cell, amount }];
      }
      case MatchState.shared:
        return parts.get(row) ?? NOTHING;
      case MatchState.unmatched:
        return [{ cell: UNMATCHED_CELL, amount }];
      default:
        return NOTHING;
    }
  };
}

export interface Move {
  /** Rows of each version; −1 where it has none. */
  readonly before: number;
  readonly after: number;
  /** NaN where it is not known what the row adds. */
  readonly was: number;
  readonly is: number;
}

/** Moves by cell, in the order of the old rows and then of those that were added. */
export function movesByCell(
  partner: Int32Array,
  added: readonly number[],
  before: Contributions,
  after: Contributions,
): Map<number, Move[]> {
  const moves = new Map<number, Move[]>();
  const add = (old: number, now: number): void => {
    const was = old < 0 ? NOTHING : before(old);
    const is = now < 0 ? NOTHING : after(now);
    if (was.length === 1 && is.length === 1 && was[0]!.cell === is[0]!.cell && Object.is(was[0]!.amount, is[0]!.amount))
      return;
    for (const cell of new Set([...was, ...is].map((each) => each.cell))) {
      const [from, to] = [sumAt(was, cell), sumAt(is, cell)];
      if (Object.is(from, to)) continue;
      const list = moves.get(cell);
      const move = { before: old, after: now, was: from, is: to };
      if (list) list.push(move);
      else moves.set(cell, [move]);
    }
  };
  partner.forEach((now, old) => add(old, now));
  for (const now of added) add(-1, now);
  return moves;
}

const sumAt = (contributions: readonly Contribution[], cell: number): number =>
  contributions.reduce((sum, each) => sum + (each.cell === cell ? each.amount : 0), 0);

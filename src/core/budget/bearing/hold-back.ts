/** Which meetings of a work of the budget are held back by errors, and the work without them. */
import type { Diagnostic } from '../../values/diagnostic';
import type { Place } from '../../values/address';
import type { Contributions } from '../contributions/contributions';
import { proveContributions } from '../contributions/contribution-proof';
import type { BuiltEstimates } from '../estimate/estimate';
import type { BudgetRecords } from '../records/budget-records';
import type { Shares } from '../shares/shares';
import type { Bearing } from './bearing';
import { bearsOn } from './bearing';

export interface HeldBack {
  /** Index of the meeting. */
  readonly meeting: number;
  readonly because: readonly Diagnostic[];
}

/** Of the meetings of a work those that an error bears on; `states`: whom a meeting's list has, for errors of which only the State is known. */
export const heldBack = (
  bearings: readonly Bearing[],
  meetings: readonly { readonly index: number; readonly states: ReadonlySet<number> }[],
): HeldBack[] =>
  meetings.flatMap(({ index, states }) => {
    const because = bearings.filter(({ found, scopes }) => {
      const own = scopes.filter(
        ({ meeting, state }) => meeting !== undefined || state === undefined || states.has(state),
      );
      return bearsOn({ found, scopes: own }, index);
    });
    return because.length === 0 ? [] : [{ meeting: index, because: because.map(({ found }) => found) }];
  });

const indicesOf = (held: readonly HeldBack[]): ReadonlySet<number> => new Set(held.map(({ meeting }) => meeting));

/** Those held back are named among the ones that the list does not have. */
export function sharesWithout(shares: Shares, held: readonly HeldBack[], { costs }: BudgetRecords): Shares {
  if (held.length === 0) return shares;
  const isHeld = indicesOf(held);
  const codes = held.map(({ meeting }) => costs.meetings[meeting]!.code);
  return {
    ...shares,
    meetings: shares.meetings.filter(({ index }) => !isHeld.has(index)),
    leftOut: [...shares.leftOut, ...codes],
  };
}

export function estimatesWithout(built: BuiltEstimates, held: readonly HeldBack[]): BuiltEstimates {
  if (held.length === 0) return built;
  const isHeld = indicesOf(held);
  return { ...built, meetings: built.meetings.filter(({ index }) => !isHeld.has(index)) };
}

/** The proof is of the meetings that are left; what was received for the others is a term of its own. */
export function contributionsWithout(
  contributions: Contributions,
  held: readonly HeldBack[],
  records: BudgetRecords,
): Contributions {
  if (held.length === 0) return contributions;
  const isHeld = indicesOf(held);
  const { asAt, rows, unassigned } = contributions;
  return {
    ...contributions,
    meetings: contributions.meetings.filter(({ index }) => !isHeld.has(index)),
    rows: rows.filter(({ meeting }) => !isHeld.has(meeting)),
    heldBack: [...isHeld],
    proof: proveContributions(records, asAt, rows, unassigned, isHeld),
  };
}

/** As the JSON documents have it. */
export interface HeldBackJson {
  readonly meeting: string;
  readonly because: readonly { readonly code: string; readonly at: readonly Place[] }[];
}

export const heldBackJson = (held: readonly HeldBack[], { costs }: BudgetRecords): HeldBackJson[] =>
  held.map(({ meeting, because }) => ({
    meeting: costs.meetings[meeting]!.code,
    because: because.map(({ code, at }) => ({ code, at: at.map(({ file, sheet, cell }) => ({ file, sheet, cell })) })),
  }));

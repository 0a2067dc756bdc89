/** What the officer says of a table in place of what is guessed: it goes before every guess. */
import { whenceOf } from '../records/reading';
import { ONE_OF } from './said-over';
import type { ColumnFacts, TableFacts } from './column-facts';
import type { ColumnGuess, Decision, Placement, Reason, TableKind } from './guess';

/** Words are English, as guesses have them. */
export interface SaidOfTable {
  readonly file: string;
  readonly sheet: string;
  /** Where the table's headings begin (`A4`): what tells the tables of a sheet apart within one reading. */
  readonly table: string;
  readonly kind?: TableKind;
  /** Where the meeting is written, the code of all rows, or blank: one meeting for all tables that name none. */
  readonly meeting?: string;
  /** Of a list of parties: whose. */
  readonly instrument?: string;
  /** What columns are, by their headings; blank: not read. */
  readonly columns?: readonly { readonly heading: string; readonly is: string }[];
  /** What rows are that have a value in a column. */
  readonly values?: readonly SaidValue[];
}

export interface SaidValue {
  readonly heading: string;
  readonly value: string;
  readonly is: NonNullable<Decision['is']>;
}

export const SAID: Reason = { by: 'said' };

/** `isFilledDown` tells whether a column has a value in the first row of its group only. */
export function withSaidColumns(
  guesses: readonly ColumnGuess[],
  facts: TableFacts,
  said: SaidOfTable | undefined,
  isFilledDown: (column: ColumnFacts) => boolean,
): ColumnGuess[] {
  const roles = new Map((said?.columns ?? []).map(({ heading, is }) => [heading, is]));
  const isMeetingSaid = said?.meeting !== undefined;
  if (roles.size === 0 && !isMeetingSaid) return [...guesses];
  const taken = new Set(roles.values());
  return facts.columns.flatMap((column): ColumnGuess[] => {
    const is = roles.get(column.heading);
    const guess = guesses.find((each) => each.facts === column);
    if (is === '') return [];
    if (is !== undefined) {
      const value = ONE_OF.has(is) && isFilledDown(column) ? 'filled down' : '';
      return [{ facts: column, is, value, reason: SAID, rivals: [], isOpen: false }];
    }
    if (!guess || (isMeetingSaid && guess.is === 'Meeting') || (ONE_OF.has(guess.is) && taken.has(guess.is))) return [];
    // Where its rival was said to be it, it is not.
    const isBeaten = taken.has(guess.is) && guess.rivals.some((heading) => roles.get(heading) === guess.is);
    return [isBeaten ? { ...guess, is: 'left out', rivals: [], isOpen: false } : guess];
  });
}

export function withSaidValues(
  decisions: readonly Decision[],
  facts: TableFacts,
  said: SaidOfTable | undefined,
): Decision[] {
  const own = (said?.values ?? []).flatMap(({ heading, value, is }) => {
    const of = facts.columns.find((column) => column.heading === heading);
    return of ? [{ facts: of, value, is }] : [];
  });
  const isSame = (one: Decision, other: Decision): boolean => one.facts === other.facts && one.value === other.value;
  const changed = decisions.map((each) => own.find((one) => isSame(one, each)) ?? each);
  return [...changed, ...own.filter((each) => !decisions.some((one) => isSame(one, each)))];
}

/** The meeting of the whole table; `undefined` where nothing is said of it. `line` is the heading of the column of budget lines. */
export function saidMeeting(said: SaidOfTable | undefined, line: string | undefined): Placement | undefined {
  if (said?.meeting === undefined) return undefined;
  const whence = whenceOf(said.meeting);
  if (whence === undefined) return { value: said.meeting, isConstant: true, reason: SAID };
  const of = whence === 'group label' && line !== undefined ? { heading: line } : {};
  return { value: whence, isConstant: false, reason: SAID, ...of };
}

/** What the officer makes of a row that is proposed for a register. */
export interface SaidOfRow {
  readonly kind: 'BudgetLines' | 'Meetings';
  /** The code that was proposed. */
  readonly proposed: string;
  /** It is not added. */
  readonly isLeftOut?: boolean;
  readonly code?: string;
  readonly title?: string;
  /** ISO; blank: none. */
  readonly start?: string;
  readonly end?: string;
}

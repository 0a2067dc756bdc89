/** Contributions as the pane shows them: by meeting, and by State. */
import type { ContributionRow, MeetingContributions } from '../../core/budget/contributions/contributions';
import type { BudgetRecords } from '../../core/budget/records/budget-records';
import type { Language } from '../../core/language/language';
import { sortedStates } from '../../core/status/state-order';
import { nameIn } from '../../core/status/status-json';
import type { TrackedContributions } from '../../core/track-contributions';
import type { Day } from '../../core/values/calendar';
import { isoFromDay } from '../../core/values/calendar';
import type {
  Accounts,
  ContributionsOutline,
  ContributionStates,
  ContributionStatesAsk,
  ShownAccount,
  ShownContributions,
} from './budget-questions';
import { stateFinder } from './found-states';
import { addTo } from '../../core/values/grouped';

type Shown = Omit<ContributionsOutline, 'groups' | 'missing' | 'isDraft'>;

export function shownContributions({ records, contributions }: TrackedContributions, language: Language): Shown {
  const { asAt, meetings, rows, unassigned, proof } = contributions;
  const withRows = new Set(rows.map(({ meeting }) => meeting));
  return {
    asAt: isoFromDay(asAt),
    meetings: meetings
      .filter(({ index, funding }) => withRows.has(index) || funding.required !== undefined)
      .map((meeting) => ({ ...sumOf([meeting]), ...shownMeeting(meeting, records, language) })),
    total: sumOf(rows),
    unassigned: unassigned.map(({ state, amount, at }) => ({
      name: nameIn(records.states[state]!, language),
      amount,
      at,
    })),
    holds: proof.holds,
  };
}

function shownMeeting(
  { index, code, collectionRate, paid, part, none, funding }: MeetingContributions,
  { costs }: BudgetRecords,
  language: Language,
): ShownContributions {
  const { title, titles } = costs.meetings[index]!;
  const { required, cash, short, result } = funding;
  return {
    index,
    title: titles[language] ?? (title || code),
    collectionRate,
    paid,
    part,
    none,
    funding: { required, cash, short, result, by: iso(funding.by), fundedOn: iso(funding.fundedOn) },
  };
}

export function contributionStates(
  { records, contributions }: TrackedContributions,
  { meeting, search, from, count, language }: ContributionStatesAsk,
): ContributionStates {
  const isFound = stateFinder(records.states, search, language);
  const byState = new Map<number, ContributionRow[]>();
  for (const row of contributions.rows) {
    if ((meeting !== undefined && row.meeting !== meeting) || !isFound(row.state)) continue;
    addTo(byState, row.state, row);
  }
  const found = [...byState].map(([state, rows]) => ({ state, rows, sums: sumOf(rows) }));
  // The sort is stable: States that owe alike stay in the order of the alphabet.
  const sorted = sortedStates(found, records.states, language).sort((a, b) =>
    compare(b.sums.outstanding, a.sums.outstanding),
  );
  return {
    total: sorted.length,
    states: sorted.slice(from, from + count).map(({ state, rows, sums }): ShownAccount => ({
      code: records.states[state]!.code,
      name: nameIn(records.states[state]!, language),
      ...sums,
      meetings: rows.map((row) => {
        const { title, titles, code } = records.costs.meetings[row.meeting]!;
        const { assessed, writtenOff, received, outstanding, overdue, credit, at } = row;
        const account = { assessed, writtenOff, received, outstanding, overdue, credit };
        return { ...account, title: titles[language] ?? (title || code), at };
      }),
    })),
  };
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

function sumOf(rows: readonly { readonly [M in keyof Accounts]: number | bigint }[]): Accounts {
  const sum = (measure: keyof Accounts): bigint => rows.reduce((all, row) => all + BigInt(row[measure]), 0n);
  return {
    assessed: sum('assessed'),
    writtenOff: sum('writtenOff'),
    received: sum('received'),
    outstanding: sum('outstanding'),
    overdue: sum('overdue'),
    credit: sum('credit'),
  };
}

const iso = (day: Day | undefined): string | undefined => (day === undefined ? undefined : isoFromDay(day));

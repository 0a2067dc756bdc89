/** What earlier meetings of the same kind and instrument came to: final cost in per cent of the estimate, and quantities used. */
import type { MeetingResult, Reconciliation } from '../../reconciliation/reconciliation';
import { MatchState } from '../../reconciliation/reconciliation';
import type { Meeting } from '../../records/records';
import { codeKey } from '../../values/code-key';
import type { Fraction } from '../../values/fraction';
import { addFractions, compareFractions, multiplyFractions, reduced } from '../../values/fraction';
import type { BudgetRecords } from '../records/budget-records';
import { USED } from '../records/read-unit-costs';
import { quantityOf } from './quantities';
import { UnitCosts } from './unit-costs';
import { addTo } from '../../values/grouped';

/** Files of an earlier year, read and reconciled by themselves. */
export interface PastYear {
  readonly records: BudgetRecords;
  readonly reconciliation: Reconciliation;
}

/** Exact. The median of an even number is the mean of the middle two. */
export interface Spread {
  /** Of how many meetings. */
  readonly meetings: number;
  readonly least: Fraction;
  readonly median: Fraction;
  readonly most: Fraction;
}

export interface Suggestions {
  /** Index of the meeting that they are for, in its own records. */
  readonly meeting: number;
  /** Codes of the earlier meetings, by start. */
  readonly from: readonly string[];
  /** First and last year of their starts. */
  readonly years: readonly [number, number] | undefined;
  /** Final cost in per cent of the estimate, by key of the line. */
  readonly lines: ReadonlyMap<string, Spread>;
  /** Quantities used, by key of the line, then of the item. */
  readonly quantities: ReadonlyMap<string, ReadonlyMap<string, Spread>>;
}

interface PastMeeting {
  readonly year: PastYear;
  readonly result: MeetingResult;
}

/** Suggestions for a meeting from those earlier ones that were held, are closed, and of which no expenditure is unmatched. */
export function suggestFor(
  records: BudgetRecords,
  meeting: number,
  past: readonly PastYear[],
  yearOf: (day: number) => number,
): Suggestions {
  const wanted = records.costs.meetings[meeting]!;
  const found = past
    .flatMap((year) => year.reconciliation.meetings.map((result): PastMeeting => ({ year, result })))
    .filter(
      ({ year, result }) =>
        isAlike(result.meeting, wanted) && !isSame(result.meeting, wanted) && isSettled(year, result),
    )
    .sort((a, b) => (a.result.meeting.start ?? 0) - (b.result.meeting.start ?? 0));
  const shares = new Map<string, Fraction[]>();
  const used = new Map<string, Map<string, Fraction[]>>();
  for (const { year, result } of found) {
    for (const { line, estimate, expenditure } of result.lines) {
      if (estimate.state !== 'known' || expenditure.state !== 'known' || estimate.amount <= 0) continue;
      const share = reduced(BigInt(expenditure.amount) * 100n, BigInt(estimate.amount));
      addTo(shares, codeKey(line.code), share);
    }
    for (const [line, items] of usedIn(year, result)) {
      const known = used.get(line) ?? new Map<string, Fraction[]>();
      used.set(line, known);
      for (const [item, quantity] of items) addTo(known, item, quantity);
    }
  }
  const years = found.flatMap(({ result }) =>
    result.meeting.start === undefined ? [] : [yearOf(result.meeting.start)],
  );
  return {
    meeting,
    from: found.map(({ result }) => result.meeting.code),
    years: years.length === 0 ? undefined : [years[0]!, years.at(-1)!],
    lines: new Map([...shares].map(([line, all]) => [line, spreadOf(all)])),
    quantities: new Map(
      [...used].map(([line, items]) => [line, new Map([...items].map(([item, all]) => [item, spreadOf(all)]))]),
    ),
  };
}

/** Of one kind and one instrument, as codes; a blank one is like no other. */
const isAlike = (one: Meeting, other: Meeting): boolean =>
  isOneCode(one.kind, other.kind) && isOneCode(one.instrument, other.instrument);

const isOneCode = (a: string, b: string): boolean => codeKey(a) !== '' && codeKey(a) === codeKey(b);

/** The meeting itself, where its own file is among those of earlier years. */
const isSame = (one: Meeting, other: Meeting): boolean =>
  one.start === other.start && codeKey(one.code) === codeKey(other.code);

function isSettled({ reconciliation }: PastYear, { index, meeting }: MeetingResult): boolean {
  if (meeting.status !== 'held' || meeting.closedOn === undefined || reconciliation.figures !== 'final') return false;
  const { expenditures: ledger } = reconciliation.records;
  for (let row = 0; row < ledger.count; row++)
    if (reconciliation.matches.state[row] === MatchState.unmatched && ledger.meeting[row] === index) return false;
  return true;
}

/** Sums of the quantities used at a meeting, by keys of line and item. A row whose factors are not its item's is left out. */
function usedIn({ records }: PastYear, { index, meeting }: MeetingResult): Map<string, Map<string, Fraction>> {
  const costs = new UnitCosts(records.unitCosts);
  const sums = new Map<string, Map<string, Fraction>>();
  for (const volume of records.volumes) {
    if (volume.meeting !== index || volume.version !== USED) continue;
    const factors = costs.inForce(volume.key, meeting.start)?.factors ?? [...volume.factors.keys()];
    const quantity = quantityOf(volume, factors);
    if (quantity === undefined) continue;
    const line = codeKey(records.costs.budgetLines[volume.line]!.code);
    const items = sums.get(line) ?? new Map<string, Fraction>();
    sums.set(line, items);
    const before = items.get(volume.key);
    items.set(volume.key, before === undefined ? quantity : addFractions(before, quantity));
  }
  return sums;
}

export function spreadOf(values: readonly Fraction[]): Spread {
  const sorted = [...values].sort(compareFractions);
  const middle = sorted.length >> 1;
  const half = { numerator: 1n, denominator: 2n };
  const median =
    sorted.length % 2 === 1
      ? sorted[middle]!
      : multiplyFractions(addFractions(sorted[middle - 1]!, sorted[middle]!), half);
  return { meetings: sorted.length, least: sorted[0]!, median, most: sorted.at(-1)! };
}

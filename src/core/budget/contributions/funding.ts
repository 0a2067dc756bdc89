/** Whether a meeting has its funds by the day on which it needs them. */
import type { MeetingResult } from '../../reconciliation/reconciliation';
import type { BudgetSettings } from '../../records/budget-settings';
import type { Day } from '../../values/calendar';
import { multiplyFractions, roundFraction } from '../../values/fraction';
import type { Minor } from '../../values/money';
import type { CashFlow } from './cash';

export interface Funding {
  /** `undefined` where neither the meeting nor its start says it. */
  readonly by: Day | undefined;
  /** The estimate × the per cent that the settings require, to the minor unit; `undefined` where the estimate is not known. */
  readonly required: Minor | undefined;
  /** At the as-at day, or the day by which funds are needed if that is earlier. */
  readonly cash: Minor;
  readonly short: Minor | undefined;
  /** The first day, up to the as-at day, on which cash reached what is required. */
  readonly fundedOn: Day | undefined;
  /** `open`: not funded yet, and the day has not come. */
  readonly result: 'funded' | 'open' | 'not funded' | 'cancelled' | 'unknown';
}

export function fundingOf(
  { meeting, estimate }: MeetingResult,
  flow: CashFlow,
  asAt: Day,
  { fundsBefore, requiredPerCent }: BudgetSettings,
): Funding {
  const by = meeting.fundsBy ?? (meeting.start === undefined ? undefined : ((meeting.start - fundsBefore) as Day));
  const required = estimate.state === 'known' ? perCentOf(estimate.amount, requiredPerCent) : undefined;
  const day = Math.min(asAt, by ?? asAt);
  let [cash, sum] = [0, 0];
  let fundedOn: Day | undefined;
  for (const on of [...flow.keys()].sort((a, b) => a - b)) {
    sum += flow.get(on)!;
    if (on <= day) cash = sum;
    if (fundedOn === undefined && required !== undefined && sum >= required) fundedOn = on as Day;
  }
  const short = required === undefined ? undefined : (Math.max(0, required - cash) as Minor);
  const known = { by, required, cash: cash as Minor, short, fundedOn };
  if (meeting.status === 'cancelled') return { ...known, result: 'cancelled' };
  if (short === undefined || by === undefined) return { ...known, result: 'unknown' };
  return { ...known, result: short === 0 ? 'funded' : asAt < by ? 'open' : 'not funded' };
}

const perCentOf = (amount: Minor, perCent: BudgetSettings['requiredPerCent']): Minor =>
  Number(roundFraction(multiplyFractions({ numerator: BigInt(amount), denominator: 100n }, perCent))) as Minor;

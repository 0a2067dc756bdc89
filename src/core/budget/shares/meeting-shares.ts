/** Each payer's share of one meeting's total. */
import { listOf } from '../../status/state-labels';
import type { Place } from '../../values/address';
import type { Day } from '../../values/calendar';
import type { Diagnostic, Outcome } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import type { Fraction } from '../../values/fraction';
import type { Minor } from '../../values/money';
import type { BudgetSettings } from '../../records/budget-settings';
import type { BudgetRecords, ScaleRow } from '../records/budget-records';
import { scaleYearOf } from '../records/scale-year';
import type { LimitedRate } from './adjusted-rates';
import { adjustRates } from './adjusted-rates';
import type { Payer } from './payers';
import { payersOf } from './payers';
import type { Scales } from './scale-rates';
import { shareOut } from './share-out';

export interface PayerShare extends Payer {
  /** Per cent of the scale. */
  readonly rate: Fraction;
  /** Per cent of the total. */
  readonly adjusted: Fraction;
  readonly share: Minor;
  /** Cell of the rate. */
  readonly at: Place;
}

/** Why a total cannot be shared; each has its finding. */
export type ShareProblem =
  'instrument-missing' | 'scale-rate-missing' | 'scale-sum-zero' | 'share-limits-impossible' | 'total-unknown';

export interface SharedTotal {
  readonly scaleYear: number | undefined;
  readonly payersAsAt: Day | undefined;
  /** What rates within their limits were multiplied by. */
  readonly factor: Fraction | undefined;
  readonly notShared: Minor;
  /** By code of the State; none where there is a problem. */
  readonly payers: readonly PayerShare[];
  readonly problem: ShareProblem | undefined;
}

/** Shares `total` among the payers of a meeting by the scale of its year. */
export function shareTotal(
  records: BudgetRecords,
  scales: Scales,
  index: number,
  total: Minor | undefined,
): Outcome<SharedTotal> {
  const { costs, states } = records;
  const meeting = costs.meetings[index]!;
  const scaleYear = scaleYearOf(meeting, costs.settings);
  const { list, asAt, diagnostics: found } = payersOf(records, index);
  const diagnostics: Diagnostic[] = [...found];
  const stop = (problem: ShareProblem): Outcome<SharedTotal> => ({
    value: { scaleYear, payersAsAt: asAt, factor: undefined, notShared: 0 as Minor, payers: [], problem },
    diagnostics,
  });
  if (found.some(({ code }) => code === 'instrument-missing')) return stop('instrument-missing');
  if (scaleYear === undefined || total === undefined) return stop('total-unknown');
  const scale = scales.of(scaleYear).byState;
  const missing = list.filter(({ state }) => !scale.has(state));
  if (missing.length > 0) {
    const { text, others } = listOf(missing.map(({ state }) => states[state]!));
    const values = { meeting: meeting.code, year: scaleYear, count: missing.length, states: text };
    diagnostics.push(diagnostic('scale-rate-missing', meeting.at, values, { states: others }));
    return stop('scale-rate-missing');
  }
  const rows = list.map(({ state }) => scale.get(state)!);
  const rates = adjustRates(rows.map((row) => withLimits(row, costs.settings.budget)));
  if (rates === 'sum-zero') {
    diagnostics.push(diagnostic('scale-sum-zero', meeting.at, { meeting: meeting.code, year: scaleYear }));
    return stop('scale-sum-zero');
  }
  if (rates === 'limits-impossible') {
    diagnostics.push(diagnostic('share-limits-impossible', meeting.at, { meeting: meeting.code }));
    return stop('share-limits-impossible');
  }
  const { shares, notShared } = shareOut(total, rates.weights, costs.settings.budget.shareUnit);
  const payers = list.map((payer, at): PayerShare => ({
    ...payer,
    rate: rows[at]!.rate,
    adjusted: rates.adjusted[at]!,
    share: shares[at]!,
    at: rows[at]!.at,
  }));
  const nil = payers.filter(({ share }) => share === 0);
  if (nil.length > 0 && total !== 0) {
    const { text, others } = listOf(nil.map(({ state }) => states[state]!));
    const values = { meeting: meeting.code, count: nil.length, states: text };
    diagnostics.push(diagnostic('share-nil', nil[0]!.at, values, { states: others }));
  }
  const value = { scaleYear, payersAsAt: asAt, factor: rates.factor, notShared, payers, problem: undefined };
  return { value, diagnostics };
}

/** A State's own limits stand before those of the settings, also where the two contradict each other. */
function withLimits(row: ScaleRow, { shareFloor, shareCeiling }: BudgetSettings): LimitedRate {
  const { rate } = row;
  let floor = row.floor ?? shareFloor;
  let ceiling = row.ceiling ?? shareCeiling;
  const crossed = floor !== undefined && ceiling !== undefined && isAbove(floor, ceiling);
  if (crossed && row.floor !== undefined && row.ceiling === undefined) ceiling = floor;
  else if (crossed && row.ceiling !== undefined && row.floor === undefined) floor = ceiling;
  return { rate, floor, ceiling };
}

const isAbove = (a: Fraction, b: Fraction): boolean => a.numerator * b.denominator > b.numerator * a.denominator;

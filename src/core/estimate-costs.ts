/**
 * Estimates from volumes and unit costs, as one line of named stages: workbooks → readBudgetWorkbooks → buildEstimates → suggestFor (from earlier
 * years, each read by itself) → checks → applyWaivers.
 */
import { bearingsOf } from './budget/bearing/bearing';
import type { HeldBack } from './budget/bearing/hold-back';
import { heldBack } from './budget/bearing/hold-back';
import type { OtherValues } from './budget/estimate/build-estimate';
import { buildEstimates } from './budget/estimate/build-estimate';
import { checkAgainstPast, checkAgainstVolumes } from './budget/estimate/check-estimate';
import type { BuiltEstimates } from './budget/estimate/estimate';
import type { PastYear, Suggestions } from './budget/estimate/suggestions';
import { suggestFor } from './budget/estimate/suggestions';
import { readWhatIf } from './budget/estimate/what-if';
import type { BudgetRecords } from './budget/records/budget-records';
import { versionKey } from './budget/records/read-unit-costs';
import { readBudgetWorkbooks, waived } from './read-budget-workbooks';
import type { Reconciliation } from './reconciliation/reconciliation';
import { chosen } from './share-costs';
import type { Day } from './values/calendar';
import { yearOf } from './values/calendar';
import type { Outcome } from './values/diagnostic';
import type { Workbook } from './workbook/workbook';

export interface EstimateOptions {
  /** Stands in where the setting `Rates as at` is blank; else the setting `As at` does. */
  readonly asAt?: Day | undefined;
  /** Name of the version that is built; `original` without one. */
  readonly version?: string | undefined;
  readonly meetings?: readonly string[];
  readonly whatIf?: string | undefined;
  /** Earlier years, as `readPastYear` gives each. */
  readonly past?: readonly PastYear[];
  readonly sheets?: readonly string[];
}

export interface EstimatedCosts {
  readonly records: BudgetRecords;
  /** Of every meeting: what stands in Estimates already. */
  readonly reconciliation: Reconciliation;
  readonly built: BuiltEstimates;
  readonly heldBack: readonly HeldBack[];
  /** One for each meeting built, where files of earlier years were given. */
  readonly suggestions: readonly Suggestions[];
  readonly whatIf: { readonly text: string; readonly built: BuiltEstimates } | undefined;
  /** The part of `whatIf` that cannot be read. */
  readonly invalidWhatIf: string | undefined;
}

export function estimateWorkbooks(workbooks: readonly Workbook[], options: EstimateOptions): Outcome<EstimatedCosts> {
  const read = readBudgetWorkbooks(workbooks, {
    sheets: options.sheets ?? [],
    required: ['BudgetLines', 'Meetings', 'Volumes', 'UnitCosts'],
  });
  const { records } = read.value;
  const { settings, waivers } = records.costs;
  const build = {
    version: versionKey(options.version ?? ''),
    ratesAsAt: settings.budget.ratesAsAt ?? options.asAt ?? settings.asAt,
    meetings: chosen(records, options.meetings ?? []),
  };
  const built = buildEstimates(records, build);
  const { past = [] } = options;
  const suggestions =
    past.length === 0
      ? []
      : built.value.meetings.map(({ index }) => suggestFor(records, index, past, (day) => yearOf(day as Day)));
  const other = options.whatIf === undefined ? undefined : readWhatIf(options.whatIf, records);
  const whatIf =
    other === undefined || 'invalid' in other
      ? undefined
      : { text: options.whatIf!, built: withOther(records, build, other) };
  const found = [
    ...read.diagnostics,
    ...built.diagnostics,
    ...checkAgainstVolumes(records, built.value),
    ...checkAgainstPast(records, built.value, suggestions),
  ];
  const invalidWhatIf = other !== undefined && 'invalid' in other ? other.invalid : undefined;
  const diagnostics = waived(found, waivers);
  const bearings = bearingsOf('estimate', diagnostics, records, workbooks, options.sheets ?? []);
  const meetings = built.value.meetings.map(({ index }) => ({ index, states: new Set<number>() }));
  const held = heldBack(bearings, meetings);
  const { reconciliation } = read.value;
  return {
    value: { records, reconciliation, built: built.value, heldBack: held, suggestions, whatIf, invalidWhatIf },
    diagnostics,
  };
}

/** One earlier year's files, read by themselves. What is found in them was for that year to say. */
export const readPastYear = (workbooks: readonly Workbook[], sheets: readonly string[] = []): PastYear =>
  readBudgetWorkbooks(workbooks, { sheets, required: [] }).value;

const withOther = (
  records: BudgetRecords,
  build: Parameters<typeof buildEstimates>[1],
  other: OtherValues,
): BuiltEstimates => buildEstimates(records, { ...build, other }).value;

/** A built estimate as rows of the Estimates sheet: values, with the status `proposed`. */
import type { Minor } from '../../values/money';
import type { Day } from '../../values/calendar';
import type { BudgetRecords } from '../records/budget-records';
import { versionKey } from '../records/read-unit-costs';
import type { BuiltEstimates } from './estimate';

export interface ProposedRow {
  /** Indices. */
  readonly meeting: number;
  readonly line: number;
  /** In the currency of the settings. */
  readonly amount: Minor;
  readonly version: string;
  readonly ratesAsAt: Day | undefined;
  /** Index in `Records.estimates` of the proposed row of the same version, meeting and line that it replaces; `undefined`: it is new. */
  readonly replaces: number | undefined;
}

/** One for each line with an amount. An adopted row is never replaced: adopting, and what was adopted, is the officer's. */
export function proposeEstimates({ costs }: BudgetRecords, { meetings, ratesAsAt }: BuiltEstimates): ProposedRow[] {
  return meetings.flatMap(({ index: meeting, version, lines }) =>
    lines.flatMap(({ index: line, amount }): ProposedRow[] => {
      if (amount === undefined) return [];
      const replaced = costs.estimates.findIndex(
        (row) =>
          row.status === 'proposed' &&
          row.meeting === meeting &&
          row.line === line &&
          versionKey(row.version) === version,
      );
      return [{ meeting, line, amount, version, ratesAsAt, replaces: replaced < 0 ? undefined : replaced }];
    }),
  );
}

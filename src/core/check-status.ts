/**
 * The other job, reporting status, as one line of named stages:
 *
 *   workbooks → readStatusRecords → statusAsAt → checkReports → tieCounts → applyWaivers
 *
 * Each stage gives the best value it could make, together with what it found on the way. Nothing here throws, and nothing stops at the first
 * fault.
 */
import { applyWaivers } from './checks/waivers';
import { checkReports } from './status/check-reports';
import type { StatusRead } from './status/read-status';
import { readStatusRecords } from './status/read-status';
import { statusAsAt } from './status/status';
import type { CheckedStatus } from './status/tie-counts';
import { tieCounts } from './status/tie-counts';
import type { Day } from './values/calendar';
import { yearOf } from './values/calendar';
import type { Outcome } from './values/diagnostic';
import { diagnostic } from './values/diagnostic';
import type { Workbook } from './workbook/workbook';

export interface StatusOptions {
  /** Instead of the setting `As at`. */
  readonly asAt?: Day | undefined;
  /** Instead of the setting `Reporting year`; without either, the year of the as-at day. */
  readonly year?: number | undefined;
  /** Names of hidden sheets that the user wants read. */
  readonly sheets?: readonly string[];
}

/** The status of every State; `undefined`, with an error, where nothing says as at which day. No clock is looked at. */
export function checkStatus(
  workbooks: readonly Workbook[],
  options: StatusOptions,
): Outcome<CheckedStatus | undefined> {
  return checkStatusRead(readStatusRecords(workbooks, options.sheets ?? []), workbooks, options);
}

/** The same, of workbooks that have been read already. */
export function checkStatusRead(
  { value: { records }, diagnostics }: Outcome<StatusRead>,
  workbooks: readonly Workbook[],
  options: StatusOptions,
): Outcome<CheckedStatus | undefined> {
  const { settings, waivers } = records;
  const asAt = options.asAt ?? settings.asAt;
  if (asAt === undefined) {
    const at = { file: workbooks.map(({ file }) => file).join(', '), sheet: 'Settings', cell: '' };
    return { value: undefined, diagnostics: [...diagnostics, diagnostic('as-at-missing', at, {})] };
  }
  const status = statusAsAt(records, asAt, options.year ?? settings.year ?? yearOf(asAt));
  const checked = checkReports(status.value);
  const stated = tieCounts(status.value);
  const found = [...diagnostics, ...status.diagnostics, ...checked, ...stated.diagnostics];
  return { value: { ...status.value, stated: stated.value }, diagnostics: applyWaivers(found, waivers, 'status') };
}

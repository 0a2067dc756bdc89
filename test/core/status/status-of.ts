/** Status records from a readable workbook, and classes as one short line, so that a test reads like the sheets. */
import { checkStatus } from '../../../src/core/check-status';
import { chosenYear, findStateYear } from '../../../src/core/status/status';
import type { CheckedStatus } from '../../../src/core/status/tie-counts';
import { dayFromIso, isoFromDay } from '../../../src/core/values/calendar';
import type { Diagnostic } from '../../../src/core/values/diagnostic';
import { workbookOf } from '../../workbook-of';

export interface Given {
  /** Rows: `Due | First due after | From year | To year`. */
  readonly duties?: readonly string[];
  /** Rows: `Entry into force | Until`. */
  readonly parties: readonly string[];
  /** Rows: `Year | Submitted on | Uploaded on`. */
  readonly reports?: readonly string[];
  readonly asAt: string;
  readonly year: number;
}

/** A workbook of one State and one instrument, whose list of reports is whole. */
export function sheetsOf({ duties = ['31 March'], parties, reports = [] }: Given): string {
  const rows = (before: string, lines: readonly string[]): string =>
    lines.map((line) => `${before} | ${line}`).join('\n');
  return `
# Settings
Setting | Value
Reports since | 1950
# States
State | Name
AAA | Aland
# ReportingDuties
Instrument | Due | First due after | From year | To year
${rows('P5', duties)}
# Parties
State | Instrument | Entry into force | Until
${rows('AAA | P5', parties)}
# Reports
State | Instrument | Year | Submitted on | Uploaded on
${rows('AAA | P5', reports)}
`;
}

export function checked(
  text: string,
  asAt: string,
  year?: number,
): { readonly status: CheckedStatus; readonly diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = checkStatus([workbookOf(text, 'status.xlsx')], { asAt: dayFromIso(asAt), year });
  return { status: value!, diagnostics };
}

/** `late, due 2013-03-31, 5 days` */
export function line(given: Given): string {
  const { status } = checked(sheetsOf(given), given.asAt, given.year);
  const { class: name, dueYear, daysLate, isVoluntary } = chosenYear(status.instruments[0]!).states[0]!;
  const parts: string[] = [name];
  if (dueYear) parts.push(`due ${isoFromDay(dueYear.due)}`);
  if (daysLate !== undefined && daysLate !== 0) parts.push(`${daysLate} days`);
  if (isVoluntary) parts.push('voluntary');
  return parts.join(', ');
}

export const classIn = (status: CheckedStatus, year: number, state = 0): string =>
  findStateYear(status.instruments[0]!, year, state)?.class ?? 'no duty';

export const codesOf = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code);

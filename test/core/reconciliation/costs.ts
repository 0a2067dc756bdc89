/** Workbooks of costs, as little of each as a test is about, and what comes of them as readable text. */
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import type { Figure, Reconciliation } from '../../../src/core/reconciliation/reconciliation';
import type { Outcome } from '../../../src/core/values/diagnostic';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { decimalFromMinor } from '../../../src/core/values/money';
import type { SheetText } from '../../workbook-of';
import { sheetsOf, workbookOf } from '../../workbook-of';

/** A workbook in which nothing is amiss; each test replaces the sheets that it is about. */
const QUIET = sheetsOf(`
  # Settings
  Setting        | Value
  Reporting year | 2013

  # BudgetLines
  Code | Title          | Part | Kind         | Rate | Base
  A1   | Interpretation | A
  A2   | Documentation  | A
  B1   | Travel         | B
  S1   | Support costs  | B    | support cost | 13   | A1, A2

  # Meetings
  Code | Title  | Start      | End
  M-01 | First  | 2013-04-08 | 2013-04-09
  M-02 | Second | 2013-11-11 | 2013-11-12

  # Estimates
  Meeting | Line | Amount
  M-01    | A1   | 100
  M-02    | A1   | 200

  # Expenditures
  Meeting | Line | Amount
  M-01    | A1   | 90
  M-02    | A1   | 210
`);

/** The sheets of the text, and the quiet ones of those that it lacks; `# -Estimates` stands for: without that one. */
export function costSheets(text: string): SheetText[] {
  const own = sheetsOf(text);
  const isThere = (name: string): boolean => own.some((sheet) => sheet.name === name || sheet.name === `-${name}`);
  return [...QUIET.filter(({ name }) => !isThere(name)), ...own.filter(({ name }) => !name.startsWith('-'))];
}

export type Reconciled = Outcome<Reconciliation>;

export const costs = (text: string): Reconciled => reconcileWorkbooks([workbookOf(costSheets(text))]);

/** A setting beside the reporting year. */
export const settings = (...pairs: string[]): string =>
  ['# Settings', 'Setting | Value', 'Reporting year | 2013', ...pairs].join('\n');

/** All codes found, each once, in alphabetical order. */
export const codesOf = ({ diagnostics }: Reconciled): string[] => [
  ...new Set(diagnostics.map(({ code }) => code).sort()),
];

/** The findings of one code: values and cells. */
export function findings({ diagnostics }: Reconciled, code: DiagnosticCode): string[] {
  return diagnostics
    .filter((found) => found.code === code)
    .map(({ at, values }) => {
      const places = at.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' ');
      return `${places}: ${Object.values(values).map(String).join(', ')}`;
    });
}

/** A figure: `-` nil, `?` unknown. */
export const figureText = ({ state, amount }: Figure, decimals: number): string =>
  state === 'nil' ? '-' : state === 'unknown' ? '?' : decimalFromMinor(amount, decimals);

/** `M-01 A1 100.00 90.00`: meeting, line, estimate and expenditure (and `of which committed` where there is any). */
export function figures({ value }: Reconciled): string[] {
  const { meetings, decimals } = value;
  return meetings.flatMap(({ meeting, lines }) =>
    lines.map(({ line, estimate, expenditure, committed }) => {
      const parts = [meeting.code, line.code, figureText(estimate, decimals), figureText(expenditure, decimals)];
      if (committed.state !== 'nil') parts.push(`(${figureText(committed, decimals)})`);
      return parts.join(' ');
    }),
  );
}

/** Expenditure of a meeting's line. */
export function spent({ value }: Reconciled, meeting: string, line: string): string {
  const result = value.meetings.find((each) => each.meeting.code === meeting);
  const found = result?.lines.find((each) => each.line.code === line);
  return found ? figureText(found.expenditure, value.decimals) : 'none';
}

/** `D6 25.00 line-missing (T-9)` of each unmatched row. */
export const unmatched = ({ value }: Reconciled): string[] =>
  value.unmatched.map(({ at, amount, reason, found }) => {
    const text = amount === undefined ? '?' : decimalFromMinor(amount, value.decimals);
    return `${at.cell} ${text} ${reason} (${found})`;
  });

/** Sheets of estimates and expenditures. */
export const sourceSheets = ({ sheets }: Reconciled['value']['proof']): Reconciled['value']['proof']['sheets'] =>
  sheets.filter(({ kind }) => kind === 'Estimates' || kind === 'Expenditures');

/** `Expenditures 3 = 2 + 1 (commitment 1); USD 300.00 = 200.00 + 100.00` of each source sheet. */
export const proofs = ({ value }: Reconciled): string[] =>
  sourceSheets(value.proof).map(({ sheet, rowsRead, rowsUsed, rowsLeftOut, reasons, sums }) => {
    const why = [...reasons].map(([reason, count]) => `${reason} ${count}`).join(', ');
    const amounts = sums.map(
      ({ currency, read, used, leftOut }) =>
        `${currency} ${[read, used, leftOut].map((amount) => decimalFromMinor(amount, 2)).join(' ')}`,
    );
    return [`${sheet} ${rowsRead} = ${rowsUsed} + ${rowsLeftOut}${why && ` (${why})`}`, ...amounts].join('; ');
  });

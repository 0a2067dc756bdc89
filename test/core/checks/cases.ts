/** A workbook in which a check finds something, and one like it in which it does not. */
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';

export interface Case {
  readonly code: DiagnosticCode;
  readonly why: string;
  /** Sheets that replace the quiet ones. */
  readonly finds: string;
  /** `cells: values` of each finding. */
  readonly found: readonly string[];
  readonly not: string;
}

/** Rows of a sheet under its headings. */
const sheet =
  (name: string, headings: string) =>
  (...rows: string[]): string =>
    [`# ${name}`, headings, ...rows].join('\n');

export const settings = sheet('Settings', 'Setting | Value');
export const lines = sheet('BudgetLines', 'Code | Title | Part | Kind | Rate | Base');
export const meetings = sheet('Meetings', 'Code | Title | Start | End | Status | Closed on');
export const estimates = sheet('Estimates', 'Meeting | Line | Amount | Version | Status | Adopted on | Currency');
export const ledger = sheet(
  'Expenditures',
  'Meeting | Line | Amount | Document | Posting date | Stage | Currency | Rate | Description | Cost object | Amount USD',
);
export const mapping = sheet('Mapping', 'Column | Value | Meeting | Line | Share');
export const rates = sheet('ExchangeRates', 'Currency | From | Units per US dollar');
export const controls = sheet('ControlTotals', 'Meeting | Line | Amount');
export const explanations = sheet('Explanations', 'Meeting | Line | Reason | Text');
export const waivers = sheet('Waivers', 'Code | Key | Reason');
export const terms = sheet('Terms', 'Term | fr');
export const all = (...sheets: string[]): string => sheets.join('\n');

/** Workbooks of the budget, as little of each as a test is about, and what comes of them as readable text. */
import { contributionsJson } from '../../../src/core/budget/contributions/contributions-json';
import type { ContributionsJson } from '../../../src/core/budget/contributions/contributions-json';
import { estimateJson } from '../../../src/core/budget/estimate/estimate-json';
import type { EstimateJson } from '../../../src/core/budget/estimate/estimate-json';
import { sharesJson } from '../../../src/core/budget/shares/shares-json';
import type { SharesJson } from '../../../src/core/budget/shares/shares-json';
import type { EstimateOptions } from '../../../src/core/estimate-costs';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import type { ShareOptions } from '../../../src/core/share-costs';
import { shareWorkbooks } from '../../../src/core/share-costs';
import { trackContributions } from '../../../src/core/track-contributions';
import { dayFromIso } from '../../../src/core/values/calendar';
import type { Diagnostic } from '../../../src/core/values/diagnostic';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { sheetsOf, workbookOf } from '../../workbook-of';

/** A workbook in which nothing is amiss; each test replaces the sheets that it is about. */
const QUIET = `
  # Settings
  Setting | Value
  As at   | 2013-12-31

  # BudgetLines
  Code | Title          | Part | Kind         | Rate | Base
  A1   | Interpretation | A
  B1   | Travel         | B
  PSC  | Support costs  | B    | support cost | 13   | A; B

  # Meetings
  Code | Title | Instrument | Kind    | Start      | End        | Closed on  | Funds by
  M1   | First | CCW        | meeting | 2013-11-11 | 2013-11-12 | 2013-12-20 | 2013-09-01

  # Estimates
  Meeting | Line | Amount | Currency | Adopted on
  M1      | A1   | 900    | USD      | 2012-11-16
  M1      | PSC  | 100    | USD      | 2012-11-16

  # Expenditures
  Posting date | Meeting | Line | Amount | Currency
  2013-11-12   | M1      | A1   | 600    | USD

  # States
  State | Name
  AAA   | Aland
  BBB   | Borduria
  CCC   | Cascara

  # Parties
  State | Instrument | Entry into force
  AAA   | CCW        | 2000-01-01
  BBB   | CCW        | 2000-01-01

  # Participants
  Meeting | State
  M1      | CCC

  # Scale
  State | Rate | From year | To year
  AAA   | 1    | 2013      | 2015
  BBB   | 2    | 2013      | 2015
  CCC   | 2    | 2013      | 2015

  # Invoices
  Meeting | State | Kind     | Amount | Issued on  | Due on     | Number
  M1      | AAA   | estimate | 200    | 2013-05-01 | 2013-06-30 | 1
  M1      | BBB   | estimate | 400    | 2013-05-01 | 2013-06-30 | 2
  M1      | CCC   | estimate | 400    | 2013-05-01 | 2013-06-30 | 3

  # Receipts
  Received on | State | Meeting | Amount | Currency | Document
  2013-06-01  | AAA   | M1      | 200    | USD      | R1
  2013-06-02  | BBB   | M1      | 400    | USD      | R2
  2013-06-03  | CCC   | M1      | 400    | USD      | R3

  # UnitCosts
  Item | Unit | Factors         | Rate | Currency | From
  IP   | team | Days; Teams     | 50   | USD
  TV   | trip | Trips           | 30   | USD

  # Volumes
  Meeting | Line | Item | Version | Days | Teams | Trips
  M1      | A1   | IP   |         | 9    | 2
  M1      | A1   | IP   | used    | 6    | 2
`;

/** The sheets of the text, and the quiet ones of those that it lacks; `# -Scale` stands for: without that one. */
export function budgetBook(text: string, file = 'budget.xlsx'): Workbook {
  const own = sheetsOf(text);
  const isThere = (name: string): boolean => own.some((sheet) => sheet.name === name || sheet.name === `-${name}`);
  const quiet = sheetsOf(QUIET).filter(({ name }) => !isThere(name));
  return { ...workbookOf([...quiet, ...own.filter(({ name }) => !name.startsWith('-'))]), file };
}

/** Rows added to a quiet sheet, in place of it. */
export function withRows(sheet: string, ...rows: string[]): string {
  const at = QUIET.indexOf(`# ${sheet}\n`);
  const text = QUIET.slice(at).split('\n\n')[0]!;
  return [text, ...rows].join('\n');
}

export const settings = (...pairs: string[]): string =>
  ['# Settings', 'Setting | Value', 'As at | 2013-12-31', ...pairs].join('\n');

export interface Said<T> {
  readonly json: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function shares(text: string, options: Partial<ShareOptions> = {}): Said<SharesJson> {
  const { value, diagnostics } = shareWorkbooks([budgetBook(text)], { on: 'estimate', ...options });
  return { json: sharesJson(value.shares, value.records), diagnostics };
}

export function contributions(text: string, asAt?: string): Said<ContributionsJson> {
  const day = asAt === undefined ? undefined : dayFromIso(asAt);
  const { value, diagnostics } = trackContributions([budgetBook(text)], { asAt: day });
  return { json: contributionsJson(value!.contributions, value!.records), diagnostics };
}

export function estimate(text: string, options: EstimateOptions = {}): Said<EstimateJson> {
  const { value, diagnostics } = estimateWorkbooks([budgetBook(text)], options);
  return { json: estimateJson(value, value.records), diagnostics };
}

/** The findings of one code: cells and values. */
export const found = (diagnostics: readonly Diagnostic[], code: DiagnosticCode): string[] =>
  diagnostics
    .filter((each) => each.code === code)
    .map(({ at, values }) => {
      const places = at.map(({ sheet, cell }) => `${sheet}!${cell}`).join(' ');
      return `${places}: ${Object.values(values).map(String).join(', ')}`;
    });

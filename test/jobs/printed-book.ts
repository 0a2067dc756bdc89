/** A book of two meetings and three lines, for tests that write its estimates in forms of their own. */
import type { BuiltSheet } from '../build-xlsx';
import type { Book, Row } from './book';
import { bookFromText, plainSheet, xlsx } from './book';

export const REGISTERS = bookFromText(`
  Settings
  Setting        | Value
  Reporting year | 2013

  BudgetLines
  Code | Title          | Part | Order
  100  | Interpretation | A    | 1
  200  | Translation    | A    | 2
  300  | Travel         | B    | 3

  Meetings
  Code  | Title           | Start      | End
  GE-01 | Group of Experts | 2013-04-08 | 2013-04-10
  MSP   | States Parties  | 2013-11-11 | 2013-11-15
`);
export const ESTIMATES: Book = bookFromText(`
  Estimates
  Meeting | Line | Amount
  GE-01   | 100  | 10.10
  GE-01   | 300  | 30.30
  MSP     | 100  | 100
  MSP     | 200  | 200.02
`);
export const LEDGER: Book = bookFromText(`
  Expenditures
  Posting date | Meeting | Line | Amount
  2013-04-08   | GE-01   | 100  | 1
  2013-11-12   | MSP     | 200  | 2
`);
export const EXPECTED = {
  lines: {
    'GE-01 100': ['10.10', '1.00'],
    'GE-01 300': ['30.30', '0.00'],
    'MSP 100': ['100.00', '0.00'],
    'MSP 200': ['200.02', '2.00'],
  },
} as const;

export const withSheets = (rest: Book, ...sheets: BuiltSheet[]) => [
  xlsx([...[...REGISTERS, ...rest].map(plainSheet), ...sheets]),
];
export const estimates = (rows: readonly Row[], more: Partial<BuiltSheet> = {}) =>
  withSheets(LEDGER, { name: 'Estimates', rows, ...more });

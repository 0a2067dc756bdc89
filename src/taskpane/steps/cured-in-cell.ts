import type { DiagnosticCode } from '../../core/values/diagnostics/findings';

/** Findings that go when something else is read in their first cell, and that nobody but the officer knows what. */
const CODES: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'amount-beyond-digits',
  'amount-currency',
  'amount-error',
  'amount-indivisible',
  'amount-missing',
  'amount-none',
  'amount-not-number',
  'choice-unknown',
  'code-is-day',
  'currency-unknown',
  'date-invalid',
  'date-not-date',
  'date-unlikely',
  'estimate-doubled',
  'instrument-unknown',
  'line-unknown',
  'meeting-unknown',
  'number-ambiguous',
  'number-not-number',
  'posting-doubled',
  'state-unknown',
  'value-missing',
]);

export const isCuredInCell = (code: DiagnosticCode): boolean => CODES.has(code);

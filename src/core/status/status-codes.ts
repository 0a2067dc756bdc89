/** Findings that only this job makes: what their waivers belong to. */
import { isBudgetCode } from '../values/budget-diagnostics';
import type { DiagnosticCode } from '../values/diagnostic';

/** How the codes begin; `test/core/status/tables.test.ts` holds them against the texts. */
const BEGINNINGS = [
  'as-at',
  'state',
  'stated',
  'instrument',
  'forms',
  'due',
  'duty',
  'entry-months',
  'party',
  'report',
];
const OF_LETTERS = ['letter', 'contact'];

const begins = (code: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => code.startsWith(`${beginning}-`));

type AnyCode = DiagnosticCode | (string & {});

export const isStatusCode = (code: AnyCode): boolean =>
  !isBudgetCode(code) && begins(code, [...BEGINNINGS, ...OF_LETTERS]);

/** Made only where letters are written. */
export const isLetterCode = (code: AnyCode): boolean => begins(code, OF_LETTERS);

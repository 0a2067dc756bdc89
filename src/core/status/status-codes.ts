/** Findings that only this job makes: what their waivers belong to. */
import type { DiagnosticCode } from '../values/diagnostic';

/** How the codes begin; `test/core/status/tables.test.ts` holds them against the texts. */
const BEGINNINGS = ['as-at', 'state', 'stated', 'instrument', 'due', 'duty', 'party', 'report', 'letter', 'contact'];

export const isStatusCode = (code: DiagnosticCode | (string & {})): boolean =>
  BEGINNINGS.some((beginning) => code.startsWith(`${beginning}-`));

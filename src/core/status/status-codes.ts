/** Findings that only this job makes: what their waivers belong to. */
import type { DiagnosticCode } from '../values/diagnostics/findings';
import { STATUS } from '../values/diagnostics/status';

type AnyCode = DiagnosticCode | (string & {});

export const isStatusCode = (code: AnyCode): boolean => Object.hasOwn(STATUS, code);

/** Made only where letters are written. */
export const isLetterCode = (code: AnyCode): boolean => isStatusCode(code) && /^(?:letter|contact)-/.test(code);

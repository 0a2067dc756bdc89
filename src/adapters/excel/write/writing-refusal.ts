/** Why Excel did not do what was asked, as a finding that says what to do. */
import { Refusal } from '../../../core/values/diagnostic';
import { EDITING } from '../as-refusal';
import { refusal } from './survey';

/** Our own code for a host that gives no answer at all. */
export const NOT_ANSWERING = 'HostNotAnswering';
/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const LOST = new Set(['ServiceNotAvailable', 'RequestAborted', 'Unauthenticated', 'SessionNotFound', NOT_ANSWERING]);

export function writingRefusal(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const text = typeof message === 'string' ? message : String(error);
  const detail = typeof code === 'string' ? `${text} (${code})` : text;
  if (code === EDITING) return refusal(file, '', 'excel-editing', {});
  if (typeof code === 'string' && LOST.has(code)) return refusal(file, '', 'excel-lost', { detail });
  return refusal(file, '', 'excel-failed', { detail });
}

/** What was begun could not be taken back; an `error` that already says so of other sheets keeps them. */
export function halfWritten(error: unknown, file: string, sheets: readonly string[]): Refusal {
  const { code, values } = writingRefusal(error, file).diagnostic;
  const detail = 'detail' in values ? values.detail : code;
  const earlier = code === 'excel-half-written' && 'sheets' in values ? [values.sheets] : [];
  return refusal(file, '', 'excel-half-written', { detail, sheets: [...earlier, ...sheets].join(', ') });
}

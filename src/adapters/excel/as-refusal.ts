/** Office.js's errors as the one error that adapters reject with. */
import { Refusal, diagnostic } from '../../core/values/diagnostic';

/** What is asked while a cell is being edited fails, unless it waits. */
export const EDITING = 'InvalidOperationInCellEditMode';

/** `detail` says in English what Excel answered. */
export const excelRefusal = (file: string, detail: string): Refusal =>
  new Refusal(diagnostic('file-unreadable', { file, sheet: '', cell: '' }, { detail }));

/** What Excel could not do, as a refusal; a refusal and a cancelled reading stay what they are. */
export function asRefusal(error: unknown, file: string): unknown {
  const { code, message, name } = error as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly name?: unknown;
  };
  if (error instanceof Refusal || name === 'AbortError') return error;
  if (code === EDITING) return new Refusal(diagnostic('excel-editing', { file, sheet: '', cell: '' }, {}));
  const text = typeof message === 'string' ? message : String(error);
  return excelRefusal(file, typeof code === 'string' ? `${text} (${code})` : text);
}

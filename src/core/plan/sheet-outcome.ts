/** What becomes of a planned sheet where it is written into a workbook that is open. */
import type { Diagnostic } from '../values/diagnostic';

/** What will be, or was, done with a sheet: made; replaced, as it carries our mark; or refused, with the finding that says why. */
export interface SheetOutcome {
  readonly sheet: string;
  readonly does: 'create' | 'replace' | 'refuse';
  readonly refusal?: Diagnostic;
}

/** Cells that list forms. */
import type { Findings } from '../records/findings';
import type { SheetRows } from '../records/sheet-rows';
import type { FormList } from './form-list';
import { readForms } from './form-list';

/** The forms of a cell; what cannot be read of it is reported there and left out. `read` may remember lists. */
export function formsAt(
  rows: SheetRows,
  at: number,
  known: readonly string[],
  findings: Findings,
  read: (text: string, known: readonly string[]) => FormList = readForms,
): readonly string[] {
  const { forms, unread } = read(rows.text(at), known);
  if (unread.length > 0) findings.add('forms-unreadable', rows.place(at), { found: unread.join(', ') });
  return forms;
}

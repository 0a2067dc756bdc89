/** Where the tables of a sheet are, and which column each heading names. */
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { AcrossNames } from './across-names';
import type { ColumnMemory } from './heading-fields';
import { fieldsOf, NO_MEMORY } from './heading-fields';
import { headingRows } from './heading-rows';
import type { Candidate } from './sheet-candidates';
import type { Best, Head } from './table-heads';
import { longHeads } from './table-heads';
import type { Located } from './tables-under-heads';
import { longTables, wideTables } from './tables-under-heads';

/** Finds the tables of a sheet whose rows are one record each. */
export function locateLong(candidate: Candidate, columnsBy: ColumnMemory = NO_MEMORY): Located {
  const { heads, best } = longHeads(candidate, columnsBy);
  return heads.length > 0
    ? longTables(candidate, heads, 'long')
    : { tables: [], diagnostics: [notFound(candidate, best)] };
}

/** Finds the tables of Estimates or Expenditures in whichever form they are laid out. */
export function locateAmounts(candidate: Candidate, names: AcrossNames, columnsBy: ColumnMemory = NO_MEMORY): Located {
  const { heads, best } = longHeads(candidate, columnsBy);
  if (heads.length > 0) return longTables(candidate, heads, 'long');
  return wideTables(candidate, names, columnsBy) ?? { tables: [], diagnostics: [notFound(candidate, best)] };
}

/** Finds the tables of a sheet that is one meeting's: a line and an amount in each row. */
export function locateOfMeeting(
  candidate: Candidate,
  meeting: number,
  columnsBy: ColumnMemory = NO_MEMORY,
): Located | undefined {
  const heads: Head[] = [];
  for (const row of headingRows(candidate)) {
    const fields = fieldsOf(candidate, row, columnsBy);
    if (!fields.columns.has('Line') || !fields.columns.has('Amount')) continue;
    const head: Head = { row, fields, left: candidate.left, right: candidate.right };
    const last = heads.at(-1);
    if (!last || row.first > last.row.number) heads.push(head);
    else if (fields.columns.size > last.fields.columns.size) heads[heads.length - 1] = head;
  }
  return heads.length > 0 ? longTables(candidate, heads, 'of a meeting', meeting) : undefined;
}

/** Number of the kind's columns in the sheet's best row, and whether all that are required are among them. */
export function scoreLong(
  candidate: Candidate,
  columnsBy: ColumnMemory = NO_MEMORY,
): { score: number; complete: boolean; columns: readonly string[]; unknown: number } {
  const { heads, best } = longHeads(candidate, columnsBy);
  const widest = heads.reduce<Head | undefined>(
    (one, head) => (head.fields.columns.size > (one?.fields.columns.size ?? 0) ? head : one),
    undefined,
  );
  const columns = [...(widest?.fields.columns.keys() ?? [])];
  const unknown = widest?.fields.unknown.length ?? 0;
  return { score: widest ? columns.length : best.score, complete: widest !== undefined, columns, unknown };
}

/** Why no table was found. */
function notFound(candidate: Candidate, best: Best): Diagnostic {
  const { workbook, sheet } = candidate;
  const at = { file: workbook.file, sheet: sheet.name, cell: best.row ? `${best.row.number}:${best.row.number}` : '' };
  const found = [...(best.row?.texts.values() ?? [])].map((text) => text.slice(0, 60)).join(', ');
  if (!best.row || best.score === 0)
    return diagnostic('heading-missing', { ...at, cell: '' }, { sheet: sheet.name, found });
  const values = { sheet: sheet.name, column: best.missing.join(', '), found };
  return diagnostic('column-missing', at, values, candidate.kind);
}

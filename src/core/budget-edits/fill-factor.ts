/** The median of earlier meetings as the number in a cell of Volumes, with a note that says where it comes from. */
import type { BuiltEstimates, EstimatePart } from '../budget/estimate/estimate';
import { suggestedFactor, usedBefore } from '../budget/estimate/suggested-factor';
import type { SuggestedFactor } from '../budget/estimate/suggested-factor';
import type { Spread, Suggestions } from '../budget/estimate/suggestions';
import { cellAt } from '../edits/cell-at';
import { registersOf } from '../edits/find-register';
import { withColumns } from '../edits/append-rows';
import { BUDGET_WORDS } from '../language/budget-words';
import type { Language } from '../language/language';
import type { CellEdit, SheetEdits } from '../plan/sheet-edit';
import type { Place } from '../values/address';
import { cellAddress, parseCell } from '../values/address';
import { decimalText } from '../values/fraction';
import type { Workbook } from '../workbook/workbook';

const NOTHING: SheetEdits = { sheets: [], cells: [] };

/** No change where nothing is suggested for the cell, or what stands there was not typed. */
export function fillFactor(
  { built, suggestions }: { readonly built: BuiltEstimates; readonly suggestions: readonly Suggestions[] },
  at: Place,
  workbooks: readonly Workbook[],
  language: Language,
): SheetEdits {
  const found = suggestionAt(built, suggestions, at);
  const before = cellAt(workbooks, at);
  if (!found || before?.isTyped !== true) return NOTHING;
  const { suggested, part, spread, past } = found;
  const { sheet } = at;
  const { row, column } = before;
  const typed = { sheet, row, column, before: before.value, value: Number(decimalText(suggested.value)) };
  return { sheets: [], cells: [typed, ...noteOf(part, noteText(spread, past, language), workbooks, language)] };
}

interface Found {
  readonly suggested: SuggestedFactor;
  readonly part: EstimatePart;
  readonly spread: Spread;
  readonly past: Suggestions;
}

function suggestionAt(
  { meetings }: BuiltEstimates,
  suggestions: readonly Suggestions[],
  { file, sheet, cell }: Place,
): Found | undefined {
  for (const meeting of meetings) {
    const past = suggestions.find((each) => each.meeting === meeting.index);
    if (!past) continue;
    for (const line of meeting.lines) {
      for (const part of line.parts) {
        const spread = usedBefore(line, part, past);
        const suggested = spread && suggestedFactor(line, part, spread);
        const to = suggested?.at;
        if (to?.file === file && to.sheet === sheet && to.cell === cell)
          return { suggested: suggested!, part, spread: spread!, past };
      }
    }
  }
  return undefined;
}

function noteText({ meetings }: Spread, { years }: Suggestions, language: Language): string {
  const [from, to] = years ?? [];
  const shown = from === to ? String(from ?? '') : `${from}–${to}`;
  return BUDGET_WORDS[language].medianOf.replace('{count}', String(meetings)).replace('{years}', shown);
}

/** Beside what the note says already, in the same table's column; a column that is lacking is added. */
function noteOf(
  { volume }: EstimatePart,
  text: string,
  workbooks: readonly Workbook[],
  language: Language,
): readonly CellEdit[] {
  const { file, sheet, cell } = volume.at;
  const row = parseCell(cell)?.row ?? 0;
  const table = registersOf(workbooks, 'Volumes')
    .flat()
    .findLast(
      (each) =>
        each.workbook.file === file && each.sheet.name === sheet && each.headingRow < row && row <= each.lastRow,
    );
  if (!table) return [];
  const { columns, cells } = withColumns(table, ['Note'], language);
  const column = columns.get('Note')!;
  const place = { file, sheet, cell: cellAddress(row, column) };
  const before = cellAt(workbooks, place);
  if (volume.note.includes(text) || before?.isTyped === false) return [];
  const value = volume.note === '' ? text : `${volume.note}; ${text}`;
  return [...cells, { sheet, row, column, before: before?.value, value }];
}

/** The tables of the matrix layout: the summary, then estimates, expenditures and variances with lines down and meetings across. */
import { NIL } from '../reconciliation/figures';
import type { AnnexCell, AnnexColumn, AnnexRow, AnnexTable, PrintedFigure } from './annex';
import type { GridRow, MatrixGrid } from './matrix-grid';
import { finishTable, letters, partHeading } from './meeting-tables';
import type { AnnexTree } from './meeting-trees';
import { NoteList } from './note-list';
import type { Printing } from './printing';
import { ALL } from './printing';
import type { PrintedMatrixCell } from './round-matrix';
import { explanationNotes, sharedNote, supportNote, unmatchedNote } from './row-notes';

type MatrixMeasure = keyof PrintedMatrixCell;

export const MATRIX_MEASURES: readonly MatrixMeasure[] = ['estimate', 'expenditure', 'variance'];

export function matrixTable(
  printing: Printing,
  annex: AnnexTree,
  grid: MatrixGrid,
  measure: MatrixMeasure,
  number: number,
): AnnexTable {
  const { words } = printing;
  const notes = new NoteList(words);
  const rows: AnnexRow[] = [];
  let part: string | undefined;
  for (const row of grid.rows) {
    const named = grid.severalParts || row.partCode !== '';
    if (row.role === 'line' && row.partCode !== part && named)
      rows.push(partHeading(printing, { part: row.partCode }, ALL));
    if (row.role === 'line') part = row.partCode;
    const cells = row.printed.map((cell): AnnexCell => ({ amount: cell[measure] }));
    const key = { ...ALL, part: row.partCode, line: row.line?.line.code ?? '', lineIndex: row.line?.index ?? -1 };
    rows.push({ role: row.role, label: labelOf(printing, row), key, figures: cells, notes: marks(row) });
  }
  if (annex.unmatched && measure !== 'estimate') {
    const { row, grandTotal } = annex.unmatched;
    const nil: PrintedFigure = { figure: NIL, printed: NIL.amount, adjusted: false };
    const meetings = annex.meetings.map((): AnnexCell => ({ amount: nil }));
    const figures = [...meetings, { amount: grid.printedOf(row)[measure] }];
    const mark = letters(notes, [unmatchedNote(printing)]);
    rows.push({ role: 'unmatched', label: words.unmatched, key: ALL, figures, notes: mark });
    const totals = grid.rows
      .at(-1)!
      .printed.slice(0, -1)
      .map((cell): AnnexCell => ({ amount: cell[measure] }));
    const sum = [...totals, { amount: grid.printedOf(grandTotal)[measure] }];
    rows.push({ role: 'grand-total', label: words.totalIncludingUnmatched, key: ALL, figures: sum, notes: [] });
  }
  const title = titleOf(printing, measure);
  return finishTable(printing, notes, rows, { number, title, stub: words.line, meeting: '' }, columns());

  function columns(): AnnexColumn[] {
    const meetings = printing.reconciliation.meetings.map(({ meeting, index }) => ({
      measure,
      heading: printing.titles.of(meeting),
      meeting: meeting.code,
      meetingIndex: index,
    }));
    return [...meetings, { measure, heading: words.total, meeting: '', meetingIndex: -1 }];
  }

  /** Explanations stand with the variance, keys of shared costs with the expenditure, support rates with the estimate. */
  function marks(row: GridRow): string[] {
    if (!row.line) return [];
    const texts = printing.reconciliation.meetings.flatMap((meeting) => {
      const line = meeting.lines.find(({ index }) => index === row.line!.index);
      if (!line) return [];
      if (measure === 'estimate') return [supportNote(printing, line)];
      if (measure === 'expenditure') return [sharedNote(printing, meeting.index, line)];
      return explanationNotes(printing, meeting.index, line.index);
    });
    return [...new Set(letters(notes, texts))];
  }
}

function labelOf({ titles, words }: Printing, row: GridRow): string {
  if (row.line) return titles.of(row.line.line);
  return row.role === 'subtotal' ? words.subtotal : words.total;
}

function titleOf({ words, reconciliation }: Printing, measure: MatrixMeasure): string {
  if (measure === 'estimate') return words.estimatesByLine;
  if (measure === 'variance') return words.variancesByLine;
  return reconciliation.figures === 'final' ? words.finalByLine : words.actualByLine;
}

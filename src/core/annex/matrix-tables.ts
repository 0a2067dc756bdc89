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
import { explanationNotes, sharedNotes, supportNote, unmatchedNote } from './row-notes';

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
    const labelNotes = marks(row);
    const cells = row.printed.map((cell, at): AnnexCell => {
      const own = notesAt(row, at);
      return own.length > 0 ? { amount: cell[measure], notes: own } : { amount: cell[measure] };
    });
    const key = { ...ALL, part: row.partCode, line: row.line?.line.code ?? '', lineIndex: row.line?.index ?? -1 };
    rows.push({ role: row.role, label: labelOf(printing, row), key, figures: cells, notes: labelNotes });
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

  /** A rate of support costs holds for the line at every meeting. */
  function marks(row: GridRow): string[] {
    if (!row.line || measure !== 'estimate') return [];
    const { index } = row.line;
    const lines = printing.reconciliation.meetings.flatMap((meeting) =>
      meeting.lines.filter((line) => line.index === index),
    );
    return [
      ...new Set(
        letters(
          notes,
          lines.map((line) => supportNote(printing, line)),
        ),
      ),
    ];
  }

  /** Explanations stand at the variance, keys of shared costs at the expenditure: of the meeting that they are about. */
  function notesAt(row: GridRow, column: number): string[] {
    const meeting = printing.reconciliation.meetings[column];
    const line = row.line && meeting?.lines.find(({ index }) => index === row.line!.index);
    if (!meeting || !line || measure === 'estimate') return [];
    const texts =
      measure === 'expenditure'
        ? sharedNotes(printing, meeting.index, line)
        : explanationNotes(printing, meeting.index, line.index);
    return letters(notes, texts);
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

/** The table of what variances come of: lines by meeting, their terms across, the variance last. */
import type { LineResult, MeetingResult } from '../reconciliation/reconciliation';
import type { SplitTerm } from '../reconciliation/variance-split';
import type { AnnexCell, AnnexColumn, AnnexRow, AnnexTable, PrintedFigure } from './annex';
import { finishTable } from './meeting-tables';
import { NoteList } from './note-list';
import type { Printing } from './printing';
import { ALL, measureHeading, meetingKey, titleWithDates } from './printing';
import type { PrintedSplit } from './round-split';
import { roundSplits } from './round-split';

/** Variances as the other tables print them. */
export interface PrintedVariances {
  readonly line: (meeting: number, line: LineResult) => PrintedFigure;
  readonly meeting: (meeting: number) => PrintedFigure;
  readonly total: PrintedFigure;
}

/** The causes first, then what has none; rounding and changes by hand behind those that an officer answers for. */
const ORDER: readonly SplitTerm[] = ['volume', 'price', 'exchange', 'rounding', 'notSplit', 'derived'];

/** `undefined` where variances were not split, or there is no meeting. Only terms that some line has are columns. */
export function splitTable(printing: Printing, printed: PrintedVariances, number: number): AnnexTable | undefined {
  const { reconciliation, words, titles } = printing;
  const { splits, meetings } = reconciliation;
  if (!splits || meetings.length === 0) return undefined;
  const rounded = roundSplits(
    meetings.map(({ lines }, m) =>
      lines.map((line, l) => ({ split: splits[m]!.lines[l], variance: printed.line(m, line) })),
    ),
    printing.rounding,
  );
  const terms = ORDER.filter((term) => splits.some(({ lines }) => lines.some((line) => line?.[term] !== undefined)));
  const columns = [...terms, 'variance' as const].map((measure): AnnexColumn => {
    return { measure, heading: measureHeading(printing, measure), meeting: '', meetingIndex: -1 };
  });
  const figures = (split: PrintedSplit, variance: PrintedFigure): AnnexCell[] => [
    ...terms.map((term) => ({ amount: split[term] })),
    { amount: variance },
  ];
  const rows = meetings.flatMap((result, m): AnnexRow[] => [
    heading(result),
    ...result.lines.map((line, l): AnnexRow => ({
      role: 'line',
      label: titles.of(line.line),
      key: { ...meetingKey(result), line: line.line.code, part: line.line.part, lineIndex: line.index },
      figures: figures(rounded.lines[m]![l]!, printed.line(m, line)),
      notes: [],
    })),
    {
      role: 'total',
      label: words.total,
      key: meetingKey(result),
      figures: figures(rounded.meetings[m]!, printed.meeting(m)),
      notes: [],
    },
  ]);
  if (meetings.length > 1) {
    const whole = figures(rounded.total, printed.total);
    rows.push({ role: 'total', label: words.allMeetings, key: ALL, figures: whole, notes: [] });
  }
  const notes = new NoteList(words);
  notes.add(words.noteCauses);
  if (terms.includes('notSplit')) notes.add(words.noteNotSplit);
  if (terms.includes('derived')) notes.add(words.noteDerived);
  if (!rounded.isClose) notes.add(words.noteCausesAdded);
  const title = words.variancesByCause;
  return finishTable(printing, notes, rows, { number, title, stub: words.line, meeting: '' }, columns);

  function heading(result: MeetingResult): AnnexRow {
    const label = titleWithDates(printing, result.meeting, reconciliation.year);
    return { role: 'heading', label, key: meetingKey(result), figures: [], notes: [] };
  }
}

/** The tables of the layout by meeting: a summary, then the lines of each meeting by part. */
import type { Amounts } from '../reconciliation/reconciliation';
import type { AnnexCell, AnnexRow, AnnexTable, RowKey, RowRole } from './annex';
import type { AnnexTree, LineTree, MeetingTree, PartTree } from './meeting-trees';
import { NoteList } from './note-list';
import type { Printing } from './printing';
import { rateCell } from './print-figure';
import { ALL, headnoteOf, measureColumns, measuresOf, meetingKey, titleWithDates } from './printing';
import type { FigureTree, PrintedAmounts } from './round-tree';
import {
  addFigureNotes,
  explanationNotes,
  partName,
  sharedNotes,
  statusNote,
  supportNote,
  unmatchedNote,
  versionNote,
} from './row-notes';

/** The figures as printed of a row of the tree. */
export type PrintedOf = (tree: FigureTree) => PrintedAmounts;

export function summaryTable(printing: Printing, annex: AnnexTree, printedOf: PrintedOf, number: number): AnnexTable {
  const { reconciliation, words } = printing;
  const notes = new NoteList(words);
  const versions = reconciliation.meetings.map((result) => versionNote(printing, result));
  // What holds for every meeting needs no letter.
  const common = versions.every((version) => version === versions[0]) ? versions[0] : undefined;
  const rows = annex.meetings.map((tree, at): AnnexRow => {
    const { result } = tree;
    const texts = [
      statusNote(printing, result.meeting),
      ...explanationNotes(printing, result.index),
      common === undefined ? versions[at]! : '',
    ];
    return {
      ...figureRow(printing, 'line', tree, printedOf),
      label: titleWithDates(printing, result.meeting, reconciliation.year),
      key: meetingKey(result),
      notes: letters(notes, texts),
    };
  });
  rows.push({ ...figureRow(printing, 'total', annex.total, printedOf), label: words.total, key: ALL, notes: [] });
  if (annex.unmatched) {
    const { row, grandTotal } = annex.unmatched;
    rows.push({
      ...figureRow(printing, 'unmatched', row, printedOf),
      label: words.unmatched,
      key: ALL,
      notes: letters(notes, [unmatchedNote(printing)]),
    });
    const last = figureRow(printing, 'grand-total', grandTotal, printedOf);
    rows.push({ ...last, label: words.totalIncludingUnmatched, key: ALL, notes: [] });
  }
  if (common) notes.add(common);
  return finishTable(printing, notes, rows, {
    number,
    title: words.summaryByMeeting,
    stub: words.meeting,
    meeting: '',
  });
}

export function meetingTable(printing: Printing, tree: MeetingTree, printedOf: PrintedOf, number: number): AnnexTable {
  const { result, byPart } = tree;
  const { words } = printing;
  const notes = new NoteList(words);
  const key = meetingKey(result);
  const rows: AnnexRow[] = [];
  for (const part of byPart) {
    if (part.part !== '' || byPart.length > 1) rows.push(partHeading(printing, part, key));
    for (const line of part.lines) rows.push(lineRow(printing, line, printedOf, key, notes));
    if (part.tree) {
      const row = figureRow(printing, 'subtotal', part.tree, printedOf);
      rows.push({ ...row, label: words.subtotal, key: { ...key, part: part.part }, notes: [] });
    }
  }
  const texts = [statusNote(printing, result.meeting), ...explanationNotes(printing, result.index)];
  const total = figureRow(printing, 'total', tree, printedOf);
  rows.push({ ...total, label: words.total, key, notes: letters(notes, texts) });
  const version = versionNote(printing, result);
  if (version !== '') notes.add(version);
  const title = titleWithDates(printing, result.meeting);
  return finishTable(printing, notes, rows, { number, title, stub: words.line, meeting: result.meeting.code });
}

function lineRow(printing: Printing, tree: LineTree, printedOf: PrintedOf, meeting: RowKey, notes: NoteList): AnnexRow {
  const { line } = tree;
  const texts = [
    ...explanationNotes(printing, meeting.meetingIndex, line.index),
    ...sharedNotes(printing, meeting.meetingIndex, line),
    supportNote(printing, line),
  ];
  return {
    ...figureRow(printing, 'line', tree, printedOf),
    label: printing.titles.of(line.line),
    key: { ...meeting, line: line.line.code, part: line.line.part, lineIndex: line.index },
    notes: letters(notes, texts),
  };
}

export function partHeading(printing: Printing, { part }: Pick<PartTree, 'part'>, key: RowKey): AnnexRow {
  const label = partLabel(printing, part, partName(printing, part));
  return { role: 'heading', label, key: { ...key, part }, figures: [], notes: [] };
}

/** A name after the letter of its part, where the part has one. */
export function partLabel({ words, phrase }: Pick<Printing, 'words' | 'phrase'>, part: string, name: string): string {
  const letter = part.toUpperCase();
  if (!/^[A-Z]$/.test(letter) || name === part) return name;
  return phrase(words.partHeading, { letter: words.partLetters[letter] ?? letter, name });
}

/** Letters for the notes that say something. */
export const letters = (notes: NoteList, texts: readonly string[]): string[] =>
  notes.marks(texts.filter((text) => text !== ''));

function figureRow(printing: Printing, role: RowRole, tree: FigureTree, printedOf: PrintedOf) {
  return { role, figures: figureCells(printing, tree.amounts, printedOf(tree)) };
}

export function figureCells(printing: Printing, amounts: Amounts, printed: PrintedAmounts): AnnexCell[] {
  const { perCentDecimals } = printing.reconciliation.records.settings;
  return measuresOf(printing).map((measure) =>
    measure === 'rate' ? rateCell(amounts, perCentDecimals) : { amount: printed[measure] },
  );
}

type Heading = Pick<AnnexTable, 'number' | 'title' | 'stub' | 'meeting'>;

export function finishTable(
  printing: Printing,
  notes: NoteList,
  rows: readonly AnnexRow[],
  heading: Heading,
  columns = measureColumns(printing),
): AnnexTable {
  addFigureNotes(
    printing,
    notes,
    rows.map((row) => row.figures),
  );
  return {
    ...heading,
    caption: printing.phrase(printing.words.table, { number: heading.number }),
    headnote: headnoteOf(printing),
    columns,
    rows,
    notes: notes.list(),
    landscape: columns.length > MOST_UPRIGHT,
  };
}

/** Figure columns that fit an upright page. */
const MOST_UPRIGHT = 6;

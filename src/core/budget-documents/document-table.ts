/** A table of a budget's document, on pages that lie where it is wide. Texts may hold marks. */
import { countedRuns } from '../plan/counted-runs';
import type { AnnexNote } from '../annex/annex';
import type { TableBlocks } from '../annex/document-tables';
import { marksText } from '../annex/print-figure';
import { paragraph } from '../annex/document-tables';
import { columnWidths, headText, NARROWEST_STUB, stubWidth } from '../annex/document-widths';
import { PUNCTUATION } from '../language/punctuation';
import type { PlannedRun, PlannedTextCell, PlannedTextRow } from '../plan/document-plan';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from '../style/united-nations-document';
import type { BudgetVoice } from './budget-voice';

export interface TextTable {
  readonly title: string;
  /** Head of the first column. */
  readonly stub: string;
  /** Heads of the columns of figures. */
  readonly columns: readonly string[];
  readonly rows: readonly TextRow[];
  readonly notes: readonly AnnexNote[];
}

export interface TextRow {
  readonly role: 'heading' | 'line' | 'total';
  readonly label: string;
  /** Letters of notes. */
  readonly notes?: readonly string[];
  /** In step with the columns; none of a heading. */
  readonly cells: readonly string[];
}

/** A table of no more rows than these stays on one page. */
const MOST_KEPT = 28;
/** Where the page has room, columns are so much wider than they need: typefaces that stand in for ours are wider. */
const ROOMY = 1.25;
/** Rows that stay with the last one. */
const KEPT_AT_END = 3;

/** `lies`: the pages before it do. */
export function tableBlocks(table: TextTable, number: number, voice: BudgetVoice, lies: boolean): TableBlocks {
  const { marks } = voice;
  const text = (marked: string): string => textOf(marks.runs(marked));
  const { least, wished } = columnWidths(
    table.columns.map(text),
    table.rows.flatMap(({ cells }) => cells),
  );
  const count = table.columns.length;
  const landscape = lies || count * least > TEXT_WIDTH - NARROWEST_STUB;
  const page = landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH;
  const stub = stubWidth(table.rows.map(({ label }) => text(label)));
  const width = Math.floor(Math.max(least, Math.min(ROOMY * wished, (page - stub) / Math.max(1, count))));
  const widths = [page - count * width, ...table.columns.map(() => width)];
  const caption = voice.phrase(voice.annexWords.table, { number });
  const unit = unitOf(voice);
  const { notes } = table;
  return {
    landscape,
    blocks: [
      paragraph('table-number', countedRuns(caption, String(number), { of: 'table', number, isReference: false })),
      paragraph('table-title', marks.runs(table.title)),
      paragraph('headnote', marks.runs(unit)),
      {
        kind: 'table',
        look: 'figures',
        title: text(`${caption}. ${table.title}`),
        description: descriptionOf(table, unit, voice),
        widths,
        rows: [headRow(table, voice), ...table.rows.map((row, at) => textRow(table, row, at, voice))],
      },
      ...notes.map(({ letter, text: note }, at) => {
        const mark: PlannedRun[] = letter === '' ? [] : [{ text: letter, raised: true }, { text: ' ' }];
        return paragraph('note', [...mark, ...marks.runs(note)], at < notes.length - 1);
      }),
    ],
  };
}

export const textOf = (runs: readonly PlannedRun[]): string => runs.map(({ text }) => text).join('');

function unitOf({ annexWords, records }: BudgetVoice): string {
  const { currency } = records.costs.settings;
  return `(${currency === 'USD' ? annexWords.unitedStatesDollars : currency})`;
}

function descriptionOf({ title, stub, columns }: TextTable, unit: string, voice: BudgetVoice): string {
  const heads = [stub, ...columns].join(PUNCTUATION[voice.language].semicolon);
  const said = voice.phrase(voice.voice.words.tableDescription, { title, unit, columns: heads });
  return textOf(voice.marks.runs(said));
}

const headRow = ({ stub, columns }: TextTable, { marks }: BudgetVoice): PlannedTextRow => ({
  isHead: true,
  ruleAbove: 'thin',
  ruleBelow: 'medium',
  cells: [
    { style: 'stub-head', runs: marks.runs(stub) },
    ...columns.map((head): PlannedTextCell => ({
      style: 'column-head',
      runs: marks.runs(headText(head)),
      isFigure: true,
    })),
  ],
});

function textRow(table: TextTable, row: TextRow, at: number, { marks, language }: BudgetVoice): PlannedTextRow {
  const { rows, columns, notes } = table;
  const isLast = at === rows.length - 1;
  const label = marks.runs(row.label);
  if (row.notes !== undefined && row.notes.length > 0)
    label.push({ text: marksText(row.notes, language), raised: true });
  const keepWithNext = isLast
    ? notes.length > 0
    : rows.length <= MOST_KEPT || row.role === 'heading' || at >= rows.length - KEPT_AT_END;
  const rules = {
    ...(row.role === 'total' ? { ruleAbove: 'thin' as const } : {}),
    ...(isLast ? { ruleBelow: 'medium' as const } : {}),
  };
  if (row.role === 'heading')
    return { cells: [{ style: 'part-heading', runs: label, span: columns.length + 1 }], keepWithNext, ...rules };
  const isTotal = row.role === 'total';
  const figure = isTotal ? 'total-figure' : 'line-figure';
  const cells = row.cells.map((text): PlannedTextCell => ({ style: figure, runs: [{ text }], isFigure: true }));
  return { cells: [{ style: isTotal ? 'total-label' : 'row-label', runs: label }, ...cells], keepWithNext, ...rules };
}

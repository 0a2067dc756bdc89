/** The tables of an annex as a document sets them: number, title and unit above, heads that repeat, notes directly under them. */
import { countedRuns } from '../plan/counted-runs';
import { PUNCTUATION } from '../language/punctuation';
import type { PlannedBlock, PlannedRun, PlannedTextCell, PlannedTextRow } from '../plan/document-plan';
import type { ParagraphStyle } from '../style/document-style';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from '../style/united-nations-document';
import type { Annex, AnnexCell, AnnexColumn, AnnexRow, AnnexTable } from './annex';
import { ADJUSTED_MARK } from './annex';
import type { FigureName } from './document-figures';
import { plain } from './document-marks';
import { columnWidths, headText, LABEL_SIZE, NARROWEST_STUB, stubWidth, textWidth } from './document-widths';
import { nameOf, type DocumentVoice } from './document-voice';
import { cellText, marksText, notesOf } from './print-figure';

/** Blocks that stand on pages of one orientation. */
export interface TableBlocks {
  readonly landscape: boolean;
  readonly blocks: readonly PlannedBlock[];
}

/** A table of no more lines of text than these stays on one page. */
const MOST_KEPT = 28;
/** A row of more lines than these may break. */
const MOST_UNBROKEN = 12;

/** A table, in parts of fewer columns where not even a page that lies holds it; `lies`: the pages before it do. */
export function documentTable(annex: Annex, table: AnnexTable, voice: DocumentVoice, lies = false): TableBlocks {
  const { least, wished } = columnWidths(
    table.columns.map(({ heading }) => heading),
    table.rows.flatMap(({ figures }) => figures.map((cell) => cellText(cell, annex))),
  );
  const count = table.columns.length;
  const isGrid = table.columns.some(({ meeting }) => meeting !== '');
  const landscape = lies || table.landscape || isGrid || count * least > TEXT_WIDTH - NARROWEST_STUB;
  const page = landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH;
  const most = Math.max(1, Math.floor((page - NARROWEST_STUB) / least));
  const parts = Math.max(1, Math.ceil(count / most));
  const each = Math.ceil(count / parts);
  const stub = stubWidth(table.rows.map(({ label }) => label));
  const width = Math.max(least, Math.min(wished, Math.floor((page - stub) / each)));
  const blocks = Array.from({ length: parts }, (_, part) => {
    const from = part * each;
    const columns = table.columns.map((column, at) => ({ column, at })).slice(from, from + each);
    const widths = [page - columns.length * width, ...columns.map(() => width)];
    return new TableWriter(annex, table, voice, columns, widths).blocks(part > 0, part === parts - 1);
  });
  return { landscape, blocks: blocks.flat() };
}

interface PlacedColumn {
  readonly column: AnnexColumn;
  /** Position among the table's columns. */
  readonly at: number;
}

class TableWriter {
  private readonly hasHeadings: boolean;
  private readonly lines: readonly number[];

  constructor(
    private readonly annex: Annex,
    private readonly table: AnnexTable,
    private readonly voice: DocumentVoice,
    private readonly columns: readonly PlacedColumn[],
    private readonly widths: readonly number[],
  ) {
    this.hasHeadings = table.rows.some(({ role }) => role === 'heading');
    this.lines = table.rows.map(({ label }) => Math.ceil(textWidth(label, LABEL_SIZE) / widths[0]!));
  }

  blocks(continued: boolean, isLast: boolean): PlannedBlock[] {
    const { table, voice } = this;
    const caption = continued ? voice.annexWords.continued.replace('{caption}', table.caption) : table.caption;
    const { notes } = table;
    const rows = table.rows.map((row, at) => this.row(row, at, isLast && notes.length > 0));
    return [
      paragraph(
        'table-number',
        countedRuns(caption, String(table.number), { of: 'table', number: table.number, isReference: continued }),
      ),
      paragraph('table-title', voice.textRuns(table.title)),
      paragraph('headnote', voice.textRuns(table.headnote)),
      {
        kind: 'table',
        look: 'figures',
        title: plain(`${caption}. ${table.title}`),
        description: this.description(),
        widths: this.widths,
        rows: [this.head(), ...rows],
      },
      ...(isLast ? notes.map((note, at) => this.note(note.letter, note.text, at < notes.length - 1)) : []),
    ];
  }

  private description(): string {
    const { table, voice } = this;
    const heads = [table.stub, ...this.columns.map(({ column }) => column.heading)];
    const separator = PUNCTUATION[voice.language].semicolon;
    const values = { title: plain(table.title), unit: table.headnote, columns: heads.map(plain).join(separator) };
    return voice.phrase(voice.words.tableDescription, values);
  }

  private head(): PlannedTextRow {
    const { table, voice } = this;
    return {
      isHead: true,
      ruleAbove: 'thin',
      ruleBelow: 'medium',
      cells: [
        { style: 'stub-head', runs: voice.textRuns(table.stub) },
        ...this.columns.map(({ column }): PlannedTextCell => {
          return { style: 'column-head', runs: voice.textRuns(headText(column.heading)), isFigure: true };
        }),
      ],
    };
  }

  private row(row: AnnexRow, at: number, hasNotes: boolean): PlannedTextRow {
    const { rows } = this.table;
    const isLast = at === rows.length - 1;
    const label: PlannedRun[] = this.voice.textRuns(row.label);
    if (row.notes.length > 0) label.push({ text: marksText(row.notes, this.annex.language), raised: true });
    // The last rows stay together, and with the notes; a short table stays whole.
    const isShort = this.lines.reduce((sum, each) => sum + each, 0) <= MOST_KEPT;
    const mayBreak = this.lines[at]! > MOST_UNBROKEN;
    const keep = isLast ? hasNotes : isShort || row.role === 'heading' || (at >= rows.length - 3 && !mayBreak);
    const rules = {
      ...(mayBreak ? { mayBreak } : {}),
      ...(isTotal(row) ? { ruleAbove: 'thin' as const } : {}),
      ...(isLast ? { ruleBelow: 'medium' as const } : {}),
    };
    if (row.role === 'heading') {
      const cell: PlannedTextCell = { style: 'part-heading', runs: label, span: this.columns.length + 1 };
      return { cells: [cell], keepWithNext: keep, ...rules };
    }
    const [labelStyle, figureStyle] = this.stylesOf(row);
    const figures = this.columns.map(({ column, at: place }): PlannedTextCell => {
      const cell = row.figures[place]!;
      return { style: figureStyle, runs: this.figure(cell, figureName(row, column)), isFigure: true };
    });
    return { cells: [{ style: labelStyle, runs: label }, ...figures], keepWithNext: keep, ...rules };
  }

  private figure(cell: AnnexCell, name: FigureName): PlannedRun[] {
    const run = this.voice.marks.figureRun(cellText(cell, this.annex), name);
    const notes = notesOf(cell);
    return [
      run,
      ...('amount' in cell && cell.amount.adjusted ? [{ text: ADJUSTED_MARK }] : []),
      ...(notes.length > 0 ? [{ text: marksText(notes, this.annex.language), raised: true }] : []),
    ];
  }

  private stylesOf({ role }: AnnexRow): readonly [ParagraphStyle, ParagraphStyle] {
    if (role === 'total' || role === 'grand-total') return ['total-label', 'total-figure'];
    const isIndented = role === 'line' && this.hasHeadings;
    return [isIndented ? 'line-label' : 'row-label', 'line-figure'];
  }

  private note(letter: string, text: string, keepWithNext: boolean): PlannedBlock {
    const mark: PlannedRun[] = letter === '' ? [] : [{ text: letter, raised: true }, { text: ' ' }];
    return paragraph('note', [...mark, ...this.voice.textRuns(text)], keepWithNext);
  }
}

const isTotal = ({ role }: AnnexRow): boolean => role === 'subtotal' || role === 'total' || role === 'grand-total';

function figureName({ key, role }: AnnexRow, { measure, meeting }: AnnexColumn): FigureName {
  const { line, part } = key;
  return nameOf(measure, { meeting: meeting === '' ? key.meeting : meeting, line, part, role });
}

export const paragraph = (style: ParagraphStyle, runs: readonly PlannedRun[], keepWithNext = false): PlannedBlock => ({
  kind: 'paragraph',
  style,
  runs,
  ...(keepWithNext ? { keepWithNext } : {}),
});

/** A sheet as the stand-in keeps it: what our reader read from a file, and what was changed since. */
import type { Area } from '../../../src/core/values/address';
import { cellAddress } from '../../../src/core/values/address';
import { CellFormat, CellKind, CellOrigin, RowMark } from '../../../src/core/workbook/workbook';
import type { Look, Sheet } from '../../../src/core/workbook/workbook';
import type { BookModel } from '../book-model';
import { COLUMNS } from './calculation';
import { EMPTY, typed } from './cell-model';
import type { CellValue, ModelCell, TextRun, ValueType } from './cell-model';
import type { ChartModel } from './chart-model';

/** The reader keeps a format's and a formula's kind, not its text: a sheet from a file answers with one of that kind, and its stored value. */
const FORMATS: Readonly<Record<CellFormat, string>> = {
  [CellFormat.general]: 'General',
  [CellFormat.date]: 'yyyy-mm-dd',
  [CellFormat.percent]: '0%',
  [CellFormat.scaled]: '#,##0,',
  [CellFormat.text]: '@',
};
const FORMULAS: Readonly<Record<CellOrigin, string>> = {
  [CellOrigin.typed]: '',
  [CellOrigin.formula]: '=N(1)*1',
  [CellOrigin.total]: '=SUM(1)',
  [CellOrigin.external]: "='[Other.xlsx]Sheet1'!A1",
};

export interface TableModel {
  id: string;
  name: string;
  area: Area;
  headingRows: number;
  totalsRows: number;
  style: string;
  /** Formulas that Excel fills down where the table grows, by their column's place in it. */
  calculated?: Readonly<Record<number, string>>;
}
export interface NameModel {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}
/** What may be entered in an area. */
export interface ValidationModel {
  readonly area: Area;
  rule?: object;
  errorAlert?: object;
}
export interface CommentModel {
  readonly cell: string;
  readonly text: string;
}

export class SheetModel {
  readonly id: string;
  name: string;
  visibility: Sheet['visibility'];
  tables: TableModel[];
  merges: Area[];
  names: NameModel[] = [];
  charts: ChartModel[] = [];
  /** By their cells; they move with nothing here, as no rows are put in. */
  comments: CommentModel[] = [];
  validations: ValidationModel[] = [];
  isProtected = false;
  /** In points. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  isFiltered = false;
  /** The sheet has a filter, whether or not it hides rows: the file's reader keeps only one that does. */
  hasFilter = false;
  frozenRows = 0;
  gridLines = true;
  /** Members of the page layout that were set, by their paths. */
  readonly page = new Map<string, unknown>();
  breaks: number[] = [];
  private readonly cells = new Map<number, ModelCell>();

  constructor(
    readonly book: BookModel,
    name: string,
    position: number,
  ) {
    this.name = name;
    this.id = `{0000${String(position + 1).padStart(4, '0')}-0000-4000-8000-000000000000}`;
    this.visibility = 'visible';
    this.tables = [];
    this.merges = [];
  }

  /** Takes over a sheet that was read. */
  static of(book: BookModel, sheet: Sheet, position: number): SheetModel {
    const model = new SheetModel(book, sheet.name, position);
    model.visibility = sheet.visibility;
    model.tables = sheet.tables.map((table) => ({ ...table, id: `{${table.name}}`, style: 'TableStyleMedium2' }));
    model.merges = [...sheet.merges];
    for (const [first, last] of sheet.hiddenColumns) for (let at = first; at <= last; at++) model.hiddenColumns.add(at);
    const { cells } = sheet;
    for (let row = 0; row < cells.rowCount; row++) {
      const number = cells.rowNumber(row);
      const marks = cells.rowMarks(row);
      if (marks !== RowMark.none) model.hiddenRows.add(number);
      if (marks & RowMark.filtered) model.isFiltered = model.hasFilter = true;
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++)
        model.cells.set(number * COLUMNS + cells.column(cell), model.read(sheet, cell));
    }
    return model;
  }

  cell(row: number, column: number): ModelCell {
    return this.cells.get(row * COLUMNS + column) ?? EMPTY;
  }

  /** Places of all cells that hold something. */
  places(): number[] {
    return [...this.cells].filter(([, { type }]) => type !== 'Empty').map(([place]) => place);
  }

  /** The smallest area around all cells with a value, or also those that only look like something. */
  used(valuesOnly: boolean): Area | undefined {
    let area: Area | undefined;
    for (const [place, { type }] of this.cells) {
      if (valuesOnly && type === 'Empty') continue;
      const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
      area = area
        ? {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return area;
  }

  /** The cells of an area, row by row. */
  grid<T>({ top, left, bottom, right }: Area, of: (cell: ModelCell) => T): T[][] {
    return Array.from({ length: bottom - top + 1 }, (_, n) =>
      Array.from({ length: right - left + 1 }, (__, at) => of(this.cell(top + n, left + at))),
    );
  }

  /** Whether some cell of an area is so. */
  some({ top, left, bottom, right }: Area, is: (cell: ModelCell) => boolean): boolean {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (is(this.cell(row, column))) return true;
    return false;
  }

  /** Changes each cell of an area; only values call for a calculation. */
  change({ top, left, bottom, right }: Area, to: (cell: ModelCell, row: number, column: number) => ModelCell): void {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const before = this.cell(row, column);
        const after = to(before, row - top, column - left);
        const place = row * COLUMNS + column;
        if (after.type === 'Empty' && after.format === 'General' && Object.keys(after.look).length === 0)
          this.cells.delete(place);
        else this.cells.set(place, after);
        if (after.value !== before.value && this.tables.some((table) => table.area.top === row))
          this.book.calculation.noteStructure();
        if (after.value !== before.value || after.formula !== before.formula || after.type !== before.type)
          this.book.calculation.note(this, place, after);
      }
  }

  /** Whether the cell came to something else. */
  calculated(place: number, value: CellValue, type: ValueType): boolean {
    const cell = this.cells.get(place);
    if (!cell) return false;
    this.cells.set(place, { ...cell, value, type });
    return cell.value !== value;
  }

  /** Whether each row of an area is hidden, also by a filter. */
  rowsHidden({ top, bottom }: Area): boolean[] {
    return Array.from({ length: bottom - top + 1 }, (_, n) => this.hiddenRows.has(top + n));
  }

  columnsHidden({ left, right }: Area): boolean[] {
    return Array.from({ length: right - left + 1 }, (_, n) => this.hiddenColumns.has(left + n));
  }

  /**
   * Types into a cell, as an officer would. `isSilent`: Excel tells nobody, as on the web where it was picked from a list:
   * https://github.com/OfficeDev/office-js/issues/3888
   */
  edit(address: string, value: CellValue, { isSilent = false }: { readonly isSilent?: boolean } = {}): void {
    const { row, column } = this.book.place(address);
    this.change({ top: row, left: column, bottom: row, right: column }, (cell) => typed(value, cell));
    if (this.book.calculationMode === 'Automatic') this.book.calculation.run();
    else this.book.isDirty = true;
    if (!isSilent) this.book.tell(this, address);
  }

  /** What a cell of an address holds. */
  at(address: string): ModelCell {
    const { row, column } = this.book.place(address);
    return this.cell(row, column);
  }

  /** All that is kept of the sheet, in plain values, for comparison. */
  picture(): object {
    const cells = [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([place, { value, formula, format, look, runs }]) => {
        const sorted = Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1));
        return [
          cellAddress(Math.floor(place / COLUMNS), place % COLUMNS),
          value,
          formula,
          format,
          sorted,
          runs ?? null,
        ];
      });
    const { id, name, visibility, tables, merges, names, charts, comments, validations } = this;
    const { isProtected, frozenRows, gridLines } = this;
    const sorted = (map: ReadonlyMap<unknown, unknown>): unknown[] =>
      [...map].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    return structuredClone({
      ...{
        id,
        name,
        visibility,
        tables,
        names,
        charts,
        comments,
        validations,
        isProtected,
        frozenRows,
        gridLines,
        cells,
      },
      merges: merges.map((area) => JSON.stringify(area)).sort(),
      breaks: [...this.breaks].sort((a, b) => a - b),
      ...{ widths: sorted(this.widths), heights: sorted(this.heights), page: sorted(this.page) },
      ...{ hiddenColumns: [...this.hiddenColumns], hiddenRows: [...this.hiddenRows], isFiltered: this.isFiltered },
    });
  }

  private read({ cells }: Sheet, cell: number): ModelCell {
    const stored = cells.value(cell);
    const look = cells.look(cell);
    const kept = {
      format: look?.code ?? FORMATS[cells.format(cell)],
      formula: FORMULAS[cells.origin(cell)],
      look: look ? fontOf(look, stored) : {},
    };
    const text = (): string => this.book.workbook.texts.text(stored);
    switch (cells.kind(cell)) {
      case CellKind.number:
        return { value: stored, type: 'Double', ...kept };
      case CellKind.boolean:
        return { value: stored === 1, type: 'Boolean', ...kept };
      case CellKind.text: {
        const plain = this.book.workbook.texts.plain(stored);
        return { value: text(), type: 'String', ...kept, ...(plain === text() ? {} : { runs: runsOf(text(), plain) }) };
      }
      case CellKind.unreadable:
        return { value: text(), type: 'String', ...kept };
      case CellKind.error:
        return { value: text(), type: 'Error', ...kept };
      default:
        // Excel calculates when it opens a file: nothing stays uncalculated there.
        return { value: 0, type: 'Double', ...kept, formula: '' };
    }
  }
}

/** Of what is not seen, the reader keeps no reason: it is the font's where the format shows something. */
function fontOf({ struck, invisible, shown }: Look, value: number): ModelCell['look'] {
  const isInk = invisible && shown(value) !== '';
  return { ...(struck ? { 'font/strikethrough': true } : {}), ...(isInk ? { 'font/color': '#FFFFFF' } : {}) };
}

/** The runs of a text of which one is raised, wherever that stands. */
function runsOf(text: string, plain: string): TextRun[] {
  let start = 0;
  while (start < plain.length && text[start] === plain[start]) start++;
  const end = start + text.length - plain.length;
  const run = (from: number, to: number, superscript: boolean): TextRun[] =>
    from < to ? [{ text: text.slice(from, to), font: { superscript } }] : [];
  return [...run(0, start, false), ...run(start, end, true), ...run(end, text.length, false)];
}

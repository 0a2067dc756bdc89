/** Builds the core's workbook from what Office.js answered. */
import { MAX_COLUMNS, cellAddress } from '../../core/values/address';
import { Refusal, diagnostic } from '../../core/values/diagnostic';
import type { Diagnostic } from '../../core/values/diagnostic';
import { CellStore, TextList } from '../../core/workbook/cell-store';
import { formulaOrigin } from '../../core/workbook/formula-origin';
import { CellFormat, CellKind, CellOrigin, RowMark } from '../../core/workbook/workbook';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import type { BookSink, CellBlock, ExcelBook, ExcelSheet, FontArea, RaisedText } from './excel-book';
import { LookTable, PLAIN_STYLE } from '../shown/look-table';
import { excelRefusal } from './as-refusal';

/** `'[Costs 2012.xlsx]Sheet1'!A1`, `[Costs.xlsx]Sheet1!A1`, `'C:\folder\[Costs.xlsx]Sheet1'!A1`; not a table's column. */
const OTHER_BOOK = /'[^'[]*\[[^\]'[]+\][^']*'!|(?:^|[^\p{L}\p{N}_.\]])\[[^\][]+\][\p{L}\p{N}_.]+!/u;
/** A number, or a short word that ends with a digit: an amount or a code to which a mark may have been added. */
const MARKED = /^(?=[^]{0,40}$)(?:[\d\s.,'()+-]+|\S+\d\s*)$/;
const STRINGS = /"[^"]*"/g;

interface OpenSheet {
  readonly facts: ExcelSheet;
  readonly store: CellStore;
  readonly hidden: ReadonlySet<number>;
  /** Areas by their first row; those from `nextFont` on begin below the rows that came, `fonts` reach them or come after. */
  readonly fonts: readonly FontArea[];
  nextFont: number;
  open: FontArea[];
  /** What cells are without their raised letters, by place. */
  readonly raised: ReadonlyMap<number, RaisedText>;
  nextRow: number;
}

/** Takes the outline and the blocks in their order, and gives the workbook. */
export class BookBuilder implements BookSink {
  private book: ExcelBook | undefined;
  private sheets: OpenSheet[] = [];
  private readonly texts = new TextList();
  private looks = new LookTable(false);

  outline(book: ExcelBook): void {
    this.book = book;
    this.looks = new LookTable(book.date1904);
    this.sheets = book.sheets.map((facts) => ({
      facts,
      store: new CellStore(this.looks),
      hidden: new Set(facts.hiddenRows),
      fonts: [...facts.fonts].sort((a, b) => a.area.top - b.area.top),
      nextFont: 0,
      open: [],
      raised: new Map(facts.raised.map((one) => [placeOf(one.row, one.column), one])),
      nextRow: facts.used?.top ?? 0,
    }));
  }

  /** Throws a `Refusal` where a block does not hold what its sheet declared: null is an answer that was cut, never an empty cell. */
  block(block: CellBlock): void {
    const sheet = this.sheets[block.sheet]!;
    if (block.top !== sheet.nextRow) throw this.incomplete(sheet, block.top);
    const width = sheet.facts.used!.right - sheet.facts.used!.left + 1;
    for (const [n, values] of block.values.entries()) {
      const row = block.top + n;
      if (values?.length !== width) throw this.incomplete(sheet, row);
      sheet.store.startRow(row, rowMarks(sheet, row));
      openFonts(sheet, row);
      for (let at = 0; at < width; at++) this.cell(sheet, block, n, at);
    }
    sheet.nextRow = block.top + block.values.length;
  }

  /** The whole workbook. Throws a `Refusal` where rows are missing. */
  finish(): Workbook {
    const { file, date1904, precisionAsDisplayed, stale } = this.book!;
    const sheets = this.sheets.map((sheet): Sheet => {
      const { facts, store, nextRow } = sheet;
      if (facts.used && nextRow !== facts.used.bottom + 1) throw this.incomplete(sheet, nextRow);
      const { name, visibility, merges, tables, hiddenColumns } = facts;
      return { name, visibility, cells: store.finish(), merges, tables, hiddenColumns };
    });
    const notices: Diagnostic[] = this.book!.own.map((sheet) =>
      diagnostic('sheet-own', { file, sheet, cell: '' }, { sheet }),
    );
    if (stale !== '') notices.push(diagnostic('calculation-stale', { file, sheet: '', cell: '' }, { setting: stale }));
    for (const sheet of this.book!.fontsUnread) {
      notices.push(diagnostic('fonts-unread', { file, sheet, cell: '' }, { sheet }));
    }
    if (precisionAsDisplayed) notices.push(diagnostic('precision-displayed', { file, sheet: '', cell: '' }, {}));
    return { file, date1904, texts: this.texts, sheets, notices };
  }

  private cell(sheet: OpenSheet, block: CellBlock, n: number, at: number): void {
    const type = block.types[n]?.[at];
    if (type === 'Empty') return;
    const value = block.values[n]![at];
    const column = block.left + at;
    const formula = block.formulas[n]?.[at];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && type !== undefined;
    const origin = isFormula && formula !== value ? originOf(formula) : CellOrigin.typed;
    const font = fontAt(sheet, column);
    const style = (): number => this.style(block.formats[n]?.[at], font);
    const add = (kind: CellKind, stored: number): void =>
      sheet.store.add(column, kind, stored, isValue(kind) || font ? style() : CellFormat.general, origin);
    if ((type === 'Double' || type === 'Integer') && typeof value === 'number') {
      if (!Number.isFinite(value)) add(CellKind.unreadable, this.texts.add(String(value)));
      else add(CellKind.number, value);
    } else if (type === 'String' && value !== null) {
      if (value !== '') this.text(sheet, block.top + n, column, String(value), add);
    } else if (type === 'Boolean') add(CellKind.boolean, value === true ? 1 : 0);
    else if (type === 'Error') add(CellKind.error, this.texts.add(String(value)));
    else if (type === 'RichValue') add(CellKind.unreadable, this.texts.add(String(value)));
    else throw this.unknown(sheet, block.top + n, column, type);
  }

  private text(
    sheet: OpenSheet,
    row: number,
    column: number,
    text: string,
    add: (kind: CellKind, stored: number) => void,
  ): void {
    const raised = sheet.raised.size === 0 ? undefined : sheet.raised.get(placeOf(row, column));
    if (!raised) return add(CellKind.text, this.texts.add(text));
    if (raised.plain !== undefined) return add(CellKind.text, this.texts.addRaised(text, raised.plain));
    // Some of it is a mark of a note, and Excel does not tell what: no amount or code may be taken from that.
    add(MARKED.test(text) ? CellKind.unreadable : CellKind.text, this.texts.add(text));
  }

  private style(code: unknown, font: FontArea | undefined): number {
    if (code === 'General' && !font) return PLAIN_STYLE;
    return this.looks.style(typeof code === 'string' ? code : 'General', font);
  }

  private incomplete({ facts }: OpenSheet, row: number): Refusal {
    const { top = 0, bottom = -1 } = facts.used ?? {};
    const place = { file: this.book!.file, sheet: facts.name, cell: `${row}:${row}` };
    const values = { part: facts.name, declared: bottom - top + 1, read: row - top };
    return new Refusal(diagnostic('part-incomplete', place, values));
  }

  private unknown({ facts }: OpenSheet, row: number, column: number, type: string | undefined): Refusal {
    const cell = cellAddress(row, column);
    return excelRefusal(this.book!.file, `${facts.name}!${cell}: Excel gives a value of type ${type ?? 'none'}`);
  }
}

const isValue = (kind: CellKind): boolean => kind === CellKind.number || kind === CellKind.text;

const placeOf = (row: number, column: number): number => row * (MAX_COLUMNS + 1) + column;

/** Goes to a row: rows come in rising order. */
function openFonts(sheet: OpenSheet, row: number): void {
  if (sheet.open.length > 0) sheet.open = sheet.open.filter(({ area }) => area.bottom >= row);
  for (let next = sheet.fonts[sheet.nextFont]; next && next.area.top <= row; next = sheet.fonts[++sheet.nextFont]) {
    if (next.area.bottom >= row) sheet.open.push(next);
  }
}

const fontAt = ({ open }: OpenSheet, column: number): FontArea | undefined =>
  open.length === 0 ? undefined : open.find(({ area }) => area.left <= column && column <= area.right);

function originOf(formula: string): CellOrigin {
  const bare = formula.replace(STRINGS, '""');
  return OTHER_BOOK.test(bare) ? CellOrigin.external : formulaOrigin(formula.slice(1));
}

function rowMarks({ facts, hidden }: OpenSheet, row: number): number {
  if (!hidden.has(row)) return RowMark.none;
  const isFiltered = facts.filters.some(({ top, bottom }) => top < row && row <= bottom);
  return isFiltered ? RowMark.filtered : RowMark.hidden;
}

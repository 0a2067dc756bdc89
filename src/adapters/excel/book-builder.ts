/** Builds the core's workbook from what Office.js answered. */
import { cellAddress } from '../../core/values/address';
import { Refusal, diagnostic } from '../../core/values/diagnostic';
import type { Diagnostic } from '../../core/values/diagnostic';
import { CellStore, TextList } from '../../core/workbook/cell-store';
import { formulaOrigin } from '../../core/workbook/formula-origin';
import { formatOf } from '../../core/workbook/number-format';
import { CellFormat, CellKind, CellOrigin, RowMark } from '../../core/workbook/workbook';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import type { BookSink, CellBlock, ExcelBook, ExcelSheet } from './excel-book';
import { excelRefusal } from './as-refusal';

/** `'[Costs 2012.xlsx]Sheet1'!A1`, `[Costs.xlsx]Sheet1!A1`, `'C:\folder\[Costs.xlsx]Sheet1'!A1`; not a table's column. */
const OTHER_BOOK = /'[^'[]*\[[^\]'[]+\][^']*'!|(?:^|[^\p{L}\p{N}_.\]])\[[^\][]+\][\p{L}\p{N}_.]+!/u;
const STRINGS = /"[^"]*"/g;

interface OpenSheet {
  readonly facts: ExcelSheet;
  readonly store: CellStore;
  readonly hidden: ReadonlySet<number>;
  nextRow: number;
}

/** Takes the outline and the blocks in their order, and gives the workbook. */
export class BookBuilder implements BookSink {
  private book: ExcelBook | undefined;
  private sheets: OpenSheet[] = [];
  private readonly texts = new TextList();
  private readonly formats = new Map<string, CellFormat>();

  outline(book: ExcelBook): void {
    this.book = book;
    this.sheets = book.sheets.map((facts) => ({
      facts,
      store: new CellStore(),
      hidden: new Set(facts.hiddenRows),
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
    const add = (kind: CellKind, stored: number, format: CellFormat = CellFormat.general): void =>
      sheet.store.add(column, kind, stored, format, origin);
    if ((type === 'Double' || type === 'Integer') && typeof value === 'number') {
      if (!Number.isFinite(value)) add(CellKind.unreadable, this.texts.add(String(value)));
      else add(CellKind.number, value, this.format(block.formats[n]?.[at]));
    } else if (type === 'String' && value !== null) {
      if (value !== '') add(CellKind.text, this.texts.add(String(value)), this.format(block.formats[n]?.[at]));
    } else if (type === 'Boolean') add(CellKind.boolean, value === true ? 1 : 0);
    else if (type === 'Error') add(CellKind.error, this.texts.add(String(value)));
    else if (type === 'RichValue') add(CellKind.unreadable, this.texts.add(String(value)));
    else throw this.unknown(sheet, block.top + n, column, type);
  }

  private format(code: unknown): CellFormat {
    if (typeof code !== 'string' || code === 'General') return CellFormat.general;
    let format = this.formats.get(code);
    if (format === undefined) this.formats.set(code, (format = formatOf(code)));
    return format;
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

function originOf(formula: string): CellOrigin {
  const bare = formula.replace(STRINGS, '""');
  return OTHER_BOOK.test(bare) ? CellOrigin.external : formulaOrigin(formula.slice(1));
}

function rowMarks({ facts, hidden }: OpenSheet, row: number): number {
  if (!hidden.has(row)) return RowMark.none;
  const isFiltered = facts.filters.some(({ top, bottom }) => top < row && row <= bottom);
  return isFiltered ? RowMark.filtered : RowMark.hidden;
}

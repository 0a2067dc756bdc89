/** The rows of a recognised sheet, one after the other, each cell found by its column. */
import type { Area, Place } from '../values/address';
import { areaAddress, cellAddress, columnLetters } from '../values/address';
import { cellContent, cellText } from '../workbook/cell-text';
import { positionOf } from '../workbook/captions';
import { CellClass } from '../workbook/claims';
import type { RecognisedSheet, Told } from '../workbook/recognised-sheet';
import { GROUP_COLUMN } from '../workbook/recognised-sheet';
import { totalLabel } from '../workbook/heading-index';
import { CellFormat, CellKind } from '../workbook/workbook';
import type { Answers } from './answers';
import { settingOfAnswer } from './answers';
import { ColumnWays } from './column-ways';
import { RowMarks } from './row-marks';
import { isRunningNumber } from './running-number';
import type { Findings } from './findings';
import { isOnlyUnit } from '../values/units';
import { readAmountText } from './amount-text';
import { headingAt, tableCells } from './table-cells';

/** No cell stands there. */
export const NO_CELL = -1;

export class SheetRows {
  /** Rows with anything in them, so far. */
  rowsRead = 0;
  /** Excel's number of the row. */
  number = 0;
  /** How the texts of each column are written. */
  readonly ways: ColumnWays;
  private row: number;
  private readonly end: number;
  private readonly at: Int32Array;
  private readonly stamp: Int32Array;
  private readonly widest: number;
  /** As what the cells of each column are looked at. */
  private readonly roles: Uint8Array;
  private readonly classes: Uint8Array;
  private readonly merges: readonly Area[];
  private readonly totalsRows: readonly Area[];
  private readonly filled = new Set<Area>();
  private readonly marks: RowMarks;
  /** The last cell with something in it of each column in which a value holds down to the next one. */
  private readonly lasts = new Map<number, number>();
  private group: { readonly cell: number; readonly row: number } = { cell: NO_CELL, row: 0 };
  private isOfTotal = false;
  /** The row at hand is the label of the rows below it. */
  isGroupLabel = false;
  /** Some text of the row at hand may have another verdict than the one watched for. */
  hasWatched = true;
  /** By id of the text, and the verdict that is passed over. */
  private verdicts: Uint8Array | undefined;
  private passed = 0;

  constructor(
    readonly found: RecognisedSheet,
    private readonly findings: Findings,
    private readonly answers?: Answers,
  ) {
    const { columns, across, totalColumns, unknownColumns, leftOutColumns, sheet, headingRow, lastRow, left } = found;
    this.ways = new ColumnWays((column) => this.textsOf(column), found.kind);
    const named = [...columns.values(), ...across.keys(), ...totalColumns, ...found.otherSideColumns];
    const wanted = [...named, ...unknownColumns, ...leftOutColumns];
    this.widest = across.size > 0 ? lastColumn(found) : wanted.reduce((most, column) => Math.max(most, column), left);
    this.at = new Int32Array(this.widest + 1);
    this.stamp = new Int32Array(this.widest + 1).fill(-1);
    this.roles = rolesOf(found, this.widest);
    this.classes = found.claims.writable();
    this.merges = sheet.merges.filter((area) => area.bottom > area.top && area.bottom > headingRow);
    this.totalsRows = sheet.tables.flatMap(({ area, totalsRows }) =>
      totalsRows > 0 ? [{ ...area, top: area.bottom - totalsRows + 1 }] : [],
    );
    this.marks = new RowMarks(found, this.widest);
    this.row = positionOf(sheet.cells, headingRow + 1) - 1;
    this.end = positionOf(sheet.cells, lastRow + 1);
    claimHead(found);
  }

  /** From here on `hasWatched` tells whether a row has any text with another verdict than this one. */
  watch(verdicts: Uint8Array, passed: number): void {
    this.verdicts = verdicts;
    this.passed = passed;
  }

  /** Moves to the next row that shows anything between the table's columns; false past the last. */
  next(): boolean {
    const { cells } = this.found.sheet;
    const { left, right } = this.found;
    const { roles, classes, widest, at, stamp, marks, verdicts, passed } = this;
    const { watched } = marks;
    while (++this.row < this.end) {
      const end = cells.start(this.row + 1);
      let any = false;
      let texts = false;
      marks.startRow();
      let hasWatched = verdicts === undefined;
      for (let cell = cells.start(this.row); cell < end; cell++) {
        const column = cells.column(cell);
        if (column < left || column > right) continue;
        if (column <= widest) {
          at[column] = cell;
          stamp[column] = this.row;
          // A sheet of both sides is read twice: what is an amount stays one.
          if (classes[cell] !== CellClass.amount && classes[cell] !== CellClass.total) classes[cell] = roles[column]!;
          if (watched[column] !== 0) marks.see(column, cells.look(cell));
        }
        const id = cells.textId(cell);
        if (id < 0) any = true;
        else {
          texts = true;
          if (!hasWatched) hasWatched = verdicts![id] !== passed;
        }
      }
      if (!any && !(texts && this.showsText())) continue;
      this.hasWatched = hasWatched;
      this.number = cells.rowNumber(this.row);
      this.rowsRead++;
      if (this.found.told) this.track(this.found.told);
      marks.add(this.number, cells.rowMarks(this.row));
      return true;
    }
    this.reportMarks();
    return false;
  }

  /** Keeps what holds for the rows below: a value that is filled down, the label of a group. In the row of a total neither holds. */
  private track({ filledDown, groupsIn, isLabel, amounts }: Told): void {
    this.isGroupLabel = false;
    if (filledDown.size === 0 && groupsIn === undefined) return;
    const { otherSideColumns, totalColumns } = this.found;
    // Amounts alone are no entry of the one above: they may well be its total.
    const isAmountsAlone = this.filledColumns().every(
      (column) => amounts.has(column) || otherSideColumns.includes(column) || totalColumns.includes(column),
    );
    this.isOfTotal = isAmountsAlone || this.allTexts().some((text) => totalLabel(text) !== undefined);
    if (this.isOfTotal) return;
    for (const column of filledDown) {
      const cell = this.shownCell(column);
      if (cell !== NO_CELL) this.lasts.set(column, cell);
    }
    if (groupsIn === undefined || [...amounts].some((column) => this.shownCell(column) !== NO_CELL)) return;
    const cell = this.shownCell(groupsIn);
    if (cell === NO_CELL || !isLabel(this.content(cell).trim())) return;
    this.isGroupLabel = true;
    this.group = { cell, row: this.number };
  }

  /** Whether the row has an amount of either side of the comparison. */
  get hasAmounts(): boolean {
    return [...(this.found.told?.amounts ?? [])].some((column) => this.shownCell(column) !== NO_CELL);
  }

  /** Whether the row is a label, or a line without any amount: it has none of either side, and is no entry that lacks its own. */
  get isWithoutAmounts(): boolean {
    const { told, columns } = this.found;
    if (!told || told.amounts.size === 0 || this.hasAmounts) return false;
    return ['Posting date', 'Document'].every((name) => this.shownCell(columns.get(name) ?? 0) === NO_CELL);
  }

  /** Whether any text of the row is more than spaces: a formula that gives "" shows nothing. */
  private showsText(): boolean {
    const { cells } = this.found.sheet;
    const { left, right, workbook } = this.found;
    for (let cell = cells.start(this.row); cell < cells.start(this.row + 1); cell++) {
      const column = cells.column(cell);
      if (column < left || column > right) continue;
      if (workbook.texts.text(cells.value(cell)).trim() !== '') return true;
    }
    return false;
  }

  /** Nothing of the row at hand was looked at after all: it is no record. Years and running numbers say nothing by themselves. */
  release(): void {
    const { cells } = this.found.sheet;
    const [from, to] = this.cellRange;
    for (let cell = from; cell < to; cell++) {
      const column = cells.column(cell);
      if (column < this.found.left || column > this.found.right) continue;
      const value = cells.kind(cell) === CellKind.number ? cells.value(cell) : this.numberInText(cell);
      if (value === undefined) continue;
      const isYear = Number.isInteger(value) && value >= 1990 && value <= 2100;
      const isRunning = this.found.unknownColumns.includes(column) && this.roles[column] === CellClass.beside;
      if (!isYear && !isRunning && this.classes[cell] === CellClass.beside) this.classes[cell] = CellClass.free;
    }
  }

  private numberInText(cell: number): number | undefined {
    if (this.found.sheet.cells.kind(cell) !== CellKind.text) return undefined;
    const text = this.content(cell).trim();
    if (text.length > 40 || !/\p{N}/u.test(text) || isOnlyUnit(text)) return undefined;
    const read = readAmountText(text);
    return read.state === 'read' ? Number(read.decimal) : read.state === 'ambiguous' ? Number(read.first) : undefined;
  }

  /** Notes as what the cell of a column in this row was looked at after all. */
  claim(column: number, as: CellClass): void {
    const cell = this.cell(column);
    if (cell !== NO_CELL) this.classes[cell] = as;
  }

  /** Whether there are rows of which Excel itself says that they are totals. */
  get hasTotalsRows(): boolean {
    return this.totalsRows.length > 0;
  }

  /** Whether Excel itself says that the row is one of totals. */
  get isDeclaredTotal(): boolean {
    return this.totalsRows.some(
      ({ top, bottom, left, right }) =>
        top <= this.number && this.number <= bottom && left <= this.found.right && right >= this.found.left,
    );
  }

  /** As `cell`, but a text that shows nothing is no cell. */
  shownCell(column: number): number {
    const cell = this.cell(column);
    if (cell === NO_CELL || this.found.sheet.cells.kind(cell) !== CellKind.text) return cell;
    return this.found.workbook.texts.text(this.found.sheet.cells.value(cell)).trim() === '' ? NO_CELL : cell;
  }

  /** Indexes of the row's cells: from the first up to, and not with, the second. Cells outside the table's columns are among them. */
  get cellRange(): readonly [number, number] {
    const { cells } = this.found.sheet;
    return [cells.start(this.row), cells.start(this.row + 1)];
  }

  /** Index of the cell in a column (0: the sheet lacks that column), `NO_CELL` where it is blank. */
  cell(column: number): number {
    if (column === GROUP_COLUMN) return this.isOfTotal ? NO_CELL : this.group.cell;
    return column !== 0 && this.stamp[column] === this.row ? this.at[column]! : NO_CELL;
  }

  /** As `cell`; a blank cell inside an area merged downwards is its first cell, with a finding for the area. */
  cellOrMerged(column: number): number {
    const cell = this.cell(column);
    if (cell !== NO_CELL || column === 0) return cell;
    const last = this.isOfTotal ? undefined : this.lasts.get(column);
    if (this.merges.length === 0) return last ?? cell;
    const area = this.mergeAt(column);
    if (!area || area.left !== column || area.top <= this.found.headingRow) return last ?? NO_CELL;
    const master = this.masterOf(area);
    if (master !== NO_CELL && !this.filled.has(area)) {
      this.filled.add(area);
      const value = cellText(this.found.workbook, this.found.sheet, master);
      this.findings.add('merge-filled', this.placeOf(areaAddress(area)), { area: areaAddress(area), value });
    }
    return master;
  }

  /** The merged area of several rows that covers a column in this row. */
  mergeAt(column: number): Area | undefined {
    return this.merges.find(
      ({ top, bottom, left, right }) =>
        top <= this.number && this.number <= bottom && left <= column && column <= right,
    );
  }

  get hasMerges(): boolean {
    return this.merges.length > 0 || (this.found.told?.filledDown.size ?? 0) > 0;
  }

  /** Trimmed text of a cell; empty where it is blank. */
  text(column: number): string {
    const cell = this.cellOrMerged(column);
    return cell === NO_CELL ? '' : cellText(this.found.workbook, this.found.sheet, cell).trim();
  }

  /**
   * Trimmed text of a cell that holds a code: without the raised or lowered signs that are marks of notes, and a number as its format shows it
   * (`0012`, `1.10`); empty where it is blank.
   */
  code(column: number): string {
    const cell = this.cellOrMerged(column);
    if (cell === NO_CELL) return '';
    const { cells } = this.found.sheet;
    if (cells.kind(cell) === CellKind.text) return this.plain(cell).trim();
    const look = cells.kind(cell) === CellKind.number ? cells.look(cell) : undefined;
    return look ? look.shown(cells.value(cell)) : this.text(column);
  }

  /** A text cell's text without raised or lowered signs, which is noted where there are any; other cells as in a message. */
  plain(cell: number): string {
    const { workbook, sheet } = this.found;
    if (sheet.cells.kind(cell) !== CellKind.text) return this.content(cell);
    const id = sheet.cells.value(cell);
    const plain = workbook.texts.plain(id);
    if (plain !== workbook.texts.text(id)) {
      this.findings.count('marks-left-out', this.place(sheet.cells.column(cell)), '');
    }
    return plain;
  }

  /** As it would be named in a message: a day as the cell shows it. */
  content(cell: number): string {
    const { cells } = this.found.sheet;
    if (cells.kind(cell) === CellKind.number && cells.format(cell) === CellFormat.date) {
      const look = cells.look(cell);
      if (look && !look.invisible) return look.shown(cells.value(cell));
    }
    return cellContent(this.found.workbook, this.found.sheet, cell);
  }

  /** First cell of the row, and the one after its last. */
  get cells(): readonly [start: number, end: number] {
    const { cells } = this.found.sheet;
    return [cells.start(this.row), cells.start(this.row + 1)];
  }

  /** Texts of all text cells of the row, left to right. */
  allTexts(): string[] {
    const { cells } = this.found.sheet;
    const texts: string[] = [];
    const end = cells.start(this.row + 1);
    for (let cell = cells.start(this.row); cell < end; cell++) {
      const column = cells.column(cell);
      if (column < this.found.left || column > this.found.right || cells.kind(cell) !== CellKind.text) continue;
      const text = this.found.workbook.texts.text(cells.value(cell)).trim();
      if (text !== '') texts.push(text);
    }
    return texts;
  }

  /** The sheet's columns in which this row has anything. */
  filledColumns(): number[] {
    const { cells } = this.found.sheet;
    const columns: number[] = [];
    for (let cell = cells.start(this.row); cell < cells.start(this.row + 1); cell++) {
      const column = cells.column(cell);
      if (column >= this.found.left && column <= this.found.right) columns.push(column);
    }
    return columns;
  }

  place(column: number): Place {
    if (column === GROUP_COLUMN)
      return this.placeOf(cellAddress(this.group.row || this.number, this.found.told?.groupsIn ?? 1));
    return this.placeOf(column === 0 ? `${this.number}:${this.number}` : cellAddress(this.number, column));
  }

  /** The place of a cell of another row. */
  placeAt(number: number, column: number): Place {
    return this.placeOf(cellAddress(number, column));
  }

  /** The different texts of a column, in all rows of the table; with decimals that were text. */
  private *textsOf(column: number): Generator<string> {
    const { cells } = this.found.sheet;
    const seen = new Set<number>();
    const { workbook } = this.found;
    for (const { cell } of tableCells(this.found, column)) {
      const id = cells.value(cell);
      if (workbook.isText && cells.kind(cell) === CellKind.number && !Number.isInteger(id)) yield String(id);
      if (cells.kind(cell) !== CellKind.text || seen.has(id)) continue;
      seen.add(id);
      yield workbook.texts.text(id);
    }
  }

  /** The first number with decimals of a column that was written as text, with a point. */
  decimal(column: number): { readonly at: Place; readonly found: string } | undefined {
    const { sheet, workbook } = this.found;
    const { cells } = sheet;
    for (let row = positionOf(cells, this.found.headingRow + 1); row < this.end && workbook.isText; row++) {
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
        if (cells.column(cell) !== column || cells.kind(cell) !== CellKind.number) continue;
        const found = cells.value(cell);
        if (Number.isInteger(found)) continue;
        return { at: this.placeOf(cellAddress(cells.rowNumber(row), column)), found: String(found) };
      }
    }
    return undefined;
  }

  private placeOf(cell: string): Place {
    return { file: this.found.workbook.file, sheet: this.found.sheet.name, cell };
  }

  private masterOf(area: Area): number {
    const { cells } = this.found.sheet;
    for (let row = this.row; row >= 0 && cells.rowNumber(row) >= area.top; row--) {
      if (cells.rowNumber(row) !== area.top) continue;
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
        if (cells.column(cell) === area.left) return cell;
      }
    }
    return NO_CELL;
  }

  private reportMarks(): void {
    this.ways.report(this.findings);
    this.marks.report(this.findings);
    const isHidden = (column: number): boolean =>
      this.found.sheet.hiddenColumns.some(([first, last]) => first <= column && column <= last);
    const used = [...this.found.columns.values(), ...this.found.across.keys()].filter(isHidden);
    const dollars = this.found.columns.get('Amount USD');
    const isMoney = (column: number): boolean => this.roles[column] === CellClass.amount || column === dollars;
    const ofAmounts = used.filter((column) => isMoney(column) && !this.isCountedColumn(column));
    for (const column of ofAmounts) {
      const heading = headingAt(this.found, column) || columnLetters(column);
      const setting = settingOfAnswer(this.found.sheet.name, heading);
      this.findings.add('amounts-hidden', this.placeAt(this.found.headingRow, column), { heading, setting });
    }
    const others = used.filter((column) => !ofAmounts.includes(column));
    if (others.length > 0) {
      this.findings.add('columns-hidden', this.placeOf(''), { columns: others.map(columnLetters).join(', ') });
    }
  }

  /** Whether the officer said of a hidden column that it counts. */
  private isCountedColumn(column: number): boolean {
    const { sheet, kind } = this.found;
    return this.answers?.answer(sheet.name, kind, headingAt(this.found, column)) === 'counted';
  }
}

/** The last column in which any row has anything. */
function lastColumn({ sheet: { cells }, left }: RecognisedSheet): number {
  let last = left;
  for (let row = 0; row < cells.rowCount; row++) {
    const end = cells.start(row + 1) - 1;
    if (end >= cells.start(row)) last = Math.max(last, cells.column(end));
  }
  return last;
}

/** What the cells under each heading are, before anything is known of their rows. */
function rolesOf(found: RecognisedSheet, widest: number): Uint8Array {
  const roles = new Uint8Array(widest + 1);
  const isOfAmounts = found.kind === 'Estimates' || found.kind === 'Expenditures';
  for (const [name, column] of found.columns)
    roles[column] = isOfAmounts && AMOUNTS.has(name) ? CellClass.amount : CellClass.beside;
  for (const column of found.across.keys()) roles[column] = CellClass.amount;
  for (const column of found.totalColumns) roles[column] = CellClass.total;
  for (const column of found.unknownColumns)
    roles[column] = isRunningNumber(found, column) ? CellClass.beside : CellClass.unknown;
  for (const column of found.leftOutColumns) roles[column] = CellClass.areaSetAside;
  for (const column of found.otherSideColumns) roles[column] = CellClass.beside;
  return roles;
}

const AMOUNTS: ReadonlySet<string> = new Set(['Amount', 'Debit', 'Credit']);

/** Headings are looked at; a number among them is one only if it names a line, a meeting or a year, or heads a column that is not empty. */
function claimHead(found: RecognisedSheet): void {
  const { cells } = found.sheet;
  const { firstHeadingRow, headingRow, left, right, claims, across, unknownColumns } = found;
  for (
    let row = positionOf(cells, firstHeadingRow);
    row < cells.rowCount && cells.rowNumber(row) <= headingRow;
    row++
  ) {
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (column < left || column > right) continue;
      if (cells.kind(cell) === CellKind.number && !across.has(column)) {
        const value = cells.value(cell);
        const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
        const isHead = unknownColumns.includes(column) && !tableCells(found, column).next().done;
        if (!isYear && !isHead) continue;
      }
      claims.claim(cell, CellClass.beside);
    }
  }
}

/** The rows of a recognised sheet, one after the other, each cell found by its column. */
import type { Area, Place } from '../values/address';
import { areaAddress, cellAddress } from '../values/address';
import { cellContent, cellText } from '../workbook/cell-text';
import { positionOf } from '../workbook/captions';
import { CellClass } from '../workbook/claims';
import { firstDataPosition } from '../workbook/column-numbers';
import type { RecognisedSheet, Told } from '../workbook/recognised-sheet';
import { GROUP_COLUMN } from '../workbook/recognised-sheet';
import type { Cells } from '../workbook/workbook';
import { CellFormat, CellKind } from '../workbook/workbook';
import type { Answers } from './answers';
import { textsOfColumn } from './column-texts';
import { ColumnWays } from './column-ways';
import { reportHiddenColumns } from './hidden-columns';
import { RowForms } from './row-forms';
import type { RowForm } from './row-forms';
import { RowMarks } from './row-marks';
import { RowsAbove } from './rows-above';
import { NO_CELL } from './table-cells';
import type { Findings } from './findings';
import { isOnlyUnit } from '../values/units';
import { isNoAmount, readAmountText } from './amount-text';
import { claimHead, lastColumn, rolesOf } from './table-roles';

/** Before names and days below a table. */
const SIGNATURE =
  /^(?:(?:prepared|approved|reviewed|certified|checked|verified|authori[sz]ed|submitted|signed)(?: by)?|signature|(?:établi|préparé|approuvé|vérifié|certifié)(?: par)?|visa|(?:elaborado|preparado|aprobado|revisado|certificado)(?: por)?|firma|составил\p{L}*|утвердил\p{L}*|проверил\p{L}*|исполнитель|подпись|أعده|اعتمده|راجعه|التوقيع|编制人?|制表人?|审核人?|批准人?|签字|签名)\s*[:：]/iu;

/** Of no row. */
const NO_FORM: RowForm = {
  places: new Int16Array(0),
  texts: [],
  isText: new Uint8Array(0),
  hasOther: false,
  watched: [],
  classes: [],
  claimed: 0,
};

export class SheetRows {
  /** Rows with anything in them, so far. */
  rowsRead = 0;
  /** Excel's number of the row. */
  number = 0;
  /** How the texts of each column are written. */
  readonly ways: ColumnWays;
  /** Of the sheet and its table, here since they are asked for at every cell. */
  readonly cells: Cells;
  private readonly left: number;
  private readonly right: number;
  private readonly told: Told | undefined;
  private row: number;
  private readonly end: number;
  private readonly forms: RowForms;
  /** Of the row at hand: its form, and its first cell. */
  private form = NO_FORM;
  private start = 0;
  /** As what the cells of each column are looked at. */
  private readonly roles: Uint8Array;
  private readonly merges: readonly Area[];
  private readonly totalsRows: readonly Area[];
  private readonly filled = new Set<Area>();
  private readonly marks: RowMarks;
  /** What rows above say of the row at hand; only asked where the table was described. */
  private readonly above: RowsAbove | undefined;
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
    this.cells = sheet.cells;
    this.left = left;
    this.right = found.right;
    this.told = found.told;
    this.above = found.told && new RowsAbove(this, found.told, found);
    this.ways = new ColumnWays((column) => textsOfColumn(found, column), found.kind);
    const named = [...columns.values(), ...across.keys(), ...totalColumns, ...found.otherSideColumns];
    const wanted = [...named, ...unknownColumns, ...leftOutColumns];
    const widest = across.size > 0 ? lastColumn(found) : wanted.reduce((most, column) => Math.max(most, column), left);
    this.roles = rolesOf(found, widest);
    this.marks = new RowMarks(found, widest);
    const table = { left, right: found.right, widest, roles: this.roles, watched: this.marks.watched };
    this.forms = new RowForms(sheet.cells, table, found.claims);
    this.merges = sheet.merges.filter((area) => area.bottom > area.top && area.bottom > headingRow);
    this.totalsRows = sheet.tables.flatMap(({ area, totalsRows }) =>
      totalsRows > 0 ? [{ ...area, top: area.bottom - totalsRows + 1 }] : [],
    );
    this.row = firstDataPosition(found, mayBeCodes(found)) - 1;
    this.end = positionOf(sheet.cells, lastRow + 1);
    this.passNumbering();
    claimHead(found);
  }

  /** A row below the headings that only numbers the columns is said, and no entry. */
  private passNumbering(): void {
    const { cells } = this;
    const { headingRow, left, right, claims } = this.found;
    if (this.row < positionOf(cells, headingRow + 1)) return;
    const texts: string[] = [];
    for (let cell = cells.start(this.row); cell < cells.start(this.row + 1); cell++) {
      if (cells.column(cell) < left || cells.column(cell) > right) continue;
      claims.claim(this.row, cell, CellClass.beside);
      texts.push(this.content(cell).trim());
    }
    const number = cells.rowNumber(this.row);
    const at = this.placeOf(`${number}:${number}`);
    this.findings.addOnce(`${at.sheet}\n${at.cell}`, 'row-unrecognised', at, { text: texts.join(' ').slice(0, 120) });
  }

  /** From here on `hasWatched` tells whether a row has any text with another verdict than this one. */
  watch(verdicts: Uint8Array, passed: number): void {
    this.verdicts = verdicts;
    this.passed = passed;
  }

  /** Moves to the next row that shows anything between the table's columns; false past the last. */
  next(): boolean {
    const { cells, marks } = this;
    while (++this.row < this.end) {
      const form = this.forms.of(this.row);
      this.form = form;
      this.start = cells.start(this.row);
      this.take(form);
      marks.startRow();
      for (const at of form.watched) marks.see(cells.column(this.start + at), cells.look(this.start + at));
      if (!form.hasOther && (form.texts.length === 0 || !this.showsText())) continue;
      this.hasWatched = this.seesWatched(form);
      this.number = cells.rowNumber(this.row);
      this.rowsRead++;
      this.above?.see(this.row);
      marks.add(this.number, cells.rowMarks(this.row));
      return true;
    }
    this.form = NO_FORM;
    this.reportMarks();
    return false;
  }

  /** Notes as what the row's cells are looked at. */
  private take({ classes, claimed, places }: RowForm): void {
    const { claims } = this.found;
    if (claims.claimRow(this.row, claimed)) return;
    // A sheet of both sides is read twice: what is an amount stays one.
    for (let at = 0; at < classes.length; at++) {
      const cell = this.start + at;
      if (places[this.cells.column(cell)] !== at + 1) continue;
      const known = claims.classOf(this.row, cell);
      if (known !== CellClass.amount && known !== CellClass.total) claims.claim(this.row, cell, classes[at]!);
    }
  }

  private seesWatched({ texts }: RowForm): boolean {
    const { cells, verdicts, passed, start } = this;
    if (verdicts === undefined) return true;
    for (const at of texts) if (verdicts[cells.textAt(start + at)] !== passed) return true;
    return false;
  }

  /** The row at hand is the label of the rows below it. */
  get isGroupLabel(): boolean {
    return this.above?.isGroupLabel ?? false;
  }

  /** The value, as headings are compared, of the label in a column that decides the rows below it; `undefined`: there is none. */
  sideAbove(column: number): string | undefined {
    return this.above?.sideIn(column);
  }

  /** Whether the row has an amount of either side of the comparison. */
  get hasAmounts(): boolean {
    return [...(this.told?.amounts ?? [])].some((column) => {
      const cell = this.shownCell(column);
      if (cell === NO_CELL) return false;
      return this.cells.kind(cell) === CellKind.text ? !this.saysNone(cell) : !this.isOfSignature(cell);
    });
  }

  /** Whether an amount stands beside a dash or `n/a` in that column: it is nil, as a blank is. */
  isNilBeside(column: number): boolean {
    const cell = this.shownCell(column);
    if (cell === NO_CELL || this.cells.kind(cell) !== CellKind.text) return false;
    return isNoAmount(this.content(cell)) && this.hasAmounts;
  }

  /** A dash, `n/a`, or what stands beside the words of a signature. */
  private saysNone(cell: number): boolean {
    const text = this.content(cell);
    return isNoAmount(text) || (!/\p{N}/u.test(text) && this.allTexts().some((each) => SIGNATURE.test(each)));
  }

  /** The day of a signature. */
  private isOfSignature(cell: number): boolean {
    return this.cells.format(cell) === CellFormat.date && this.allTexts().some((each) => SIGNATURE.test(each));
  }

  /** Whether the row is a label, or a line without any amount: it has none of either side, and is no entry that lacks its own. */
  get isWithoutAmounts(): boolean {
    const { told, columns } = this.found;
    if (!told || told.amounts.size === 0 || this.hasAmounts) return false;
    return ['Posting date', 'Document'].every((name) => this.shownCell(columns.get(name) ?? 0) === NO_CELL);
  }

  /** Whether any text of the row is more than spaces: a formula that gives "" shows nothing. */
  private showsText(): boolean {
    const { cells, left, right } = this;
    const { workbook } = this.found;
    for (let cell = cells.start(this.row); cell < cells.start(this.row + 1); cell++) {
      const column = cells.column(cell);
      if (column < left || column > right) continue;
      if (workbook.texts.text(cells.value(cell)).trim() !== '') return true;
    }
    return false;
  }

  /** Nothing of the row at hand was looked at after all: it is no record. Years and running numbers say nothing by themselves. */
  release(): void {
    const { cells } = this;
    const { firstCell, endCell } = this;
    for (let cell = firstCell; cell < endCell; cell++) {
      const column = cells.column(cell);
      if (column < this.left || column > this.right) continue;
      const value = cells.kind(cell) === CellKind.number ? cells.value(cell) : this.numberInText(cell);
      if (value === undefined) continue;
      const isYear = Number.isInteger(value) && value >= 1990 && value <= 2100;
      const isRunning = this.found.unknownColumns.includes(column) && this.roles[column] === CellClass.beside;
      if (!isYear && !isRunning && this.found.claims.classOf(this.row, cell) === CellClass.beside)
        this.found.claims.claim(this.row, cell, CellClass.free);
    }
  }

  private numberInText(cell: number): number | undefined {
    if (this.cells.kind(cell) !== CellKind.text) return undefined;
    const text = this.content(cell).trim();
    if (text.length > 40 || !/\p{N}/u.test(text) || isOnlyUnit(text)) return undefined;
    const read = readAmountText(text);
    return read.state === 'read' ? Number(read.decimal) : read.state === 'ambiguous' ? Number(read.first) : undefined;
  }

  /** Notes as what the cell of a column in this row was looked at after all. */
  claim(column: number, as: CellClass): void {
    const cell = this.cell(column);
    const row = column === GROUP_COLUMN ? (this.above?.group.at ?? this.row) : this.row;
    if (cell !== NO_CELL) this.found.claims.claim(row, cell, as);
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
    if (cell === NO_CELL || this.cells.kind(cell) !== CellKind.text) return cell;
    return this.found.workbook.texts.text(this.cells.value(cell)).trim() === '' ? NO_CELL : cell;
  }

  /** Index of the row's first cell. Cells outside the table's columns are among them. */
  get firstCell(): number {
    return this.start;
  }

  /** Index of the first cell that is not the row's any more. */
  get endCell(): number {
    return this.cells.start(this.row + 1);
  }

  /** Index of the cell in a column (0: the sheet lacks that column), `NO_CELL` where it is blank. */
  cell(column: number): number {
    if (column === GROUP_COLUMN) return this.above?.groupCell() ?? NO_CELL;
    const place = this.form.places[column];
    return place === undefined || place === 0 ? NO_CELL : this.start + place - 1;
  }

  /** Id of the workbook's text in a column's cell; −1 where there is none. */
  textId(column: number): number {
    if (column === GROUP_COLUMN) {
      const cell = this.cell(column);
      return cell === NO_CELL ? -1 : this.cells.textId(cell);
    }
    const { form } = this;
    return form.isText[column] === 1 ? this.cells.textAt(this.start + form.places[column]! - 1) : -1;
  }

  /** As `cell`; a blank cell inside an area merged downwards is its first cell, with a finding for the area. */
  cellOrMerged(column: number): number {
    const cell = this.cell(column);
    if (cell !== NO_CELL || column === 0) return cell;
    const last = this.above?.lastIn(column);
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
    return this.merges.length > 0 || (this.told?.filledDown.size ?? 0) > 0;
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
    const { cells } = this;
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
    const { cells } = this;
    if (cells.kind(cell) === CellKind.number && cells.format(cell) === CellFormat.date) {
      const look = cells.look(cell);
      if (look && !look.invisible) return look.shown(cells.value(cell));
    }
    return cellContent(this.found.workbook, this.found.sheet, cell);
  }

  /** Texts of all text cells of the row, left to right. */
  allTexts(): string[] {
    const { cells } = this;
    const texts: string[] = [];
    const end = cells.start(this.row + 1);
    for (let cell = cells.start(this.row); cell < end; cell++) {
      const column = cells.column(cell);
      if (column < this.left || column > this.right || cells.kind(cell) !== CellKind.text) continue;
      const text = this.found.workbook.texts.text(cells.value(cell)).trim();
      if (text !== '') texts.push(text);
    }
    return texts;
  }

  /** The sheet's columns in which this row has anything. */
  filledColumns(): number[] {
    const { cells } = this;
    const columns: number[] = [];
    for (let cell = cells.start(this.row); cell < cells.start(this.row + 1); cell++) {
      const column = cells.column(cell);
      if (column >= this.left && column <= this.right) columns.push(column);
    }
    return columns;
  }

  place(column: number): Place {
    if (column === GROUP_COLUMN)
      return this.placeOf(cellAddress(this.above?.group.row || this.number, this.told?.groupsIn ?? 1));
    return this.placeOf(column === 0 ? `${this.number}:${this.number}` : cellAddress(this.number, column));
  }

  /** The place of a cell of another row. */
  placeAt(number: number, column: number): Place {
    return this.placeOf(cellAddress(number, column));
  }

  private placeOf(cell: string): Place {
    return { file: this.found.workbook.file, sheet: this.found.sheet.name, cell };
  }

  private masterOf(area: Area): number {
    const { cells } = this;
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
    reportHiddenColumns(this.found, this.roles, this.findings, this.answers);
  }
}

/** Under a meeting, a line and an amount alone `1 | 2 | 3` may be an entry as well. */
const mayBeCodes = ({ columns, unknownColumns, otherSideColumns }: RecognisedSheet): boolean =>
  ['Meeting', 'Line'].every((name) => columns.has(name)) &&
  columns.size + unknownColumns.length + otherSideColumns.length < 4;

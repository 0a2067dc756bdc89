/**
 * The objects of Excel's API that the pane uses, as Microsoft's reference describes each:
 * https://learn.microsoft.com/javascript/api/excel (the page of a class is `excel.` and its name). A member that is not here fails loudly.
 */
import type { Area } from '../../src/core/values/address';
import { areaAddress, cellAddress } from '../../src/core/values/address';
import type { Table as ModelTable } from '../../src/core/workbook/workbook';
import { RowMark } from '../../src/core/workbook/workbook';
import type { BookModel, SheetModel } from './book-model';
import { areaOfAddress } from './book-model';

/** What Excel answers a request with that it cannot do: codes of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** An object on the wire; its members have the client's names in Pascal case. */
export abstract class WireObject {
  /** Of a collection. */
  get items(): readonly WireObject[] | undefined {
    return undefined;
  }
  /** Ranges live on under a reference while a batch runs. */
  get isTracked(): boolean {
    return false;
  }
}

const missing = (): never => {
  throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
};
const invalid = (): never => {
  throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
};

/** excel.workbook */
export class Workbook extends WireObject {
  constructor(
    private readonly book: BookModel,
    private readonly references: Map<string, WireObject>,
  ) {
    super();
  }
  get Name(): string {
    return this.book.workbook.file;
  }
  get UsePrecisionAsDisplayed(): boolean {
    return this.book.workbook.notices.some(({ code }) => code === 'precision-displayed');
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this.book);
  }
  get Functions(): Functions {
    return new Functions(this.book);
  }
  /** Of all sheets: the client finds an item of a sheet's tables again through these. */
  get Tables(): Tables {
    return new Tables(this.book.sheets);
  }
  GetActiveCell(): Range {
    const { top, left } = areaOfAddress(this.book.selection) ?? invalid();
    return new Range(this.book.active, { top, left, bottom: top, right: left });
  }
  _GetObjectByReferenceId(id: string): WireObject | undefined {
    return this.references.get(id);
  }
  _RemoveReference(id: string): null {
    this.references.delete(id);
    return null;
  }
}

/** excel.functions: a worksheet function is calculated as a cell of this workbook would calculate it. */
class Functions extends WireObject {
  constructor(private readonly book: BookModel) {
    super();
  }
  Date(year: number, month: number, day: number): FunctionResult {
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResult(serial - (this.book.workbook.date1904 ? 1462 : 0));
  }
}

class FunctionResult extends WireObject {
  readonly Error = null;
  constructor(readonly Value: number) {
    super();
  }
}

/** excel.worksheetcollection */
class Worksheets extends WireObject {
  constructor(private readonly book: BookModel) {
    super();
  }
  override get items(): readonly Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(sheet));
  }
  Indexer(key: string): Worksheet {
    return this.GetItemOrNullObject(key) ?? missing();
  }
  GetItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.book.find(key);
    return sheet ? new Worksheet(sheet) : null;
  }
}

/** excel.worksheet */
class Worksheet extends WireObject {
  constructor(private readonly model: SheetModel) {
    super();
  }
  get Id(): string {
    return this.model.id;
  }
  get Name(): string {
    return this.model.name;
  }
  get Visibility(): string {
    return { visible: 'Visible', hidden: 'Hidden', 'very hidden': 'VeryHidden' }[this.model.sheet.visibility];
  }
  get Tables(): Tables {
    return new Tables([this.model]);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.model, undefined);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    // Without valuesOnly, cells that are only formatted count too; the model holds none.
    if (valuesOnly !== true) invalid();
    const used = this.model.used();
    return used ? new Range(this.model, used) : null;
  }
  GetRange(address: string): Range {
    return new Range(this.model, areaOfAddress(address) ?? invalid());
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > 1_048_576 || column + columns > 16_384)
      invalid();
    return new Range(this.model, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns });
  }
  Activate(): null {
    this.model.book.active = this.model;
    return null;
  }
}

/** excel.range */
class Range extends WireObject {
  constructor(
    private readonly model: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }
  override get isTracked(): boolean {
    return true;
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.model);
  }
  /** With the sheet's name, in quotation marks where it needs them. */
  get Address(): string {
    const { name } = this.model;
    const { top, left, bottom, right } = this.area;
    const sheet = /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
    return `${sheet}!${top === bottom && left === right ? cellAddress(top, left) : areaAddress(this.area)}`;
  }
  get RowIndex(): number {
    return this.area.top - 1;
  }
  get ColumnIndex(): number {
    return this.area.left - 1;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get Values(): unknown[][] {
    return this.model.grid(this.area, ({ value }) => value);
  }
  get ValueTypes(): unknown[][] {
    return this.model.grid(this.area, ({ type }) => type);
  }
  get NumberFormat(): unknown[][] {
    return this.model.grid(this.area, ({ format }) => format);
  }
  /** A cell without a formula gives its value. */
  get Formulas(): unknown[][] {
    return this.model.grid(this.area, ({ formula }) => formula);
  }
  /** Null where only some of the rows are hidden. */
  get RowHidden(): boolean | null {
    return allOrNull(this.model.hiddenRows(this.area));
  }
  get ColumnHidden(): boolean | null {
    return allOrNull(this.model.hiddenColumns(this.area));
  }
  GetRowProperties(wanted: { readonly rowHidden?: boolean }): object[] {
    if (Object.keys(wanted).join() !== 'rowHidden') invalid();
    return this.model.hiddenRows(this.area).map((rowHidden) => ({ rowHidden }));
  }
  GetColumnProperties(wanted: { readonly columnHidden?: boolean }): object[] {
    if (Object.keys(wanted).join() !== 'columnHidden') invalid();
    return this.model.hiddenColumns(this.area).map((columnHidden) => ({ columnHidden }));
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const { top, left, bottom, right } = this.area;
    const merged = this.model.sheet.merges.filter(
      (one) => one.top >= top && one.left >= left && one.bottom <= bottom && one.right <= right,
    );
    return merged.length === 0 ? null : new RangeAreas(merged.map((one) => new Range(this.model, one)));
  }
  Select(): null {
    // A range of a sheet that is not active cannot be selected.
    if (this.model.book.active !== this.model) throw new HostError('InvalidOperation', 'The sheet is not active.');
    this.model.book.selection = this.Address.replace(/^.*!/, '');
    return null;
  }
}

/** excel.rangeareas */
class RangeAreas extends WireObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  override get isTracked(): boolean {
    return true;
  }
  get Areas(): Ranges {
    return new Ranges(this.ranges);
  }
}

/** excel.rangecollection */
class Ranges extends WireObject {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  override get items(): readonly Range[] {
    return this.ranges;
  }
}

/** excel.tablecollection */
class Tables extends WireObject {
  constructor(private readonly sheets: readonly SheetModel[]) {
    super();
  }
  override get items(): readonly Table[] {
    return this.sheets.flatMap((model) => model.sheet.tables.map((table) => new Table(model, table)));
  }
  Indexer(key: string): Table {
    return this.items.find(({ Name, Id }) => Name === key || Id === key) ?? missing();
  }
}

/** excel.table */
class Table extends WireObject {
  constructor(
    private readonly model: SheetModel,
    private readonly table: ModelTable,
  ) {
    super();
  }
  get Id(): string {
    return `{${this.table.name}}`;
  }
  get Name(): string {
    return this.table.name;
  }
  get ShowHeaders(): boolean {
    return this.table.headingRows > 0;
  }
  get ShowTotals(): boolean {
    return this.table.totalsRows > 0;
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.model, this.table.area);
  }
  GetRange(): Range {
    return new Range(this.model, this.table.area);
  }
}

/** excel.autofilter: of a table, or of the sheet itself. The reader keeps which rows a filter hides, not the filter: it is taken to cover the sheet. */
class AutoFilter extends WireObject {
  constructor(
    private readonly model: SheetModel,
    private readonly table: Area | undefined,
  ) {
    super();
  }
  get IsDataFiltered(): boolean {
    return this.table === undefined && this.filters();
  }
  GetRangeOrNullObject(): Range | null {
    const used = this.model.used();
    return used && this.filters() ? new Range(this.model, used) : null;
  }
  private filters(): boolean {
    const { cells } = this.model.sheet;
    for (let row = 0; row < cells.rowCount; row++) if (cells.rowMarks(row) & RowMark.filtered) return true;
    return false;
  }
}

/** What the client itself calls when it starts. */
export class InternalService extends WireObject {
  NotifyActionHandlerReady(): null {
    return null;
  }
}

const allOrNull = (each: readonly boolean[]): boolean | null =>
  each.every((one) => one) ? true : each.some((one) => one) ? null : false;

/** excel.range: reading, typing, looks, rows and columns. */
import type { Area } from '../../../src/core/values/address';
import { areaAddress, cellAddress } from '../../../src/core/values/address';
import type { SheetModel } from '../book-model';
import { areaOfAddress } from '../book-model';
import { inside, meet } from '../model/areas';
import type { CellValue, Look, ModelCell, TextRun } from '../model/cell-model';
import { DEFAULT_LOOK, EMPTY, flat, typed, withLook } from '../model/cell-model';
import { DataValidation } from './data-validation';
import { RangeAreas } from './range-areas';
import { RangeFormat, lookOf } from './range-format';
import { denied, HostError, invalid, WireObject } from './wire-object';
import { Worksheet } from './worksheets';

interface CellProperties {
  readonly format?: object;
  readonly textRuns?: readonly TextRun[];
}
interface RowProperties {
  readonly format?: { readonly rowHeight?: number };
}
interface ColumnProperties {
  readonly format?: { readonly columnWidth?: number };
  readonly columnHidden?: boolean;
}

export class Range extends WireObject {
  constructor(
    readonly model: SheetModel,
    readonly area: Area,
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
  get Values(): unknown {
    this.model.book.calculateNow();
    return this.model.grid(this.area, ({ value }) => value);
  }
  get ValueTypes(): unknown[][] {
    this.model.book.calculateNow();
    return this.model.grid(this.area, ({ type }) => type);
  }
  get NumberFormat(): unknown {
    return this.model.grid(this.area, ({ format }) => format);
  }
  set NumberFormat(value: unknown) {
    this.put(value, (cell, format) => ({ ...cell, format: String(format) }));
  }
  /** A cell without a formula gives its value. */
  get Formulas(): unknown {
    this.model.book.calculateNow();
    return this.model.grid(this.area, ({ formula, value }) => (formula === '' ? value : formula));
  }
  set Formulas(value: unknown) {
    this.put(value, (cell, input) => typed(input, cell));
    this.model.book.tell(this.model, this.Address.replace(/^.*!/, ''), { byAddIn: true });
  }
  /** Null where only some of the rows are hidden. */
  get RowHidden(): boolean | null {
    return allOrNull(this.model.rowsHidden(this.area));
  }
  get ColumnHidden(): boolean | null {
    return allOrNull(this.model.columnsHidden(this.area));
  }
  GetRowProperties(wanted: { readonly rowHidden?: boolean; readonly format?: object }): object[] {
    const hidden = this.model.rowsHidden(this.area);
    if (Object.keys(wanted).join() === 'rowHidden') return hidden.map((rowHidden) => ({ rowHidden }));
    if (Object.keys(flat(wanted)).join() !== 'format/rowHeight') invalid(JSON.stringify(wanted));
    return hidden.map((_, n) => ({ format: { rowHeight: this.model.heights.get(this.area.top + n) ?? 15 } }));
  }
  SetRowProperties(rows: readonly RowProperties[]): null {
    if (rows.length !== this.RowCount) invalid('rows');
    this.guard();
    for (const [n, row] of rows.entries()) {
      const others = Object.keys(flat(row)).filter((path) => path !== 'format/rowHeight');
      if (others.length > 0) invalid(others.join());
      const height = row.format?.rowHeight;
      if (height === 15) this.model.heights.delete(this.area.top + n);
      else if (height !== undefined && height > 409.5) invalid('rowHeight');
      else if (height !== undefined) this.model.heights.set(this.area.top + n, height);
    }
    return null;
  }
  GetColumnProperties(wanted: { readonly columnHidden?: boolean }): object[] {
    if (Object.keys(wanted).join() !== 'columnHidden') invalid();
    return this.model.columnsHidden(this.area).map((columnHidden) => ({ columnHidden }));
  }
  /** What is not a column's own is each of its cells'. */
  SetColumnProperties(columns: readonly ColumnProperties[]): null {
    if (columns.length !== this.ColumnCount) invalid('columns');
    this.guard();
    for (const [at, { columnHidden, ...rest }] of columns.entries()) {
      const column = this.area.left + at;
      if (columnHidden === true) this.model.hiddenColumns.add(column);
      const { 'format/columnWidth': width, ...looks } = flat(rest);
      if (width !== undefined) this.model.widths.set(column, Number(width));
      const part = { ...this.area, left: column, right: column };
      if (Object.keys(looks).length > 0)
        this.model.change(part, (cell) => ({ ...cell, look: withLook(cell.look, unformat(looks)) }));
    }
    return null;
  }
  GetCellProperties(wanted: { readonly format?: object; readonly textRuns?: boolean }): object[][] {
    const sides = Object.keys(flat(wanted.format ?? {})).flatMap((path) =>
      path.startsWith('borders/')
        ? ['top', 'bottom', 'left', 'right'].map((side) => path.replace('/', `/${side}/`))
        : [path],
    );
    const unknown = sides.filter((path) => !(path in DEFAULT_LOOK));
    if (unknown.length > 0) invalid(unknown.join());
    return this.model.grid(this.area, (cell) => ({
      format: nested(Object.fromEntries(sides.map((path) => [path, lookOf(cell, path)]))),
      ...(wanted.textRuns === true ? { textRuns: cell.runs ?? [{ text: String(cell.value) }] } : {}),
    }));
  }
  SetCellProperties(cells: readonly (readonly CellProperties[])[]): null {
    if (cells.length !== this.RowCount || cells.some((row) => row.length !== this.ColumnCount)) invalid('cells');
    this.guard();
    this.model.change(this.area, (cell, row, column) => {
      const { format, textRuns, ...others } = cells[row]![column]!;
      if (Object.keys(others).length > 0) invalid(Object.keys(others).join());
      const look = format ? withLook(cell.look, flat(format)) : cell.look;
      if (!textRuns) return { ...cell, look };
      if (this.model.book.dropsRuns) return { ...EMPTY, format: cell.format, look };
      const value = textRuns.map(({ text }) => text).join('');
      return { ...cell, look, value, type: 'String', formula: '', runs: textRuns };
    });
    return null;
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    // https://github.com/OfficeDev/office-js/issues/3611: those that begin here.
    const { area } = this;
    const merged = this.model.merges.filter(({ top, left }) => inside({ top, left, bottom: top, right: left }, area));
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
    if (merged.length > 512) invalid('more than 512 merged areas');
    return merged.length === 0 ? null : new RangeAreas(merged.map((one) => new Range(this.model, one)));
  }
  /** Only the first cell keeps its value. */
  Merge(across: boolean | null): null {
    if (across === true) invalid('across');
    this.guard();
    if (this.model.merges.some((one) => meet(one, this.area))) invalid('merged already');
    const { top, left } = this.area;
    this.model.change(this.area, (cell, row, column) =>
      row + column === 0 || cell.type === 'Empty' ? cell : { ...EMPTY, format: cell.format, look: cell.look },
    );
    if (this.RowCount * this.ColumnCount > 1) this.model.merges.push({ ...this.area, top, left });
    return null;
  }
  Unmerge(): null {
    this.guard();
    this.model.merges = this.model.merges.filter((one) => !meet(one, this.area));
    return null;
  }
  /** https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto: comments are neither contents nor formats. */
  Clear(applyTo: string): null {
    this.guard();
    if (applyTo === 'Contents') this.model.change(this.area, ({ format, look }) => ({ ...EMPTY, format, look }));
    else if (applyTo === 'Formats')
      this.model.change(this.area, ({ runs: _, ...cell }) => ({ ...cell, format: 'General', look: EMPTY.look }));
    else invalid(applyTo);
    return null;
  }
  Select(): null {
    // A range of a sheet that is not active cannot be selected.
    if (this.model.book.active !== this.model) throw new HostError('InvalidOperation', 'The sheet is not active.');
    this.model.book.selection = this.Address.replace(/^.*!/, '');
    return null;
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.model, this.area);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.model, this.area);
  }
  GetRow(row: number): Range {
    const top = this.area.top + row;
    return row < 0 || top > this.area.bottom
      ? invalid('row')
      : new Range(this.model, { ...this.area, top, bottom: top });
  }
  GetBoundingRect(other: Range | string): Range {
    const area = other instanceof Range ? other.area : (areaOfAddress(other) ?? invalid(other));
    return new Range(this.model, {
      top: Math.min(area.top, this.area.top),
      left: Math.min(area.left, this.area.left),
      bottom: Math.max(area.bottom, this.area.bottom),
      right: Math.max(area.right, this.area.right),
    });
  }
  /** The client asks before it cuts a large write into pieces. */
  _ValidateArraySize(rows: number, columns: number): null {
    if (rows !== this.RowCount || columns !== this.ColumnCount) invalid('size');
    return null;
  }

  /** Null leaves a cell as it is; a single value is each cell's. */
  private put(value: unknown, to: (cell: ModelCell, input: CellValue) => ModelCell): void {
    this.guard();
    const rows = Array.isArray(value) ? (value as unknown[][]) : undefined;
    if (rows && (rows.length !== this.RowCount || rows.some((row) => row.length !== this.ColumnCount)))
      throw new HostError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    this.model.change(this.area, (cell, row, column) => {
      const input = rows ? rows[row]![column] : value;
      return input === null || input === undefined ? cell : to(cell, input as CellValue);
    });
  }

  private guard(): void {
    if (this.model.isProtected) denied();
  }
}

const allOrNull = (each: readonly boolean[]): boolean | null =>
  each.every((one) => one) ? true : each.some((one) => one) ? null : false;

const unformat = (looks: Readonly<Record<string, unknown>>): Look =>
  Object.fromEntries(Object.entries(looks).map(([path, value]) => [path.replace(/^format\//, ''), value]));

/** Paths as an object again. */
function nested(paths: Readonly<Record<string, unknown>>): object {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(paths)) {
    const names = path.split('/');
    let inner = whole;
    for (const name of names.slice(0, -1)) inner = (inner[name] ??= {}) as Record<string, unknown>;
    inner[names.at(-1)!] = value;
  }
  return whole;
}

/** excel.worksheetcollection and excel.worksheet */
import type { BookModel, SheetModel } from '../book-model';
import { areaOfAddress } from '../book-model';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './charts';
import { NamedItemCollection } from './names';
import { PageBreakCollection, PageLayout } from './page-layout';
import { Range } from './range';
import { TableCollection } from './tables';
import { denied, HostError, invalid, missing, taken, WireObject } from './wire-object';

export class WorksheetCollection extends WireObject {
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
  GetFirst(): Worksheet {
    return new Worksheet(this.book.sheets[0]!);
  }
  /** Of a name: at most 31 letters, without the signs of references. */
  Add(name: string): Worksheet {
    if (this.book.isStructureProtected) denied();
    if (this.book.find(name)) taken();
    if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) invalid(name);
    return new Worksheet(this.book.add(name));
  }
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very hidden': 'VeryHidden' } as const;

export class Worksheet extends WireObject {
  constructor(private readonly model: SheetModel) {
    super();
  }
  get Id(): string {
    return this.alive.id;
  }
  get Name(): string {
    return this.alive.name;
  }
  get Visibility(): string {
    return VISIBILITY[this.model.visibility];
  }
  get Gridlines(): boolean {
    return this.model.gridLines;
  }
  set Gridlines(value: boolean) {
    this.model.gridLines = value;
  }
  get Tables(): TableCollection {
    return new TableCollection(this.model.book, [this.alive]);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.alive);
  }
  get Names(): NamedItemCollection {
    const { book, names } = this.alive;
    if (book.isBehind) throw new HostError('InvalidSelection', 'The current selection is invalid.');
    return new NamedItemCollection(names, book.names);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.model, undefined);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.model);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.model);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.model);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.model);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = this.model.used(valuesOnly === true);
    return used ? new Range(this.model, used) : null;
  }
  GetRange(address: string): Range {
    return new Range(this.alive, areaOfAddress(address) ?? invalid(address));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > 1_048_576 || column + columns > 16_384)
      invalid(`${row}, ${column}, ${rows}, ${columns}`);
    return new Range(this.alive, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns });
  }
  /** What is hidden cannot be shown so: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-visibility-member */
  Activate(): null {
    if (this.model.visibility !== 'visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
    this.model.book.active = this.model;
    return null;
  }
  /** Also where the workbook is calculated by hand. */
  Calculate(markAllDirty: boolean): null {
    if (typeof markAllDirty !== 'boolean') invalid();
    this.model.book.calculation.run(this.model);
    return null;
  }
  /** Its formulas' referrers come to an error then; the last visible sheet stays. */
  Delete(): null {
    const { book } = this.alive;
    if (book.isStructureProtected || book.sheets.length === 1) denied();
    book.remove(this.model);
    return null;
  }
  private get alive(): SheetModel {
    return this.model.book.sheets.includes(this.model) ? this.model : missing();
  }
}

/** excel.worksheetprotection */
class WorksheetProtection extends WireObject {
  constructor(private readonly model: SheetModel) {
    super();
  }
  get Protected(): boolean {
    return this.model.isProtected;
  }
}

/** excel.worksheetfreezepanes */
class WorksheetFreezePanes extends WireObject {
  constructor(private readonly model: SheetModel) {
    super();
  }
  FreezeRows(count: number): null {
    this.model.frozenRows = count;
    return null;
  }
}

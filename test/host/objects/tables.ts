/** excel.tablecollection and excel.table */
import type { BookModel, SheetModel } from '../book-model';
import { areaOfAddress } from '../book-model';
import { meet } from '../model/areas';
import type { TableModel } from '../model/sheet-model';
import { AutoFilter } from './auto-filter';
import { Range } from './range';
import { denied, invalid, missing, taken, WireObject } from './wire-object';
import { Worksheet } from './worksheets';

export class TableCollection extends WireObject {
  constructor(
    private readonly book: BookModel,
    private readonly sheets: readonly SheetModel[],
  ) {
    super();
  }
  override get items(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(sheet, table)));
  }
  Indexer(key: string): Table {
    return this.items.find(({ Name, Id }) => Name.toLowerCase() === key.toLowerCase() || Id === key) ?? missing();
  }
  /** Of an address in the sheet; tables never meet. Its headings become text, each different from the others. */
  Add(address: string, hasHeaders: boolean): Table {
    const [sheet = missing()] = this.sheets;
    if (sheet.isProtected) denied();
    const area = areaOfAddress(address) ?? invalid(address);
    if (!hasHeaders || sheet.tables.some((table) => meet(table.area, area))) invalid(address);
    if (sheet.merges.some((merge) => meet(merge, area))) invalid('merged cells in a table');
    const heads = sheet.grid({ ...area, bottom: area.top }, ({ value }) => String(value))[0]!;
    if (heads.includes('') || new Set(heads.map((head) => head.toLowerCase())).size < heads.length)
      invalid(`headings ${heads.join()}`);
    const number = this.book.sheets.reduce((sum, { tables }) => sum + tables.length, 1);
    const table = {
      id: `{table ${number}}`,
      name: `Table${number}`,
      area,
      headingRows: 1,
      totalsRows: 0,
      style: 'TableStyleMedium2',
    };
    sheet.tables.push(table);
    this.book.calculation.noteStructure();
    return new Table(sheet, table);
  }
}

class Table extends WireObject {
  constructor(
    private readonly model: SheetModel,
    private readonly table: TableModel,
  ) {
    super();
  }
  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  /** One of its kind in the workbook. */
  set Name(name: string) {
    const all = this.model.book.sheets.flatMap(({ tables }) => tables);
    if (all.some((one) => one !== this.table && one.name.toLowerCase() === name.toLowerCase())) taken();
    this.table.name = name;
    this.model.book.calculation.noteStructure();
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(style: string) {
    this.table.style = style;
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
  get Worksheet(): Worksheet {
    return new Worksheet(this.model);
  }
  GetRange(): Range {
    return new Range(this.model, this.table.area);
  }
  /** The headings stay in their row. */
  Resize(address: string): null {
    if (this.model.isProtected) denied();
    const area = areaOfAddress(address) ?? invalid(address);
    if (area.top !== this.table.area.top || area.bottom <= area.top) invalid(address);
    // https://github.com/OfficeDev/office-js/issues/5909: columns that are calculated are filled in the rows that come in.
    const { bottom } = this.table.area;
    for (const [at, formula] of Object.entries(this.table.calculated ?? {}))
      if (area.bottom > bottom) {
        const column = area.left + Number(at);
        this.model.change({ top: bottom + 1, left: column, bottom: area.bottom, right: column }, (cell) => ({
          ...cell,
          formula,
          value: 0,
          type: 'Double',
        }));
      }
    this.table.area = area;
    this.model.book.calculation.noteStructure();
    return null;
  }
}

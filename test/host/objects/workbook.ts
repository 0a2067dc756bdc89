/** excel.workbook, and what hangs on it alone. */
import type { BookModel } from '../book-model';
import { areaOfAddress } from '../book-model';
import { Range } from './range';
import { TableCollection } from './tables';
import { HostError, invalid, WireObject } from './wire-object';
import { WorksheetCollection } from './worksheets';

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
  get ReadOnly(): boolean {
    return this.book.isReadOnly;
  }
  get UsePrecisionAsDisplayed(): boolean {
    return this.book.workbook.notices.some(({ code }) => code === 'precision-displayed');
  }
  get Application(): Application {
    return new Application(this.book);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get Functions(): Functions {
    return new Functions(this.book);
  }
  /** Of all sheets: the client finds an item of a sheet's tables again through these. */
  get Tables(): TableCollection {
    return new TableCollection(this.book, this.book.sheets);
  }
  GetActiveCell(): Range {
    if (this.book.isBehind) throw new HostError('InvalidSelection', 'The current selection is invalid.');
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

/** excel.application */
class Application extends WireObject {
  constructor(private readonly book: BookModel) {
    super();
  }
  get CalculationMode(): string {
    return this.book.calculationMode;
  }
  /** https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculationstate-member */
  get CalculationState(): string {
    return this.book.isDirty ? 'Pending' : 'Done';
  }
  Calculate(type: string): null {
    if (type !== 'Full') invalid(type);
    this.book.calculateAll();
    return null;
  }
  /** The stand-in calculates when values are asked for, and at the end of a request. */
  SuspendApiCalculationUntilNextSync(): null {
    return null;
  }
}

/** excel.workbookprotection */
class WorkbookProtection extends WireObject {
  constructor(private readonly book: BookModel) {
    super();
  }
  get Protected(): boolean {
    return this.book.isStructureProtected;
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

/** What the client itself calls when it starts. */
export class AddinInternalService extends WireObject {
  NotifyActionHandlerReady(): null {
    return null;
  }
}

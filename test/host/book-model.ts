/** A workbook as the stand-in keeps it. */
import type { Area } from '../../src/core/values/address';
import { parseArea, parseCell } from '../../src/core/values/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { Calculation } from './model/calculation';
import type { NameModel } from './model/sheet-model';
import { SheetModel } from './model/sheet-model';

export { SheetModel } from './model/sheet-model';

export interface ChangeEvent {
  readonly kind: 'changed' | 'added' | 'deleted' | 'calculated';
  readonly sheet: SheetModel;
  readonly address: string;
  /** Made through the API, not by the officer. */
  readonly byAddIn: boolean;
}

export class BookModel {
  sheets: SheetModel[];
  names: NameModel[] = [];
  readonly listeners: ((event: ChangeEvent) => void)[] = [];
  readonly calculation: Calculation;
  active: SheetModel;
  /** What is selected on the active sheet. */
  selection = 'A1';
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Something was changed while it is calculated by hand, and not calculated since. */
  isDirty = false;
  /** What add-ins keep with the workbook, by name, as the client writes it. */
  settings: readonly (readonly [name: string, value: string])[] = [];
  isStructureProtected = false;
  isReadOnly = false;
  /** Somebody is typing into a cell. */
  isEditing = false;
  /** Another workbook is in front: https://github.com/OfficeDev/office-js/issues/6365 */
  isBehind = false;
  /** Cells whose text is set in runs stay empty: https://github.com/OfficeDev/office-js/issues/6131 */
  dropsRuns = false;
  /** Axes cannot be placed: https://github.com/OfficeDev/office-js/issues/1688 */
  refusesAxes = false;
  private made: number;

  constructor(readonly workbook: Workbook) {
    this.calculation = new Calculation(this);
    this.sheets = workbook.sheets.map((sheet, n) => SheetModel.of(this, sheet, n));
    this.made = this.sheets.length;
    this.active = this.sheets[0]!;
  }

  find(key: string): SheetModel | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  /** A new sheet comes last, and is not activated: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1) */
  add(name: string): SheetModel {
    const sheet = new SheetModel(this, name, this.made++);
    this.sheets.push(sheet);
    this.calculation.noteStructure();
    this.tell(sheet, '', { kind: 'added' });
    return sheet;
  }

  remove(sheet: SheetModel): void {
    this.sheets = this.sheets.filter((one) => one !== sheet);
    if (this.active === sheet) this.active = this.sheets[0]!;
    this.calculation.noteStructure();
    this.tell(sheet, '', { kind: 'deleted' });
  }

  /** Where it calculates by itself; by hand, only what is asked for. */
  calculateNow(): void {
    if (this.calculationMode === 'Automatic') this.calculation.run();
  }

  /** As `Application.calculate` does, also where it is calculated by hand. */
  calculateAll(): void {
    this.isDirty = false;
    this.calculation.run();
  }

  tell(
    sheet: SheetModel,
    address: string,
    { kind = 'changed', byAddIn = false }: { readonly kind?: ChangeEvent['kind']; readonly byAddIn?: boolean } = {},
  ): void {
    for (const listen of this.listeners) listen({ kind, sheet, address, byAddIn });
  }

  place(address: string): { readonly row: number; readonly column: number } {
    const cell = parseCell(address);
    if (!cell) throw new Error(`${address} is no cell`);
    return cell;
  }

  /** All that is kept, in plain values: two workbooks with the same picture are the same. */
  picture(): object {
    const { names, selection, calculationMode, isStructureProtected } = this;
    return structuredClone({
      ...{ names, selection, calculationMode, isStructureProtected, active: this.active.name },
      sheets: this.sheets.map((sheet) => sheet.picture()),
    });
  }
}

/** An address (`E14`, `A2:B3`, `2:4`) as an area; `undefined` where it is none. */
export function areaOfAddress(address: string): Area | undefined {
  const plain = address.replaceAll('$', '').replace(/^.*!/, '');
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: 16_384 };
  const cell = parseCell(plain);
  return cell ? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column } : parseArea(plain);
}

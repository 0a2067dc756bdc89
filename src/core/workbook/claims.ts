/** What each cell of a sheet was looked at as: the ground of the account, in which every number has exactly one place. */
import type { Cells } from './workbook';

/**
 * `free`: nobody looked at it. `beside`: a value of a record that is no amount (a day, a rate, a code), or a heading. `amount`: of a record.
 * `total`: a total, checked and left out. `set aside`: an amount that was read, and that the officer said is left out; `area`: the same of what
 * nobody read. `unknown`: under a heading that names nothing.
 */
export const CellClass = { free: 0, beside: 1, amount: 2, total: 3, setAside: 4, unknown: 5, areaSetAside: 6 } as const;
export type CellClass = (typeof CellClass)[keyof typeof CellClass];

/** One byte for each cell of a sheet; made when the first cell is claimed. */
export class Claims {
  private classes: Uint8Array | undefined;

  constructor(readonly cells: Cells) {}

  claim(cell: number, as: CellClass): void {
    this.writable()[cell] = as;
  }

  classOf(cell: number): CellClass {
    return (this.classes?.[cell] ?? CellClass.free) as CellClass;
  }

  /** The bytes themselves, for a loop over a ledger's cells. */
  writable(): Uint8Array {
    return (this.classes ??= new Uint8Array(this.cells.cellCount));
  }

  /** Whether any cell was claimed. */
  get any(): boolean {
    return this.classes !== undefined;
  }
}

/** The sums of the tables of a sheet, one after the other: a total may stand at the end of several pages. */
import type { RecognisedSheet } from '../workbook/recognised-sheet';

export class TableSums {
  private readonly sums = new Map<RecognisedSheet['sheet'], bigint[]>();

  /** Of the tables read so far that are on the same sheet. */
  above({ sheet }: RecognisedSheet): readonly bigint[] {
    return this.sums.get(sheet) ?? [];
  }

  /** `undefined`: a row of the table cannot be read, so that nothing can be held against it. */
  add({ sheet }: RecognisedSheet, sum: bigint | undefined): void {
    if (sum === undefined) return;
    this.sums.set(sheet, [...(this.sums.get(sheet) ?? []), sum]);
  }
}

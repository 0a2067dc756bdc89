/** What a row's cells say, as one number: rows that say the same have the same. */
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';

export class RowDigest {
  private readonly skipped: ReadonlySet<number>;
  private readonly ofTexts: Int32Array;
  private readonly number = new Float64Array(1);
  private readonly halves = new Int32Array(this.number.buffer);

  /** Cells of the columns `skipped` have no part. */
  constructor(
    private readonly found: RecognisedSheet,
    skipped: readonly number[],
  ) {
    this.skipped = new Set(skipped);
    this.ofTexts = new Int32Array(found.workbook.texts.count);
  }

  /** Of the cells from one up to another. */
  of(start: number, end: number): number {
    const { left, right, sheet } = this.found;
    const { cells } = sheet;
    let digest = 1;
    for (let cell = start; cell < end; cell++) {
      const column = cells.column(cell);
      if (column < left || column > right || this.skipped.has(column)) continue;
      const kind = cells.kind(cell);
      const value = cells.value(cell);
      const said = kind === CellKind.number || kind === CellKind.boolean ? this.ofNumber(value) : this.ofText(value);
      digest = Math.imul(digest ^ said, 0x9e3779b1);
      digest ^= digest >>> 15;
    }
    return digest;
  }

  private ofNumber(value: number): number {
    this.number[0] = value;
    return this.halves[0]! ^ Math.imul(this.halves[1]!, 0x85ebca6b);
  }

  /** Texts of several workbooks have ids of their own, so that what they say is told by their letters. */
  private ofText(id: number): number {
    const known = this.ofTexts[id]!;
    if (known !== 0) return known;
    const text = this.found.workbook.texts.text(id).trim();
    let digest = text.length + 1;
    for (let at = 0; at < text.length; at++) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
    return (this.ofTexts[id] = digest || 1);
  }
}

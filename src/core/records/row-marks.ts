/** Rows that a reader of the sheet would not see, or would take for deleted. They count, with a warning. */
import { layoutOf } from '../workbook/layout';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { RowMark } from '../workbook/workbook';
import type { Look } from '../workbook/workbook';
import type { Findings } from './findings';

/** What a row is of, or what was bought: struck out, it says that the row may not count, as an amount that is struck out does. */
const NAMING = ['Meeting', 'Line', 'Cost object', 'Document', 'Description'];
const STRUCK_ALONE = 1;
const SEEN_TOO = 2;

export class RowMarks {
  /**
   * By column, 0 where nothing is watched: columns without which a row is none are watched whether they are seen and not struck out, those that name it
   * whether they are struck out.
   */
  readonly watched: Uint8Array;
  private readonly hidden: number[] = [];
  private readonly filtered: number[] = [];
  private readonly struck: number[] = [];
  private readonly unseen: number[] = [];
  /** Of the row at hand. */
  private isStruck = false;
  private isUnseen = false;

  constructor(
    private readonly found: RecognisedSheet,
    widest: number,
  ) {
    const { columns, across, kind } = found;
    this.watched = new Uint8Array(widest + 1);
    for (const name of NAMING) this.watched[columns.get(name) ?? 0] = STRUCK_ALONE;
    for (const { column, required } of layoutOf(kind).columns)
      if (required) this.watched[columns.get(column) ?? 0] = SEEN_TOO;
    for (const column of across.keys()) this.watched[column] = SEEN_TOO;
    // No column is the one numbered 0.
    this.watched[0] = 0;
  }

  startRow(): void {
    this.isStruck = false;
    this.isUnseen = false;
  }

  /** A cell of a watched column in the row at hand. */
  see(column: number, look: Look | undefined): void {
    if (look === undefined) return;
    this.isStruck ||= look.struck;
    this.isUnseen ||= this.watched[column] === SEEN_TOO && look.invisible;
  }

  /** The row at hand is one of the table; `marks` are those of the sheet's row. */
  add(row: number, marks: number): void {
    if (marks & RowMark.hidden) this.hidden.push(row);
    else if (marks & RowMark.filtered) this.filtered.push(row);
    if (this.isStruck) this.struck.push(row);
    else if (this.isUnseen) this.unseen.push(row);
  }

  /** One finding for each kind of mark. */
  report(findings: Findings): void {
    const { workbook, sheet } = this.found;
    for (const [code, rows] of [
      ['rows-hidden', this.hidden],
      ['rows-filtered', this.filtered],
      ['rows-struck', this.struck],
      ['rows-unseen', this.unseen],
    ] as const) {
      if (rows.length === 0) continue;
      const at = { file: workbook.file, sheet: sheet.name, cell: `${rows[0]}:${rows[0]}` };
      findings.add(code, at, { count: rows.length, rows: runs(rows) });
    }
  }
}

/** `3, 7–12, 20` */
function runs(rows: readonly number[]): string {
  const parts: string[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from;
    while (rows[to + 1] === rows[to]! + 1) to++;
    parts.push(to > from ? `${rows[from]}–${rows[to]}` : `${rows[from]}`);
    from = to + 1;
  }
  return parts.join(', ');
}

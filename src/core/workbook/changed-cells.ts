/** A sheet's cells with a few of them as they are read instead; what the file holds is left as it is. */
import { marksOf } from './cell-marks';
import type { CellFormat, CellKind, Cells, Look } from './workbook';
import { CellKind as Kind, CellOrigin as Origin } from './workbook';
import type { CellOrigin } from './workbook';

export interface ChangedCell {
  /** Position among the sheet's rows, and the column's number. */
  readonly row: number;
  readonly column: number;
  /** Position among the sheet's cells; `undefined`: nothing stands there. */
  readonly cell: number | undefined;
  readonly kind: CellKind;
  /** As `Cells` has it. */
  readonly value: number;
  readonly format: CellFormat;
  readonly look: Look | undefined;
}

/** Each change is of another cell. */
export class ChangedCells implements Cells {
  private readonly byCell = new Map<number, ChangedCell>();
  /** Changes where nothing stood, in the order of the sheet, and the position that each has now. */
  private readonly added: readonly ChangedCell[];
  private readonly places: readonly number[];

  private readonly changedRows: ReadonlySet<number>;

  constructor(
    private readonly base: Cells,
    changes: readonly ChangedCell[],
  ) {
    this.changedRows = new Set(changes.map(({ row }) => row));
    this.added = changes.filter(({ cell }) => cell === undefined).sort((a, b) => a.row - b.row || a.column - b.column);
    this.places = this.added.map((each, before) => this.positionIn(each) + before);
    this.added.forEach((each, n) => this.byCell.set(this.places[n]!, each));
    for (const each of changes) if (each.cell !== undefined) this.byCell.set(this.moved(each.cell), each);
  }

  get rowCount(): number {
    return this.base.rowCount;
  }

  get cellCount(): number {
    return this.base.cellCount + this.added.length;
  }

  rowNumber(row: number): number {
    return this.base.rowNumber(row);
  }

  rowMarks(row: number): number {
    return this.base.rowMarks(row);
  }

  start(row: number): number {
    return this.base.start(row) + countUntil(this.added.length, (n) => this.added[n]!.row >= row);
  }

  shape(row: number): number {
    return this.changedRows.has(row) ? -1 : this.base.shape(row);
  }

  marks(cell: number): number {
    const change = this.byCell.get(cell);
    return change ? marksOf(change.column, change.kind, change.look !== undefined) : this.base.marks(this.own(cell));
  }

  column(cell: number): number {
    return this.byCell.get(cell)?.column ?? this.base.column(this.own(cell));
  }

  kind(cell: number): CellKind {
    return this.byCell.get(cell)?.kind ?? this.base.kind(this.own(cell));
  }

  format(cell: number): CellFormat {
    return this.byCell.get(cell)?.format ?? this.base.format(this.own(cell));
  }

  origin(cell: number): CellOrigin {
    return this.byCell.has(cell) ? Origin.typed : this.base.origin(this.own(cell));
  }

  value(cell: number): number {
    return this.byCell.get(cell)?.value ?? this.base.value(this.own(cell));
  }

  textId(cell: number): number {
    const change = this.byCell.get(cell);
    if (change) return change.kind === Kind.text ? change.value : -1;
    return this.base.textId(this.own(cell));
  }

  textAt(cell: number): number {
    return this.value(cell);
  }

  look(cell: number): Look | undefined {
    const change = this.byCell.get(cell);
    return change ? change.look : this.base.look(this.own(cell));
  }

  shownAs(cell: number): string | undefined {
    const change = this.byCell.get(cell);
    if (!change) return this.base.shownAs(this.own(cell));
    return change.kind === Kind.number ? change.look?.shown(change.value) : undefined;
  }

  /** Before which of the sheet's own cells a new one comes. */
  private positionIn({ row, column }: ChangedCell): number {
    let cell = this.base.start(row);
    while (cell < this.base.start(row + 1) && this.base.column(cell) < column) cell++;
    return cell;
  }

  /** Where one of the sheet's own cells is now. */
  private moved(cell: number): number {
    return cell + countUntil(this.places.length, (n) => this.places[n]! - n > cell);
  }

  /** The sheet's own cell that is at a position now. */
  private own(cell: number): number {
    return cell - countUntil(this.places.length, (n) => this.places[n]! >= cell);
  }
}

/** How many come before the first of which it is true; it is true of all after that one. Halving: cells are asked for by the million. */
function countUntil(count: number, isTrue: (n: number) => boolean): number {
  let [least, most] = [0, count];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (isTrue(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/** What rows of a described table say of those below them: values that are filled down, labels of groups, sides. */
import { headingKey } from '../values/code-key';
import { totalLabel } from '../workbook/heading-index';
import type { RecognisedSheet, Told } from '../workbook/recognised-sheet';
import { NO_CELL } from './table-cells';

/** The row at hand, as far as it is looked at here. */
interface Row {
  readonly number: number;
  readonly hasAmounts: boolean;
  shownCell(column: number): number;
  content(cell: number): string;
  allTexts(): readonly string[];
  filledColumns(): readonly number[];
}

export class RowsAbove {
  /** The label of the group that the row at hand is in: its cell, Excel's number of its row, and that row's position. */
  group = { cell: NO_CELL, row: 0, at: 0 };
  /** The row at hand is the label of the rows below it. */
  isGroupLabel = false;
  /** The last cell with something in it of each column in which a value holds down to the next one. */
  private readonly lasts = new Map<number, number>();
  private isOfTotal = false;
  private isBelowTotal = false;
  /** By column, the last label that says of which side the rows below it are. */
  private readonly sides = new Map<number, string>();

  constructor(
    private readonly row: Row,
    private readonly told: Told,
    private readonly found: Pick<RecognisedSheet, 'otherSideColumns' | 'totalColumns'>,
  ) {}

  /** Keeps what the row at hand says of those below; in the row of a total no value is filled down, and no group goes on. `at`: its position. */
  see(at: number): void {
    const { filledDown, groupsIn, isLabel, amounts, decides } = this.told;
    const { row } = this;
    this.isGroupLabel = false;
    if (decides.size > 0) this.seeSides(decides);
    if (filledDown.size === 0 && groupsIn === undefined) return;
    this.isOfTotal = this.seesTotal();
    if (this.isOfTotal) return;
    for (const column of filledDown) {
      const cell = row.shownCell(column);
      if (cell !== NO_CELL) this.lasts.set(column, cell);
    }
    if (groupsIn === undefined || [...amounts].some((column) => row.shownCell(column) !== NO_CELL)) return;
    const cell = row.shownCell(groupsIn);
    if (cell === NO_CELL || !isLabel(row.content(cell).trim())) return;
    this.isGroupLabel = true;
    this.group = { cell, row: row.number, at };
  }

  private seesTotal(): boolean {
    const { filledDown, amounts, decides } = this.told;
    const { row } = this;
    const { otherSideColumns, totalColumns } = this.found;
    // Amounts alone are no entry of the one above: they may well be its total. What decides a row's side is more than that.
    const isAmountsAlone = row
      .filledColumns()
      .every(
        (column) =>
          amounts.has(column) ||
          (otherSideColumns.includes(column) && !decides.has(column)) ||
          totalColumns.includes(column),
      );
    const isTotal = row.allTexts().some((text) => totalLabel(text) !== undefined);
    // Below `Total | Budget` stands `(blank) | Actual`: a total too.
    const goesOn =
      this.isBelowTotal && filledDown.size > 0 && [...filledDown].every((column) => row.shownCell(column) === NO_CELL);
    this.isBelowTotal = isTotal || goesOn;
    return isAmountsAlone || isTotal || goesOn;
  }

  /** A label without amounts that is one of the values of a deciding column is of the rows below it. */
  private seeSides(decides: Told['decides']): void {
    const { row } = this;
    if (row.hasAmounts) return;
    for (const [column, values] of decides) {
      const cell = row.shownCell(column);
      const key = cell === NO_CELL ? '' : headingKey(row.content(cell));
      if (values.has(key)) this.sides.set(column, key);
    }
  }

  /** The value, as headings are compared, of the label in a column that decides the rows below it; `undefined`: there is none. */
  sideIn(column: number): string | undefined {
    return this.sides.get(column);
  }

  /** The cell whose value holds in a column of the row at hand where that is blank. */
  lastIn(column: number): number | undefined {
    return this.isOfTotal ? undefined : this.lasts.get(column);
  }

  groupCell(): number {
    return this.isOfTotal ? NO_CELL : this.group.cell;
  }
}

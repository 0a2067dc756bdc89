/**
 * Rounds all figures of an annex by meeting at once: lines add up to subtotals, those to the meeting's total, meetings to
 * the total, and in every row estimate − expenditure = variance. A figure that is printed twice (a meeting's total) is one
 * figure here.
 */
import type { Amounts, Figure } from '../reconciliation/reconciliation';
import type { Minor } from '../values/money';
import type { PrintedFigure } from './annex';
import type { Price, Quantity } from './round-table';
import { GROUND, priceOfChange, priceOfWanted, roundAlone, roundTogether } from './round-table';

/** A row of figures and the rows that it adds up; a line has none. */
export interface FigureTree {
  readonly amounts: Amounts;
  readonly parts: readonly FigureTree[];
}

export interface PrintedAmounts {
  readonly estimate: PrintedFigure;
  readonly expenditure: PrintedFigure;
  readonly committed: PrintedFigure;
  readonly variance: PrintedFigure;
}

type Column = keyof PrintedAmounts;
const COLUMNS: readonly Column[] = ['estimate', 'expenditure', 'committed', 'variance'];

/** What rows are to print where their parts allow it. */
export type WantedAmounts<T> = ReadonlyMap<T, { readonly [C in 'estimate' | 'expenditure' | 'variance']: Minor }>;

/** The figures as printed of every row of the tree, with the fewest changed beside those that are wanted. */
export function roundTree<T extends FigureTree & { readonly parts: readonly T[] }>(
  root: T,
  unit: Minor,
  wanted: WantedAmounts<T> = new Map(),
): ReadonlyMap<T, PrintedAmounts> {
  const plan = new Plan<T>(unit, wanted);
  plan.addRow(root, { estimate: GROUND, expenditure: GROUND, committed: GROUND, variance: GROUND });
  const amounts = roundTogether(plan.quantities, unit);
  const printed = new Map<T, PrintedAmounts>();
  for (const [row, places] of plan.rows) {
    const cell = (column: Column) => printFigure(row.amounts[column], amounts[places[column]], unit);
    printed.set(row, {
      estimate: cell('estimate'),
      expenditure: cell('expenditure'),
      committed: cell('committed'),
      variance: cell('variance'),
    });
  }
  return printed;
}

/** An unknown figure is not printed as an amount: its working sum stays as it is. */
export function printFigure(figure: Figure, printed: Minor | undefined, unit: Minor): PrintedFigure {
  if (printed === undefined) return { figure, printed: figure.amount, adjusted: false };
  return { figure, printed, adjusted: printed !== roundAlone(figure.amount, unit) };
}

/** More than any number of lines may be changed for it. */
const WANTED = 4e14;

type Places = { readonly [C in Column]: number };

class Plan<T extends FigureTree & { readonly parts: readonly T[] }> {
  readonly quantities: Quantity[] = [];
  /** Each row with the positions of its figures among the quantities; −1 where the figure is unknown. */
  readonly rows: (readonly [T, Places])[] = [];
  private equations = GROUND;

  constructor(
    private readonly unit: Minor,
    private readonly wanted: WantedAmounts<T>,
  ) {}

  /** `above`: the equations that add this row up to the one above. Returns how many rows lie below it. */
  addRow(row: T, above: Places): number {
    const below = { estimate: GROUND, expenditure: GROUND, committed: GROUND, variance: GROUND };
    if (row.parts.length === 0) {
      // Of a line, estimate = expenditure + variance; rows above have it from their lines.
      const whole = (['estimate', 'expenditure', 'variance'] as const).every((column) => isKnown(row.amounts[column]));
      if (whole) below.estimate = below.expenditure = below.variance = this.newEquation();
    } else {
      for (const column of COLUMNS) {
        const whole = isKnown(row.amounts[column]) && row.parts.every((part) => isKnown(part.amounts[column]));
        if (whole) below[column] = this.newEquation();
      }
    }
    let height = 0;
    for (const part of row.parts) height = Math.max(height, 1 + this.addRow(part, below));
    const wanted = this.wanted.get(row);
    const place = (column: Column) => {
      const figure = row.amounts[column];
      const given = column === 'committed' ? undefined : wanted?.[column];
      const price =
        given === undefined
          ? priceOfChange(figure.amount, this.unit, height)
          : priceOfWanted(figure.amount, this.unit, given, WANTED);
      return this.addFigure(figure, column, { above: above[column], below: below[column], price });
    };
    this.rows.push([
      row,
      {
        estimate: place('estimate'),
        expenditure: place('expenditure'),
        committed: place('committed'),
        variance: place('variance'),
      },
    ]);
    return height;
  }

  private newEquation(): number {
    return ++this.equations;
  }

  private addFigure(
    figure: Figure,
    column: Column,
    { above, below, price }: { readonly above: number; readonly below: number; readonly price: Price },
  ): number {
    if (!isKnown(figure)) return -1;
    // Estimates flow down from the total to the lines; expenditures and variances flow back up.
    const [from, to] = column === 'estimate' ? [above, below] : [below, above];
    return this.quantities.push({ exact: figure.amount, from, to, price }) - 1;
  }
}

const isKnown = (figure: Figure): boolean => figure.state !== 'unknown';

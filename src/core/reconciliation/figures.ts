/** Figures: sums that know whether anything stands behind them, and whether all of it could be read. */
import type { Minor } from '../values/money';
import { Sum, ZERO } from '../values/money';
import type { Amounts, Figure, Reconciliation } from './reconciliation';
import { perCentOf } from '../values/per-cents';

export const NIL: Figure = { state: 'nil', amount: ZERO };

/** Adds up what stands behind a figure. */
export class FigureSum {
  private readonly sum = new Sum();
  private rows = 0;
  private unknown = false;

  /** `undefined`: an amount that cannot be read, so that the whole is unknown. */
  add(amount: Minor | undefined): void {
    this.rows++;
    if (amount === undefined) this.unknown = true;
    else this.sum.add(amount);
  }

  addFigure(figure: Figure): void {
    if (figure.state === 'nil') return;
    this.add(figure.amount);
    if (figure.state === 'unknown') this.unknown = true;
  }

  markUnknown(): void {
    this.add(undefined);
  }

  /** A sum beyond the largest amount is unknown too; `overflow` tells. */
  figure(): Figure {
    if (this.rows === 0) return NIL;
    const amount = this.sum.value();
    return { state: this.unknown || amount === undefined ? 'unknown' : 'known', amount: amount ?? ZERO };
  }

  get overflow(): boolean {
    return this.sum.value() === undefined;
  }
}

/** Variance and rate of an estimate and an expenditure. */
export function amountsOf(estimate: Figure, expenditure: Figure, committed: Figure): Amounts {
  const nil = estimate.state === 'nil' && expenditure.state === 'nil';
  const unknown = estimate.state === 'unknown' || expenditure.state === 'unknown';
  const difference = estimate.amount - expenditure.amount;
  const tooLarge = !Number.isSafeInteger(difference);
  const variance: Figure = {
    state: unknown || tooLarge ? 'unknown' : nil ? 'nil' : 'known',
    amount: tooLarge ? ZERO : (difference as Minor),
  };
  const implementationRate = unknown ? undefined : perCentOf(expenditure.amount, estimate.amount);
  return { estimate, expenditure, committed, variance, implementationRate };
}

export function sumAmounts(all: readonly Amounts[]): Amounts {
  const sums = { estimate: new FigureSum(), expenditure: new FigureSum(), committed: new FigureSum() };
  for (const amounts of all) {
    sums.estimate.addFigure(amounts.estimate);
    sums.expenditure.addFigure(amounts.expenditure);
    sums.committed.addFigure(amounts.committed);
  }
  return amountsOf(sums.estimate.figure(), sums.expenditure.figure(), sums.committed.figure());
}

/** What found no place, as a row of its own. */
export const unmatchedAmounts = ({ unmatchedTotal, unmatchedCommitted }: Reconciliation): Amounts =>
  amountsOf(NIL, unmatchedTotal, unmatchedCommitted);

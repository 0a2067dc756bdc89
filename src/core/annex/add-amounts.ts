/** Sums of amounts that the reconciliation does not carry itself: subtotals by part, rows across meetings, the grand total. */
import type { Amounts, Figure } from '../reconciliation/reconciliation';
import type { Minor } from '../values/money';
import { Sum, ZERO, negate } from '../values/money';

export const NIL: Figure = { state: 'nil', amount: ZERO };
export const NIL_AMOUNTS: Amounts = {
  estimate: NIL,
  expenditure: NIL,
  committed: NIL,
  variance: NIL,
  implementationRate: undefined,
};

/** Nil where all are nil, unknown where one is or where the sum no longer fits an amount. */
export function addFigures(figures: readonly Figure[]): Figure {
  const sum = new Sum();
  let state: Figure['state'] = 'nil';
  for (const figure of figures) {
    sum.add(figure.amount);
    if (figure.state === 'unknown') state = 'unknown';
    else if (figure.state === 'known' && state === 'nil') state = 'known';
  }
  const amount = sum.value();
  return amount === undefined ? { state: 'unknown', amount: ZERO } : { state, amount };
}

export function addAmounts(parts: readonly Amounts[]): Amounts {
  const estimate = addFigures(parts.map((part) => part.estimate));
  const expenditure = addFigures(parts.map((part) => part.expenditure));
  return {
    estimate,
    expenditure,
    committed: addFigures(parts.map((part) => part.committed)),
    variance: addFigures([estimate, opposite(expenditure)]),
    implementationRate: rateOf(estimate, expenditure),
  };
}

/** What no meeting bears, as a row: without an estimate, so that its variance is its opposite. */
export function unmatchedAmounts(expenditure: Figure): Amounts {
  return { ...NIL_AMOUNTS, expenditure, variance: opposite(expenditure) };
}

const opposite = ({ state, amount }: Figure): Figure => ({ state, amount: negate(amount) as Minor });

/** Expenditure ÷ estimate in tenths of a per cent, half away from zero. */
function rateOf(estimate: Figure, expenditure: Figure): number | undefined {
  if (estimate.state !== 'known' || estimate.amount === 0 || expenditure.state === 'unknown') return undefined;
  const above = BigInt(expenditure.amount) * 1000n;
  const below = BigInt(estimate.amount);
  const size = (a: bigint) => (a < 0n ? -a : a);
  const tenths = (2n * size(above) + size(below)) / (2n * size(below));
  return Number(above < 0n === below < 0n ? tenths : -tenths) + 0;
}

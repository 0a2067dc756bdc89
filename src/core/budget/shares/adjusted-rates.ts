/** From rates of a scale to per cents that add up to a hundred, within limits. Exact: whole numbers throughout. */
import type { Fraction } from '../../values/fraction';
import { compareFractions, reduced, ZERO_FRACTION } from '../../values/fraction';

/** Per cents. A floor that is the ceiling too is a fixed per cent. */
export interface LimitedRate {
  readonly rate: Fraction;
  readonly floor: Fraction | undefined;
  readonly ceiling: Fraction | undefined;
}

export interface AdjustedRates {
  /** What each rate is multiplied by, where no limit holds it. */
  readonly factor: Fraction;
  /** In step with the rates; they add up to a hundred. */
  readonly adjusted: readonly Fraction[];
  /** The same as whole numbers in one proportion, for splitting an amount. */
  readonly weights: readonly bigint[];
}

export type NoAdjustedRates = 'sum-zero' | 'limits-impossible';

interface Whole {
  readonly rate: bigint;
  readonly floor: bigint;
  readonly ceiling: bigint | undefined;
}

/**
 * The one factor k for which the sum of min(max(k × rate, floor), ceiling) is 100, and what each rate comes to with it. Where several do (all is held
 * by limits), the smallest. `sum-zero`: all rates are nil and no limits make up the hundred. `limits-impossible`: no factor does.
 */
export function adjustRates(rates: readonly LimitedRate[]): AdjustedRates | NoAdjustedRates {
  const common = rates
    .flatMap(({ rate, floor, ceiling }) => [rate, floor ?? ZERO_FRACTION, ceiling ?? ZERO_FRACTION])
    .reduce((whole, { denominator }) => leastCommonMultiple(whole, denominator), 1n);
  const scaled = ({ numerator, denominator }: Fraction): bigint => (numerator * common) / denominator;
  const whole = rates.map(({ rate, floor, ceiling }): Whole => ({
    rate: scaled(rate),
    floor: scaled(floor ?? ZERO_FRACTION),
    ceiling: ceiling && scaled(ceiling),
  }));
  if (whole.some(({ floor, ceiling }) => ceiling !== undefined && floor > ceiling)) return 'limits-impossible';
  const factor = factorFor(whole, 100n * common);
  if (factor === undefined) return whole.every(({ rate }) => rate === 0n) ? 'sum-zero' : 'limits-impossible';
  const { numerator, denominator } = factor;
  const weights = whole.map(({ rate, floor, ceiling }) => {
    const raised = max(rate * numerator, floor * denominator);
    return ceiling === undefined ? raised : min(raised, ceiling * denominator);
  });
  // Not in lowest terms: a list of two hundred is made for every meeting.
  const perCent = common * denominator;
  return { factor, adjusted: weights.map((weight) => ({ numerator: weight, denominator: perCent })), weights };
}

/** Where a rate leaves its floor, or meets its ceiling, as the factor grows. */
interface Bend {
  readonly at: Fraction;
  readonly isCeiling: boolean;
  readonly rate: bigint;
  readonly limit: bigint;
}

/** The smallest factor for which the limited rates add up to `total`. */
function factorFor(rates: readonly Whole[], total: bigint): Fraction | undefined {
  const bends: Bend[] = rates
    .filter(({ rate }) => rate > 0n)
    .flatMap(({ rate, floor, ceiling }) => [
      ...(floor > 0n ? [{ at: reduced(floor, rate), isCeiling: false, rate, limit: floor }] : []),
      ...(ceiling === undefined ? [] : [{ at: reduced(ceiling, rate), isCeiling: true, rate, limit: ceiling }]),
    ])
    // A rate that is fixed leaves its floor before it meets its ceiling.
    .sort((a, b) => compareFractions(a.at, b.at) || Number(a.isCeiling) - Number(b.isCeiling));
  let held = rates.reduce((sum, { floor }) => sum + floor, 0n);
  let growing = rates.reduce((sum, { rate, floor }) => (floor === 0n ? sum + rate : sum), 0n);
  if (held > total) return undefined;
  let from = ZERO_FRACTION;
  for (let next = 0; ; next++) {
    const bend = bends[next];
    if (held === total && growing === 0n) return from;
    if (growing > 0n && held <= total) {
      const factor = reduced(total - held, growing);
      if (bend === undefined || compareFractions(factor, bend.at) <= 0) return factor;
    }
    if (bend === undefined) return undefined;
    from = bend.at;
    held += bend.isCeiling ? bend.limit : -bend.limit;
    growing += bend.isCeiling ? -bend.rate : bend.rate;
  }
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [greatest, rest] = [a, b];
  while (rest > 0n) [greatest, rest] = [rest, greatest % rest];
  return (a / greatest) * b;
}

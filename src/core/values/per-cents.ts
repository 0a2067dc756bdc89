/** Per cents, as whole tenths of a per cent: rounded to as many decimals as are printed, once, from the exact amounts. */
import { decimalFromMinor } from './money';

/** Decimals that printed per cents have. */
export type PerCentDecimals = 0 | 1;

/** Part ÷ whole in tenths of a per cent, half away from zero; without decimals, a multiple of ten. `undefined` where the whole is zero. */
export function perCentOf(
  part: number | bigint,
  whole: number | bigint,
  decimals: PerCentDecimals = 1,
): number | undefined {
  const [a, b] = [BigInt(part), BigInt(whole)];
  if (b === 0n) return undefined;
  const unit = decimals === 0 ? 10n : 1n;
  const [size, of] = [absolute(a) * 1000n, absolute(b) * unit];
  const tenths = Number((size / of + ((size % of) * 2n >= of ? 1n : 0n)) * unit);
  return tenths === 0 || a < 0n === b < 0n ? tenths : 0 - tenths;
}

/** As a plain decimal: 985 → `98.5`, or, without decimals, 980 → `98`. */
export const rateDecimal = (tenths: number, decimals: PerCentDecimals): string =>
  decimals === 0 ? String(tenths / 10) : decimalFromMinor(BigInt(tenths), 1);

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

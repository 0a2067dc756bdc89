/** What the command line says in place of the Settings sheet. */
import type { AnnexOptions } from '../core/annex/build-annex';
import { dayFromIso } from '../core/values/calendar';
import { minorFromDecimal } from '../core/values/money';
import type { Minor } from '../core/values/money';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';

/** Throws `CannotRun` where a value cannot be understood. */
export function annexOverrides(
  { layout, rounding, asAt }: Arguments,
  decimals: number,
): Pick<AnnexOptions, 'layout' | 'rounding' | 'asAt'> {
  const day = asAt === undefined ? undefined : dayFromIso(asAt);
  if (asAt !== undefined && day === undefined) throw new CannotRun('dateInvalid', { option: '--as-at', given: asAt });
  return { layout, rounding: rounding === undefined ? undefined : unitOf(rounding, decimals), asAt: day };
}

/** A power of ten, from the smallest unit of the currency up. */
function unitOf(text: string, decimals: number): Minor {
  const reading = /^(?:1|10|100|1000|10{4,6}|0\.0{0,2}1)$/.test(text) ? minorFromDecimal(text, decimals) : undefined;
  if (reading?.state !== 'exact' || reading.minor < 1) {
    throw new CannotRun('roundingInvalid', { given: text });
  }
  return reading.minor;
}

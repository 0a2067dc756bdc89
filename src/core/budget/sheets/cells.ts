/** Cells of the budget's sheets. */
import type { PlannedCell } from '../../plan/sheet-plan';
import { amountFormat } from '../../plan/sheet-plan';
import type { Fraction } from '../../values/fraction';
import { fixedDecimal } from '../../values/fraction';
import { decimalFromMinor } from '../../values/money';
import type { StyleName } from '../../style/sheet-style';

export const text = (value: string, style: StyleName = 'line'): PlannedCell => ({ value, style });

/** An amount of minor units, with the formula that comes to it. */
export function amount(
  minor: number | bigint | undefined,
  decimals: number,
  formula?: string,
  style: StyleName = 'line-figure',
): PlannedCell {
  const value = minor === undefined ? '..' : Number(decimalFromMinor(BigInt(minor), decimals));
  return { value, style, format: amountFormat(decimals), ...(formula === undefined ? {} : { formula }) };
}

/** A decimal with so many places, from an exact number. */
export function decimal(
  value: Fraction | undefined,
  places: number,
  format: string,
  formula?: string,
): PlannedCell | undefined {
  if (value === undefined) return undefined;
  const number = Number(fixedDecimal(value, places));
  return { value: number, style: 'line-figure', format, ...(formula === undefined ? {} : { formula }) };
}

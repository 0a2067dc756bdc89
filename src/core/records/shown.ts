/** What a number's format shows, held against the number that is stored. */
import { fractionFromNumber } from '../values/fraction';
import type { Fraction } from '../values/fraction';
import type { Look } from '../workbook/workbook';
import { readAmountText } from './amount-text';
import type { Findings } from './findings';
import type { SheetRows } from './sheet-rows';

/** Looks that show every number of theirs as it is; a look is of one section and sign, so that a few numbers tell. */
const faithful = new WeakMap<Look, boolean>();
const SIZES = [1234.56, 0.5, 987654321.25, 7, 100];

/** The text that the cell shows, where it says another number than is stored, or none; `undefined` where it says the same, but for rounding. */
export function shownOtherwise(look: Look, value: number): string | undefined {
  let isSame = faithful.get(look);
  if (isSame === undefined) {
    const sign = Math.sign(value);
    isSame = sign !== 0 && SIZES.every((size) => says(look.shown(sign * size), sign * size));
    faithful.set(look, isSame);
  }
  if (isSame) return undefined;
  const shown = look.shown(value);
  return says(shown, value) ? undefined : shown;
}

/**
 * Tells, once for each column and format, that cells show another number than they hold; what they hold is what is read. The sign of per cent beside
 * a number `ofPercent` changes nothing.
 */
export function reportShown(
  rows: SheetRows,
  column: number,
  cell: number,
  look: Look,
  findings: Findings,
  ofPercent = false,
): void {
  if (look.invisible) return;
  const value = rows.cells.value(cell);
  const shown = shownOtherwise(look, value);
  if (shown === undefined || (ofPercent && says(shown.replace(/ ?%$/, ''), value))) return;
  const stored = String(Number(value.toPrecision(15)));
  findings.countShown(rows.place(column), String(column), look.code, () => ({ stored, shown }));
}

/** Whether a text with English signs says the number, to the decimals that it has. A power of ten is read as one; a dash says zero. */
function says(shown: string, value: number): boolean {
  const power = /^(.*\d)E([+-]?\d+)$/i.exec(shown);
  const read = readAmountText(power ? power[1]! : shown, '.');
  if (read.state === 'none') return value === 0;
  if (read.state !== 'read' || (power && Number(power[2]) > 300)) return false;
  const places = /\.(\d+)$/.exec(read.decimal)?.[1]?.length ?? 0;
  const scale = 10 ** (power ? Number(power[2]) : 0);
  const off = Math.abs(Number(read.decimal) * scale - value);
  // Half of the last digit shown, and what a double cannot tell.
  return off <= 0.5 * 10 ** -places * scale + Math.abs(value) * 1e-14;
}

/** The fraction that a format shows (`1/3` of 0.333): only where the decimal stored is that fraction, cut or rounded at its own end. */
export function shownFraction(look: Look, value: number): Fraction | undefined {
  const parts = /^(\d+) ?[/\u2044] ?(\d+)$/.exec(look.shown(value));
  if (!parts || Number(parts[2]) === 0) return undefined;
  const places = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const last = 10 ** -Math.min(places, 15);
  const rest = Number(parts[1]) / Number(parts[2]) - value;
  if (rest < -last / 2 || rest >= last) return undefined;
  return { numerator: BigInt(parts[1]!), denominator: BigInt(parts[2]!) };
}

/** Denominators that are looked for in a computed share. */
const MOST = 1000;

/** A share as it is meant: what a formula computed of whole numbers (1/3, not 0.333) is that fraction, all else the decimal as typed. */
export function shareFromNumber(value: number): Fraction | undefined {
  // A decimal that was typed has at most fifteen digits; a double of sixteen and more was computed.
  if (String(value).replace(/^0\.0*|\.|e.*$/g, '').length >= 16) {
    for (let denominator = 3; denominator <= MOST; denominator++) {
      const numerator = Math.floor(value * denominator + 0.5);
      if (numerator > 0 && numerator / denominator === value) {
        return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
      }
    }
  }
  return fractionFromNumber(value);
}

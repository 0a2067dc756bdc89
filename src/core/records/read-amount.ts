/** A cell as an amount of money. */
import { contradicts } from '../values/currency-signs';
import type { Minor, MinorReading } from '../values/money';
import {
  decimalFromMinor,
  exactMinor,
  minorFromDecimal,
  minorFromNumber,
  minorFromScaled,
  shiftDecimal,
} from '../values/money';
import { cellText } from '../workbook/cell-text';
import type { Look } from '../workbook/workbook';
import { CellFormat, CellKind, CellOrigin } from '../workbook/workbook';
import type { AmountText } from './amount-text';
import { croresIn, readAmountText } from './amount-text';
import type { Findings } from './findings';
import { settlePoint } from './read-values';
import type { SheetRows } from './sheet-rows';
import { NO_CELL } from './table-cells';
import { reportShown } from './shown';

/**
 * The cell in minor units of a currency with `decimals` places; `undefined`, with a finding at the cell, where it holds no amount.
 * A blank cell has no amount and is left to the caller. `zeros`: of the unit in which it is written, 3 where it is in thousands, −2 where it is in cents.
 */
export function readAmount(
  rows: SheetRows,
  column: number,
  decimals: number,
  findings: Findings,
  currency: string,
  zeros = 0,
): Minor | undefined {
  const cell = rows.cell(column);
  if (cell === NO_CELL) return undefined;
  const { cells } = rows;
  const kind = cells.kind(cell);
  if (kind === CellKind.number) {
    const value = cells.value(cell);
    const look = cells.look(cell);
    if (zeros !== 0) {
      if (look && !isShownIn(rows, column, cell, look, currency, findings)) return undefined;
      return noticed(rows, column, cell, minorFromScaled(value, decimals, zeros), look, decimals, findings, currency);
    }
    const isPlain = cells.format(cell) === CellFormat.general && cells.origin(cell) !== CellOrigin.external;
    const exact = isPlain ? exactMinor(cells.value(cell), decimals) : Number.NaN;
    if (look && !isShownIn(rows, column, cell, look, currency, findings)) return undefined;
    if (!Number.isNaN(exact)) return exact as Minor;
    return noticed(rows, column, cell, minorFromNumber(value, decimals), look, decimals, findings, currency);
  }
  switch (kind) {
    case CellKind.text:
      return readText(rows, column, cell, decimals, findings, currency, zeros);
    case CellKind.error:
      findings.add('amount-error', rows.place(column), { found: rows.content(cell) });
      return undefined;
    case CellKind.uncalculated:
      findings.add('amount-uncalculated', rows.place(column), {});
      return undefined;
    default:
      findings.add('amount-not-number', rows.place(column), { found: rows.content(cell) });
      return undefined;
  }
}

/** Tells where the cell shows another number than it holds; false, with a finding, where it shows another currency than the row's. */
function isShownIn(
  rows: SheetRows,
  column: number,
  cell: number,
  look: Look,
  currency: string,
  findings: Findings,
): boolean {
  const { cells } = rows;
  const format = cells.format(cell);
  // Days and per cents are told apart.
  if (format !== CellFormat.date && format !== CellFormat.percent) reportShown(rows, column, cell, look, findings);
  const other = look.currency;
  if (other === undefined || !contradicts(other, currency)) return true;
  findings.add('amount-currency', rows.place(column), { found: look.shown(cells.value(cell)), other, currency });
  return false;
}

/** An amount of which something is to be said: rounded, refused, or formatted as something else. */
function noticed(
  rows: SheetRows,
  column: number,
  cell: number,
  reading: MinorReading,
  look: Look | undefined,
  decimals: number,
  findings: Findings,
  currency: string,
): Minor | undefined {
  const place = rows.place(column);
  const { cells } = rows;
  const found = cellText(rows.found.workbook, rows.found.sheet, cell);
  const minor = checked(reading, found, place, decimals, findings, currency);
  if (minor === undefined) return undefined;
  const amount = decimalFromMinor(minor, decimals);
  const format = cells.format(cell);
  if (format === CellFormat.scaled && !look) findings.add('amount-scaled', place, { amount });
  if (format === CellFormat.percent) findings.add('amount-percent', place, { amount });
  if (format === CellFormat.date) findings.add('amount-as-date', place, { amount });
  if (cells.origin(cell) === CellOrigin.external) findings.add('formula-external', place, { amount });
  return minor;
}

function readText(
  rows: SheetRows,
  column: number,
  cell: number,
  decimals: number,
  findings: Findings,
  currency: string,
  zeros: number,
): Minor | undefined {
  const found = rows.plain(cell);
  const place = rows.place(column);
  const read = readIn(rows, column, found, decimals + zeros, findings);
  if (read.state === 'none' || read.state === 'not-number') {
    if (found.trim() === '') findings.add('amount-missing', place, {});
    else findings.add(read.state === 'none' ? 'amount-none' : 'amount-not-number', place, { found });
    return undefined;
  }
  const other = read.currency;
  if (other !== undefined && contradicts(other, currency)) {
    findings.add('amount-currency', place, { found, other, currency });
    return undefined;
  }
  if (read.state === 'ambiguous') {
    findings.add('amount-ambiguous', place, { found, first: read.first, second: read.second });
    return undefined;
  }
  const crores = croresIn(found, read, currency);
  if (crores !== undefined) {
    findings.add('amount-ambiguous', place, { found, first: read.decimal, second: crores });
    return undefined;
  }
  const minor = checked(
    minorFromDecimal(shiftDecimal(read.decimal, zeros), decimals),
    found,
    place,
    decimals,
    findings,
    currency,
  );
  if (minor !== undefined) findings.add('amount-as-text', place, { found, amount: decimalFromMinor(minor, decimals) });
  return minor;
}

/**
 * The text by its column's decimal sign, where it has two readings. One with more decimals than the currency has is still asked about: thousands
 * may be meant.
 */
function readIn(rows: SheetRows, column: number, found: string, decimals: number, findings: Findings): AmountText {
  const read = readAmountText(found);
  if (read.state === 'read' && read.point !== undefined) settlePoint(rows, column, read.point, found, findings);
  if (read.state !== 'ambiguous') return read;
  const point = rows.ways.point(column).way();
  const settled = point === undefined ? read : readAmountText(found, point);
  return settled.state === 'read' && settled.decimal.includes('.') && decimals < 3 ? read : settled;
}

function checked(
  reading: MinorReading,
  found: string,
  place: ReturnType<SheetRows['place']>,
  decimals: number,
  findings: Findings,
  currency: string,
): Minor | undefined {
  switch (reading.state) {
    case 'exact':
      return reading.minor;
    case 'rounded':
      if (decimals === 0) {
        findings.add('amount-indivisible', place, { found, currency });
        return undefined;
      }
      findings.add('amount-rounded', place, { found, amount: decimalFromMinor(reading.minor, decimals) });
      return reading.minor;
    case 'beyond-digits':
      findings.add('amount-beyond-digits', place, { found });
      return undefined;
    default:
      findings.add('amount-not-number', place, { found });
      return undefined;
  }
}

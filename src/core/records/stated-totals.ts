/** Totals that stand among the rows of a sheet: left out of every figure, and checked against our own sums. */
import type { Place } from '../values/address';
import type { Minor } from '../values/money';
import { decimalFromMinor, Sum } from '../values/money';
import type { Findings } from './findings';

/** The data rows of one sheet, by position. */
export interface DataRows {
  readonly count: number;
  meeting(at: number): number;
  line(at: number): number;
  currency(at: number): string;
  /** `undefined` where it cannot be read. */
  amount(at: number): Minor | undefined;
}

interface StatedTotal {
  readonly at: Place;
  readonly label: string;
  readonly kind: 'total' | 'subtotal';
  /** Data rows before it. */
  readonly position: number;
  readonly meeting: number;
  readonly line: number;
  /** Blank: not said. */
  readonly currency: string;
  readonly amount: Minor;
  readonly decimals: number;
}

export class StatedTotals {
  private readonly totals: StatedTotal[] = [];

  add(total: StatedTotal): void {
    this.totals.push(total);
  }

  /**
   * Reports each total, and as an error each that equals no sum it can stand for: of all rows, of those of the meeting or line
   * that it names, of those since the total before it, or of those above it.
   */
  check(rows: DataRows, findings: Findings): void {
    this.totals.forEach((total, index) => {
      const amount = decimalFromMinor(total.amount, total.decimals);
      const { at, label } = total;
      findings.add('total-left-out', at, { label, amount });
      const sums = this.candidates(total, index, rows);
      if (sums.length === 0 || sums.includes(total.amount)) return;
      const computed = sums[0]!;
      findings.add('total-differs', at, {
        label,
        stated: amount,
        computed: decimalFromMinor(computed, total.decimals),
        difference: decimalFromMinor((total.amount - computed) as Minor, total.decimals),
      });
    });
  }

  /** The sums that the total may stand for, the likeliest first; none where a row among them cannot be read. */
  private candidates(total: StatedTotal, index: number, rows: DataRows): Minor[] {
    const { position, meeting, line } = total;
    const before = this.totals[index - 1]?.position ?? 0;
    const after = this.totals[index + 1]?.position ?? rows.count;
    const named = (at: number): boolean =>
      (meeting < 0 || rows.meeting(at) === meeting) && (line < 0 || rows.line(at) === line);
    const whole = sumOf(rows, total, 0, rows.count, named);
    const segment = sumOf(rows, total, before, position, () => true);
    const above = sumOf(rows, total, 0, position, () => true);
    const below = sumOf(rows, total, position, after, () => true);
    const likeliest = total.kind === 'total' || meeting >= 0 || line >= 0 ? [whole, segment] : [segment, whole];
    const sums = [...likeliest, above, below];
    return sums.includes(undefined) ? [] : (sums as Minor[]);
  }
}

function sumOf(
  rows: DataRows,
  total: StatedTotal,
  from: number,
  to: number,
  wanted: (at: number) => boolean,
): Minor | undefined {
  const sum = new Sum();
  for (let at = from; at < to; at++) {
    if (!wanted(at) || (total.currency !== '' && rows.currency(at) !== total.currency)) continue;
    const amount = rows.amount(at);
    if (amount === undefined) return undefined;
    sum.add(amount);
  }
  return sum.value();
}

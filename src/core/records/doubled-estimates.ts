/** Estimates that a sheet gives twice: rows that say the same in every cell. Both count, and are warned of. */
import type { Place } from '../values/address';
import type { Minor } from '../values/money';
import { decimalFromMinor } from '../values/money';
import type { RowCurrency } from './amount-rows';
import type { Findings } from './findings';
import { RowDigest } from './row-digest';
import type { SheetRows } from './sheet-rows';

export class DoubledEstimates {
  private readonly first = new Map<string, Place>();
  private readonly digest: RowDigest;

  constructor(
    private readonly rows: SheetRows,
    private readonly findings: Findings,
  ) {
    this.digest = new RowDigest(rows.found, []);
  }

  /** Looks at the row at hand, which is an estimate of a known meeting and line. */
  look(meeting: number, line: number, amount: Minor, { code, decimals }: RowCurrency, at: Place): void {
    if (amount === 0) return;
    const key = `${meeting} ${line} ${amount} ${code} ${this.digest.of(this.rows.firstCell, this.rows.endCell)}`;
    const first = this.first.get(key);
    if (first === undefined) this.first.set(key, at);
    else
      this.findings.add('estimate-doubled', [at, first], {
        other: first.cell,
        amount: decimalFromMinor(amount, decimals),
      });
  }
}

/** What a source sheet holds, counted while its rows go by and apart from the records made of them. */
import type { Minor } from '../values/money';
import { Sum } from '../values/money';
import type { LeftOutReason } from '../values/diagnostic';
import type { LeftOutRow, SourceSheet } from './records';
import type { RecognisedSheet } from '../workbook/recognised-sheet';

export class SourceCount {
  private readonly sums = new Map<string, Sum>();
  private lastCurrency: string | undefined;
  private lastSum = new Sum();
  private readonly rowsLeftOut: LeftOutRow[] = [];

  constructor(private readonly found: RecognisedSheet) {}

  /** Takes note of a readable amount. */
  read(currency: string, amount: Minor): void {
    if (currency !== this.lastCurrency) {
      let sum = this.sums.get(currency);
      if (!sum) this.sums.set(currency, (sum = new Sum()));
      this.lastCurrency = currency;
      this.lastSum = sum;
    }
    this.lastSum.add(amount);
  }

  /** `cell`: where the amount is, if there is one. */
  leaveOut(row: number, reason: LeftOutReason, currency: string, amount: Minor | undefined, cell = ''): void {
    this.rowsLeftOut.push({ row, reason, currency, amount, cell });
  }

  finish(rowsRead: number): SourceSheet {
    const { workbook, sheet, kind } = this.found;
    return {
      file: workbook.file,
      sheet: sheet.name,
      kind: kind as SourceSheet['kind'],
      rowsRead,
      sumsRead: new Map([...this.sums].map(([currency, sum]) => [currency, sum.exact()])),
      leftOut: this.rowsLeftOut,
    };
  }
}

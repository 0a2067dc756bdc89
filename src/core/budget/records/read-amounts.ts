/** Rows of Invoices and Receipts: sheets of amounts, of which every one that is read is counted, whether it becomes a record or not. */
import { roleOf } from '../../records/amount-rows';
import type { Findings } from '../../records/findings';
import type { ColumnOf } from '../../records/read-each';
import { SheetRows } from '../../records/sheet-rows';
import { NO_CELL } from '../../records/table-cells';
import type { Minor } from '../../values/money';
import { Sum } from '../../values/money';
import { CellClass } from '../../workbook/claims';
import type { RecognisedSheet } from '../../workbook/recognised-sheet';
import type { AmountsRead } from './budget-records';

/** A row's amount in the currency of the settings (`undefined` where it cannot be read), and its record (`undefined` where it makes none). */
export interface AmountRow<T> {
  readonly amount: Minor | undefined;
  readonly record: T | undefined;
}

/**
 * Reads each row. Totals, headings printed again and notes are left out with a note; of all others the amounts are counted. `ownColumns` are
 * filled in an entry and not in a total.
 */
export function readAmountRows<T>(
  sheets: readonly RecognisedSheet[],
  findings: Findings,
  ownColumns: readonly string[],
  read: (rows: SheetRows, column: ColumnOf) => AmountRow<T>,
): { readonly records: T[]; readonly read: AmountsRead } {
  const records: T[] = [];
  const [all, leftOut] = [new Sum(), new Sum()];
  let [count, leftOutCount] = [0, 0];
  for (const found of sheets) {
    const rows = new SheetRows(found, findings);
    const column: ColumnOf = (name) => found.columns.get(name) ?? 0;
    const isFilled = (name: string): boolean => rows.cell(column(name)) !== NO_CELL;
    while (rows.next()) {
      const role = roleOf(rows, column('Amount'), ownColumns.some(isFilled), isFilled('State') || isFilled('Meeting'));
      if (role.role !== 'record') {
        findings.add('row-unrecognised', rows.place(0), { text: rows.allTexts().join(' ').slice(0, 120) });
        if (role.role === 'total') rows.claim(column('Amount'), CellClass.total);
        else rows.release();
        continue;
      }
      const { amount, record } = read(rows, column);
      count++;
      if (amount !== undefined) all.add(amount);
      if (record !== undefined) records.push(record);
      else {
        leftOutCount++;
        if (amount !== undefined) leftOut.add(amount);
      }
    }
  }
  return {
    records,
    read: { rows: count, sum: all.exact(), leftOut: { rows: leftOutCount, sum: leftOut.exact() } },
  };
}

/** Expenditures: a ledger of up to a million rows, or one of the forms that estimates have too. */
import type { Minor } from '../values/money';
import { CellClass } from '../workbook/claims';
import type { AcrossNames } from '../workbook/across-names';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Sheet } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import { askNegativeExpenditures } from './below-zero';
import { Ledger, Stage } from './ledger';
import { LedgerReader } from './ledger-reader';
import type { SourceSheet } from './records';
import { askRepeatedEntries } from './repeated-sums';
import { SheetRows } from './sheet-rows';
import { SourceCount } from './source-count';
import type { DataRows } from './stated-totals';
import { StatedTotals } from './stated-totals';
import { TableSums } from './table-sums';
import { claimAt } from './table-cells';
import { WideReader } from './wide-ledger';

/** Reads the expenditures of all tables into one ledger, and counts each table's rows and sums into `sources`; `planned` are the sheets that have estimates. */
export function readExpenditures(
  tables: readonly RecognisedSheet[],
  registers: CostRegisters,
  names: AcrossNames,
  sources: SourceSheet[],
  planned: ReadonlySet<Sheet>,
): Ledger {
  const ledger = new Ledger();
  const pages = new TableSums();
  for (const found of tables) {
    const rows = new SheetRows(found, registers.findings, registers.answers);
    const count = new SourceCount(found);
    const totals = new StatedTotals(registers);
    const first = ledger.count;
    ledger.sheets[sources.length] = { file: found.workbook.file, sheet: found.sheet.name };
    if (found.form === 'long' || found.form === 'of a meeting') {
      ledger.expect(found.sheet.cells.rowCount);
      new LedgerReader(rows, registers, ledger, count, totals, sources.length).read();
    } else new WideReader(rows, registers, ledger, count, totals, sources.length).read(names);
    const settled = totals.settle(dataRows(ledger, first));
    for (const at of settled) {
      ledger.stage[first + at] = Stage.total;
      claimAt(found, ledger.place(first + at).cell, CellClass.total);
    }
    sources.push(count.finish(rows.rowsRead));
    const data = dataRows(ledger, first);
    totals.check(data, pages.above(found));
    if (tables.length > 1) pages.add(found, data, registers);
    askRepeatedEntries(found, registers, ledger, first);
  }
  pages.askOverlaps(planned, registers);
  askNegativeExpenditures(ledger, registers);
  return ledger;
}

const dataRows = (ledger: Ledger, first: number): DataRows => ({
  count: ledger.count - first,
  meeting: (at) => ledger.meeting[first + at]!,
  line: (at) => ledger.line[first + at]!,
  currency: (at) => ledger.texts.text(ledger.currency[first + at]!),
  amount: (at) => {
    const amount = ledger.amount[first + at]!;
    return Number.isNaN(amount) ? undefined : (amount as Minor);
  },
  isSkipped: (at) => ledger.stage[first + at] === Stage.total,
});

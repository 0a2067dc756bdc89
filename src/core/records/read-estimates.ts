/** Estimates, in any of their forms. */
import { parseCell } from '../values/address';
import { askNegativeEstimates } from './below-zero';
import { CellClass } from '../workbook/claims';
import type { AcrossNames } from '../workbook/across-names';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { CostRegisters } from './amount-rows';
import { Currencies } from './amount-rows';
import { detailsOf, LongEstimates, reportUnknown } from './long-estimates';
import type { EstimateTable } from './long-estimates';
import { askRepeated } from './repeated-sums';
import { RowMeaning } from './row-meaning';
import type { Estimate, SourceSheet } from './records';
import { SheetRows } from './sheet-rows';
import { SourceCount } from './source-count';
import type { DataRows } from './stated-totals';
import { StatedTotals } from './stated-totals';
import { TableSums } from './table-sums';
import { claimAt } from './table-cells';
import { readWideRows } from './wide-rows';

/** Reads the estimates of all tables, and counts each table's rows and sums into `sources`. */
export function readEstimates(
  tables: readonly RecognisedSheet[],
  registers: CostRegisters,
  names: AcrossNames,
  sources: SourceSheet[],
): Estimate[] {
  const estimates: Estimate[] = [];
  const pages = new TableSums();
  for (const found of tables) {
    const rows = new SheetRows(found, registers.findings, registers.answers);
    const reader: EstimateTable = {
      rows,
      registers,
      count: new SourceCount(found),
      totals: new StatedTotals(registers),
      meaning: new RowMeaning(rows, registers),
      source: sources.length,
      keyless: new Map(),
    };
    const read =
      found.form === 'long' || found.form === 'of a meeting'
        ? new LongEstimates(reader).read()
        : readWide(reader, names);
    const settled = new Set(reader.totals.settle(dataRows(read)));
    const kept = read.filter((estimate, at) => {
      if (!settled.has(at)) {
        reader.keyless.get(at)?.();
        return true;
      }
      const row = parseCell(estimate.at.cell)?.row ?? 0;
      reader.count.leaveOut(row, 'total-row', estimate.currency, estimate.amount, estimate.at.cell);
      claimAt(found, estimate.at.cell, CellClass.total);
      return false;
    });
    const data = dataRows(read, settled);
    reader.totals.check(data, pages.above(found));
    pages.add(found, data, registers);
    askRepeated(
      found,
      registers,
      kept.map(({ meeting, line, currency, amount, at }) => ({ meeting, line, currency, amount, at })),
    );
    // One by one: so many arguments as a sheet has rows are more than a call takes.
    for (const estimate of kept) estimates.push(estimate);
    sources.push(reader.count.finish(rows.rowsRead));
  }
  askNegativeEstimates(estimates, registers);
  return estimates;
}

function readWide({ rows, registers, count, totals, meaning, source }: EstimateTable, names: AcrossNames): Estimate[] {
  const estimates: Estimate[] = [];
  const currencies = new Currencies(registers, rows.found);
  let detailed = { row: 0, values: detailsOf(rows, registers) };
  readWideRows(rows, { registers, names, currencies, count, totals, meaning }, (cell) => {
    if (detailed.row !== rows.number) detailed = { row: rows.number, values: detailsOf(rows, registers) };
    if (cell.meeting < 0 || cell.line < 0) reportUnknown(registers, cell.meeting < 0, cell.stub, cell.stubAt);
    const { meeting, line, amount, currency, at } = cell;
    estimates.push({ ...detailed.values, meeting, line, amount, currency: currency?.code ?? '', at, source });
  });
  return estimates;
}

const dataRows = (estimates: readonly Estimate[], totals: ReadonlySet<number> = new Set()): DataRows => ({
  count: estimates.length,
  meeting: (at) => estimates[at]!.meeting,
  line: (at) => estimates[at]!.line,
  currency: (at) => estimates[at]!.currency,
  amount: (at) => estimates[at]!.amount,
  isSkipped: (at) => totals.has(at),
});

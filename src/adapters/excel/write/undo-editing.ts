/// <reference types="office-js" />
/** Takes back changed cells. */
import { areaAddress, cellAddress } from '../../../core/values/address';
import { rangeOf } from '../range-area';
import type { EditedCells } from './edit-cells';
import { bytesOf, RequestBatch } from './request-batch';
import { refusal } from './survey';

/** Rejects with a `Refusal` where somebody changed one of the cells since. */
export async function checkEdited(context: Excel.RequestContext, file: string, { runs }: EditedCells): Promise<void> {
  const ranges = rangesOf(context, runs);
  const loading = new RequestBatch(context);
  for (const [n, range] of ranges.entries()) {
    await loading.take(bytesOf(runs[n]!.now) + 500);
    range.load('values');
  }
  await loading.send();
  for (const [n, { values }] of ranges.entries()) {
    const { sheet, area, now } = runs[n]!;
    const row = values.findIndex(([value]: readonly unknown[], at) => value !== (now[at]![0] ?? ''));
    if (row < 0) continue;
    const said = { expected: String(now[row]![0] ?? ''), found: String(values[row]![0]) };
    throw refusal(file, sheet, 'cell-changed', said, cellAddress(area.top + row, area.left));
  }
}

/** Puts back what stood in the cells; may be done again where it failed on the way. */
export async function undoEditing(context: Excel.RequestContext, { runs, tables }: EditedCells): Promise<void> {
  const ranges = rangesOf(context, runs);
  const batch = new RequestBatch(context);
  await batch.take(0);
  for (const { table, before, sheet, under, wasEmpty } of tables) {
    context.workbook.tables.getItem(table).resize(areaAddress(before));
    await batch.take(bytesOf(wasEmpty) + 500);
    // Null leaves a cell as it is.
    rangeOf(context.workbook.worksheets.getItem(sheet), under).formulas = wasEmpty.map((row) =>
      row.map((isEmpty) => (isEmpty ? '' : null)),
    );
  }
  for (const [n, range] of ranges.entries()) {
    const { typed, formats } = runs[n]!;
    await batch.take(bytesOf(typed) + bytesOf(formats) + 500);
    range.numberFormat = formats as string[][];
    range.formulas = typed as unknown[][];
  }
  await batch.send();
}

const rangesOf = (context: Excel.RequestContext, runs: EditedCells['runs']): Excel.Range[] =>
  runs.map(({ sheet, area }) => rangeOf(context.workbook.worksheets.getItem(sheet), area));

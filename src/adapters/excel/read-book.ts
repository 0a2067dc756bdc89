/// <reference types="office-js" />
/**
 * Reads the open workbook through Office.js. Everything of one stage is loaded with one `sync`; cells come in blocks of whole rows, as many
 * as stay well below the 5 MB that Excel on the web answers at once.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
import { asRefusal } from './as-refusal';
import type { BookSink, ExcelSheet } from './excel-book';
import { loadSheets } from './load-facts';
import { loadWhole } from './load-whole';
import { planBlocks } from './plan-blocks';
import type { PlannedBlock } from './plan-blocks';

export interface ReadBookOptions {
  readonly signal?: AbortSignal;
  /** Told after each answer how many of the cells are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Rejects with a `Refusal` where the whole cannot be read, and with the signal's reason where it is stopped. */
export async function readBook(sink: BookSink, { signal, onProgress }: ReadBookOptions = {}): Promise<void> {
  let file = '';
  try {
    // Waits while a cell is being edited: a batch would fail then.
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = await loadSheets(context);
      file = found.file;
      signal?.throwIfAborted();
      const whole = await loadWhole(context, found.sheets, signal);
      // What was stopped tells nothing more: another reading may be on its way.
      signal?.throwIfAborted();
      const { sheets } = whole;
      sink.outline({ ...found, ...whole });
      await readCells(context, sheets, sink, { signal, onProgress });
    });
  } catch (error) {
    throw asRefusal(error, file);
  }
}

/** One `sync` for each answer's worth of blocks: the size of the last answer plans the next. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly ExcelSheet[],
  sink: BookSink,
  { signal, onProgress }: { signal: AbortSignal | undefined; onProgress: ReadBookOptions['onProgress'] },
): Promise<void> {
  const plan = planBlocks(sheets);
  for (let blocks = plan.next(); blocks.length > 0; blocks = plan.next()) {
    signal?.throwIfAborted();
    const ranges = blocks.map((block) => loadBlock(context, block));
    await context.sync();
    signal?.throwIfAborted();
    for (const [n, range] of ranges.entries()) {
      const { sheet, area } = blocks[n]!;
      sink.block({
        sheet,
        top: area.top,
        left: area.left,
        values: range.values,
        types: range.valueTypes,
        formats: range.numberFormat as unknown[][],
        formulas: range.formulas as unknown[][],
      });
      plan.measure(range.values, range.formulas as unknown[][]);
    }
    onProgress?.(plan.done, plan.total);
  }
}

function loadBlock(context: Excel.RequestContext, { name, area }: PlannedBlock): Excel.Range {
  const { top, left, bottom, right } = area;
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
  range.load('values,valueTypes,numberFormat,formulas');
  return range;
}

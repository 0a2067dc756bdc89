/// <reference types="office-js" />
/**
 * Text in runs that Excel did not take: some builds of 2025 leave such cells empty, without an error.
 * https://github.com/OfficeDev/office-js/issues/6131
 */
import { rangeOf } from '../range-area';
import { typedText } from './image-of-plan';
import { raisedText } from './raised-text';
import type { RequestBatch } from './request-batch';
import type { Look, SheetImage } from './sheet-image';

/** Bytes that asking for a cell takes in a request. */
const ASKED = 400;

/** Asks for the cells as the last thing of `batch`; once that is sent, what it returns writes again what is empty: one sync, where there is any. */
export async function askForRuns(
  context: Excel.RequestContext,
  images: readonly SheetImage[],
  batch: RequestBatch,
): Promise<() => Promise<void>> {
  const looked = images.flatMap(({ name, area, looks }) =>
    looks.flatMap((row, n) =>
      row.flatMap(({ textRuns }, at) =>
        textRuns ? [{ name, row: area.top + n, column: area.left + at, textRuns }] : [],
      ),
    ),
  );
  if (looked.length > 0) await batch.take(looked.length * ASKED);
  const asked = looked.map(({ name, row, column, textRuns }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
    range.load('values');
    return { range, textRuns };
  });
  return async () => {
    const empty = asked.filter(({ range }) => range.values[0]![0] === '');
    for (const { range, textRuns } of empty) range.formulas = [[typedText(plainOf(textRuns))]];
    if (empty.length > 0) await context.sync();
  };
}

const plainOf = (runs: NonNullable<Look['textRuns']>): string =>
  runs.map(({ text = '', font }) => (font?.superscript === true ? raisedText(text) : text)).join('');

/// <reference types="office-js" />
/** The end of writing: what Excel did not take as it was sent is mended, and the sheets are no longer unfinished. */
import { OWN_MARK } from '../../../core/workbook/own-sheets';
import { rangeOf } from '../range-area';
import { typedText } from './image-of-plan';
import { markFinished } from './our-mark';
import { orderAxes } from './paint-chart';
import { raisedText } from './raised-text';
import type { Look, SheetImage } from './sheet-image';
import { CHART } from './survey';

export interface FinishOptions {
  readonly raises: boolean;
  readonly ours: boolean;
}

/** One sync for the marks, and those that some Excels need. */
export async function finishSheets(
  context: Excel.RequestContext,
  images: readonly SheetImage[],
  { raises, ours }: FinishOptions,
): Promise<void> {
  if (raises) await mendRuns(context, images);
  await placeAxes(context, images);
  for (const { name, area, chart } of images) {
    const mark = context.workbook.worksheets.getItem(name).names.getItem(OWN_MARK);
    if (ours) markFinished(mark, name, area, chart);
    else mark.delete();
  }
  await context.sync();
}

/** Some builds of 2025 leave cells empty whose text is set in runs, without an error: https://github.com/OfficeDev/office-js/issues/6131 */
async function mendRuns(context: Excel.RequestContext, images: readonly SheetImage[]): Promise<void> {
  const looked = images.flatMap((image) =>
    image.looks.flatMap((row, n) =>
      row.flatMap(({ textRuns }, at) => {
        if (!textRuns) return [];
        const [top, left] = [image.area.top + n, image.area.left + at];
        const sheet = context.workbook.worksheets.getItem(image.name);
        const range = rangeOf(sheet, { top, left, bottom: top, right: left });
        range.load('values');
        return [{ range, textRuns }];
      }),
    ),
  );
  if (looked.length === 0) return;
  await context.sync();
  const empty = looked.filter(({ range }) => range.values[0]![0] === '');
  for (const { range, textRuns } of empty) range.formulas = [[typedText(plainOf(textRuns))]];
  if (empty.length > 0) await context.sync();
}

const plainOf = (runs: NonNullable<Look['textRuns']>): string =>
  runs.map(({ text = '', font }) => (font?.superscript === true ? raisedText(text) : text)).join('');

/** Excel on the iPad places no axis: https://github.com/OfficeDev/office-js/issues/1688. That costs the order of the bars, and not the annex. */
async function placeAxes(context: Excel.RequestContext, images: readonly SheetImage[]): Promise<void> {
  const charts = images.filter(({ chart }) => chart && !('left' in chart.place));
  if (charts.length === 0) return;
  for (const { name } of charts) orderAxes(context.workbook.worksheets.getItem(name).charts.getItem(CHART));
  try {
    await context.sync();
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'InvalidArgument') throw error;
  }
}

/// <reference types="office-js" />
/** The end of writing: charts are put in order where Excel lets us, and the sheets are no longer unfinished. */
import { OWN_MARK } from '../../../core/workbook/own-sheets';
import { markFinished } from './our-mark';
import { orderAxes } from './paint-chart';
import type { SheetImage } from './sheet-image';
import { CHART } from './survey';

/**
 * One sync. Excel on the iPad places no axis (https://github.com/OfficeDev/office-js/issues/1688) and carries out nothing of what comes after it: that costs
 * the order of the bars and a second sync, and not the annex.
 */
export async function finishSheets(
  context: Excel.RequestContext,
  images: readonly SheetImage[],
  { ours }: { readonly ours: boolean },
): Promise<void> {
  const { worksheets } = context.workbook;
  const charts = images.filter(({ chart }) => chart && !('left' in chart.place));
  const clearMarks = async (): Promise<void> => {
    for (const { name, area, chart } of images) {
      const mark = worksheets.getItem(name).names.getItem(OWN_MARK);
      if (ours) markFinished(mark, name, area, chart);
      else mark.delete();
    }
    await context.sync();
  };
  for (const { name } of charts) orderAxes(worksheets.getItem(name).charts.getItem(CHART));
  try {
    await clearMarks();
  } catch (error) {
    if (charts.length === 0 || (error as { readonly code?: unknown }).code !== 'InvalidArgument') throw error;
    await clearMarks();
  }
}

/// <reference types="office-js" />
/** Takes back what was written: deletes the sheets that were made, and puts the others back as they were. */
import type { Area } from '../../../core/values/address';
import { OWN_MARK } from '../../../core/workbook/own-sheets';
import { isMark, markFinished, markUnfinished } from './our-mark';
import { paintImage } from './paint-image';
import { RequestBatch } from './request-batch';
import type { SheetImage } from './sheet-image';
import { CHART, loadNames, ownNames } from './survey';

export interface Undoing {
  readonly file: string;
  /** Ids of the sheets that were made, by their names; `undefined` until Excel has told it. */
  readonly created: ReadonlyMap<string, string | undefined>;
  /** The sheets that were there, as they were. */
  readonly before: readonly SheetImage[];
  /** Those of them that were unfinished already. */
  readonly unfinished: ReadonlySet<string>;
  /** What was painted, on these and on new ones. */
  readonly painted: readonly SheetImage[];
}

/** Two syncs, and more for large sheets. Where Excel had not told yet that it made a sheet,
 * one of that name is deleted only if it carries our mark or is empty: somebody else may have been first. */
export async function undoWriting(context: Excel.RequestContext, undoing: Undoing): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const made = [...undoing.created].map(([name, id]) => {
    const sheet = worksheets.getItemOrNullObject(id ?? name);
    sheet.load('id');
    return { sheet, isKnown: id !== undefined };
  });
  const replaced = undoing.before.map((image) => {
    const sheet = worksheets.getItem(image.name);
    const chart = sheet.charts.getItemOrNullObject(CHART);
    chart.load('name');
    sheet.tables.load('items/name');
    return { image, sheet, chart, names: loadNames(sheet) };
  });
  await context.sync();
  const doubtful = made.filter(({ sheet, isKnown }) => !sheet.isNullObject && !isKnown);
  const marks = doubtful.map(({ sheet }) => {
    const mark = sheet.names.getItemOrNullObject(OWN_MARK);
    mark.load('name,scope');
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load('address');
    return { sheet, mark, used };
  });
  if (marks.length > 0) await context.sync();
  const batch = new RequestBatch(context);
  await batch.take(0);
  for (const { sheet, isKnown } of made) if (!sheet.isNullObject && isKnown) sheet.delete();
  for (const { sheet, mark, used } of marks) if (isMark(mark) || used.isNullObject) sheet.delete();
  for (const { image, sheet, chart, names } of replaced) {
    const painted = undoing.painted.find(({ name }) => name === image.name)!;
    await paintImage(batch, image, {
      sheet,
      before: around(painted.area, image.area),
      looked: Math.min(painted.area.bottom, image.area.bottom),
      tables: new Set(sheet.tables.items.map(({ name }) => name)),
      chart: chart.isNullObject ? undefined : chart,
      names: new Set(ownNames(names).map(({ name }) => name)),
    });
  }
  await batch.send();
  // Until here what is left of it is marked as unfinished.
  for (const { image, sheet } of replaced) {
    const mark = sheet.names.getItem(OWN_MARK);
    if (undoing.unfinished.has(image.name)) markUnfinished(mark, image.name, image.area);
    else markFinished(mark, image.name, image.area, image.chart);
  }
  if (replaced.length > 0) await context.sync();
}

/** The smallest area that holds both. */
export const around = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** A job that may be done again where it failed on the way: once more, and no more. */
export async function twice(job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch {
    await job();
  }
}

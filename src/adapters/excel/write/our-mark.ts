/// <reference types="office-js" />
/**
 * The mark of sheets that we wrote: a name of the sheet's own, hidden, for the area that we wrote. It moves with the cells, so that it shows where
 * rows or columns were put into that area since. Its comment says what was written.
 * https://learn.microsoft.com/javascript/api/excel/excel.nameditem
 */
import type { Area } from '../../../core/values/address';
import { areaAddress } from '../../../core/values/address';
import { OWN_MARK } from '../../../core/workbook/own-sheets';
import type { ChartImage } from './sheet-image';

export interface OurMark {
  readonly area: string;
  /** Writing was begun and not finished: what stands in the area may be neither the old nor the new. */
  readonly isUnfinished: boolean;
  /** Where the chart takes its figures from: its categories, then each series. */
  readonly chart: readonly string[];
}

/** From the start a new sheet is one of ours that is not finished: what is left of it after a fault can be told. */
export function markNew(sheet: Excel.Worksheet, name: string, area: Area): void {
  const item = sheet.names.add(OWN_MARK, formulaOf(name, areaAddress(area)), unfinishedComment(area));
  item.visible = false;
}

/** Before a sheet that stands is painted over; `area` is what it takes up then and now. */
export function markUnfinished(item: Excel.NamedItem, name: string, area: Area): void {
  item.formula = formulaOf(name, areaAddress(area));
  item.comment = unfinishedComment(area);
}

/** Last of all. */
export function markFinished(item: Excel.NamedItem, name: string, area: Area, chart: ChartImage | undefined): void {
  item.formula = formulaOf(name, areaAddress(area));
  item.comment = commentOf(area, chart);
}

/** What is needed of a name that may be our mark. */
export const MARK_PARTS = 'name,scope,formula,comment';

/** A name of the sheet's own: one of the whole workbook is found through each sheet, and is none of ours. */
export const isMark = (item: Excel.NamedItem): boolean => !item.isNullObject && item.scope === 'Worksheet';

export const isUnfinished = ({ comment }: Excel.NamedItem): boolean => comment.startsWith(UNFINISHED);

/** What the mark says; `undefined` where its area is no longer the one that was written. */
export function readMark(formula: string, comment: string): OurMark | undefined {
  const begun = comment.startsWith(UNFINISHED);
  const [area = '', ...chart] = comment.slice(begun ? UNFINISHED.length : 0).split(' ');
  const now = formula.replace(/^=.*!/, '').replaceAll('$', '');
  return now === area || `${now}:${now}` === area ? { area, chart, isUnfinished: begun } : undefined;
}

const UNFINISHED = 'unfinished ';
const unfinishedComment = (area: Area): string => `${UNFINISHED}${areaAddress(area)}`;
const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
/** Of a name for an address on a sheet. */
export const formulaOf = (name: string, address: string): string =>
  `='${name.replaceAll("'", "''")}'!${absolute(address)}`;
const commentOf = (area: Area, chart: ChartImage | undefined): string =>
  [areaAddress(area), ...(chart ? [chart.categories, ...chart.series.map(({ values }) => values)] : [])].join(' ');

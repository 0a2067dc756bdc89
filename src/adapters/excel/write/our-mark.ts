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
  /** Where the chart takes its figures from: its categories, then each series. */
  readonly chart: readonly string[];
}

export function markSheet(sheet: Excel.Worksheet, name: string, area: Area, chart: ChartImage | undefined): void {
  const item = sheet.names.add(OWN_MARK, formulaOf(name, area), commentOf(area, chart));
  item.visible = false;
}

export function moveMark(item: Excel.NamedItem, name: string, area: Area, chart: ChartImage | undefined): void {
  item.formula = formulaOf(name, area);
  item.comment = commentOf(area, chart);
}

/** What the mark says; `undefined` where its area is no longer the one that was written. */
export function readMark(formula: string, comment: string): OurMark | undefined {
  const [area = '', ...chart] = comment.split(' ');
  const now = formula.replace(/^=.*!/, '').replaceAll('$', '');
  return now === area || `${now}:${now}` === area ? { area, chart } : undefined;
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
const formulaOf = (name: string, area: Area): string =>
  `='${name.replaceAll("'", "''")}'!${absolute(areaAddress(area))}`;
const commentOf = (area: Area, chart: ChartImage | undefined): string =>
  [areaAddress(area), ...(chart ? [chart.categories, ...chart.series.map(({ values }) => values)] : [])].join(' ');

/// <reference types="office-js" />
/** Areas as Office.js counts them, from 0, and as Excel itself does, from 1. */
import type { Area } from '../../core/values/address';

export const AREA = 'rowIndex,columnIndex,rowCount,columnCount';

export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);

/** The same range, with its place asked for. */
export function loadArea(range: Excel.Range): Excel.Range {
  range.load(`address,${AREA}`);
  return range;
}

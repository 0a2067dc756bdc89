import { cellAddress } from '../values/address';
import type { PlainTable } from '../workbook/plain-tables';

/** Where a table's headings begin: what tells the tables of a sheet apart within one reading. */
export const tableId = ({ firstHeadingRow, left, columns }: PlainTable): string =>
  cellAddress(firstHeadingRow, columns[0]?.column ?? left);

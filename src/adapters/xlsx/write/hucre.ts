/** Names of hucre's types, some of which it does not export by themselves. */
import type { writeXlsx } from 'hucre/xlsx';

export type { Cell, CellStyle, CellValue, SheetChart, WriteSheet } from 'hucre/xlsx';

type Options = Parameters<typeof writeXlsx>[0];
export type NamedRange = NonNullable<Options['namedRanges']>[number];

/** Findings while Excel has the workbook open: how grave each is, and what its values are. */
import { choice, error, note } from './finding-kind';

/** What some versions of Excel let an add-in do, and some do not. */
export type ExcelFeature = 'undo' | 'raised' | 'direction' | 'chart-text';

export const EXCEL = {
  'excel-failed': error({ detail: 'text' }),
  'excel-lost': error({ detail: 'text' }),
  'excel-editing': error(),
  /** Named are the sheets that were begun. */
  'excel-half-written': error({ detail: 'text', sheets: 'text' }),
  'workbook-read-only': error(),
  'workbook-protected': error(),
  'workbook-changed': error({ sheet: 'text' }),
  'sheet-protected': error({ sheet: 'text' }),
  'sheet-taken': error({ sheet: 'text' }),
  'sheet-rearranged': error({ sheet: 'text', area: 'text' }),
  'sheet-occupied': error({ sheet: 'text', area: 'text' }),
  'sheet-own': note({ sheet: 'text' }),
  'sheet-gone': error({ sheet: 'text' }),
  'table-taken': error({ sheet: 'text', table: 'text' }),
  'cell-changed': error({ expected: 'text', found: 'text' }),
  /** `set`: the requirement set that has it, or blank. */
  'excel-lacks': note({ feature: choice<ExcelFeature>(), set: 'text' }),
};

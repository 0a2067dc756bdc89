/// <reference types="office-js" />
/** What the Excel that is running can do, by the requirement sets that it names. */
import type { Diagnostic } from '../../../core/values/diagnostic';
import type { ExcelFeature } from '../../../core/values/diagnostics/excel';
import { diagnostic } from '../../../core/values/diagnostic';

const API = 'ExcelApi';
/** https://learn.microsoft.com/javascript/api/excel/excel.runoptions and https://learn.microsoft.com/javascript/api/excel/excel.rangetextrun */
const SINCE = { undo: '1.20', raised: '1.18' } as const;
/** No released set has them. */
const NOWHERE: readonly ExcelFeature[] = ['direction', 'chart-text'];

export const has = (feature: keyof typeof SINCE): boolean =>
  Office.context.requirements.isSetSupported(API, SINCE[feature]);

export function excelLacks(file: string): Diagnostic[] {
  const at = { file, sheet: '', cell: '' };
  const newer = (Object.keys(SINCE) as (keyof typeof SINCE)[]).filter((feature) => !has(feature));
  return [
    ...newer.map((feature) => diagnostic('excel-lacks', at, { feature, set: `${API} ${SINCE[feature]}` })),
    ...NOWHERE.map((feature) => diagnostic('excel-lacks', at, { feature, set: '' })),
  ];
}

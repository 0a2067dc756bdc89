import type { DiagnosticTexts } from './diagnostic-text';
import { BUDGET } from './zh/budget';
import { CORRECTIONS } from './zh/corrections';
import { EXCEL } from './zh/excel';
import { FILES } from './zh/files';
import { RECONCILIATION } from './zh/reconciliation';
import { READING } from './zh/reading';
import { SHEETS } from './zh/sheets';
import { STATUS } from './zh/status';
import { TIE_OUT } from './zh/tie-out';
import { VALUES } from './zh/values';

/** What each finding is called, says and advises in Chinese. */
export const ZH: DiagnosticTexts = {
  ...FILES,
  ...READING,
  ...SHEETS,
  ...VALUES,
  ...RECONCILIATION,
  ...CORRECTIONS,
  ...STATUS,
  ...BUDGET,
  ...EXCEL,
  ...TIE_OUT,
};

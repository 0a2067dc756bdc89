import type { DiagnosticTexts } from './diagnostic-text';
import { BUDGET } from './es/budget';
import { CORRECTIONS } from './es/corrections';
import { EXCEL } from './es/excel';
import { FILES } from './es/files';
import { RECONCILIATION } from './es/reconciliation';
import { READING } from './es/reading';
import { SHEETS } from './es/sheets';
import { STATUS } from './es/status';
import { TIE_OUT } from './es/tie-out';
import { VALUES } from './es/values';

/** What each finding is called, says and advises in Spanish. */
export const ES: DiagnosticTexts = {
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

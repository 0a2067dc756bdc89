import type { DiagnosticTexts } from './diagnostic-text';
import { BUDGET } from './ar/budget';
import { CORRECTIONS } from './ar/corrections';
import { EXCEL } from './ar/excel';
import { FILES } from './ar/files';
import { RECONCILIATION } from './ar/reconciliation';
import { READING } from './ar/reading';
import { SHEETS } from './ar/sheets';
import { STATUS } from './ar/status';
import { TIE_OUT } from './ar/tie-out';
import { VALUES } from './ar/values';

/** What each finding is called, says and advises in Arabic. */
export const AR: DiagnosticTexts = {
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

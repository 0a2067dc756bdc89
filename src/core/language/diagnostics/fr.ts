import type { DiagnosticTexts } from './diagnostic-text';
import { BUDGET } from './fr/budget';
import { CORRECTIONS } from './fr/corrections';
import { EXCEL } from './fr/excel';
import { FILES } from './fr/files';
import { RECONCILIATION } from './fr/reconciliation';
import { READING } from './fr/reading';
import { SHEETS } from './fr/sheets';
import { STATUS } from './fr/status';
import { TIE_OUT } from './fr/tie-out';
import { VALUES } from './fr/values';

/** What each finding is called, says and advises in French. */
export const FR: DiagnosticTexts = {
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

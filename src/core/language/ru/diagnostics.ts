import type { DiagnosticTexts } from '../diagnostic-text';
import { BUDGET } from './diagnostics/budget';
import { CORRECTIONS } from './diagnostics/corrections';
import { EXCEL } from './diagnostics/excel';
import { FILES } from './diagnostics/files';
import { RECONCILIATION } from './diagnostics/reconciliation';
import { READING } from './diagnostics/reading';
import { SHEETS } from './diagnostics/sheets';
import { STATUS } from './diagnostics/status';
import { TIE_OUT } from './diagnostics/tie-out';
import { VALUES } from './diagnostics/values';

/** What each finding is called, says and advises in Russian. */
export const TEXTS: DiagnosticTexts = {
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

export { OWN_NAMES } from './diagnostics/own-names';

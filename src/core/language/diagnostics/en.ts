import type { DiagnosticTexts } from './diagnostic-text';
import { BUDGET } from './en/budget';
import { CORRECTIONS } from './en/corrections';
import { EXCEL } from './en/excel';
import { FILES } from './en/files';
import { RECONCILIATION } from './en/reconciliation';
import { READING } from './en/reading';
import { SHEETS } from './en/sheets';
import { STATUS } from './en/status';
import { TIE_OUT } from './en/tie-out';
import { VALUES } from './en/values';

/** What each finding is called, says and advises in English. */
export const EN: DiagnosticTexts = {
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

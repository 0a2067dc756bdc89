import type { DiagnosticTexts } from './diagnostic-text';
import { BUDGET } from './ru/budget';
import { CORRECTIONS } from './ru/corrections';
import { EXCEL } from './ru/excel';
import { FILES } from './ru/files';
import { RECONCILIATION } from './ru/reconciliation';
import { READING } from './ru/reading';
import { SHEETS } from './ru/sheets';
import { STATUS } from './ru/status';
import { TIE_OUT } from './ru/tie-out';
import { VALUES } from './ru/values';

/** What each finding is called, says and advises in Russian. */
export const RU: DiagnosticTexts = {
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

import { BUDGET } from '../../../core/language/fr/budget';
import {
  CLASS_NAMES,
  GUESS_REASONS,
  LEFT_OUT_REASONS,
  NOTICE_CLASS_NAMES,
  UNMATCHED_REASONS,
} from '../../../core/language/fr/labels';
import type { OfSteps } from '../in-languages';
import { ANNEX, CHARTS, WRITE } from './annex';
import { BUDGET_STEPS } from './budget';
import { CHECK, CORRECT, DAY } from './check';
import { DECIDED, DONE, KEYS } from './decided';
import { RECONCILE } from './reconcile';
import { NEW_SHEET, SETTINGS } from './settings';
import { STATUS_STEP } from './status';
import { COLUMNS, MAPPING } from './tables';

export const WORDS: OfSteps = {
  check: CHECK,
  correct: CORRECT,
  day: DAY,
  decided: DECIDED,
  done: DONE,
  keys: KEYS,
  reconcile: RECONCILE,
  annex: ANNEX,
  charts: CHARTS,
  write: WRITE,
  budgetSteps: BUDGET_STEPS,
  status: STATUS_STEP,
  mapping: MAPPING,
  columns: COLUMNS,
  newSheets: NEW_SHEET,
  settings: SETTINGS,
  // What tables and documents say as well.
  budget: BUDGET,
  leftOut: LEFT_OUT_REASONS,
  unmatched: UNMATCHED_REASONS,
  classes: CLASS_NAMES,
  noticeClasses: NOTICE_CLASS_NAMES,
  guesses: GUESS_REASONS,
};

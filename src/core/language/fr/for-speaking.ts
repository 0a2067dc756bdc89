import type { ForSpeaking } from '../for-speaking';
import { ACCOUNT } from './account';
import { ANNEX } from './annex';
import { BUDGET } from './budget';
import {
  CHART_WORDS,
  CLASS_NAMES,
  FINDING_HEADS,
  GUESS_REASONS,
  LEFT_OUT_REASONS,
  NOTICE_CLASS_NAMES,
  UNMATCHED_REASONS,
} from './labels';
import { CURRENCY_WORDS, KNOWN_NAMES, SENTENCE_WORDS } from './sentences';
import { STATES } from './states';

export const WORDS: ForSpeaking = {
  account: ACCOUNT,
  annex: ANNEX,
  budget: BUDGET,
  leftOut: LEFT_OUT_REASONS,
  unmatched: UNMATCHED_REASONS,
  classes: CLASS_NAMES,
  noticeClasses: NOTICE_CLASS_NAMES,
  guesses: GUESS_REASONS,
  charts: CHART_WORDS,
  findingHeads: FINDING_HEADS,
  sentences: SENTENCE_WORDS,
  knownNames: KNOWN_NAMES,
  currencies: CURRENCY_WORDS,
  states: STATES,
};

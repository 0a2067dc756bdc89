import type { ForDocuments } from '../for-documents';
import { BUDGET_DOCUMENTS } from './budget-documents';
import { DOCUMENTS } from './documents';
import { LETTER_HOLES, LETTER_WORDS, NOTICE_WORDS } from './letters';
import { SAMPLE_LETTERS } from './samples';
import { SETTING_MEANINGS } from './setting-meanings';
import { PARAGRAPH_WORDS, STATUS_WORDS } from './status';
import { COLUMN_NOTES, NOTE_WORDS } from './template';
import { BUDGET_SENSES, DETAIL_WORDS, FIGURE_SIGNS, MEANING_WORDS } from './tie-out';
import { TYPOGRAPHY } from './typography';

export const WORDS: ForDocuments = {
  documents: DOCUMENTS,
  budgetDocuments: BUDGET_DOCUMENTS,
  letters: LETTER_WORDS,
  letterHoles: LETTER_HOLES,
  notices: NOTICE_WORDS,
  status: STATUS_WORDS,
  paragraph: PARAGRAPH_WORDS,
  typography: TYPOGRAPHY,
  noteWords: NOTE_WORDS,
  columnNotes: COLUMN_NOTES,
  settingMeanings: SETTING_MEANINGS,
  sampleLetters: SAMPLE_LETTERS,
  figureSigns: FIGURE_SIGNS,
  meaning: MEANING_WORDS,
  details: DETAIL_WORDS,
  budgetSenses: BUDGET_SENSES,
};

import type { ForReading } from '../for-reading';
import { AMOUNTS } from './amounts';
import { CHOICES } from './choices';
import { COLUMNS } from './columns';
import { LANGUAGES_CALLED } from './languages';
import { SETTINGS } from './settings';
import { SHEETS } from './sheets';
import { TERMS } from './terms';

export const WORDS: ForReading = {
  sheets: SHEETS,
  columns: COLUMNS,
  settings: SETTINGS,
  choices: CHOICES,
  amounts: AMOUNTS,
  terms: TERMS,
  languages: LANGUAGES_CALLED,
};

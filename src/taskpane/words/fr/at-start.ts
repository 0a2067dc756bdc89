import { SHEETS } from '../../../core/language/fr/sheets';
import type { AtStart } from '../in-languages';
import { PANE } from './pane';
import { CORRECT_CELL, DATA, FIGURES, FILES, HOST, SET_UP, WELCOME } from './start';

export const WORDS: AtStart = {
  pane: PANE,
  sheets: SHEETS,
  welcome: WELCOME,
  files: FILES,
  host: HOST,
  data: DATA,
  setUp: SET_UP,
  correctCell: CORRECT_CELL,
  figures: FIGURES,
};

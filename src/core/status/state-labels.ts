/** What findings call States, in each language. */
import type { Label } from '../language/labelled';
import { labelled } from '../language/labelled';
import { PUNCTUATION } from '../language/punctuation';
import { nameIn } from './status-json';
import type { StateRow } from './status-records';

const LABELS = new WeakMap<StateRow, Label>();

export function labelOf(row: StateRow): Label {
  let label = LABELS.get(row);
  if (!label) LABELS.set(row, (label = labelled((language) => nameIn(row, language))));
  return label;
}

export const listOf = (rows: readonly StateRow[]): Label =>
  labelled((language) => rows.map((row) => nameIn(row, language)).join(PUNCTUATION[language].items));

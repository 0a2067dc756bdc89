/** What may head the columns of a wide table: budget lines or meetings, by code or title. */
import { codeKey, headingKey } from '../values/code-key';
import type { Candidate } from './sheet-candidates';

/** Codes and titles that may head a column of a wide table, by their keys; −1 where two share one. */
export interface AcrossNames {
  readonly lines: ReadonlyMap<string, number>;
  readonly meetings: ReadonlyMap<string, number>;
  /** What the officer said that a heading stands for, as written: a code or title, or a column; `undefined`: nothing. */
  readonly told: (kind: Candidate['kind'], heading: string) => string | undefined;
}

/** Index of the line or meeting that a text names by code or title; negative or `undefined` where it names none, or several. */
export const indexNamed = (names: ReadonlyMap<string, number>, text: string): number | undefined =>
  names.get(codeKey(text)) ?? names.get(headingKey(text));

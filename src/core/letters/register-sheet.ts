/** The register of letters as a sheet of our own form, which the next run reads: the letters of earlier runs, then those of this one. */
import type { Language } from '../language/language';
import { CLASS_NAMES } from '../language/class-names';
import type { StateRow, StatusRecords } from '../status/status-records';
import type { Day } from '../values/calendar';
import type { FormSheet, FormValue } from '../workbook/template';
import { formSheet } from '../workbook/template';
import type { Letter } from './letter';
import type { RegisteredLetter } from './letter-records';

/** A letter of this run as a row. */
export interface RegisterRow {
  /** Codes. */
  readonly state: string;
  readonly instrument: string;
  readonly meeting: string;
  readonly year: number | undefined;
  /** In the language of the sheet. */
  readonly class: string;
  readonly letter: Pick<Letter<unknown>, 'wording' | 'language' | 'contact'>;
}

export interface RegisterContent {
  readonly before: readonly RegisteredLetter[];
  readonly rows: readonly RegisterRow[];
  /** Of the letters of this run. */
  readonly date: Day;
  readonly states: readonly StateRow[];
}

/** Rows of letters about reports. */
export const reportRows = (
  letters: readonly Letter[],
  { states, instruments }: StatusRecords,
  language: Language,
): RegisterRow[] =>
  letters.flatMap((letter) =>
    letter.items.map(({ instrument, year, state }): RegisterRow => ({
      state: states[letter.state]!.code,
      instrument: instruments[instrument]!.code,
      meeting: '',
      year,
      class: CLASS_NAMES[language][state.isVoluntary ? 'voluntary' : state.class],
      letter,
    })),
  );

export function registerSheet({ before, rows: own, date, states }: RegisterContent, language: Language): FormSheet {
  const rows: FormValue[][] = [
    ...before.map((row): FormValue[] => [
      states[row.state]!.code,
      row.instrument,
      row.year ?? null,
      row.class,
      row.letter,
      row.language,
      row.on ?? null,
      row.addressee,
      row.meeting,
    ]),
    ...own.map((row): FormValue[] => [
      row.state,
      row.instrument,
      row.year ?? null,
      row.class,
      row.letter.wording.key,
      row.letter.language,
      date,
      row.letter.contact.addressee,
      row.meeting,
    ]),
  ];
  const sheet = formSheet('LetterRegister', language, rows);
  // Codes and addressees are there already: columns are as wide as they need.
  const longest = (n: number): number => Math.max(...rows.map((row) => String(row[n] ?? '').length));
  const columns = sheet.columns.map((column, n) => ({ ...column, width: Math.max(column.width, longest(n) + 2) }));
  return { ...sheet, columns };
}

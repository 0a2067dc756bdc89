/** The register of letters as a sheet of our own form, which the next run reads: the letters of earlier runs, then those of this one. */
import type { Language } from '../language/language';
import { CLASS_NAMES } from '../language/class-names';
import type { StatusRecords } from '../status/status-records';
import type { Day } from '../values/calendar';
import type { FormSheet, FormValue } from '../workbook/template';
import { formSheet } from '../workbook/template';
import type { Letter } from './letter';
import type { RegisteredLetter } from './letter-records';

export interface RegisterContent {
  readonly before: readonly RegisteredLetter[];
  readonly letters: readonly Letter[];
  /** Of the letters of this run. */
  readonly date: Day;
}

export function registerSheet(
  { before, letters, date }: RegisterContent,
  { states, instruments }: StatusRecords,
  language: Language,
): FormSheet {
  const rows: FormValue[][] = [
    ...before.map((row): FormValue[] => [
      states[row.state]!.code,
      instruments[row.instrument]!.code,
      row.year,
      row.class,
      row.letter,
      row.language,
      row.on ?? null,
      row.addressee,
    ]),
    ...letters.flatMap((letter) =>
      letter.items.map(({ instrument, year, state }): FormValue[] => [
        states[letter.state]!.code,
        instruments[instrument]!.code,
        year,
        CLASS_NAMES[language][state.isVoluntary ? 'voluntary' : state.class],
        letter.wording.key,
        letter.language,
        date,
        letter.contact.addressee,
      ]),
    ),
  ];
  const sheet = formSheet('LetterRegister', language, rows);
  // Codes and addressees are there already: columns are as wide as they need.
  const longest = (n: number): number => Math.max(...rows.map((row) => String(row[n] ?? '').length));
  const columns = sheet.columns.map((column, n) => ({ ...column, width: Math.max(column.width, longest(n) + 2) }));
  return { ...sheet, columns };
}

/** Letters as the one JSON document of the command line: who gets one, who was written to already, who has no contact. */
import type { CheckedStatus } from '../status/tie-counts';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { Letter, LetterItem, WrittenBefore } from './letter';
import type { BeforeJson, LetterJson } from './letter-json';
import { beforeJson, dayJson, letterJson } from './letter-json';

export interface LettersJson {
  /** ISO days. */
  readonly asAt: string;
  readonly date: string;
  readonly year: number;
  readonly letters: readonly LetterJson<AboutJson>[];
  readonly writtenBefore: readonly (AboutJson & BeforeJson & { readonly state: string })[];
  readonly withoutContact: readonly (AboutJson & { readonly state: string })[];
}

interface AboutJson {
  readonly instrument: string;
  readonly year: number;
  readonly class: string;
  readonly due: string | null;
  /** Earlier years that are missing too. */
  readonly earlier: readonly number[];
  /** Forms that a report lacks. */
  readonly formsMissing: readonly string[];
}

export interface WrittenLetters {
  readonly letters: readonly Letter[];
  /** In step with the letters. */
  readonly files: readonly string[];
  readonly writtenBefore: readonly WrittenBefore[];
  readonly withoutContact: readonly LetterItem[];
  readonly date: Day;
}

export function lettersJson(written: WrittenLetters, { records, asAt, year }: CheckedStatus): LettersJson {
  const { states } = records;
  return {
    asAt: isoFromDay(asAt),
    date: isoFromDay(written.date),
    year,
    letters: written.letters.map((letter, at) => letterJson(letter, states, written.files[at]!, aboutJson)),
    writtenBefore: written.writtenBefore.map(({ item, letter }) => ({
      state: states[item.state.state]!.code,
      ...aboutJson(item),
      ...beforeJson(letter),
    })),
    withoutContact: written.withoutContact.map((item) => ({
      state: states[item.state.state]!.code,
      ...aboutJson(item),
    })),
  };
}

const aboutJson = ({ status, year, state, earlier, formsMissing }: LetterItem): AboutJson => ({
  instrument: status.instrument.code,
  year,
  class: state.isVoluntary ? 'voluntary' : state.class,
  due: dayJson(state.dueYear?.due),
  earlier,
  formsMissing,
});

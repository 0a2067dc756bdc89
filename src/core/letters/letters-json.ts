/** Letters as the one JSON document of the command line: who gets one, who was written to already, who has no contact. */
import { nameIn } from '../status/status-json';
import type { CheckedStatus } from '../status/tie-counts';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { Letter, LetterItem, WrittenBefore } from './letter';

export interface LettersJson {
  /** ISO days. */
  readonly asAt: string;
  readonly date: string;
  readonly year: number;
  readonly letters: readonly {
    readonly state: string;
    readonly name: string;
    readonly addressee: string;
    readonly language: string;
    /** Key of the wording. */
    readonly letter: string;
    readonly about: readonly AboutJson[];
    readonly file: string;
  }[];
  readonly writtenBefore: readonly (AboutJson & {
    readonly state: string;
    readonly letter: string;
    readonly on: string | null;
  })[];
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
    letters: written.letters.map(({ state, contact, language, wording, items }, at) => ({
      state: states[state]!.code,
      name: nameIn(states[state]!, language),
      addressee: contact.addressee,
      language,
      letter: wording.key,
      about: items.map(aboutJson),
      file: written.files[at]!,
    })),
    writtenBefore: written.writtenBefore.map(({ item, letter }) => ({
      state: states[item.state.state]!.code,
      ...aboutJson(item),
      letter: letter.letter,
      on: letter.on === undefined ? null : isoFromDay(letter.on),
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
  due: state.dueYear === undefined ? null : isoFromDay(state.dueYear.due),
  earlier,
  formsMissing,
});

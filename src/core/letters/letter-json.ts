/** What every letter is told by in a JSON document, whatever it is about. */
import { nameIn } from '../status/status-json';
import type { StateRow } from '../status/status-records';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { DueLetter } from './letter';
import type { RegisteredLetter } from './letter-records';

export interface LetterJson<About> {
  readonly state: string;
  readonly name: string;
  readonly addressee: string;
  readonly language: string;
  /** Key of the wording. */
  readonly letter: string;
  readonly about: readonly About[];
  readonly file: string;
}

/** When a letter was written before: its wording, as the register writes it, and the ISO day. */
export interface BeforeJson {
  readonly letter: string;
  readonly on: string | null;
}

export function letterJson<Item, About>(
  { state, contact, language, wording, items }: DueLetter<Item>,
  states: readonly StateRow[],
  file: string,
  aboutJson: (item: Item) => About,
): LetterJson<About> {
  return {
    state: states[state]!.code,
    name: nameIn(states[state]!, language),
    addressee: contact.addressee,
    language,
    letter: wording.key,
    about: items.map(aboutJson),
    file,
  };
}

export const beforeJson = ({ letter, on }: RegisteredLetter): BeforeJson => ({ letter, on: dayJson(on) });

export const dayJson = (day: Day | undefined): string | null => (day === undefined ? null : isoFromDay(day));

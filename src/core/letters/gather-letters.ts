/** From reasons to letters, whatever they are about: those that ask for one letter stand in it together. */
import type { Language } from '../language/language';
import { codeKey } from '../values/code-key';
import type { DueLetter } from './letter';
import type { RegisteredLetter } from './letter-records';
import type { Recipients } from './recipients';

/** What is asked of a reason. */
export interface ReasonWays<Item> {
  /** Index of the State. */
  readonly stateOf: (item: Item) => number;
  /** The key of the wording that it asks for. */
  readonly keyOf: (item: Item) => string;
  /** The letter by which it was told already. */
  readonly beforeOf: (item: Item, key: string) => RegisteredLetter | undefined;
  /** Reasons of one State and wording stand in one letter only where these are the same too. */
  readonly partOf: (item: Item) => string;
}

export interface GatheredLetters<Item> {
  readonly letters: readonly DueLetter<Item>[];
  readonly writtenBefore: readonly { readonly item: Item; readonly letter: RegisteredLetter }[];
  readonly withoutContact: readonly Item[];
  /** Their wording is missing in the contact's language. */
  readonly withoutWording: readonly { readonly item: Item; readonly key: string; readonly language: Language }[];
}

export function gatherLetters<Item>(
  items: Iterable<Item>,
  recipients: Recipients,
  ways: ReasonWays<Item>,
): GatheredLetters<Item> {
  const letters = new Map<string, DueLetter<Item> & { readonly items: Item[] }>();
  const writtenBefore: { item: Item; letter: RegisteredLetter }[] = [];
  const withoutContact: Item[] = [];
  const withoutWording: { item: Item; key: string; language: Language }[] = [];
  for (const item of items) {
    const key = ways.keyOf(item);
    const before = ways.beforeOf(item, key);
    if (before) {
      writtenBefore.push({ item, letter: before });
      continue;
    }
    const state = ways.stateOf(item);
    const recipient = recipients.of(state);
    if (!recipient) {
      withoutContact.push(item);
      continue;
    }
    const [contact, language] = recipient;
    const wording = recipients.wording(key, language);
    if (!wording) {
      withoutWording.push({ item, key, language });
      continue;
    }
    const name = `${state} ${ways.partOf(item)} ${codeKey(key)}`;
    const known = letters.get(name);
    if (known) known.items.push(item);
    else letters.set(name, { state, contact, language, wording, items: [item] });
  }
  return { letters: [...letters.values()], writtenBefore, withoutContact, withoutWording };
}

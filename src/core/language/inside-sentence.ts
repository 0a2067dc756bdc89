/** How a title stands inside a sentence: in languages that tell small letters from capitals, with a small first letter, unless it begins with a name. */
import { FOR_SPEAKING } from './for-speaking';
import { namesIn } from './known-names';
import type { Language } from './language';

/** What the sentences of a language need to know of its words. */
export interface SentenceWords {
  /** Words that keep their capital wherever they stand, a blank between them. Months, days and languages do so in English alone. */
  readonly capitals: string;
  /** A title may have capitals at the head of all its words. */
  readonly hasTitleCase: boolean;
  /** Of a language in Latin letters: a short word or a letter that is its own. */
  readonly tells?: RegExp;
  /** At the head of a name, what its place in the alphabet does not go by. */
  readonly article?: RegExp;
}

/** A word with a capital after the first one; an acronym is none. */
const FURTHER_CAPITAL = /\s["“«(]?\p{Lu}(?!\p{Lu})/u;

/**
 * The title with a small first letter. An acronym, a name and a word that always has a capital keep theirs. A name is what we know as one, and, of
 * `others`, the same title in other languages, a first word that stands there with its capital in another place: `Umoja licences`, `Licences Umoja`.
 */
export function insideSentence(title: string, language: Language, others: readonly string[] = []): string {
  const [first = ''] = /^[\p{L}\p{M}\p{N}’'-]+/u.exec(title) ?? [];
  if (!/^\p{Lu}(?:\p{Ll}|\p{M}|[’'-])/u.test(first) || /^\p{Lu}-?\p{N}/u.test(first)) return title;
  const [word] = first.split(/[’']/);
  const { capitals, hasTitleCase } = FOR_SPEAKING[language].sentences;
  if (capitals.split(' ').includes(word!) || startsWithName(title, language)) return title;
  if (hasTitleCase && FURTHER_CAPITAL.test(title)) return title;
  if (others.some((other) => other.split(/[\s’'(/]+/u).indexOf(first) > 0)) return title;
  return title.charAt(0).toLocaleLowerCase(language) + title.slice(1);
}

const startsWithName = (title: string, language: Language): boolean =>
  namesIn(language).some((name) => title === name || title.startsWith(`${name} `));

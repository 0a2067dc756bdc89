/** What something is called in each language: each spelling that is read, of which the first is the one that we write. */
import { FOR_READING } from '../language/for-reading';
import type { ForReading } from '../language/for-reading';
import type { InEach } from '../language/language';
import { inEach } from '../language/language';

/** Spellings by language; never an empty list. */
export type Names = InEach<readonly string[]>;

/** Names from a text of each language; `; ` parts the spellings of one. */
export const namesOf = (text: (words: ForReading) => string): Names =>
  inEach((language) => text(FOR_READING[language]).split('; '));

/** Names of all entries of such a table. */
export const namesOfAll = <K extends string>(
  table: (words: ForReading) => { readonly [N in K]: string },
): {
  readonly [N in K]: Names;
} =>
  Object.fromEntries(
    Object.keys(table(FOR_READING.en)).map((name) => [name, namesOf((words) => table(words)[name as K])]),
  ) as { readonly [N in K]: Names };

/**
 * Patterns of many words, each looked for only in texts that hold one of them: to compile the pattern costs more than all other work on a small workbook,
 * and most texts need none.
 */

export const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
export const ARABIC = /^[\u0600-\u06ff]/;
/** Scripts whose words are not parted by blanks, or have others written onto them. */
const JOINED = /[\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff]/;
const LETTER = /[\p{L}\p{N}]/u;
/** Arabic writes `and`, `in`, `for` and the article onto the word. */
const ARABIC_PREFIX = '(?:و?(?:بال|لل|ال|ب|ل|ك)?)';

export interface Word {
  /** As it is compared: without case and accents, of Arabic the stem. */
  readonly key: string;
  readonly at: number;
  readonly end: number;
}

/** Words, by their keys, and signs: a text without any of them holds nothing that begins with them. */
export class WordList {
  readonly keys: ReadonlySet<string>;

  constructor(
    keys: Iterable<string>,
    readonly signs: readonly string[],
  ) {
    this.keys = new Set(keys);
  }
}

/** A text with its words. */
export class WordedText {
  readonly words: readonly Word[];
  private readonly isJoined: boolean;

  constructor(readonly text: string) {
    this.words = wordsOf(text);
    this.isJoined = JOINED.test(text);
  }

  /** Whether one of these words may stand in it; surely not where this says no. */
  mayHold({ keys, signs }: WordList): boolean {
    return (
      this.isJoined || this.words.some(({ key }) => keys.has(key)) || signs.some((sign) => this.text.includes(sign))
    );
  }
}

/** Any of these words or signs, whole, the longest first, in capitals or not. Where there are none, nothing. */
export class WordPattern {
  /** The first word of each entry: it stands whole in a text that holds the entry, since letters bound no entry but in the joined scripts. */
  readonly list: WordList;
  private compiled: RegExp | undefined;

  constructor(private readonly entries: readonly string[]) {
    const plain = entries
      .filter((entry) => !JOINED.test(entry))
      .map((entry) => [entry, wordsOf(entry)[0]?.key] as const);
    this.list = new WordList(
      plain.flatMap(([, key]) => (key === undefined ? [] : [key])),
      plain.flatMap(([entry, key]) => (key === undefined ? [entry] : [])),
    );
  }

  in(worded: WordedText): Iterable<RegExpExecArray> {
    if (this.entries.length === 0 || !worded.mayHold(this.list)) return [];
    this.compiled ??= new RegExp(longestFirst(this.entries), 'giu');
    return worded.text.matchAll(this.compiled);
  }
}

const bounded = (word: string): string => {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const starts = LETTER.test(word[0]!) && !CJK.test(word) ? '(?<![\\p{L}\\p{N}])' : '';
  const ends = LETTER.test(word.at(-1)!) && !CJK.test(word) ? '(?![\\p{L}\\p{N}])' : '';
  return `${starts}${ARABIC.test(word) ? ARABIC_PREFIX : ''}${escaped}${ends}`;
};
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(bounded)
    .join('|');

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    key: keyOfWord(found[0]),
    at: found.index,
    end: found.index + found[0].length,
  }));
}

const ASCII = /^[\0-\x7f]*$/;

function keyOfWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const key = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  if (!ARABIC.test(key)) return key;
  const bare = key.replace(/^و?(?:بال|لل|ال|[بل](?=\p{L}{4}))/u, '');
  return bare.length > 3 ? bare.replace(/(?:ات|ية|ان|ة|ي|ا)$/u, '') : bare;
}

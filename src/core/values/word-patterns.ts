/**
 * Patterns of many words, each looked for only in texts that hold one of them: to compile the pattern costs more than all other work on a small workbook,
 * and most texts need none.
 */

export const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
export const ARABIC = /^[\u0600-\u06ff]/;
/** Scripts whose words are not parted by blanks, or have others written onto them. */
const JOINED = /[\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff]/;
const JOINED_LETTERS = /[\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff]+/;
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
  mayHold(list: WordList): boolean {
    return this.isJoined || this.holdsApart(list);
  }

  /** The same of words that stand apart, and of signs. */
  holdsApart({ keys, signs }: WordList): boolean {
    return this.words.some(({ key }) => keys.has(key)) || signs.some((sign) => this.text.includes(sign));
  }
}

/** Any of these words or signs, whole, the longest first, in capitals or not. Where there are none, nothing. */
export class WordPattern {
  /** The first word of each entry: it stands whole in a text that holds the entry, since letters bound no entry but in the joined scripts. */
  readonly list: WordList;
  /** Of each entry in a joined script, letters that stand as they are wherever it does: these scripts have no capitals. */
  private readonly joined: readonly string[];
  private compiled: RegExp | undefined;

  constructor(private readonly entries: readonly string[]) {
    const plain = entries
      .filter((entry) => !JOINED.test(entry))
      .map((entry) => [entry, wordsOf(entry)[0]?.key] as const);
    this.list = new WordList(
      plain.flatMap(([, key]) => (key === undefined ? [] : [key])),
      plain.flatMap(([entry, key]) => (key === undefined ? [entry] : [])),
    );
    this.joined = entries.flatMap((entry) => JOINED_LETTERS.exec(entry) ?? []);
  }

  in(worded: WordedText): Iterable<RegExpExecArray> {
    if (!worded.holdsApart(this.list) && !this.joined.some((letters) => worded.text.includes(letters))) return [];
    this.compiled ??= new RegExp(longestFirst(this.entries), 'giu');
    return worded.text.matchAll(this.compiled);
  }
}

/**
 * Each entry within its bounds, where letters bound it. Bounds are written once for entries that share them: a class of all letters, capitals or
 * not, is dear to compile. Entries that begin in different ways never begin at the same letter, so that only among those of one beginning the
 * longest has to come first.
 */
const longestFirst = (entries: readonly string[]): string =>
  runsOf(
    [...entries].sort((a, b) => b.length - a.length).sort((a, b) => startOf(a).localeCompare(startOf(b))),
    startOf,
  )
    .map(
      ({ shared, members }) =>
        shared + either(runsOf(members, endOf).map((run) => either(run.members.map(escaped)) + run.shared)),
    )
    .join('|');

const isBounded = (entry: string, letter: string): boolean => LETTER.test(letter) && !CJK.test(entry);
const startOf = (entry: string): string =>
  (isBounded(entry, entry[0]!) ? '(?<![\\p{L}\\p{N}])' : '') + (ARABIC.test(entry) ? ARABIC_PREFIX : '');
const endOf = (entry: string): string => (isBounded(entry, entry.at(-1)!) ? '(?![\\p{L}\\p{N}])' : '');
const escaped = (entry: string): string => entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
const either = (parts: readonly string[]): string => `(?:${parts.join('|')})`;

interface Run {
  readonly shared: string;
  readonly members: string[];
}

/** Neighbours that share something, together. */
function runsOf(entries: readonly string[], sharedBy: (entry: string) => string): Run[] {
  const runs: Run[] = [];
  for (const entry of entries) {
    const shared = sharedBy(entry);
    const last = runs.at(-1);
    if (last?.shared === shared) last.members.push(entry);
    else runs.push({ shared, members: [entry] });
  }
  return runs;
}

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

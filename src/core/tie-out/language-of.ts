/** The official language that a text is written in: by its script, and by the small words of those that share one. */
import type { Language } from '../language/language';

const SMALL_WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', new Set('the of and by in for at to from on not was were'.split(' '))],
  ['fr', new Set('le les des du et par au aux dans pour sur une est sont'.split(' '))],
  ['es', new Set('el los las del y por en para con una es son al se'.split(' '))],
];

/** `undefined` for a text with no word of any. */
export function languageOf(text: string): Language | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  // Ideographs say more each.
  const scripts: readonly (readonly [Language, number])[] = [
    ['ar', count(/\p{Script=Arabic}/gu)],
    ['ru', count(/\p{Script=Cyrillic}/gu)],
    ['zh', 3 * count(/\p{Script=Han}/gu)],
  ];
  const [script, most] = scripts.reduce((best, each) => (each[1] > best[1] ? each : best));
  if (most * 4 > letters && most > 0) return script;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [language, found] = SMALL_WORDS.map(
    ([name, small]) => [name, words.filter((word) => small.has(word)).length] as const,
  ).reduce((best, each) => (each[1] > best[1] ? each : best));
  return found > 0 ? language : undefined;
}

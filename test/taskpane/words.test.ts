/** The pane's own words: whole in six languages, with the same holes, and plurals as each language has them. */
import { TYPE, parse } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { LANGUAGES, TRAITS } from '../../src/core/language/language';
import type { Language } from '../../src/core/language/language';
import { FINDING_HEADS } from '../../src/core/language/finding-heads';
import type { Words } from '../../src/taskpane/use-words';
import { startWords, stepWords } from '../../src/taskpane/words/in-languages';

interface Shape {
  readonly holes: readonly string[];
  readonly plurals: readonly (readonly string[])[];
}

function shapeOf(message: string): Shape {
  const holes = new Set<string>();
  const plurals: string[][] = [];
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        holes.add(element.value);
        if (element.type === TYPE.plural) plurals.push(Object.keys(element.options).sort());
        for (const option of Object.values(element.options)) walk(option.value);
      } else if (element.type === TYPE.argument || element.type === TYPE.number) holes.add(element.value);
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return { holes: [...holes].sort(), plurals };
}

const categories = (language: Language): string[] =>
  [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();

/** What sheets, tables and documents say as well: proved with these. */
const ELSEWHERE: ReadonlySet<string> = new Set<keyof Words>([
  ...(['sheets', 'budget', 'leftOut', 'unmatched', 'classes', 'noticeClasses', 'guesses'] as const),
]);

/** The texts of each word, by language. */
async function tables(): Promise<(readonly [string, Readonly<Record<Language, string>>])[]> {
  const flat = (words: object): (readonly [string, string])[] =>
    Object.entries(words as Record<string, string | object>).flatMap(([name, word]) =>
      typeof word === 'string'
        ? [[name, word] as const]
        : flat(word).map(([inner, text]) => [`${name}.${inner}`, text] as const),
    );
  const maps = await Promise.all(
    LANGUAGES.map(async (language) => {
      const words = { ...(await startWords(language)), ...(await stepWords(language)), heads: FINDING_HEADS[language] };
      return new Map(flat(Object.fromEntries(Object.entries(words).filter(([part]) => !ELSEWHERE.has(part)))));
    }),
  );
  return [...maps[0]!.keys()].map((name) => [
    name,
    Object.fromEntries(LANGUAGES.map((language, at) => [language, maps[at]!.get(name) ?? ''])) as Record<
      Language,
      string
    >,
  ]);
}

test('every word is there in six languages, with the same holes and each language’s own plurals', async () => {
  const all = await tables();
  expect(all.length).toBeGreaterThan(180);
  for (const [name, texts] of all) {
    const english = shapeOf(texts.en);
    for (const language of LANGUAGES) {
      const where = `${name} ${language}`;
      const text = texts[language];
      expect([where, text.trim()]).toEqual([where, text]);
      expect([where, text]).not.toEqual([where, '']);
      const { holes, plurals } = shapeOf(text);
      expect([where, holes]).toEqual([where, english.holes]);
      for (const plural of plurals) expect([where, plural]).toEqual([where, categories(language)]);
    }
  }
});

test('the typography of each language', async () => {
  for (const [name, texts] of await tables()) {
    const words = (text: string): string => text.replace(/\{\w+, (select|plural),/g, '{');
    expect([name, /[^\u00A0](?:[:;!?»])(?!\w)|«[^\u00A0]/.test(words(texts.fr).replace(/: ?\{sheets\}/, ''))]).toEqual([
      name,
      false,
    ]);
    expect([name, /« | »|["“”]/.test(texts.es + texts.ru)]).toEqual([name, false]);
    expect([name, /[\u0600-\u06FF][,;?]/.test(words(texts.ar))]).toEqual([name, false]);
  }
});

test('each language is named in itself', () => {
  expect(new Set(Object.values(TRAITS).map(({ ownName }) => ownName)).size).toBe(LANGUAGES.length);
});

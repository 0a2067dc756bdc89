/**
 * Every text of the product as a reader of each language sees it: golden tables, in test/core/language/golden, that a translator can read from top to
 * bottom. A hole is filled with its name, a number with 0 to 101, and each choice is made. Run with GOLDEN=write to write them anew, and read what changed.
 */
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../../src/core/language/language';
import { renderings } from './rendered';
import { partsOf, SUBJECTS, type Part, type Subject } from './texts';
import { expectGolden } from '../../golden';

const fileOf = (subject: Subject, language: Language): string =>
  join(__dirname, 'golden', `${subject}.${language}.txt`);

function tableOf(parts: readonly Part[], language: Language): string {
  return parts
    .map(({ heading, texts, isPlain = false, derive }) => {
      const lines = [...texts].flatMap(([key, text]) => {
        const said = isPlain || text === '' ? [text] : renderings(text, language, derive?.(key));
        return said.length === 1
          ? [`${key}: ${said[0]!}`.trimEnd()]
          : [`${key}:`, ...said.map((line) => `    ${line}`)];
      });
      return `== ${heading}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(SUBJECTS)('%s are as they were read', async (subject) => {
    const file = fileOf(subject, language);
    const table = tableOf(await partsOf(subject, language), language);
    expectGolden(file, table);
  });

  test.each(SUBJECTS)('%s lack none that English has', async (subject) => {
    const keys = async (of: Language): Promise<string[]> =>
      (await partsOf(subject, of)).flatMap(({ heading, texts }) =>
        [...texts.keys()].map((key) => `${heading}: ${key}`),
      );
    const english = (await keys('en')).filter((key) => !key.includes('partLetters.'));
    const own = (await keys(language)).filter((key) => !key.includes('partLetters.'));
    expect(own.sort()).toEqual(english.sort());
  });
});

describe.each(LANGUAGES)('a golden table in %s would show', (language) => {
  const messages = async (): Promise<(readonly [string, string, (text: string) => string])[]> => {
    const parts = (await Promise.all(SUBJECTS.map((subject) => partsOf(subject, language)))).flat();
    return parts
      .filter(({ isPlain = false }) => !isPlain)
      .flatMap(({ heading, texts, derive }) =>
        [...texts].map(
          ([key, text]) =>
            [
              `${heading}: ${key}`,
              text,
              (changed: string) => renderings(changed, language, derive?.(key)).join('\n'),
            ] as const,
        ),
      );
  };

  test('two holes that changed places', async () => {
    let tried = 0;
    const unseen: string[] = [];
    for (const [key, text, shown] of await messages()) {
      for (const kind of ['', ', number', ', date']) {
        const holes = [
          ...new Set(
            [...text.matchAll(/\{(\w+)((?:, (?:number|date))?)\}/g)]
              .filter(([, , of]) => of === kind)
              .map(([, name]) => name!),
          ),
        ];
        for (const [first, second] of holes.flatMap((one, at) => holes.slice(at + 1).map((other) => [one, other]))) {
          const other: Readonly<Record<string, string>> = { [first!]: second!, [second!]: first! };
          const swapped = text.replace(/\{(\w+)((?:, (?:number|date))?)\}/g, (hole, name: string, of: string) =>
            of === kind && name in other ? `{${other[name]!}${of}}` : hole,
          );
          tried++;
          if (shown(swapped) === shown(text)) unseen.push(`${key}: ${first!} and ${second!}`);
        }
      }
    }
    expect(unseen).toEqual([]);
    expect(tried).toBeGreaterThan(150);
  });

  test('a plural form that is gone', async () => {
    let tried = 0;
    const unseen: string[] = [];
    for (const [key, text, shown] of await messages()) {
      for (const { 0: form, 1: category, 2: said, index } of text.matchAll(
        / ?\b(zero|one|two|few|many|=\d) \{([^{}]*)\}/g,
      )) {
        // It may be said as any other number is, as a million in French.
        if (!/\bplural,/.test(text) || text.slice(index).includes(`other {${said!}}`)) continue;
        tried++;
        if (shown(text.slice(0, index) + text.slice(index + form.length)) === shown(text))
          unseen.push(`${key}: ${category!}`);
      }
    }
    expect(unseen).toEqual([]);
    if (language !== 'zh') expect(tried).toBeGreaterThan(40);
  });
});

/** The pane's own words: whole in six languages, with the same holes, and plurals as each language has them. */
import { TYPE, parse } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { LANGUAGES, TRAITS } from '../../src/core/language/language';
import type { Language } from '../../src/core/language/language';
import { ANNEX_WORDS } from '../../src/taskpane/words/annex-words';
import { BUDGET_STEP_WORDS } from '../../src/taskpane/words/budget-step-words';
import { CHART_PANE_WORDS } from '../../src/taskpane/words/chart-pane-words';
import { CHECK_WORDS } from '../../src/taskpane/words/check-words';
import { COLUMN_WORDS } from '../../src/taskpane/words/column-words';
import { CORRECT_CELL_WORDS } from '../../src/taskpane/words/correct-cell-words';
import { CORRECT_WORDS } from '../../src/taskpane/words/correct-words';
import { DAY_WORDS } from '../../src/taskpane/words/day-words';
import { DATA_WORDS } from '../../src/taskpane/words/data-words';
import { DECIDED_WORDS } from '../../src/taskpane/words/decided-words';
import { FIGURE_WORDS } from '../../src/taskpane/words/figure-words';
import { FILE_WORDS } from '../../src/taskpane/words/file-words';
import { FINDING_HEADS } from '../../src/taskpane/words/finding-heads';
import { DONE_WORDS } from '../../src/taskpane/words/done-words';
import { HOST_WORDS } from '../../src/taskpane/words/host-words';
import type { WordTable } from '../../src/taskpane/words/in-six';
import { KEY_WORDS } from '../../src/taskpane/words/key-words';
import { MAPPING_WORDS } from '../../src/taskpane/words/mapping-words';
import { NEW_SHEET_WORDS } from '../../src/taskpane/words/new-sheet-words';
import { SETTINGS_WORDS } from '../../src/taskpane/words/settings-words';
import { SET_UP_WORDS } from '../../src/taskpane/words/set-up-words';
import { paneWords } from '../../src/taskpane/words/pane-words';
import { RECONCILE_WORDS } from '../../src/taskpane/words/reconcile-words';
import { STATUS_STEP_WORDS } from '../../src/taskpane/words/status-step-words';
import { WELCOME_WORDS } from '../../src/taskpane/words/welcome-words';
import { WRITE_WORDS } from '../../src/taskpane/words/write-words';

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

/** The six texts of each word. */
async function tables(): Promise<(readonly [string, Readonly<Record<Language, string>>])[]> {
  const parts: readonly WordTable[] = [
    ...[
      ANNEX_WORDS,
      CHART_PANE_WORDS,
      SETTINGS_WORDS,
      KEY_WORDS,
      WELCOME_WORDS,
      CHECK_WORDS,
      CORRECT_CELL_WORDS,
      CORRECT_WORDS,
      DAY_WORDS,
      DATA_WORDS,
      COLUMN_WORDS,
      NEW_SHEET_WORDS,
      FILE_WORDS,
      DONE_WORDS,
      HOST_WORDS,
      RECONCILE_WORDS,
      STATUS_STEP_WORDS,
    ],
    ...[WRITE_WORDS, BUDGET_STEP_WORDS, MAPPING_WORDS, SET_UP_WORDS, DECIDED_WORDS, FIGURE_WORDS],
  ];
  const flat = (words: object): (readonly [string, string])[] =>
    Object.entries(words as Record<string, string | object>).flatMap(([name, word]) =>
      typeof word === 'string'
        ? [[name, word] as const]
        : flat(word).map(([inner, text]) => [`${name}.${inner}`, text] as const),
    );
  const base = await Promise.all(LANGUAGES.map(async (language) => new Map(flat(await paneWords(language)))));
  const heads = LANGUAGES.map((language) => new Map(flat(FINDING_HEADS[language])));
  const sideBySide = (
    maps: readonly Map<string, string>[],
  ): (readonly [string, Readonly<Record<Language, string>>])[] =>
    [...maps[0]!.keys()].map((name) => [
      name,
      Object.fromEntries(LANGUAGES.map((language, at) => [language, maps[at]!.get(name) ?? ''])) as Record<
        Language,
        string
      >,
    ]);
  return [...parts.flatMap((part) => Object.entries(part)), ...sideBySide(base), ...sideBySide(heads)];
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

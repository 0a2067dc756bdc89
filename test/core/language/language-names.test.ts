/** What languages call each other: read as what they are, and spelled out in the headings of translations. */
import { FOR_READING } from '../../../src/core/language/for-reading';
import { LANGUAGES } from '../../../src/core/language/language';
import { headingFor, languageNamed } from '../../../src/core/language/language-names';

describe.each(LANGUAGES)('in %s', (language) => {
  const { names, inNames = {} } = FOR_READING[language].languages;

  test.each(LANGUAGES)('%s is known by each of its names', (other) => {
    for (const name of [other, ...names[other]!.split('; ')])
      expect([name, languageNamed(name)]).toEqual([name, other]);
  });

  test('behind a preposition a name begins as it does by itself', () => {
    for (const other of LANGUAGES) {
      const [name = ''] = names[other]!.toLowerCase().split('; ');
      expect([other, (inNames[other] ?? name).slice(0, 5)]).toEqual([other, name.slice(0, 5)]);
    }
  });
});

test('no other text names a language', () => {
  for (const text of ['', 'Title', 'German', 'frs', 'français courant']) expect(languageNamed(text)).toBeUndefined();
});

test.each([
  ['en', 'es', ['Title (es)', 'Spanish title']],
  ['fr', 'es', ['Titre (es)', 'Titre espagnol']],
  ['es', 'fr', ['Título (fr)', 'Título francés']],
  ['ru', 'zh', ['Название (zh)', 'Название на китайском']],
  ['ar', 'fr', ['العنوان (fr)', 'العنوان بالفرنسية']],
  ['zh', 'ru', ['名称 (ru)', '俄文名称']],
] as const)('a title in %s, for %s', (language, other, spellings) => {
  expect(headingFor(FOR_READING[language].columns['*.Title {language}'], language, other)).toEqual(spellings);
});

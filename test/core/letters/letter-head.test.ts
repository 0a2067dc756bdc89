import { letterHead, untranslatedHeads } from '../../../src/core/letters/letter-head';
import type { Translations } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';

const from = (submittedBy: string, texts: Translations = {}) => ({
  submittedBy,
  translations: new Map([['Submitted by', texts]]),
  places: new Map([['Submitted by', { file: 'a.xlsx', sheet: 'Settings', cell: 'B9' }]]),
});

test('the Unit is named in the language of the letter', () => {
  expect(LANGUAGES.map((language) => letterHead(from('Implementation Support Unit'), language))).toEqual([
    'Implementation Support Unit',
    'Unité d’appui à l’application',
    'Dependencia de Apoyo para la Aplicación',
    'Группа имплементационной поддержки',
    'وحدة دعم التنفيذ',
    '执行支助股',
  ]);
});

test.each(['Office of the Chair', '执行支助股', ''])('any other office is what the sheet says: %s', (office) =>
  expect(LANGUAGES.map((language) => letterHead(from(office), language))).toEqual(LANGUAGES.map(() => office)),
);

test('what the sheet says in a language goes before all else', () => {
  const own = from('Implementation Support Unit', { fr: 'Secrétariat' });
  expect(letterHead(own, 'fr')).toBe('Secrétariat');
  expect(letterHead(own, 'es')).toBe('Dependencia de Apoyo para la Aplicación');
});

test.each([
  ['Office of the Chair', 'fr es ru ar zh'],
  ['执行支助股', 'en fr es ru ar'],
  ['Bureau du Président', 'en es ru ar zh'],
  ['Implementation Support Unit', ''],
  ['', ''],
])('%s is told of above letters in %s', (office, languages) =>
  expect(untranslatedHeads(from(office), LANGUAGES)).toEqual(
    (languages === '' ? [] : languages.split(' ')).map((language) =>
      expect.objectContaining({
        code: 'setting-untranslated',
        at: [{ file: 'a.xlsx', sheet: 'Settings', cell: 'B9' }],
        values: { setting: 'Submitted by', language },
      }),
    ),
  ),
);

test('what the sheet says in the language is not told of', () =>
  expect(untranslatedHeads(from('Office of the Chair', { fr: 'Secrétariat' }), ['fr', 'fr'])).toEqual([]));

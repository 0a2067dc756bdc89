import { letterHead } from '../../../src/core/letters/letter-head';
import { LANGUAGES } from '../../../src/core/language/language';

test('the Unit is named in the language of the letter', () => {
  expect(LANGUAGES.map((language) => letterHead('Implementation Support Unit', language))).toEqual([
    'Implementation Support Unit',
    'Unité d’appui à l’application',
    'Dependencia de Apoyo para la Aplicación',
    'Группа имплементационной поддержки',
    'وحدة دعم التنفيذ',
    '执行支助股',
  ]);
});

test.each(['Office of the Chair', '执行支助股', ''])('any other office is what the sheet says: %s', (office) =>
  expect(LANGUAGES.map((language) => letterHead(office, language))).toEqual(LANGUAGES.map(() => office)),
);

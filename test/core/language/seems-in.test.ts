import { LANGUAGES } from '../../../src/core/language/language';
import { seemsIn } from '../../../src/core/language/seems-in';

test.each([
  ['Meeting of the States Parties', 'en'],
  ['Amounts of 2013 (illustrative)', 'en'],
  ['Geneva', 'en'],
  ['CCW', 'en'],
  ['Réunion des Hautes Parties contractantes', 'fr'],
  ["Unité d'appui à l'application", 'fr'],
  ['Reunión de los Estados Partes', 'es'],
  ['Dependencia de Apoyo para la Aplicación', 'es'],
  ['Группа имплементационной поддержки (ISU)', 'ru'],
  ['وحدة دعم التنفيذ', 'ar'],
  ['执行支助股', 'zh'],
  ['2013', 'en fr es ru ar zh'],
  ['', 'en fr es ru ar zh'],
])('%s is in %s', (text, languages) =>
  expect(LANGUAGES.filter((language) => seemsIn(text, language)).join(' ')).toBe(languages),
);

/** Titles inside a sentence: what begins small, and what keeps its capital. */
import { insideSentence } from '../../../src/core/language/inside-sentence';
import type { Language } from '../../../src/core/language/language';
import { LANGUAGES } from '../../../src/core/language/language';
import { TERMS } from '../../../src/core/language/terms';

test.each<[Language, string, string]>([
  ['en', 'Post-session documentation', 'post-session documentation'],
  ['en', 'Travel of UNODA staff', 'travel of UNODA staff'],
  ['fr', 'Documentation d’après-session', 'documentation d’après-session'],
  ['fr', 'Écart', 'écart'],
  ['fr', 'L’interprétation', 'l’interprétation'],
  ['fr', 'Rapport au titre du Protocole V', 'rapport au titre du Protocole V'],
  ['es', 'Informe nacional', 'informe nacional'],
  ['ru', 'Национальный доклад', 'национальный доклад'],
])('in %s %s begins small', (language, title, expected) => expect(insideSentence(title, language)).toBe(expected));

test.each<[Language, string]>([
  ['en', 'ISU costs'],
  ['en', 'B3 costs'],
  ['en', 'A. Staff'],
  ['en', 'English interpretation'],
  ['en', 'January session'],
  ['en', 'Secretariat costs'],
  ['en', 'Protocol V report'],
  ['en', 'Documents for Protocol V'],
  ['en', 'Travel Of Staff'],
  ['en', 'Geneva venue'],
  ['en', 'New York travel'],
  ['fr', 'Genève'],
  ['fr', 'ONU : frais'],
  ['ru', 'ООН: расходы'],
  ['ar', 'ISU'],
  ['zh', '口译'],
  ['en', ''],
])('in %s %s keeps what it begins with', (language, title) => expect(insideSentence(title, language)).toBe(title));

test('a word that another language has with its capital in mid-title is a name', () => {
  const titles = ['Umoja licences', 'Licences Umoja'];
  expect(insideSentence('Umoja licences', 'en', titles)).toBe('Umoja licences');
  // Without the French title nothing says so.
  expect(insideSentence('Umoja licences', 'en')).toBe('umoja licences');
  expect(insideSentence('Licences Umoja', 'fr', titles)).toBe('licences Umoja');
});

test.each(LANGUAGES)('nothing but the first letter is changed, in %s', (language) => {
  for (const term of TERMS) {
    const inside = insideSentence(term[language], language);
    expect(inside.slice(1)).toBe(term[language].slice(1));
    expect(inside.toUpperCase()).toBe(term[language].toUpperCase());
  }
});

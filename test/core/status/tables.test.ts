/** The tables of words, proved whole. */
import { STATUS } from '../../../src/core/language/en/diagnostics/status';
import { LANGUAGES } from '../../../src/core/language/language';
import { CLASS_NAMES, classNamed } from '../../../src/core/language/class-names';
import { CLASS_SYMBOLS } from '../../../src/core/status/class-symbols';
import { COUNTED_CLASSES } from '../../../src/core/values/status-classes';
import { isStatusCode } from '../../../src/core/status/status-codes';
import { classOfYear, STATUS_WORDS, titleOfYear } from '../../../src/core/language/status-words';
import type { DiagnosticCode } from '../../../src/core/values/diagnostics/findings';
import { FINDINGS } from '../../../src/core/values/diagnostics/findings';

test.each(LANGUAGES)('classes in %s are named, and told apart', (language) => {
  const names = CLASS_NAMES[language];
  expect(Object.keys(names)).toEqual([...COUNTED_CLASSES]);
  expect(new Set(Object.values(names)).size).toBe(COUNTED_CLASSES.length);
  for (const [name, said] of Object.entries(names)) expect(classNamed(said.toUpperCase())).toBe(name);
});

test.each(LANGUAGES)('words in %s are there', (language) => {
  const words = Object.values(STATUS_WORDS[language]);
  expect(words).toHaveLength(Object.keys(STATUS_WORDS.en).length);
  expect(words).toHaveLength(25);
  for (const word of words) expect(word).toMatch(/^\S(?:.*\S)?$/);
  expect(titleOfYear(2013, language)).toMatch(/^[^{}]*2013[^{}]*$/);
  expect(classOfYear(2013, language)).toContain(STATUS_WORDS[language].class);
});

test('signs are told apart', () => {
  expect(new Set(Object.values(CLASS_SYMBOLS)).size).toBe(8);
});

test('the findings of this job are known by their codes', () => {
  expect((Object.keys(FINDINGS) as DiagnosticCode[]).filter(isStatusCode)).toEqual(Object.keys(STATUS));
});

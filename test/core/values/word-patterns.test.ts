/** A text is looked through for a word only where it holds its first word: this must lose none. */
import fc from 'fast-check';
import { WordPattern, WordedText } from '../../../src/core/values/word-patterns';
import { CURRENCY_NAMES, LOCAL_CURRENCY, SCALE_WORDS } from '../../../src/core/values/unit-words';

const LISTS = [
  ...SCALE_WORDS.flatMap(({ sure, weak }) => [sure, weak]),
  ...CURRENCY_NAMES.map(({ words }) => words),
  LOCAL_CURRENCY,
].filter((words) => words.length > 0);

const around = fc.constantFrom('', ' ', '(', ')', '/', ' – ', ' in ', ' Amount ', ' 金额 ');

test('each word of each list is found whole between any signs and words, in small letters and capitals', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LISTS), fc.nat(), around, around, fc.nat(2), (words, at, before, after, way) => {
      const word = words[at % words.length]!;
      const written = way === 0 ? word : way === 1 ? word.toLowerCase() : word.toUpperCase();
      const text = `${before}${written}${after}`;
      const found = [...new WordPattern(words).in(new WordedText(text))].map(([match]) => match.toLowerCase());
      const isLonger = found.some((match) => match.includes(word.toLowerCase()));
      const isUnmarked = written.toLowerCase() !== word.toLowerCase();
      expect(isLonger || isUnmarked ? 'found' : `not found in ${text}`).toBe('found');
    }),
    { numRuns: 2000 },
  );
});

test('a word inside another is none, and where no word stands nothing is looked for', () => {
  const pattern = new WordPattern(['million', '€', "'000"]);
  const matches = (text: string): string[] => [...pattern.in(new WordedText(text))].map(([match]) => match);
  expect(matches('a millionaire')).toEqual([]);
  expect(matches('a million')).toEqual(['million']);
  expect(matches('5 €')).toEqual(['€']);
  expect(matches("$'000")).toEqual(["'000"]);
  expect(matches('Meeting of 2013')).toEqual([]);
});

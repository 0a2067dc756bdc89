/** A text is looked through for a word only where it holds its first word: this must lose none. */
import fc from 'fast-check';
import { WordPattern, WordedText, wordsOf } from '../../../src/core/values/word-patterns';
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

describe('words of a text', () => {
  const keys = (text: string): string[] => wordsOf(text).map(({ key }) => key);
  test.each([
    ['US dollars, net', ['us', 'dollars', 'net']],
    ['Éléments clés', ['elements', 'cles']],
    ['  2013  ', ['2013']],
    ['', []],
    ['تكاليف', ['تكاليف']],
    ['والتكاليف', ['تكاليف']],
    ['بالدولارات', ['دولار']],
    ['للدولار', ['دولار']],
    ['بدولارات', ['دولار']],
    ['السنوية', ['سنو']],
    // Short words have no endings taken off, and two letters after a prefix are no stem.
    ['سنة', ['سنة']],
    ['بلد', ['بلد']],
  ] as const)('%p', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('each stands where it stands', () => {
    expect(wordsOf('a  bc, d')).toEqual([
      { key: 'a', at: 0, end: 1 },
      { key: 'bc', at: 3, end: 5 },
      { key: 'd', at: 7, end: 8 },
    ]);
  });
});

describe('where a word stands in a text', () => {
  const found = (words: readonly string[], text: string): string[] =>
    [...new WordPattern(words).in(new WordedText(text))].map(([match]) => match);
  test.each([
    ['whole', ['dollar'], 'dollars dollar Dollar', ['dollar', 'Dollar']],
    ['beside signs', ['mio'], '(mio) x-mio,', ['mio', 'mio']],
    ['not beside figures', ['mio'], 'mio2 2mio', []],
    ['the longest of two that begin alike', ['US', 'US dollars'], 'US dollars and US', ['US dollars', 'US']],
    ['with any blanks within', ['US dollars'], 'US \n dollars', ['US \n dollars']],
    ['a sign beside letters', ['€', "'000"], "k€ x'000", ['€', "'000"]],
    ['with signs that mean something in patterns', ['tsd.', '(000)'], 'tsd. tsdx (000)', ['tsd.', '(000)']],
    ['Chinese within a text', ['美元'], '千美元计', ['美元']],
    ['Arabic with what is written onto it', ['دولار'], 'بالدولار والدولار دولارات', ['بالدولار', 'والدولار']],
    ['none of none', [], 'dollar', []],
  ] as const)('%s', (_, words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  test('a list says surely where none of its words stands', () => {
    const { list } = new WordPattern(['US dollars', '€', '美元']);
    expect([...list.keys]).toEqual(['us']);
    expect(list.signs).toEqual(['€']);
    const may = (text: string): boolean => new WordedText(text).mayHold(list);
    expect([may('us'), may('10 €'), may('dollars'), may('任何'), may('شيء'), may('')]).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});

test('all entries together find what each by itself would: the one that begins first, and of those the longest', () => {
  const piece = fc.constantFrom(...LISTS.flat(), 'a', 'И', 'é', 'و', 'ب', 'ال', '千', '7', '.', ' ', ' ', 'US');
  fc.assert(
    fc.property(fc.constantFrom(...LISTS), fc.array(piece, { maxLength: 8 }), (words, pieces) => {
      const text = pieces.join('');
      const [match] = [...new WordPattern(words).in(new WordedText(text))];
      const alone = words.flatMap((word) => {
        const found = new RegExp(alonePattern(word), 'iu').exec(text);
        return found ? [{ at: found.index, length: found[0].length, word }] : [];
      });
      const at = Math.min(...alone.map((each) => each.at));
      const first = alone.filter((each) => each.at === at).sort((a, b) => b.word.length - a.word.length)[0];
      expect(match && [match.index, match[0].length]).toEqual(first && [first.at, first.length]);
    }),
    { numRuns: 1500 },
  );
});

/** A word as it stands by itself. */
function alonePattern(word: string): string {
  const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign) && !/[\u3040-\u30ff\u3400-\u9fff]/.test(word);
  const before = isLetter(word[0]!) ? '(?<![\\p{L}\\p{N}])' : '';
  const onto = /^[\u0600-\u06ff]/.test(word) ? '(?:و?(?:بال|لل|ال|ب|ل|ك)?)' : '';
  const after = isLetter(word.at(-1)!) ? '(?![\\p{L}\\p{N}])' : '';
  return `${before}${onto}${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')}${after}`;
}

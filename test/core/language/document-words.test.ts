/** The words of documents, proved whole. */
import {
  isPluralElement,
  isSelectElement,
  parse,
  TYPE,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { say } from '../../../src/adapters/messages/say';
import { knownName } from '../../../src/core/language/known-names';
import { LANGUAGES } from '../../../src/core/language/language';
import { DOCUMENT_WORDS, type DocumentWords } from '../../../src/core/language/document-words';

const KEYS = Object.keys(DOCUMENT_WORDS.en) as (keyof DocumentWords)[];
const BLANK_IN_ENGLISH = ['ownLanguage'];

function holesOf(message: string): Set<string> {
  const names = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (isSelectElement(element) || isPluralElement(element))
        Object.values(element.options).forEach((option) => walk(option.value));
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return names;
}

/** Plural forms, and what only some languages need to tell, go without saying in others. */
const SILENT = new Set(['count', 'whole', 'decimals', 'article', 'large', 'pair', 'direction', 'own']);
/** Said beside what English says: in French, equal to the estimated costs. */
const MAY_SAY: { readonly [K in keyof DocumentWords]?: string } = { overallEqual: 'estimated' };
const told = (message: string, key: keyof DocumentWords): string[] =>
  [...holesOf(message)].filter((name) => !SILENT.has(name) && name !== MAY_SAY[key]).sort();

describe.each(LANGUAGES)('in %s', (language) => {
  const words = DOCUMENT_WORDS[language];

  test.each(KEYS)('%s is said, with the values that English has', (key) => {
    const message = words[key];
    if (language === 'en' && BLANK_IN_ENGLISH.includes(key)) return;
    expect(message.trim()).toBe(message);
    expect(message).not.toBe('');
    expect(told(message, key)).toEqual(told(DOCUMENT_WORDS.en[key], key));
    for (const value of ['', 'x']) {
      const numbers = {
        count: 3,
        whole: 3,
        decimals: 'no',
        article: 'no',
        large: 'no',
        pair: 'no',
        direction: 'below',
      };
      const values = Object.fromEntries([...holesOf(message)].map((name) => [name, value]));
      expect(say(message, { ...values, ...numbers }, language)).not.toMatch(/[{}]|undefined|null/);
    }
  });

  test('numbers under ten have a word each, in Spanish ten too', () => {
    for (const key of ['numbersOf', 'numbersAt', 'numbersOfPostings'] as const)
      expect(new Set(words[key].split(' ')).size).toBe(language === 'es' ? 10 : 9);
  });

  test('nothing but the masthead is left in English', () => {
    if (language === 'en') return;
    const same = KEYS.filter((key) => words[key] === DOCUMENT_WORDS.en[key]);
    const allowed = [
      'mastheadLanguage',
      'distribution',
      'original',
      'stop',
      'placeAndDates',
      'lineItem',
      'explanationItem',
      'chartNumber',
      'causesAnd',
      ...(language === 'fr' ? ['chartCaption'] : []),
    ];
    expect(same.filter((key) => !allowed.includes(key))).toEqual([]);
  });
});

test('French: no-break spaces before high punctuation', () => {
  const texts = Object.values(DOCUMENT_WORDS.fr).map((text) => text.replace(/\{\w+, (?:select|plural),/g, '{'));
  expect(texts.filter((text) => /[^\u00a0][:;!?]/.test(text))).toEqual([]);
});

test('Arabic: no no-break space beside a figure, its own comma and semicolon', () => {
  const texts = Object.values(DOCUMENT_WORDS.ar);
  expect(texts.filter((text) => /[\u0600-\u06ff}][,;?]/.test(text.replace(/\{\w+, (?:select|plural),/g, '{')))).toEqual(
    [],
  );
  expect(texts.filter((text) => text.includes('\u00a0'))).toEqual([]);
});

test('names of cities and treaties are known in six languages', () => {
  expect(LANGUAGES.map((language) => knownName('Geneva', language))).toEqual([
    'Geneva',
    'Genève',
    'Ginebra',
    'Женева',
    'جنيف',
    '日内瓦',
  ]);
  expect(knownName('convention on certain conventional weapons', 'ru')).toBe(
    'Конвенция по конкретным видам обычного оружия',
  );
  expect(knownName('Atlantis', 'fr')).toBeUndefined();
});

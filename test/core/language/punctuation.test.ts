/** Signs that each language has of its own. */
import { LANGUAGES } from '../../../src/core/language/language';
import { PUNCTUATION } from '../../../src/core/language/punctuation';

const inEach = (sign: keyof (typeof PUNCTUATION)['en']): string[] =>
  LANGUAGES.map((language) => PUNCTUATION[language][sign].replace(/\u00a0/g, '_'));

test('between items of a list, and around what is said in parentheses', () => {
  expect(inEach('items')).toEqual([', ', ', ', ', ', ', ', '، ', '、']);
  expect(inEach('semicolon')).toEqual(['; ', '_; ', '; ', '; ', '؛ ', '；']);
  expect(inEach('parenthesis')).toEqual([' (', ' (', ' (', ' (', ' (', '(']);
});

test('Arabic has no Latin comma or semicolon, and Chinese neither half-width signs nor spaces', () => {
  const { ar, zh } = PUNCTUATION;
  expect([ar.comma, ar.items, ar.semicolon].filter((sign) => /[,;]/.test(sign))).toEqual([]);
  expect(Object.values(zh).filter((sign) => /[,;:.\s]/.test(String(sign)))).toEqual([]);
});

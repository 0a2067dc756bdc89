/** How high a text is: by the lines that it breaks into, and by its script. */
import { longestWord, textHeight } from '../../../src/core/plan/text-height';

const LATIN = 1.28;
const HIGH = 1.55;
/** Lines of a text of ten points. */
const lines = (text: string, width: number, bold = false): number =>
  Math.round(textHeight(text, width, 10, bold) / 10 / (/[\u0600-\u06ff\u2e80-\u9fff]/.test(text) ? HIGH : LATIN));

test.each([
  ['a word', 'Travel', 20, 1],
  ['nothing', '', 20, 1],
  ['breaks that are written', 'a\nb\n\nc', 20, 4],
  ['words that do not fit one line', 'aaaaaaaa bbbbbbbb cccccccc', 10, 3],
  ['words of which two fit', 'aaaa bbbb cccc dddd', 10, 2],
  ['a word that is longer than the line', 'a'.repeat(30), 10, 3],
  ['a long word after a short one goes on in its line', `aaaaa ${'b'.repeat(20)}`, 10, 3],
  ['Cyrillic letters are wider', 'аааааааааа', 10, 2],
  ['Latin ones are not', 'aaaaaaaaaa', 10, 1],
  ['ideographs break anywhere', '会议费用会议费用', 10, 2],
  ['letters alone', 'aaaaaaaaaa', 9, 1],
  ['letters beside ideographs are wider', 'aaaaaaaaaa 会', 12, 2],
])('%s', (_, text, width, count) => {
  expect(lines(text, width)).toBe(count);
});

test('bold letters are wider, ideographs are not', () => {
  const latin = 'a'.repeat(11);
  expect([lines(latin, 10), lines(latin, 10, true)]).toEqual([1, 2]);
  const chinese = '会'.repeat(4);
  expect([lines(chinese, 8.5), lines(chinese, 8.5, true)]).toEqual([1, 1]);
});

test('a smaller size holds more in a line, and each line is lower', () => {
  const text = 'a'.repeat(13);
  expect(textHeight(text, 10, 10)).toBeCloseTo(2 * 10 * LATIN);
  expect(textHeight(text, 10, 8)).toBeCloseTo(8 * LATIN);
  expect(textHeight('会', 10, 10)).toBeCloseTo(10 * HIGH);
  expect(textHeight('رحلة', 10, 10)).toBeCloseTo(10 * HIGH);
});

test('the longest word, at its size; of ideographs room for a few', () => {
  expect(longestWord('a bbbb cc', 10)).toBeCloseTo(4 * 0.88);
  expect(longestWord('a bbbb cc', 8)).toBeCloseTo(4 * 0.88 * 0.8);
  expect(longestWord('会议费用会议费用', 10)).toBeCloseTo(5 * 2.1);
  expect(longestWord('', 10)).toBe(0);
});

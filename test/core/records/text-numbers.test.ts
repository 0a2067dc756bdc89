/** The numbers that a workbook's texts read as: looked at once, also those that are added later. */
import { numbersOf } from '../../../src/core/records/text-numbers';
import { AddedTexts } from '../../../src/core/workbook/added-texts';
import { TextList } from '../../../src/core/workbook/cell-store';

test.each([
  ['1,234.50', 1234.5],
  ['CHF 5', 5],
  ['(12.00)', -12],
  ['٣', 3],
  ['1,234', 1234],
  ['1.234', 1234],
  ['Interpreters', Number.NaN],
  ['', Number.NaN],
  ['week 3', Number.NaN],
  ['5²', 5],
  ['5½', Number.NaN],
  [`${' '.repeat(40)}5`, Number.NaN],
])('%j', (text, number) => {
  const texts = new TextList();
  const id = texts.add(text);
  expect(numbersOf(texts).of(id)).toBe(number);
  expect(numbersOf(texts).of(id)).toBe(number);
});

test('a text that is added after others were asked for is read too', () => {
  const list = new TextList();
  const first = list.add('10');
  const texts = new AddedTexts(list);
  expect(numbersOf(texts).of(first)).toBe(10);
  expect(numbersOf(texts).of(texts.add('20'))).toBe(20);
  expect(numbersOf(texts).of(texts.add('none'))).toBeNaN();
  expect(numbersOf(list).of(first)).toBe(10);
});

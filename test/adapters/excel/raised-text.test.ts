import { raisedText } from '../../../src/adapters/excel/write/raised-text';

test.each([
  ['a', 'ᵃ'],
  ['a b', 'ᵃ ᵇ'],
  ['*', '*'],
  ['12', '¹²'],
  ['', ''],
])('%s is raised as %s', (letters, raised) => expect(raisedText(letters)).toBe(raised));

test.each(['(أ)', '(أ) (ب)'])('%s stands in parentheses already', (letters) =>
  expect(raisedText(letters)).toBe(letters),
);

test.each(['q', 'б', 'أ', 'aq'])('%s, which has no raised form, stands in parentheses', (letters) =>
  expect(raisedText(letters)).toBe(`(${letters})`),
);

/** Codes that a mistyped one may stand for: how far they may be away, which comes first, and how many are told. */
import { Proposals, nearest } from '../../../src/core/values/near-codes';

test.each([
  ['what is mistyped by a letter', 'INTERPRETATION', ['INTERPRETATIOM'], ['INTERPRETATIOM']],
  ['by two', 'TRANSLATION', ['TRANSLETIOM'], ['TRANSLETIOM']],
  ['not by three', 'TRANSLATION', ['TRENSLETIOM'], []],
  ['a letter too many, or too few', 'ABCDE', ['ABCDEF', 'ABCD'], ['ABCD', 'ABCDEF']],
  ['two too many', 'ABCDE', ['ABCDEFG'], ['ABCDEFG']],
  ['not three too many', 'ABCDE', ['ABCDEFGH'], []],
  [
    'at the beginning, in the middle and at the end',
    'ABCDE',
    ['XABCDE', 'ABXCDE', 'ABCDEX'],
    ['ABCDEX', 'ABXCDE', 'XABCDE'],
  ],
  ['the nearest first, then by the code', 'ABCDE', ['ABXYE', 'ABCDX', 'ABCDD', 'ABCDE'], ['ABCDE', 'ABCDD', 'ABCDX']],
  ['three at most', 'ABCDE', ['ABCD1', 'ABCD2', 'ABCD3', 'ABCD4'], ['ABCD1', 'ABCD2', 'ABCD3']],
  ['each once', 'ABCDE', ['ABCDX', 'ABCDX'], ['ABCDX']],
  ['what differs in signs alone', 'M-01', ['M01', 'M_01', 'M 01', 'M.01'], ['M 01', 'M.01', 'M01']],
  ['a nought for an o, an l or i for a one', 'MO1', ['M01'], ['M01']],
  ['the same, of ones', 'Al2', ['A12'], ['A12']],
  ['noughts in front', '0012', ['12'], ['12']],
  ['but not the last of them', '0', ['00', '1'], ['00']],
  ['in capitals or not, with accents or not', 'é-1', ['E-1'], ['E-1']],
  ['of a short code only what is alike', 'A1', ['A2', 'B1', 'a1', 'А1'], ['a1', 'А1']],
  ['of three signs one may differ', 'A12', ['A13', 'B13'], ['A13']],
  ['none where nothing is near', 'A1', ['Z9', 'XYZ'], []],
  ['none where nothing is known', 'A1', [], []],
] as const)('%s', (_, text, known, expected) => {
  expect(nearest(text, known)).toEqual(expected);
});

test('past 64 signs only what is alike is near', () => {
  const long = 'ABCDEFGH'.repeat(8);
  expect(nearest(`${long.slice(1)}X`, [long])).toEqual([long]);
  expect(nearest(`${long}Y`, [`${long}X`])).toEqual([]);
});

test('proposals are one text; past 300,000 comparisons there are none', () => {
  // Many codes that are one: looked at once, and counted each.
  const proposals = new Proposals(Array.from({ length: 150_000 }, () => 'ABCD1'));
  expect([1, 2, 3].map(() => proposals.near('ABCDX'))).toEqual(['ABCD1', 'ABCD1', '']);
  expect(new Proposals(['ABCD1', 'ABCD2']).near('ABCDX')).toBe('ABCD1, ABCD2');
});

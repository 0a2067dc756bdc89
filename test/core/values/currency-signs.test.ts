/** Signs and codes beside amounts: which currency they name, and which they speak against. */
import { contradicts, currencySign, isSharedSign, joinSigns } from '../../../src/core/values/currency-signs';

test.each([
  ['USD', 'USD'],
  ['US$', 'USD'],
  ['U.S. $', 'USD'],
  ['us dollars', 'USD'],
  ['долл. США', 'USD'],
  ['доллар США', 'USD'],
  ['долл.', '$'],
  ['Swiss francs', 'CHF'],
  ['шв. фр.', 'CHF'],
  ['francs', 'Fr'],
  ['$', '$'],
  ['Dollars', '$'],
  ['€', 'EUR'],
  ['Euro', 'EUR'],
  ['SFr.', 'CHF'],
  ['Fr.', 'Fr'],
  ['£', 'GBP'],
  ['C$', 'CAD'],
  ['руб.', 'RUB'],
  ['￥', '¥'],
  ['kr', 'kr'],
  ['kr.', 'kr'],
  ['Rs.', 'Rs'],
  ['FCFA', 'CFA'],
  ['ＣＨＦ', 'CHF'],
  ['XYZ', undefined],
  ['chf', undefined],
  ['', undefined],
  ['x', undefined],
])('%p names %p', (text, expected) => {
  expect(currencySign(text)).toBe(expected);
});

test('a sign of several currencies speaks against what is none of them, a code against all others', () => {
  expect(['$', '¥', 'kr', 'Rs', 'Fr', 'CFA'].map(isSharedSign)).toEqual([true, true, true, true, true, true]);
  expect(['USD', '€', ''].map(isSharedSign)).toEqual([false, false, false]);
  expect(contradicts('$', 'USD')).toBe(false);
  expect(contradicts('$', 'CAD')).toBe(false);
  expect(contradicts('$', 'CHF')).toBe(true);
  expect(contradicts('¥', 'CNY')).toBe(false);
  expect(contradicts('Fr', 'USD')).toBe(true);
  expect(contradicts('USD', 'USD')).toBe(false);
  expect(contradicts('USD', 'CAD')).toBe(true);
});

test.each([
  [undefined, undefined, undefined],
  ['USD', undefined, 'USD'],
  [undefined, '$', '$'],
  ['$', '$', '$'],
  ['$', 'USD', 'USD'],
  ['USD', '$', 'USD'],
  ['CAD', '$', 'CAD'],
  ['$', 'CHF', null],
  ['CHF', '$', null],
  ['USD', 'CAD', null],
  ['$', 'Fr', null],
  ['kr', 'Fr', null],
])('%p and %p together are %p', (sign, other, expected) => {
  expect(joinSigns(sign, other)).toBe(expected);
});

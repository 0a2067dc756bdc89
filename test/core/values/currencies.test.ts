/** The table of currencies against that of Intl (ICU), which follows common usage where ISO 4217 does not. */
import { CURRENCY_CODES, currencyDecimals } from '../../../src/core/values/currencies';

/**
 * ISO 4217 says two decimals (three for the Iraqi dinar) and accounts are kept in them; Intl shows none, or does in some of its versions, since no coins are
 * left. Ours are those of ISO: reading an amount must not lose what the accounts hold.
 */
const NO_COINS_LEFT = new Set(
  'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MGF MMK MRO PKR RSD SLL SOS STD SYP TMM YER ZMK ZWD'.split(' '),
);

const intlDecimals = (code: string): number | undefined =>
  new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions().maximumFractionDigits;

test('each currency has the decimals of Intl, but for the known exceptions', () => {
  const differing = CURRENCY_CODES.filter((code) => currencyDecimals(code) !== intlDecimals(code));
  expect(differing.filter((code) => !NO_COINS_LEFT.has(code))).toEqual([]);
  for (const code of differing) expect([code, intlDecimals(code)]).toEqual([code, 0]);
});

test('no code stands twice, and each is three capitals', () => {
  expect(new Set(CURRENCY_CODES).size).toBe(CURRENCY_CODES.length);
  expect(CURRENCY_CODES.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
});

test('currencies of no, two and three decimals', () => {
  for (const code of 'JPY KRW XOF XAF VND CLP UGX'.split(' '))
    expect([code, currencyDecimals(code)]).toEqual([code, 0]);
  for (const code of 'KWD BHD JOD OMR TND IQD LYD'.split(' '))
    expect([code, currencyDecimals(code)]).toEqual([code, 3]);
  for (const code of 'USD CHF EUR GBP'.split(' ')) expect([code, currencyDecimals(code)]).toEqual([code, 2]);
});

test.each(['', 'usd', 'US', 'XXX', 'XTS', 'ABC', 'US$', '__proto__', 'constructor'])('%p is no currency', (code) => {
  expect(currencyDecimals(code)).toBeUndefined();
});

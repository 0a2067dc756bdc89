/** Headings without the unit that they say. */
import { withoutUnit } from '../../../src/core/values/bare-headings';

describe('a heading without its unit', () => {
  const HEADINGS = `
    Amount (USD) | Amount
    Amount [CHF '000] | Amount
    Amount in US dollars | Amount
    Amount USD '000 | Amount
    Amount, thousands | Amount
    Amount – thousands | Amount
    Amount: USD | Amount
    Amount / CHF | Amount
    CHF - Amount | Amount
    EUR Amount | Amount
    Thousands – amount | amount
    Amount (USD, thousands) | Amount
    Cost per day (USD) | Cost per day
    Cost per day (USD) in thousands | Cost per day
    Coût (en milliers de dollars) | Coût
    金额（千美元） | 金额
    Amount, net, in CHF | Amount, net
    USD - CHF | USD
    Amount (net) (CHF) | Amount (net)
    thousands | -
    Amount | -
    Amount (net) | -
    (USD) | -
    USD | -
    1000 | -
  `;
  test.each(
    HEADINGS.trim()
      .split('\n')
      .map((line) => line.split(' | ').map((cell) => cell.trim())),
  )('%s: %s', (text = '', expected = '') => {
    expect(withoutUnit(text) ?? '-').toBe(expected);
    // The second time it is known.
    expect(withoutUnit(text) ?? '-').toBe(expected);
  });

  test('many are told apart', () => {
    for (let n = 0; n < 4100; n++) expect(withoutUnit(`Amount ${n} (USD)`)).toBe(`Amount ${n}`);
    expect(withoutUnit('Amount 7 (USD)')).toBe('Amount 7');
  });

  test('a long one is left as it is', () => {
    expect(withoutUnit(`${'x'.repeat(74)} (USD)`)).toBe('x'.repeat(74));
    expect(withoutUnit(`${'x'.repeat(75)} (USD)`)).toBeUndefined();
    expect(withoutUnit(`${'Amount '.repeat(10)}(USD)`)).toBe('Amount '.repeat(10).trim());
    expect(withoutUnit(`${'Amount '.repeat(12)}(USD)`)).toBeUndefined();
  });
});

/** Amounts of a document of the budget: all with the decimals of their currency, or none of them with any. */
import { say } from '../../../src/adapters/messages/say';
import { BudgetVoice } from '../../../src/core/budget-documents/budget-voice';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import { budgetBook } from './budget-book';

const voiceOf = (currency: string, amounts: readonly (number | bigint | undefined)[]): BudgetVoice => {
  const book = budgetBook((text) => text.replace('Currency        | USD', `Currency        | ${currency}`));
  return new BudgetVoice(estimateWorkbooks([book], {}).value.records, 'en', say, amounts, 'estimate');
};

test.each([
  ['USD', [100, 123400], ['1', '1,234']],
  ['USD', [100, 150], ['1.00', '1.50']],
  ['USD', [-100, 0], ['(1)', '0']],
  ['USD', [-150, 100], ['(1.50)', '1.00']],
  ['USD', [undefined, 100], ['..', '1']],
  ['USD', [12345678901234567800n], ['123,456,789,012,345,678']],
  // A yen has no decimals, a dinar of Kuwait three.
  ['JPY', [150, 1], ['150', '1']],
  ['KWD', [1500, 1000], ['1.500', '1.000']],
  ['KWD', [1000, 2000000], ['1', '2,000']],
  ['KWD', [100, 1000], ['0.100', '1.000']],
])('in %s, %j', (currency, amounts, expected) => {
  const voice = voiceOf(currency, amounts);
  expect(amounts.map((amount) => voice.amount(amount))).toEqual(expected);
});

/** A column headed Rate that holds prices: asked about where amounts are the price times a number beside it, in all rows. */
import { costs, findings } from '../reconciliation/costs';

const asked = (rows: readonly string[], head = 'Days'): string[] =>
  findings(
    costs(['# Expenditures', `Meeting | Line | Amount | Currency | Rate | ${head}`, ...rows].join('\n')),
    'column-meaning-unclear',
  ).filter((found) => found.includes('Rate'));

test.each<[string, readonly string[], number]>([
  ['in every row', ['M-01 | A1 | 300 | EUR | 100 | 3', 'M-02 | A1 | 50 | EUR | 25 | 2'], 1],
  ['in the first row alone', ['M-01 | A1 | 300 | EUR | 100 | 3', 'M-02 | A1 | 50 | EUR | 25 | 3'], 0],
  ['in the last row alone', ['M-01 | A1 | 50 | EUR | 25 | 3', 'M-02 | A1 | 300 | EUR | 100 | 3'], 0],
  [
    'but for one in the middle',
    ['M-01 | A1 | 6 | EUR | 2 | 3', 'M-01 | A2 | 7 | EUR | 2 | 3', 'M-02 | A1 | 8 | EUR | 2 | 4'],
    0,
  ],
  ['times one alone', ['M-01 | A1 | 100 | EUR | 100 | 1', 'M-02 | A1 | 25 | EUR | 25 | 1'], 0],
  ['times one, and once times more', ['M-01 | A1 | 100 | EUR | 100 | 1', 'M-02 | A1 | 50 | EUR | 25 | 2'], 1],
  ['times more, and then times one', ['M-01 | A1 | 50 | EUR | 25 | 2', 'M-02 | A1 | 100 | EUR | 100 | 1'], 1],
  ['in the currency of the annex', ['M-01 | A1 | 300 | USD | 100 | 3', 'M-02 | A1 | 50 | USD | 25 | 2'], 0],
  ['within half a cent', ['M-01 | A1 | 33.33 | EUR | 11.11 | 3', 'M-02 | A1 | 0.67 | EUR | 0.333 | 2'], 1],
  ['a cent off', ['M-01 | A1 | 33.34 | EUR | 11.11 | 3', 'M-02 | A1 | 50 | EUR | 25 | 2'], 0],
  [
    'where rows lack one of them',
    ['M-01 | A1 | 300 | EUR | 100 | 3', 'M-02 | A1 | 50 | EUR | | 2', 'M-02 | A2 | 7 | EUR | 5 |'],
    1,
  ],
])('%s', (_, rows, count) => {
  expect(asked(rows)).toHaveLength(count);
});

test('the question names the prices, each once, and the setting that answers it', () => {
  const rows = ['M-01 | A1 | 300 | EUR | 100 | 3', 'M-01 | A2 | 200 | EUR | 100 | 2', 'M-02 | A1 | 50 | EUR | 25 | 2'];
  expect(asked(rows)).toEqual(['Expenditures!E1: Rate, 100, 25, Rate, Expenditures: Rate']);
});

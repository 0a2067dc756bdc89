/** What is counted of each column: every cell once, totals apart. */
import { tableFacts } from '../../../src/core/mapping/column-facts';
import type { ColumnFacts, TableFacts } from '../../../src/core/mapping/column-facts';
import { plainTables } from '../../../src/core/workbook/plain-tables';
import { workbookOf } from '../../workbook-of';

const factsOf = (text: string, date1904 = false): TableFacts => {
  const workbook = { ...workbookOf(text), date1904 };
  return tableFacts(plainTables(workbook, workbook.sheets[0]!)[0]!);
};
const columnOf = ({ columns }: TableFacts, heading: string): Partial<ColumnFacts> => {
  const { numbers, years, percents, days, texts, values, sum } = columns.find((each) => each.heading === heading)!;
  return { numbers, years, percents, days, texts, values, sum };
};
const NONE = { numbers: 0, years: 0, percents: 0, days: 0, texts: 0, values: [], sum: 0n };

const FACTS = factsOf(`
  # Costs
  Item | Year | Paid on | Spent | Share | Note
  Travel | 2013 | 2013-04-08 | 10.25 | 12% | Travel
  Rent | 2012 | 2012-12-31 | 20 | 30% | n/a
  Travel | 2013 | 28.05.2013 | 1,250.50 | 5 % | –
  Fees | 2013 | 2013-04-08 | 7.5 | 1% |
  Total | | | 1288.25 | 48% |
`);

test.each([
  ['Item', { ...NONE, texts: 4, values: ['Travel', 'Rent', 'Fees'] }],
  ['Year', { ...NONE, numbers: 4, years: 4, values: ['2013', '2012'], sum: 805100n }],
  ['Paid on', { ...NONE, days: 4 }],
  ['Spent', { ...NONE, numbers: 4, values: ['20'], sum: 128825n }],
  ['Share', { ...NONE, percents: 5 }],
  ['Note', { ...NONE, texts: 1, values: ['Travel'] }],
])('%s', (heading, facts) => {
  expect(columnOf(FACTS, heading)).toEqual(facts);
});

test('rows, and which of them is a total', () => {
  expect(FACTS.rowCount).toBe(5);
  expect(FACTS.rows.map(({ isTotal }) => isTotal)).toEqual([false, false, false, false, true]);
  expect([...FACTS.rows[2]!.numbers]).toEqual([
    [2, 2013],
    [4, 1250.5],
  ]);
  expect([...FACTS.rows[4]!.texts.values()]).toEqual(['Total']);
});

test('years of days, in numbers and texts; days from 1904 are four years later', () => {
  expect([...FACTS.dayYears].sort()).toEqual([
    [2012, 1],
    [2013, 3],
  ]);
  const later = factsOf('# A\nItem | On | Cost\nA | 2013-04-08 | 5\nB | 2013-04-09 | 6', true);
  expect([...later.dayYears]).toEqual([[2017, 2]]);
});

test('for example, a day is one, whatever number it is in the cell', () => {
  const samplesOf = (facts: TableFacts): readonly string[][] => facts.columns.map(({ samples }) => [...samples]);
  expect(samplesOf(FACTS)[2]).toEqual(['2013-04-08', '2012-12-31', '28.05.2013']);
  const text = '# A\nItem | On | Cost\nA | 2013-04-08 | 41372';
  expect(samplesOf(factsOf(text)).slice(1)).toEqual([['2013-04-08'], ['41372']]);
  expect(samplesOf(factsOf(text, true))[1]).toEqual(['2017-04-09']);
});

test('one text in two columns is a value of both', () => {
  const facts = factsOf('# A\nItem | Place | Cost\nA | B | 5\nB | A | 6\nA | A | 7');
  expect(['Item', 'Place'].map((heading) => columnOf(facts, heading).values)).toEqual([
    ['A', 'B'],
    ['B', 'A'],
  ]);
});

/** A sheet that has what was spent beside the budget, and a list of expenditures: the one may sum up the other as it was on another day. */
import { mapped } from './mapped';

const COSTS = 'Meeting | Item | Budget | Actual\nM1 | Rooms | 100 | 90\nM1 | Meals | 50 | 40\nM2 | Rooms | 80 | 70';
const book = (...entries: readonly string[]): string =>
  `# Costs\n${COSTS}\n# Ledger\nDate | Meeting | Item | Amount\n${entries.map((entry, n) => `2013-02-0${n + 1} | ${entry}`).join('\n')}`;
const LIST = ['M1 | Rooms | 60', 'M1 | Rooms | 35', 'M1 | Meals | 41', 'M2 | Rooms | 70'];
const settings = (answer: string): readonly [string, string] => [
  'said.xlsx',
  `# Settings\nSetting | Value\nLedger: 2:5 | ${answer}`,
];

test('of the same meetings and lines is asked about, at the list', () => {
  const { mapping, errors } = mapped(book(...LIST));
  expect(errors).toEqual(['tables-overlap']);
  expect(mapping.diagnostics.filter(({ code }) => code === 'tables-overlap')).toMatchObject([
    {
      at: [{ sheet: 'Ledger', cell: 'A1:D1' }],
      values: { count: 3, sheet: 'Costs', setting: 'Ledger: 2:5' },
    },
  ]);
});

test.each([
  ['left out', ['230', '200']],
  ['counted', ['230', '406']],
])('%s', (answer, expected) => {
  const { totals, errors } = mapped(book(...LIST), settings(answer));
  expect([totals, errors]).toEqual([expected, []]);
});

test.each([
  ['one that has two of them and no others', ['M1 | Rooms | 60', 'M2 | Rooms | 3'], ['tables-overlap']],
  ['one that has one of them', ['M1 | Rooms | 60', 'M1 | Rooms | 3'], []],
  ['of other lines', ['M1 | Buses | 60', 'M1 | Fees | 3', 'M2 | Buses | 4'], []],
  [
    'most are of other lines',
    ['M1 | Rooms | 60', 'M2 | Rooms | 3', 'M1 | Buses | 1', 'M1 | Fees | 2', 'M2 | Fees | 4'],
    ['tables-overlap'],
  ],
])('%s', (_, entries, expected) => {
  expect(mapped(book(...entries)).errors).toEqual(expected);
});

test('where nothing is said to be spent beside the budget there is nothing twice', () => {
  const text = book(...LIST).replace(/\| (?:90|40|70)\n/g, '| 0\n');
  expect(mapped(text).errors).toEqual([]);
});

test('few of many are no summary', () => {
  const others = ['Buses', 'Fees', 'Power'];
  const budget = others.map((item) => `\nM2 | ${item} | 9 | 8`).join('');
  const entries = ['M1 | Rooms | 60', 'M1 | Meals | 41', ...others.map((item) => `M1 | ${item} | 3`)];
  const text = book(...entries).replace(COSTS, COSTS + budget);
  expect(mapped(text).errors).toEqual([]);
  expect(mapped(text.replace('M2 | Buses', 'M1 | Buses')).errors).toEqual(['tables-overlap']);
});

test('nor is a list with both sides, in which a meeting and line stands twice', () => {
  const text = book(...LIST).replace(COSTS, `${COSTS}\nM1 | Rooms | 10 | 5`);
  expect(mapped(text).errors).not.toContain('tables-overlap');
});

test('one that has the same sums is told as that alone', () => {
  const same = ['M1 | Rooms | 60', 'M1 | Rooms | 30', 'M1 | Meals | 40', 'M2 | Rooms | 70'];
  expect(mapped(book(...same)).errors).toEqual(['table-repeats']);
});

test('two lists of one side are no summary of one another', () => {
  const text = `${book(...LIST)
    .replace(/ \| Actual/, '')
    .replace(
      / \| (?:90|40|70)\n/g,
      '\n',
    )}\n# Vienna ledger\nDate | Meeting | Item | Amount\n2013-03-01 | M1 | Rooms | 2\n2013-03-02 | M1 | Meals | 3`;
  const { totals, errors } = mapped(text);
  expect([totals, errors]).toEqual([['230', '211'], []]);
});

/** What is said of figures that are not there on one side, below nil, in another currency or split: in which direction, in which unit, as how much. */
import { compareBudgets } from '../../../src/core/comparison/compare-budgets';
import type { BudgetFigure } from '../../../src/core/comparison/budget-figures';
import { compareReconciliations } from '../../../src/core/comparison/compare-reconciliations';
import type { Comparison, MovedFigure } from '../../../src/core/comparison/comparison';
import { comparisonJson } from '../../../src/core/comparison/comparison-json';
import { movedName } from '../../../src/core/comparison/moved-name';
import { splitWorkbooks } from '../../../src/core/split-variances';
import { budgetBook, withRows } from '../budget/budget-book';
import { costs } from '../reconciliation/costs';

const compare = (before: string, after: string): Comparison =>
  compareReconciliations(costs(before).value, costs(after).value);
/** `name before → after: difference (explained)`, a figure that is not known as its state. */
const told = (figures: readonly MovedFigure[]): string[] =>
  figures.map((each) => {
    const { before, after, difference, explained } = each;
    const amount = ({ state, amount: minor }: MovedFigure['before']): string =>
      state === 'known' ? String(minor) : state;
    return `${movedName(each)} ${amount(before)} → ${amount(after)}: ${difference ?? '..'} (${explained ?? '..'})`;
  });
const ledger = (...rows: string[]): string =>
  ['# Expenditures', 'Meeting | Line | Amount | Currency', ...rows].join('\n');
const LINES = (second: string): string => `# BudgetLines\nCode | Title | Part\nA1 | One | A\nA2 | Two | ${second}`;

test('a meeting of one part has no subtotal, one of two has one of each', () => {
  const [old, now] = [ledger('M-01 | A1 | 90', 'M-01 | A2 | 10'), ledger('M-01 | A1 | 95', 'M-01 | A2 | 10')];
  const subtotals = (part: string): string[] =>
    told(
      compare(`${LINES(part)}\n${old}`, `${LINES(part)}\n${now}`).figures.filter(({ level }) => level === 'subtotal'),
    );
  expect(subtotals('A')).toEqual([]);
  expect(subtotals('B')).toEqual([
    'M-01/part A/expenditure 9000 → 9500: 500 (500)',
    'M-01/part A/variance 1000 → 500: -500 (-500)',
    'M-01/part A/rate 900 → 950: 50 (..)',
  ]);
});

test('a rate that there is only once has no difference', () => {
  const [without, with_] = ['M-01 | A1 | 90', 'M-01 | A1 | 90\nM-02 | A1 | 210'];
  const estimates = '# Estimates\nMeeting | Line | Amount\nM-01 | A1 | 100';
  const line = (comparison: Comparison): string[] =>
    told(comparison.figures.filter(({ level, meeting }) => level === 'line' && meeting === 'M-02'));
  const [one, other] = [`${estimates}\n${ledger(without)}`, `${estimates}\nM-02 | A1 | 200\n${ledger(with_)}`];
  expect(line(compare(one, other))).toEqual([
    'M-02/A1/estimate nil → 20000: 20000 (20000)',
    'M-02/A1/expenditure nil → 21000: 21000 (21000)',
    'M-02/A1/variance nil → -1000: -1000 (-1000)',
    'M-02/A1/rate nil → 1050: .. (..)',
  ]);
  expect(line(compare(other, one)).at(-1)).toBe('M-02/A1/rate 1050 → nil: .. (..)');
});

test('an amount that can no longer be read explains what it was, to the cent', () => {
  const before = ledger('M-01 | A1 | 90', 'M-01 | A1 | 7');
  const after = ledger('M-01 | A1 | 90', 'M-01 | A1 | n.n.');
  const of = (comparison: Comparison): string[] =>
    told(comparison.figures.filter(({ level, measure }) => level === 'line' && measure === 'expenditure'));
  expect(of(compare(before, after))).toEqual(['M-01/A1/expenditure 9700 → unknown: .. (-700)']);
  expect(of(compare(after, before))).toEqual(['M-01/A1/expenditure unknown → 9700: .. (700)']);
});

test('an estimate in another currency is told in that currency’s decimals', () => {
  const estimates = (amount: string): string =>
    `# ExchangeRates\nCurrency | From | Units per US dollar\nJPY | 2013-01-01 | 100\n# Estimates\nMeeting | Line | Amount | Currency | Adopted on\nM-01 | A1 | ${amount} | 2013-01-02`;
  const { changed } = compare(estimates('1000 | JPY'), estimates('2000 | JPY')).registers.estimates;
  expect(changed.map(({ fields }) => fields)).toEqual([[{ field: 'amount', before: '1000', after: '2000' }]]);
  const { changed: dollars } = compare(estimates('1000 | USD'), estimates('2000.5 | USD')).registers.estimates;
  expect(dollars.map(({ fields }) => fields)).toEqual([[{ field: 'amount', before: '1000.00', after: '2000.50' }]]);
});

test('the JSON document says of each reason what it was, is and differs by', () => {
  const comparison = compare(ledger('M-01 | A1 | 90'), ledger('M-01 | A1 | 95.5'));
  const json = comparisonJson(comparison, { version: '0', before: [], after: [], diagnostics: [] }) as {
    readonly figures: readonly {
      readonly figure: string;
      readonly reasons: readonly object[];
      readonly difference: unknown;
    }[];
  };
  const of = (name: string) => json.figures.find(({ figure }) => figure === name)!;
  expect(of('M-01/A1/expenditure')).toMatchObject({
    before: '90.00',
    after: '95.50',
    difference: '5.50',
    explained: '5.50',
    holds: true,
    reasons: [{ cause: 'changed', was: '90.00', is: '95.50', difference: '5.50' }],
  });
  expect(of('M-01/A1/rate')).toMatchObject({ before: 90, after: 95.5, difference: 5.5 });
  expect(of('M-01/A1/variance')).toMatchObject({
    before: '10.00',
    after: '4.50',
    difference: '-5.50',
    explained: '-5.50',
  });
});

test('what a variance comes of is told by its terms, the newer less the older', () => {
  const book = (days: number) =>
    splitWorkbooks([budgetBook(withRows('Volumes').replace('used    | 6 ', `used    | ${days} `))]).value;
  const terms = (comparison: Comparison): string[] =>
    told(
      comparison.figures.filter(
        ({ level, measure }) => level === 'line' && (measure === 'volume' || measure === 'price'),
      ),
    );
  expect(terms(compareReconciliations(book(6), book(7)))).toEqual([
    'M1/A1/volume 30000 → 20000: -10000 (..)',
    'M1/A1/price 0 → 10000: 10000 (..)',
  ]);
  expect(terms(compareReconciliations(book(7), book(6)))).toEqual([
    'M1/A1/volume 20000 → 30000: 10000 (..)',
    'M1/A1/price 10000 → 0: -10000 (..)',
  ]);
});

test.each([
  ['-0.50', '0.25', '0.75'],
  ['0.25', '-0.50', '-0.75'],
  ['-0.5', '-0.75', '-0.25'],
  ['-1.50', '-1', '0.50'],
  ['9007199254740993.01', '9007199254740993.02', '0.01'],
  ['7', undefined, '-7'],
  [undefined, '-0.07', '-0.07'],
  [null, '7', undefined],
  ['7', null, undefined],
  [null, undefined, undefined],
  ['party', 'participant', undefined],
])('from %s to %s is %s', (before, after, difference) => {
  const of = (value: string | null | undefined) => ({
    kind: 'shares' as const,
    currency: 'USD',
    held: [],
    figures: value === undefined ? [] : [{ name: 'M1/AAA/bill', value } as BudgetFigure],
  });
  const [figure] = compareBudgets(of(before), of(after)).figures;
  expect(figure!.difference).toBe(difference);
});

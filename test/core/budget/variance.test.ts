/** What a variance comes of, worked out by hand: at the rates of which day, of which rows, of shared postings too. */
import { splitWorkbooks } from '../../../src/core/split-variances';
import { budgetBook } from './budget-book';

const book = (estimates: readonly string[], expenditures: readonly string[], ...more: string[]): string =>
  [
    '# Settings\nSetting | Value\nReporting year | 2013',
    '# BudgetLines\nCode | Title | Part\nA1 | Interpretation | A',
    '# Meetings\nCode | Title | Instrument | Start | End\nM1 | First | CCW | 2013-11-11 | 2013-11-12\nM2 | Second | CCW | 2013-12-11 | 2013-12-12',
    [
      '# Estimates',
      'Meeting | Line | Amount | Currency | Version | Status | Rates as at | Adopted on',
      ...estimates,
    ].join('\n'),
    ['# Expenditures', 'Posting date | Meeting | Line | Cost object | Amount | Currency', ...expenditures].join('\n'),
    '# ExchangeRates\nCurrency | From | Units per US dollar\nCHF | 2013-01-01 | 0.8\nCHF | 2013-06-01 | 0.5',
    '# UnitCosts\nItem | Unit | Factors | Rate | Currency\nIP | team | Days; Teams | 50 | CHF',
    '# Volumes\nMeeting | Line | Item | Version | Days | Teams\nM1 | A1 | IP | | 9 | 2\nM1 | A1 | IP | used | 6 | 2\nM2 | A1 | IP | | 9 | 2\nM2 | A1 | IP | used | 6 | 2',
    ...more,
  ].join('\n\n');

/** `rounding/volume/price/exchange` of A1, in whole units. */
const terms = (text: string, meeting = 0): string => {
  const split = splitWorkbooks([budgetBook(text)]).value.splits![meeting]!.lines[0] as Record<string, number>;
  return ['rounding', 'volume', 'price', 'exchange', 'notSplit', 'derived']
    .map((name) => (split[name] === undefined ? '' : String(split[name] / 100)))
    .join('/')
    .replace(/\/+$/, '');
};
const POSTED = ['2013-11-12 | M1 | A1 | | 600 | CHF'];
/** 900 francs at 0.8 are 1,125, 600 are 750 and were charged as 1,200. */
const EARLY = '-25/375/0/-450';
/** At 0.5 they are 1,800 and 1,200. */
const LATE = '-700/600/0/0';

test.each<[string, string[], string]>([
  ['the day of its rates', ['M1 | A1 | 1100 | USD | | | 2013-02-01 |'], EARLY],
  ['a later one', ['M1 | A1 | 1100 | USD | | | 2013-06-15 |'], LATE],
  ['the day from which a rate holds', ['M1 | A1 | 1100 | USD | | | 2013-06-01 |'], LATE],
  ['the day of adoption', ['M1 | A1 | 1100 | USD | | | | 2013-02-01'], EARLY],
  ['the day of its rates before that of adoption', ['M1 | A1 | 1100 | USD | | | 2013-06-15 | 2013-02-01'], LATE],
  ['the same, the other way round', ['M1 | A1 | 1100 | USD | | | 2013-02-01 | 2013-06-15'], EARLY],
  ['neither: the first day of the meeting', ['M1 | A1 | 1100 | USD | | | |'], LATE],
  [
    'of several rows the latest',
    ['M1 | A1 | 1000 | USD | | | 2013-06-15 |', 'M1 | A1 | 100 | USD | | | 2013-02-01 |'],
    LATE,
  ],
  ['whatever their order', ['M1 | A1 | 100 | USD | | | 2013-02-01 |', 'M1 | A1 | 1000 | USD | | | 2013-06-15 |'], LATE],
  [
    'of the version that is compared',
    [
      'M1 | A1 | 1100 | USD | | adopted | 2013-02-01 | 2012-11-16',
      'M1 | A1 | 5 | USD | later | proposed | 2013-06-15 |',
    ],
    EARLY,
  ],
])('at the rates of %s', (_, estimates, wanted) => {
  expect(terms(book(estimates, POSTED))).toBe(wanted);
});

const ESTIMATES = ['M1 | A1 | 1100 | USD | | | 2013-02-01 |', 'M2 | A1 | 1100 | USD | | | 2013-02-01 |'];

test('a posting that two meetings share is exchanged in both, by its shares', () => {
  const text = book(
    ESTIMATES,
    ['2013-11-12 | | A1 | BOTH | 600 | CHF'],
    '# Mapping\nColumn | Value | Meeting | Line | Share\nCost object | BOTH | M1 | | 2/3\nCost object | BOTH | M2 | | 1/3',
  );
  // Of 750 and 1,200: 500 and 800, 250 and 400.
  expect([terms(text, 0), terms(text, 1)]).toEqual(['-25/375/250/-300', '-25/375/500/-150']);
});

test('several postings and shared ones add up', () => {
  const text = book(
    ESTIMATES,
    [...POSTED, '2013-11-13 | | A1 | BOTH | 300 | CHF', '2013-11-14 | | A1 | BOTH | 30 | USD'],
    '# Mapping\nColumn | Value | Meeting | Line | Share\nCost object | BOTH | M1 | | 2/3\nCost object | BOTH | M2 | | 1/3',
  );
  // Charged: 750 + 250 + 20; as expenditure 1,200 + 400 + 20.
  expect(terms(text, 0)).toBe('-25/375/-270/-600');
  expect(terms(text, 1)).toBe('-25/375/615/-75');
});

test('what is paid in dollars is not exchanged; a price is what is charged above the quantity used', () => {
  expect(terms(book(ESTIMATES, ['2013-11-12 | M1 | A1 | | 800 | USD']))).toBe('-25/375/-50/0');
});

test('an amount of a currency without cents is exchanged whole', () => {
  const text = book(ESTIMATES, ['2013-11-12 | M1 | A1 | | 100000 | JPY']).replace(
    'CHF | 2013-06-01 | 0.5',
    'CHF | 2013-06-01 | 0.5\nJPY | 2013-01-01 | 100\nJPY | 2013-06-01 | 80',
  );
  // Charged as 1,000, paid as 1,250.
  expect(terms(text)).toBe('-25/375/-250/-250');
});

test('what was used and was not foreseen is all volume; what was foreseen without quantities is not split', () => {
  const used = (estimates: readonly string[]): string =>
    terms(book(estimates, POSTED).replace('M1 | A1 | IP | | 9 | 2\n', ''));
  expect(used(['M2 | A1 | 1100 | USD | | | 2013-02-01 |'])).toBe('0/-1200/0/0');
  expect(used(ESTIMATES)).toBe('///-450/350');
});

test('without a rate nothing is split', () => {
  expect(terms(book(['M1 | A1 | 1100 | USD | | | 2012-12-31 |'], ['2013-11-12 | M1 | A1 | | 600 | CHF']))).toBe(
    '////-100',
  );
});

/** What values and heading make of a column, fact by fact. */
import type { ColumnFacts } from '../../../src/core/mapping/column-facts';
import {
  isAmounts,
  isCodes,
  isLabels,
  isOfOtherYear,
  isYears,
  periodIn,
  sideOf,
  yearOf,
} from '../../../src/core/mapping/column-kinds';
import { columnOf } from './column-of';

const numbers = (...values: number[]): Partial<ColumnFacts> => ({
  numbers: values.length,
  years: values.filter((value) => value > 1900 && value < 2100).length,
  values: [...new Set(values.filter(Number.isInteger).map(String))],
  sum: BigInt(Math.round(values.reduce((sum, value) => sum + value, 0) * 100)),
});
const texts = (...values: string[]): Partial<ColumnFacts> => ({ texts: values.length, values: [...new Set(values)] });

test.each([
  ['numbers', { heading: 'Cost', ...numbers(100, 250.5) }, true],
  ['as many texts as numbers', { heading: 'Cost', ...numbers(100, 250), texts: 2 }, true],
  ['more texts than numbers', { heading: 'Cost', ...numbers(100, 250), texts: 3 }, false],
  ['a day among them, as of a signature', { heading: 'Cost', ...numbers(100, 250), days: 1 }, true],
  ['a day beside one number', { heading: 'Cost', ...numbers(100), days: 1 }, false],
  ['two days among them', { heading: 'Cost', ...numbers(100, 250), days: 2 }, false],
  ['years', { heading: 'When', ...numbers(2012, 2013) }, false],
  ['years of the budget', { heading: 'Budget year', ...numbers(2012, 2013) }, false],
  ['costs that might be years', { heading: 'Cost', ...numbers(2012, 2013) }, true],
  ['one number that may be a year', { heading: 'Cost', ...numbers(2013) }, true],
  ['numbers of rows', { heading: 'Entry', ...numbers(1, 2, 3) }, false],
  ['numbers of rows from another one on', { heading: 'Entry', ...numbers(7, 8, 9) }, false],
  ['numbers that leave one out', { heading: 'Entry', ...numbers(1, 2, 4) }, true],
  ['two that follow each other', { heading: 'Entry', ...numbers(1, 2) }, true],
  ['costs that might number the rows', { heading: 'Cost', ...numbers(7, 8, 9) }, true],
  ['what was spent, that might number the rows', { heading: 'Dépenses', ...numbers(1, 2, 3) }, true],
  ['a month that might number the rows', { heading: 'Feb', ...numbers(1, 2, 3) }, true],
  ['codes', { heading: 'Account', ...numbers(5110, 5230) }, false],
  ['none at all', { heading: 'Cost' }, false],
] as const)('amounts: %s', (_, facts, is) => {
  expect(isAmounts(columnOf(facts))).toBe(is);
});

test.each([
  ['whole numbers under a heading of codes', { heading: 'Account', ...numbers(5110, 5230) }, true],
  ['with cents', { heading: 'Account', ...numbers(5110.5, 5230) }, false],
  ['under another heading', { heading: 'Cost', ...numbers(5110, 5230) }, false],
  ['an amount of an account', { heading: 'Account amount', ...numbers(5110, 5230) }, false],
  ['longer than codes are', { heading: 'Account', ...numbers(5110, 1234567890123) }, false],
  ['twelve digits', { heading: 'Account', ...numbers(5110, 123456789012) }, true],
] as const)('codes: %s', (_, facts, is) => {
  expect(isCodes(columnOf(facts))).toBe(is);
});

test.each([
  ['numbers', { ...numbers(2012, 2013) }, true],
  ['numbers of which one is none', { ...numbers(2012, 3000) }, false],
  ['a text among them', { ...numbers(2012, 2013), texts: 1, values: ['2012', '2013', 'later'] }, false],
  ['texts', { ...texts('FY 2012', '2012/13', '2012-2013') }, true],
  ['a text that is none', { ...texts('2012', 'later') }, false],
  ['nothing', {}, false],
] as const)('years: %s', (_, facts, is) => {
  expect(isYears(columnOf(facts))).toBe(is);
});

test.each([
  ['texts', { ...texts('a', 'b') }, true],
  ['as many numbers as texts', { ...texts('a', 'b'), numbers: 2 }, false],
  ['as many days as texts', { ...texts('a', 'b'), days: 2 }, false],
  ['codes', { heading: 'Account', ...numbers(5110, 5230) }, true],
] as const)('labels: %s', (_, facts, is) => {
  expect(isLabels(columnOf(facts))).toBe(is);
});

test.each([
  ['Budget', 'Estimate'],
  ['Actual', 'Actual'],
  ['Variance', 'Difference'],
  ['Budget less actual variance', 'Difference'],
  ['% of budget', undefined],
  ['Execution rate', undefined],
  ['Planned expenditure', 'Estimate'],
  ['Actual/latest estimate', 'Actual'],
  ['Actuals or estimate', 'Actual'],
  ['Budget spent', undefined],
  ['Year-to-date budget', 'Estimate'],
  ['Item', undefined],
])('the side of %s', (heading, side) => {
  expect(sideOf(heading)).toBe(side);
});

test.each([
  ['2013', 2013],
  [' FY 2013 ', 2013],
  ['FY2013', 2013],
  ['Actual 2013', undefined],
  ['20131', undefined],
])('the year that is all of %s', (heading, year) => {
  expect(yearOf(heading)).toBe(year);
});

test.each([
  ['Q1', 'Q1'],
  ['Q1 Budget', 'Q1 Budget'],
  ['Actual, Jan-13 (net)', 'Jan-13'],
  ['Net cost (Mar)', '(Mar)'],
  ['План расходов, 1 кв.', '1 кв.'],
  ['Budget, total', ''],
])('the period in %s', (heading, period) => {
  expect(periodIn(heading)).toBe(period);
});

test.each([
  ['Budget 2012', 2013, true],
  ['Budget 2013', 2013, false],
  ['Budget 2012 and 2013', 2013, false],
  ['Budget 2013 and 2014', 2013, false],
  ['Budget', 2013, false],
  ['Budget 2012', undefined, false],
  ['No 120123', 2013, false],
] as const)('%s in %s is of another year: %s', (heading, year, is) => {
  expect(isOfOtherYear(heading, year)).toBe(is);
});

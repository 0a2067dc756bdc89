/** Columns of amounts of which some are in others: a month beside the year to date, sums from January on, prices of several years. */
import { isOfTime, overlap } from '../../../src/core/mapping/spans-of-time';
import { mapped } from './mapped';

test.each([
  ['Q1', 'Q1-Q2'],
  ['Jan', 'January - December 2013'],
  ['Actual as of March', 'Actual as of June'],
  ['Actual Dec', 'Actual YTD'],
  ['1-3月', '1-6月'],
  ['Январь', 'Январь–июнь'],
  ['Q4', 'Year'],
  ['Q4', 'Year 2013'],
  ['décembre', 'Année'],
])('%s is in %s', (one, other) => expect(overlap([one, other])).toBe(true));

test.each([
  ['Jan-Jun', 'Jul-Dec 2013'],
  ['Q1', 'Q2'],
  ['Jan-12', 'Jan-13'],
  ['Dec 2012', 'January - December 2013'],
  ['1-3月', '4-6月'],
])('%s is not in %s', (one, other) => expect(overlap([one, other])).toBe(false));

test.each(['Period', 'Mois', 'Year to date', 'Current prices', 'Prix constants', '本月'])('%s is no meeting', (text) =>
  expect(isOfTime(text)).toBe(true),
);

const under = (one: string, other: string): ReturnType<typeof mapped> =>
  mapped(`
    # T
    @merge B1:C1
    @merge D1:E1
    | ${one} | | ${other} |
    Item | Budget | Actual | Budget | Actual
    Travel | 1000 | 900 | 10000 | 9000
    Printing | 200 | 150 | 2000 | 2100
  `);

test.each([
  ['Period', 'Year to date'],
  ['Mois', 'Cumul annuel'],
  ['December 2013', 'January - December 2013'],
  ['Current prices', 'Constant prices'],
])('%s beside %s: each side is asked about', (one, other) => {
  const { open, errors, answered } = under(one, other);
  expect(open).toEqual(['T | | … | Estimate', 'T | | … | Actual']);
  expect(errors).toContain('reading-unanswered');
  const { totals, errors: left } = answered(`${other} / Budget`, `${other} / Actual`);
  expect([totals, left]).toEqual([['12000', '11100'], []]);
});

test('what remains of a side that is still to be chosen does not choose the other', () => {
  const { open } = mapped(`
    # T
    @merge B1:D1
    @merge E1:G1
    | Period | | | Year to date | |
    Item | Budget | Actual | Variance | Budget | Actual | Variance
    Travel | 1000 | 900 | 100 | 10000 | 9000 | 1000
    Printing | 200 | 150 | 50 | 2000 | 2100 | -100
  `);
  expect(open).toEqual(['T | | … | Estimate', 'T | | … | Actual']);
});

test('a year that adds up its quarters counts once', () => {
  const { totals, errors, open } = mapped(`
    # T
    @merge B1:C1
    @merge D1:E1
    @merge F1:G1
    | Q1 | | Q2 | | Year |
    Item | Budget | Actual | Budget | Actual | Budget | Actual
    Venue | 600 | 400 | 400 | 200 | 1000 | 600
    Food | 250 | 100 | 350 | 200 | 600 | 300
  `);
  expect([totals, errors, open]).toEqual([['1600', '900'], [], []]);
});

test.each([
  ['Jan-Mar | Jan-Jun | Jan-Sep', 'Jan-Sep'],
  ['Q1 | Q1-Q2 | Q1-Q3', 'Q1-Q3'],
  ['Actual as of March | Actual as of June | Actual as of September', 'Actual as of September'],
])('%s: which of them is asked', (headings, last) => {
  const { open, answered } = mapped(
    `# T\nItem | Budget | ${headings}\nVenue | 1000 | 100 | 300 | 600\nFood | 600 | 50 | 150 | 300`,
  );
  expect(open).toEqual(['T | | … | Actual']);
  const { totals, errors } = answered(last);
  expect([totals, errors]).toEqual([['1600', '900'], []]);
});

test.each(['Jan-Jun 2013 | Jul-Dec 2013', 'Actual Jan-Jun | Actual Jul-Dec'])('%s: halves are added up', (headings) => {
  const { totals, errors, open } = mapped(
    `# T\nItem | Budget | ${headings}\nVenue | 1000 | 300 | 300\nFood | 600 | 150 | 150`,
  );
  expect([totals, errors, open]).toEqual([['1600', '900'], [], []]);
});

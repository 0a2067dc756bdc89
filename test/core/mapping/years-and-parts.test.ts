/** Blocks of years, parts of other rows and sums carried from page to page: none of these counts beside what it is of. */
import { mapped } from './mapped';

const THIS = ['Interpretation | 1000 | 900', 'Travel | 500 | 500'];
const BEFORE = ['Interpretation | 800 | 700', 'Travel | 300 | 300'];
const HEAD = 'Item | Budget | Actual';
const TOTALS = ['Total | 1500 | 1400', 'Total | 1100 | 1000'];

/** Totals, errors and what is asked. */
const found = (...rows: readonly string[]): unknown => {
  const { totals, errors, open } = mapped(['# Costs', ...rows].join('\n'));
  return [totals, errors, open];
};
const RIGHT = [['1500', '1400'], [], []];

describe('of several years the last one is reported', () => {
  test.each([
    ['2012', '2013'],
    ['Year 2012', 'Year 2013'],
    ['Costs of meetings, 2012', 'Costs of meetings, 2013'],
  ])('tables of which one stands under %s and one under %s', (before, now) => {
    const [total, totalBefore] = TOTALS as [string, string];
    expect(found(before, HEAD, ...BEFORE, totalBefore, now, HEAD, ...THIS, total)).toEqual(RIGHT);
    expect(found(now, HEAD, ...THIS, total, '|', before, HEAD, ...BEFORE, totalBefore)).toEqual(RIGHT);
  });

  test.each([
    ['2012', '2013'],
    ['FY 2012', 'FY 2013'],
  ])('rows below %s and %s', (before, now) => {
    expect(found(HEAD, before, ...BEFORE, now, ...THIS)).toEqual(RIGHT);
    expect(found(HEAD, now, ...THIS, before, ...BEFORE)).toEqual(RIGHT);
  });

  test('a number among the lines that is far from the year is a code', () => {
    expect(
      found(
        'Costs 2013',
        'Code | Item | Budget | Actual',
        '1000',
        '1100 | Staff | 1000 | 900',
        '2000',
        '2100 | Cars | 500 | 500',
      ),
    ).toEqual(RIGHT);
  });

  test('meetings that are named with their years', () => {
    const rows = (meeting: string, lines: readonly string[]): string[] => lines.map((line) => `${meeting} | ${line}`);
    const list = [...rows('Annual meeting 2012', BEFORE), ...rows('Annual meeting 2013', THIS)];
    expect(found(`Meeting | ${HEAD}`, ...list)).toEqual(RIGHT);
    expect(mapped(['# Costs', `Meeting | ${HEAD}`, ...list].join('\n')).reading).toContain(
      'Costs | | Meeting | left out | Annual meeting 2012',
    );
  });

  test('meetings of one year are all of it', () => {
    const list = ['Experts 2013 | Travel | 500 | 500', 'Annual meeting 2013 | Travel | 1000 | 900'];
    expect(found(`Meeting | ${HEAD}`, ...list)).toEqual(RIGHT);
  });
});

test.each([
  'of which: overtime',
  '- thereof overtime',
  'dont heures supplémentaires',
  'de los cuales horas extra',
  'в том числе сверхурочные',
  '其中：加班',
  'منها العمل الإضافي',
])('%s is a part of the row above it', (label) => {
  expect(found(HEAD, THIS[0]!, `${label} | 100 | 80`, THIS[1]!)).toEqual(RIGHT);
  expect(found(HEAD, THIS[0]!, `${label} | 100 | 80`, THIS[1]!, TOTALS[0]!)).toEqual(RIGHT);
});

test.each([
  ['Carried forward', 'Brought forward'],
  ['c/f', 'b/f'],
  ['À reporter', 'Report de la page 1'],
  ['Suma y sigue', 'Suma anterior'],
  ['Перенос на следующую страницу', 'Перенос с предыдущей страницы'],
])('pages with their headings, %s and %s', (carried, brought) => {
  const pages = [HEAD, THIS[0]!, `${carried} | 1000 | 900`, HEAD, `${brought} | 1000 | 900`, THIS[1]!];
  expect(found(...pages)).toEqual(RIGHT);
  expect(found(...pages, TOTALS[0]!)).toEqual(RIGHT);
});

test.each(['Forwarding of documents', 'Dontalia Ltd', 'Reporters', 'Перенос оборудования'])('%s is a line', (label) => {
  expect(found(HEAD, THIS[0]!, `${label} | 500 | 500`)).toEqual(RIGHT);
});

test('lines with a dash or n/a on both sides have no amount; beside one amount a dash is nil', () => {
  expect(found(HEAD, ...THIS, 'Printing | - | -', 'Visas | n/a | –')).toEqual(RIGHT);
  expect(found(HEAD, THIS[0]!, 'Travel | 500 | 400', 'Visas | - | 100')).toEqual(RIGHT);
});

test('names and days of those who signed are no lines; a word in place of an amount is an error', () => {
  const signed = ['Prepared by: | J. Smith | Date:', 'Approved by: | | Date:'];
  expect(found(HEAD, ...THIS, TOTALS[0]!, '|', ...signed)).toEqual(RIGHT);
  expect(found(HEAD, ...THIS, 'Составил: | И. Иванов | подпись')).toEqual(RIGHT);
  expect(found(HEAD, ...THIS, 'Rent | pending | pending')).not.toEqual(RIGHT);
});

test('a label of expenditure above lines of both sides is that of no side', () => {
  expect(
    found(
      'Item | Budget | Actual',
      'RECEIPTS',
      'Contributions | 2000 | 1800',
      'EXPENDITURE',
      ...THIS,
      'Surplus | 500 | 400',
    ),
  ).toEqual(RIGHT);
});

test.each(['Average', 'Moyenne', 'Среднее', '% of budget', 'Per cent used', '平均'])('%s is no line', (label) => {
  expect(found(HEAD, ...THIS, TOTALS[0]!, `${label} | 750 | 700`)).toEqual(RIGHT);
});

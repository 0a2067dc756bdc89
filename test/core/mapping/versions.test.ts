/** Sheets that may say the same again: read together they would count twice, so each is asked about, and nothing is final until it is answered. */
import { mapWorkbooks } from '../../../src/core/mapping/map-workbooks';
import { workbookOf } from '../../workbook-of';
import { mapped } from './mapped';

const sheet = (name: string, venue: number, food: number, actual = 900): string =>
  `# ${name}\nItem | Budget | Actual\nVenue | ${venue} | ${actual}\nFood | ${food} | 9`;
const askedOf = (...sheets: string[]): readonly string[] => {
  const { open, errors } = mapped(sheets.join('\n'));
  expect(errors.includes('reading-unanswered')).toBe(open.length > 0);
  return open.map((row) => row.slice(0, row.indexOf(' |')));
};

test.each([
  ['Budget', 'Budget (2)'],
  ['Costs', 'Costs old'],
  ['Costs', 'Costs v2'],
  ['Costs', 'Copy of Costs'],
  ['Budget', 'Budget draft'],
  ['Dépenses', 'Copie de Dépenses'],
  ['Gastos', 'Gastos revisados'],
  ['Смета', 'Смета (старая)'],
  ['预算', '预算副本'],
])('%s beside %s: the copy is asked about, whatever its amounts', (name, copy) => {
  expect(askedOf(sheet(name, 1000, 10), sheet(copy, 7, 70, 5))).toEqual([copy]);
  expect(askedOf(sheet(copy, 7, 70, 5), sheet(name, 1000, 10))).toEqual([copy]);
});

test.each([
  ['Costs v1', 'Costs v2'],
  ['Draft budget', 'Final budget'],
  ['Original', 'Revised'],
])('%s and %s: both are', (one, other) => {
  expect(askedOf(sheet(one, 1000, 10), sheet(other, 7, 70, 5))).toEqual([one, other]);
});

test.each(['Old budget', 'Draft estimates', 'Ancien budget', 'Budget backup', 'Старая смета'])(
  '%s beside a sheet of another name: it is asked about',
  (name) => {
    expect(askedOf(sheet('Conference', 1000, 10), sheet(name, 7, 70, 5))).toEqual([name]);
    expect(askedOf(sheet(name, 7, 70, 5), sheet('Conference', 1000, 10))).toEqual([name]);
  },
);

test('most amounts of both sides are equal: both are asked about, whatever their names', () => {
  expect(askedOf(sheet('Alpha', 1000, 10), sheet('Beta', 1000, 10))).toEqual(['Alpha', 'Beta']);
  expect(askedOf(sheet('Alpha', 1000, 10), sheet('Beta', 1200, 10))).toEqual(['Alpha', 'Beta']);
});

test.each([
  ['two events', sheet('Paris', 1000, 10), sheet('Rome', 800, 12, 700)],
  [
    'the same estimates, and other expenditures',
    sheet('Paris', 1000, 10),
    sheet('Rome', 1000, 10, 3).replace('| 9', '| 4'),
  ],
  ['quarters', sheet('Q1', 1000, 10), sheet('Q2', 1100, 10)],
  [
    'quarters of expenditures alone',
    ...(['Q1', 'Q2'].map((name) => sheet(name, 1000, 10).replace('Budget', 'Spent on site')) as [string, string]),
  ],
  ['events that are counted', sheet('Meeting (1)', 1000, 10), sheet('Meeting (2)', 700, 20, 600)],
  ['a place whose name begins with Old', sheet('Old Town', 1000, 10), sheet('Harbour', 700, 20, 600)],
  ['a city whose name begins with New', sheet('York', 1000, 10), sheet('New Delhi', 700, 20, 600)],
])('nothing is asked of %s', (_, one, other) => expect(askedOf(one, other)).toEqual([]));

test('once one is said to be left out, the other counts alone', () => {
  const reading = '# Reading\nSheet | Table | Column | Is | Value\nBudget (2) | | | left out |';
  const { totals, errors, open } = mapped(
    [sheet('Budget', 1000, 10), sheet('Budget (2)', 1000, 10), reading].join('\n'),
  );
  expect([totals, errors, open]).toEqual([['1010', '909'], [], []]);
});

test('lines of the other sign are asked about, and the question stops the figures', () => {
  const { open, errors } = mapped(`
    # Data
    Item | Budget | Actual
    Fees | -500 | -450
    Sponsors | -50 | -45
    Venue | 300 | 280
    Catering | 100 | 90
    Printing | 100 | 90
  `);
  expect(open).toEqual(['Data | | Item | … | Fees', 'Data | | Item | … | Sponsors']);
  expect(errors).toEqual(['reading-unanswered']);
});

test('sheets of one name in several files are told apart by the files', () => {
  const of = (file: string, venue: number, food: number, actual: number): readonly [string, string] => [
    file,
    sheet('Sheet1', venue, food, actual),
  ];
  const askedIn = (name: string): readonly string[] => mapped(of('Paris.xlsx', 1000, 10, 900), of(name, 7, 70, 5)).open;
  expect(askedIn('Rome.xlsx')).toEqual([]);
  expect(askedIn('Paris v2.xlsx')).toEqual(['[Paris v2]Sheet1 | | | …']);
});

test('asked again, a row that still lacks its answer is replaced, and others stay', () => {
  const reading = `
    # Reading
    Sheet | Table | Column | Is | Value
    Costs v2 | | | … |
    Paris | | Item | Line |
  `;
  const books = [workbookOf([sheet('Costs', 1000, 10), sheet('Costs v2', 7, 70), reading].join('\n'), 'book.xlsx')];
  const { replaced, diagnostics } = mapWorkbooks(books, 'en', {
    reopened: [{ file: 'book.xlsx', sheet: 'Costs v2' }],
    said: [{ file: 'book.xlsx', sheet: 'Costs v2', table: '', kind: 'left out' }],
  });
  expect(replaced.map(({ cell }) => cell.replace(/\D/g, '')).sort()).toEqual(['2']);
  expect(diagnostics.map(({ code }) => code)).not.toContain('reading-unanswered');
});

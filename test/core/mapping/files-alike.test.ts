/** A workbook for each meeting, month, year or side, each with a sheet of the same name. */
import { mapWorkbooks } from '../../../src/core/mapping/map-workbooks';
import { toldByFiles } from '../../../src/core/mapping/files-alike';
import { setUpForms } from '../../../src/core/mapping/set-up-workbook';
import { workbookOf } from '../../workbook-of';
import type { Mapped } from './mapped';
import { mapped } from './mapped';

const both = (file: string, times: number, sheet = 'Sheet1'): readonly [string, string] => [
  `${file}.xlsx`,
  `# ${sheet}\nItem | Estimated cost | Actual cost\nVenue | ${1000 * times} | ${900 * times}\nFood | ${50 * times} | ${60 * times}`,
];
const of = (first: string, second: string, sheet?: string): Mapped =>
  mapped(both(first, 1, sheet), both(second, 2, sheet));
const titles = ({ mapping }: Mapped): readonly string[] => mapping.proposals.meetings.map(({ title }) => title);

test.each([
  [['Meeting of Experts', 'Preparatory Committee'], 'meetings'],
  [['Costs MX 2024', 'Costs PC 2024'], 'meetings'],
  [['Budget MX', 'Budget PC'], 'meetings'],
  [['Meeting 1', 'Meeting 2', 'Meeting 3'], 'meetings'],
  [['Совещание экспертов', 'Подготовительный комитет'], 'meetings'],
  [['Costs 2023', 'Costs 2024'], 'years'],
  [['Costs Jan', 'Costs Feb'], 'one'],
  [['Dépenses T1', 'Dépenses T2'], 'one'],
  [['Budget', 'Actuals'], 'one'],
  [['MX budget', 'MX actuals'], 'one'],
  [['Costs 1', 'Costs 2'], 'asked'],
  [['Costs', 'Costs MX'], 'asked'],
  [['costs', 'Costs'], 'asked'],
  [['MX budget', 'MX actuals', 'PC budget', 'PC actuals'], 'asked'],
  [['MX Jan', 'MX Feb', 'PC Jan'], 'asked'],
  [['MX 2023', 'MX 2024', 'PC 2024'], 'asked'],
  [['Costs Jan 2023', 'Costs Feb 2024'], 'asked'],
] as const)('%j tell of %s', (files, told) => {
  expect(toldByFiles(files)).toBe(told);
  expect(toldByFiles([...files].reverse())).toBe(told);
});

test.each(['Sheet1', 'Costs'])('a workbook for each meeting: by the file’s name, said once of all (%s)', (sheet) => {
  const map = of('Meeting of Experts', 'Preparatory Committee', sheet);
  expect(map.lines).toEqual(['M1/L1: 1000 900', 'M1/L2: 50 60', 'M2/L1: 2000 1800', 'M2/L2: 100 120']);
  expect(titles(map)).toEqual(['Meeting of Experts', 'Preparatory Committee']);
  expect(map.reading).toContain(`${sheet} | | | Meeting | file name`);
  expect(map.reading).toHaveLength(5);
  expect([map.errors, map.open]).toEqual([[], []]);
});

test('a workbook for each year: that of the report', () => {
  const map = of('Costs 2023', 'Costs 2024');
  expect(map.totals).toEqual(['2100', '1920']);
  expect(map.reading).toContain('[Costs 2023]Sheet1 | | | left out');
  expect(map.reading).toContain('[Costs 2024]Sheet1 | | | Estimates and expenditures');
});

test('a workbook for each month: one meeting', () => {
  const map = of('Costs Jan', 'Costs Feb');
  expect(map.totals).toEqual(['3150', '2880']);
  expect(map.mapping.proposals.meetings).toHaveLength(1);
});

test('a workbook for each side: its rows name the file', () => {
  const one = (file: string, venue: number): readonly [string, string] => [
    `${file}.xlsx`,
    `# Sheet1\nItem | Amount\nVenue | ${venue}\nFood | ${venue + 7}`,
  ];
  const map = mapped(one('Budget', 1000), one('Actuals', 900));
  expect(map.totals).toEqual(['2007', '1807']);
  expect(map.reading.filter((row) => row.startsWith('['))).toEqual([
    '[Budget]Sheet1 | | | Estimates',
    '[Actuals]Sheet1 | | | Expenditures',
  ]);
});

test('what the names do not say is asked, of each file by itself, and nothing is read', () => {
  const map = of('Costs 1', 'Costs 2');
  expect(map.open).toEqual(['[Costs 1]Sheet1 | | | Meeting | …', '[Costs 2]Sheet1 | | | Meeting | …']);
  expect(map.errors).toContain('table-unanswered');
  expect(map.totals).toEqual(['nil', 'nil']);
});

test('with the set-up kept, the same files come to the same', () => {
  const books = [both('Meeting of Experts', 1), both('Preparatory Committee', 2)].map(([file, text]) =>
    workbookOf(text, file),
  );
  const { proposals, reconciliation } = mapWorkbooks(books, 'fr');
  expect(
    setUpForms(proposals, 'fr')
      .flatMap(({ rows }) => rows)
      .flat(),
  ).toContain('nom du fichier');
  expect(reconciliation.meetings.map(({ estimate }) => estimate.amount)).toEqual([105_000, 210_000]);
});

test('a column of remarks more makes no other table of it', () => {
  const [file, text] = both('CCW', 2, 'Costs');
  const map = mapped(both('BWC', 1, 'Costs'), [file, text.replace('Actual cost', 'Actual cost | Remarks')]);
  expect(titles(map)).toEqual(['BWC', 'CCW']);
  expect(map.totals).toEqual(['3150', '2880']);
});

test('files of one name in several folders go by their paths', () => {
  const map = mapped(both('a/costs', 1), both('b/costs', 2));
  expect(map.open).toEqual(['[a/costs.xlsx]Sheet1 | | | Meeting | …', '[b/costs.xlsx]Sheet1 | | | Meeting | …']);
});

test.each([
  ['Meeting of Experts', ['M-1: 1050', 'M1: 2100'], 0],
  ['Review Conference', [], 2],
])('beside a register that has “%s” alone, no file is of a meeting that it does not name', (title, found, asked) => {
  const register: readonly [string, string] = [
    'Meetings.xlsx',
    `# Meetings\nCode | Title | Start | End\nM-1 | ${title} | 2013-04-08 | 2013-04-12`,
  ];
  const map = mapped(both('Meeting of Experts', 1), both('Preparatory Committee', 2), register);
  const sums = map.mapping.reconciliation.meetings.map(
    ({ meeting, estimate }) => `${meeting.code}: ${estimate.amount / 100}`,
  );
  expect(sums.filter((sum) => !sum.endsWith(': 0')).sort()).toEqual(found);
  expect(map.open).toHaveLength(asked);
});

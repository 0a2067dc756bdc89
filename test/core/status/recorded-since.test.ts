/** Years that the Reports sheet does not cover: nothing is claimed of them, in classes, rates, trend, letters and the paragraph, and that is said. */
import { say } from '../../../src/adapters/messages/say';
import { LANGUAGES } from '../../../src/core/language/language';
import { reportParagraphs } from '../../../src/core/status/report-paragraph';
import { statusCsv } from '../../../src/core/status/status-csv';
import { statusSheets } from '../../../src/core/status/status-sheets';
import { workbookOf } from '../../workbook-of';
import { lettersFrom } from '../letters/letters-of';
import { checked, classIn, codesOf } from './status-of';

const book = (reports: readonly string[], settings = ''): string => `
# Settings
Setting | Value
Reporting year | 2013
${settings}
# States
State | Name
AAA | Aland
BBB | Borduria
CCC | Carpania
# Reporting duties
Instrument | Title | Due | From year
P5 | Protocol V report | 31 March | 2008
AP2 | Other report | 31 March | 2008
# Parties
State | Instrument | Entry into force
AAA | P5 | 2006-11-12
BBB | P5 | 2006-11-12
CCC | P5 | 2010-06-01
BBB | AP2 | 2006-11-12
# Reports
State | Instrument | Year | Submitted on | Uploaded on
${reports.join('\n')}
`;
const of = (...years: number[]): string[] => years.map((year) => `AAA | P5 | ${year} | ${year}-03-01 | ${year}-03-01`);
const ROWS = of(2011, 2012, 2013);
const AS_AT = '2013-12-31';
const status = (reports: readonly string[], settings = '') => checked(book(reports, settings), AS_AT);

test('years before the first row of any State are not recorded, and have no rate', () => {
  const { status: found, diagnostics } = status(ROWS);
  expect([2008, 2010, 2011, 2013].map((year) => classIn(found, year, 1))).toEqual([
    'not recorded',
    'not recorded',
    'never',
    'never',
  ]);
  expect(classIn(found, 2010, 2)).toBe('not a party');
  expect(found.instruments[0]!.years.map(({ rate }) => rate)).toEqual([
    undefined,
    undefined,
    undefined,
    1 / 3,
    1 / 3,
    1 / 3,
  ]);
  expect(codesOf(diagnostics)).toEqual(['report-not-recorded', 'report-not-recorded']);
  expect(diagnostics[0]).toMatchObject({ values: { instrument: 'P5', year: 2011 }, at: [{ sheet: 'Reports' }] });
});

test.each([
  // Rows of the sheet by instrument and year; the cell that is pointed to for P5 and for AP2.
  ['P5 2012, AP2 2011, P5 2011', 'Reports!A4', 'Reports!A3'],
  ['AP2 2012, P5 2012', 'Reports!A3', 'Reports!A2'],
  ['P5 2013, P5 2012, AP2 2012', 'Reports!A3', 'Reports!A4'],
  ['P5 2012', 'Reports!A2', 'Reporting duties!A3'],
])('where nothing says from which year on, its own first row is named: %s', (rows, first, second) => {
  const reports = rows.split(', ').map((row) => {
    const [instrument, year] = row.split(' ');
    return `${instrument === 'P5' ? 'AAA' : 'BBB'} | ${instrument} | ${year} | ${year}-03-01 | ${year}-03-01`;
  });
  const found = status(reports).diagnostics.filter(({ code }) => code === 'report-not-recorded');
  expect(found.map(({ at: [place] }) => `${place!.sheet}!${place!.cell}`)).toEqual([first, second]);
});

test('an instrument without a row is recorded from the first row of the sheet on, and with an empty sheet in the year asked for alone', () => {
  expect([2010, 2011].map((year) => status(ROWS).status.instruments[1]!.inYear(year).states[1]!.class)).toEqual([
    'not recorded',
    'never',
  ]);
  expect([2012, 2013].map((year) => classIn(status([]).status, year, 1))).toEqual(['not recorded', 'never']);
});

test('the setting says it otherwise, earlier or later, and then no note is needed', () => {
  const earlier = status(ROWS, 'Reports since | 2009');
  expect([2008, 2009, 2010].map((year) => classIn(earlier.status, year, 1))).toEqual([
    'not recorded',
    'never',
    'never',
  ]);
  expect(codesOf(earlier.diagnostics)).toEqual([]);
  const later = status(of(2008, 2011, 2013), 'Reports since | 2012');
  expect([2008, 2011, 2012].map((year) => classIn(later.status, year, 0))).toEqual([
    'on time',
    'on time',
    'not this year',
  ]);
  expect([2008, 2011].map((year) => classIn(later.status, year, 1))).toEqual(['not recorded', 'not recorded']);
  // Of those who have a row it is known, of the others not: no rate.
  expect(later.status.instruments[0]!.inYear(2011).rate).toBeUndefined();
  expect(codesOf(status(ROWS, 'Reports since | soon').diagnostics)).toContain('setting-invalid');
});

test.each(LANGUAGES)('the setting and the class have names in %s, and the paragraph says it', (language) => {
  const { status: found } = status(ROWS);
  const [first] = reportParagraphs(found, language, say);
  expect(first!.text.replace(/[\u2066-\u2069]/g, '')).toMatch(/2011[^0-9]*$/);
  const [asked] = reportParagraphs(checked(book(ROWS), AS_AT, 2010).status, language, say);
  expect(asked!.text.replace(/[\u2066-\u2069]/g, '')).toMatch(/^[^0-9]*2010[^0-9]*2011[^0-9]*$/);
});

test('the trend has a row for them, and its formula no rate', () => {
  const [sheet] = statusSheets(status(ROWS).status, ['en'], '1').sheets;
  const labels = sheet!.rows.map(({ cells }) => String(cells[0]?.value ?? ''));
  expect(labels).toContain('/ not recorded');
  const rate = sheet!.rows.at(-1)!.cells.slice(5);
  expect(rate.map((cell) => cell?.value)).toEqual(['..', '..', '..', 100 / 3, 100 / 3, 100 / 3]);
  expect(rate[0]!.formula).toMatch(/^IF\(OR\(SUM\(F\d+:F\d+\)=0,F\d+>0\),/);
  const [plain] = statusSheets(status(ROWS, 'Reports since | 2008').status, ['en'], '1').sheets;
  expect(plain!.rows.map(({ cells }) => String(cells[0]?.value ?? ''))).not.toContain('/ not recorded');
  expect(statusCsv(status(ROWS).status)).toContain('P5,2008,BBB,Borduria,not recorded,no,2008-03-31,');
});

test('letters ask for no report of such a year, and say to no State that it never reported', () => {
  const wordings = `
# Contacts
State | Addressee | Language
BBB | Ms. B | en
CCC | Ms. C | en
# Letters
Key | Language | Subject | Salutation | Body | Closing | Signatory | Title of signatory
reminder | en | x | Sir, | Missing: {Missing} | x | Unit | x
never | en | x | Sir, | Never: {Missing} | x | Unit | x
`;
  const bodies = (settings: string): string[] =>
    lettersFrom([workbookOf(`${book(ROWS, settings)}${wordings}`, 'status.xlsx')], {
      classes: ['never'],
      languages: ['en'],
    }).value.letters.map(({ texts }) => texts.Body);
  expect(bodies('')).toEqual([
    'Missing: Protocol V report, 2013 (due on 31 March 2013); also for 2011–2012; Other report, 2013 (due on 31 March 2013); also for 2011–2012',
    'Never: Protocol V report, 2013 (due on 31 March 2013); also for 2011–2012',
  ]);
  expect(bodies('Reports since | 2008')).toEqual([
    'Never: Protocol V report, 2013 (due on 31 March 2013); also for 2008–2012; Other report, 2013 (due on 31 March 2013); also for 2008–2012',
    'Never: Protocol V report, 2013 (due on 31 March 2013); also for 2011–2012',
  ]);
});

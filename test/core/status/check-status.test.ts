/** The job as a whole, on workbooks written as text. */
import { checkStatus } from '../../../src/core/check-status';
import { readDueText } from '../../../src/core/status/due-text';
import { chosenYear } from '../../../src/core/status/status';
import { STATUS_CSV_HEAD, statusCsv } from '../../../src/core/status/status-csv';
import { statusJson } from '../../../src/core/status/status-json';
import { formCounts, newcomers } from '../../../src/core/status/year-lists';
import { isoFromDay } from '../../../src/core/values/calendar';
import { workbookOf } from '../../workbook-of';
import { checked, codesOf } from './status-of';

const BOOK = `
# States
State | Name | Name (fr) | Aliases
AAA | Aland | Alande | Kingdom of Aland; Old Aland
BBB | Borduria | Bordurie |
CCC | Carpania | |
MMR | Myanmar | |
# Reporting duties
Instrument | Title | Title (fr) | Due | First due after | From year | Forms
P5 | Protocol V report | Rapport au titre du Protocole V | 31 March | | 2008 | A-C
AP2 | Annual report | | 15 December | 180 | | A, D
# Parties
State | Instrument | Entry into force | Until
AAA | P5 | 2006-11-12 |
BBB | P5 | 2006-11-12 |
CCC | P5 | 2013-02-01 |
MMR | P5 | 2013-12-01 |
AAA | AP2 | 2013-11-01 |
# Reports
State | Instrument | Year | Submitted on | Uploaded on | Public | Forms | Cover page only
AAA | P5 | 2013 | 2013-03-01 | 2013-03-05 | yes | Forms A, B and C | no
Kingdom of Aland | Protocol V report | 2012 | 2012-03-01 | 2012-03-05 | yes | A | no
BBB | P5 | 2012 | 2012-06-01 | | no | | yes
Burma | p5 | 2013 | 2013-02-01 | 2013-02-03 | no | A |
`;

const json = (asAt = '2013-12-31', year = 2013) => statusJson(checked(BOOK, asAt, year).status, 'en');

test('the document of the command line', () => {
  const { instruments, ...rest } = json();
  expect(rest).toEqual({ asAt: '2013-12-31', year: 2013, stated: [] });
  expect(instruments[0]).toEqual({
    instrument: 'P5',
    title: 'Protocol V report',
    due: '2013-03-31',
    counts: {
      'not a party': 1,
      'not yet due': 0,
      'on time': 1,
      late: 0,
      'not this year': 1,
      never: 1,
      'not recorded': 0,
      voluntary: 1,
    },
    rate: 1 / 3,
    states: [
      {
        state: 'AAA',
        name: 'Aland',
        class: 'on time',
        due: '2013-03-31',
        submitted: '2013-03-01',
        daysLate: 0,
        lastYear: 2013,
        forms: ['A', 'B', 'C'],
        public: true,
      },
      {
        state: 'BBB',
        name: 'Borduria',
        class: 'not this year',
        due: '2013-03-31',
        submitted: null,
        daysLate: 275,
        lastYear: 2012,
        forms: [],
        public: null,
      },
      {
        state: 'CCC',
        name: 'Carpania',
        class: 'never',
        due: '2013-03-31',
        submitted: null,
        daysLate: 275,
        lastYear: null,
        forms: [],
        public: null,
      },
      {
        state: 'MMR',
        name: 'Myanmar',
        class: 'not a party',
        due: null,
        submitted: '2013-02-01',
        daysLate: null,
        lastYear: 2013,
        forms: ['A'],
        public: false,
      },
    ],
  });
  expect(instruments[1]!.states.map((state) => [state.class, state.due])).toEqual([
    ['not yet due', '2014-04-30'],
    ['not a party', null],
    ['not a party', null],
    ['not a party', null],
  ]);
  expect(instruments[1]!.rate).toBeNull();
});

test('names and titles in a language, in English where it lacks them', () => {
  const { instruments } = statusJson(checked(BOOK, '2013-12-31').status, 'fr');
  expect(instruments.map(({ title }) => title)).toEqual(['Rapport au titre du Protocole V', 'Annual report']);
  expect(instruments[0]!.states.map(({ name }) => name)).toEqual(['Alande', 'Bordurie', 'Carpania', 'Myanmar']);
});

test('what was found', () => {
  expect(codesOf(checked(BOOK, '2013-12-31', 2013).diagnostics)).toEqual([
    'state-by-name',
    'code-variant',
    'report-voluntary',
    'report-not-recorded',
  ]);
  const { diagnostics } = checked(BOOK, '2013-12-31', 2012);
  expect(diagnostics.find(({ code }) => code === 'report-not-uploaded')?.values).toEqual({
    instrument: 'P5',
    year: 2012,
    count: 1,
    states: 'Borduria',
  });
});

test('the matrix begins with the first year of which anything is known, or of a duty', () => {
  const { instruments } = checked(BOOK, '2013-12-31', 2013).status;
  expect(instruments.map(({ years }) => [years[0]!.year, years.at(-1)!.year])).toEqual([
    [2008, 2013],
    [2013, 2013],
  ]);
  for (const { counts } of instruments[0]!.years) {
    const { voluntary, ...classes } = counts;
    expect(Object.values(classes).reduce((sum, count) => sum + count)).toBe(4);
    expect(voluntary).toBeLessThanOrEqual(1);
  }
});

test('forms, and whose first report is to come', () => {
  const { status } = checked(BOOK, '2013-12-31', 2013);
  expect(formCounts(status.instruments[0]!).map((each) => [each.form, each.with, each.without])).toEqual([
    ['A', 2, 0],
    ['B', 1, 1],
    ['C', 1, 1],
  ]);
  const list = [0, 1].map((instrument) =>
    newcomers(status, instrument).map(({ state, firstDue }) => [
      status.records.states[state]!.code,
      isoFromDay(firstDue),
    ]),
  );
  expect(list).toEqual([[['MMR', '2014-03-31']], [['AAA', '2014-04-30']]]);
});

test('the delimited text has the whole matrix', () => {
  const lines = statusCsv(checked(BOOK.replace('Borduria', '\'=Bord"uria'), '2013-12-31', 2013).status).split('\r\n');
  expect(lines[0]).toBe(STATUS_CSV_HEAD);
  expect(lines).toHaveLength(1 + 6 * 4 + 4 + 1);
  expect(lines).toContain('P5,2013,AAA,Aland,on time,no,2013-03-31,2013-03-01,2013-03-05,0,2013,A B C,no,yes');
  expect(lines).toContain(`P5,2012,BBB,"'=Bord""uria",late,no,2012-03-31,2012-06-01,,62,2012,,yes,no`);
  expect(lines).toContain('P5,2013,MMR,Myanmar,not a party,yes,,2013-02-01,2013-02-03,,2013,A,no,no');
});

describe('settings', () => {
  const settings = '# Settings\nSetting | Value\nAs at | 2012-12-31\nReporting year | 2011\n';
  const of = (text: string, options = {}) => checkStatus([workbookOf(text)], options);

  test('give the day and the year, and options come first', () => {
    const asSet = of(settings + BOOK).value!;
    expect([isoFromDay(asSet.asAt), asSet.year]).toEqual(['2012-12-31', 2011]);
    expect(of(settings + BOOK, { year: 2009 }).value!.year).toBe(2009);
    expect(of(settings.replace(/Reporting.*\n/, '') + BOOK).value!.year).toBe(2012);
  });

  test('without a day there is no status, and no clock is asked', () => {
    const { value, diagnostics } = of(BOOK);
    expect(value).toBeUndefined();
    expect(codesOf(diagnostics)).toEqual(['state-by-name', 'code-variant', 'as-at-missing']);
  });
});

describe('sheets', () => {
  test('of the other job are passed over, missing ones are errors', () => {
    const { diagnostics } = checked(
      '# Meetings\nCode | Title | Start | End\nM | M | 2013-01-01 | 2013-01-02',
      '2013-12-31',
    );
    expect(diagnostics.map(({ code, values }) => [code, (values as { sheet: string }).sheet])).toEqual(
      ['States', 'Parties', 'ReportingDuties', 'Reports'].map((sheet) => ['sheet-missing', sheet]),
    );
  });

  test('are known by their headings, in other languages, below titles, in any order', () => {
    const book = `
# Pays du monde
Liste
Nom | État
Aland | AAA
# Обязательства по отчетности
Срок | Документ
31 марта | P5
# 缔约方
生效日期 | 国家 | 文书
2006-11-12 | AAA | P5
# Informes
Año | Estado | Instrumento | Presentado el
2013 | Aland | P5 | 2013-04-01
Fuente: registro
`;
    const { status, diagnostics } = checked(book, '2013-12-31', 2013);
    expect(chosenYear(status.instruments[0]!).states[0]!.class).toBe('late');
    expect(codesOf(diagnostics)).toEqual([
      'sheet-by-headings',
      'row-unrecognised',
      'report-not-recorded',
      'report-not-uploaded',
    ]);
  });
});

test('rows that cannot be read are left out and reported, each where it stands', () => {
  const book = `${BOOK}AAA | P5 | | 2011-03-01
 | P5 | 2011 | 2011-03-01
Atlantis | P5 | 2011 | 2011-03-01
AAA | P6 | 2011 | 2011-03-01
AAA | P5 | 20.5 | 2011-03-01
AAA | P5 | 2010 | 03/04/2010 | 2010-04-09 | perhaps
`;
  const found = checked(book, '2013-12-31', 2013).diagnostics.map(({ code, at }) => `${code} ${at[0]!.cell}`);
  expect(found).toEqual([
    'state-by-name A5',
    'code-variant B5',
    'value-missing C6',
    'value-missing A7',
    'state-unknown A8',
    'instrument-unknown B9',
    'number-not-number C10',
    'choice-unknown F11',
    'date-ambiguous D11',
    'report-voluntary A5',
    'report-undated A11',
    'report-not-recorded A11',
  ]);
});

test('a date without a report is an error at what is missing; a remark is none', () => {
  const of = (row: string): string[] =>
    checked(`${BOOK}${row}\n`, '2013-12-31', 2013)
      .diagnostics.map(({ code, at }) => `${code} ${at[0]!.cell}`)
      .filter((each) => each.endsWith('6') || each.endsWith('6:6'));
  const blank = ['value-missing A6', 'value-missing B6', 'value-missing C6'];
  expect(of(' | | | 2013-03-01')).toEqual(blank);
  expect(of(' | | | 2013-03-01 | 2013-03-02')).toEqual(blank);
  expect(of('Source: register')).toEqual(['row-unrecognised 6:6']);
  expect(of(' | | | by e-mail')).toEqual(['row-unrecognised 6:6']);
});

test('reports under old treaties are old', () => {
  const codes = codesOf(checked(`${BOOK}AAA | P5 | 1985 | 1985-03-01 | 1985-03-01\n`, '2013-12-31', 2013).diagnostics);
  expect(codes).not.toContain('date-unlikely');
});

test('a State that stands twice is an error, and its first row counts', () => {
  const { status, diagnostics } = checked(
    BOOK.replace('MMR | Myanmar', 'aaa | Alandia\nMMR | Myanmar'),
    '2013-12-31',
    2013,
  );
  expect(status.records.states.map(({ name }) => name)).toEqual(['Aland', 'Borduria', 'Carpania', 'Myanmar']);
  expect(codesOf(diagnostics)[0]).toBe('code-doubled');
});

test('treaties are older than budgets: entry into force in 1983 is nothing odd, in 1903 it is', () => {
  const unlikely = (day: string): string[] =>
    codesOf(checked(BOOK.replace('AAA | P5 | 2006-11-12', `AAA | P5 | ${day}`), '2013-12-31', 2013).diagnostics).filter(
      (code) => code === 'date-unlikely',
    );
  expect([unlikely('1983-12-02'), unlikely('1903-12-02')]).toEqual([[], ['date-unlikely']]);
});

test.each([
  ['31 March', 3, 31],
  ['March 31', 3, 31],
  ['1er mars', 3, 1],
  ['31 de marzo', 3, 31],
  ['31 марта', 3, 31],
  ['31 آذار/مارس', 3, 31],
  ['3月31日', 3, 31],
  ['31/03', 3, 31],
  ['03-31', 3, 31],
  ['31.12.', 12, 31],
  ['2012-03-31', 3, 31],
  ['29 February', 2, 29],
])('the due day %s', (text, month, dayOfMonth) => expect(readDueText(text)).toEqual({ month, dayOfMonth }));

test.each(['03/04', '31 April', 'spring', '30 February', '', '31'])('no sure day of the year: “%s”', (text) =>
  expect(readDueText(text)).toBeUndefined(),
);

/** Days, years and names at the borders of what counts, and what is said of them. */
import { checkStatus } from '../../../src/core/check-status';
import { dayFromIso } from '../../../src/core/values/calendar';
import { workbookOf } from '../../workbook-of';
import { checked, codesOf, sheetsOf } from './status-of';

const found = (given: Omit<Parameters<typeof sheetsOf>[0], 'asAt' | 'year'>, asAt = '2013-12-31') =>
  codesOf(checked(sheetsOf({ ...given, asAt, year: 2013 }), asAt, 2013).diagnostics);

test.each([
  ['2013-02-28', ['report-uploaded-first', 'report-before-entry']],
  ['2013-03-01', ['report-uploaded-first']],
])('a report of %s, by a State that is bound from 1 March on', (day, codes) => {
  const reports = [`2013 | ${day} | 2013-02-01`];
  expect(found({ parties: ['2013-03-01'], reports })).toEqual(codes);
});

test('a report that is not counted is said to be that, and nothing else', () => {
  const reports = [
    '2013 | 2014-02-01 | 2014-02-01',
    '2013 | 2013-02-01 | 2013-02-01',
    '2013 | 2013-02-02 | 2013-02-02',
  ];
  expect(found({ parties: [], reports })).toEqual(['report-after-as-at', 'report-doubled', 'report-voluntary']);
});

test.each([
  ['2013-03-30', 'party-until-before-entry', 0],
  ['2013-03-31', '', 1],
])('bound from 31 March to %s', (until, code, bound) => {
  const text = `${sheetsOf({ parties: [`2013-03-31 | ${until}`], asAt: '', year: 0 })}
# Stated counts
Name | Class | Amount
x | parties | ${bound}
`;
  const { status, diagnostics } = checked(text, '2013-03-31', 2013);
  expect([codesOf(diagnostics), status.stated[0]!.holds]).toEqual([code === '' ? [] : [code], true]);
});

test.each([
  ['1944-12-31 |', true],
  ['1945-01-01 |', false],
  ['1990-01-01 | 2100-12-31', false],
  ['1990-01-01 | 2101-01-01', true],
])('days of a treaty that are not likely: %s', (party, isUnlikely) => {
  expect(found({ parties: [party] }).includes('date-unlikely')).toBe(isUnlikely);
});

test('a due day that is a date is read as the workbook counts its days', () => {
  const book = workbookOf(sheetsOf({ duties: ['2013-03-31'], parties: [], asAt: '', year: 0 }), 'status.xlsx');
  const dueOf = (date1904: boolean) =>
    checkStatus([{ ...book, date1904 }], { asAt: dayFromIso('2013-12-31') }).value!.records.instruments[0]!.duties[0]!
      .due;
  // Four years and a day later.
  expect([dueOf(false), dueOf(true)]).toEqual([
    { month: 3, dayOfMonth: 31 },
    { month: 4, dayOfMonth: 1 },
  ]);
});

test('days before the first report that are fewer than none are no number', () => {
  expect(found({ duties: ['31 March | -30'], parties: ['2006-01-01'] })).toContain('number-not-number');
  expect(found({ duties: ['31 March | 0'], parties: ['2006-01-01'] })).toEqual([]);
});

const NAMED = `
# States
State | Name
AAA | Aland
# ReportingDuties
Instrument | Title | Due
P5 | Annual report | 31 March
AP2 | Annual report | 31 March
AP4 | Final report | 31 March
# Parties
State | Instrument | Entry into force
AAA | P5 | 2006-01-01
# Reports
State | Instrument | Year | Submitted on | Uploaded on
`;

test.each([
  ['Final report', 0],
  // Two are called so, and nobody knows which is meant.
  ['Annual report', 1],
])('an instrument by its title: %s', (title, unknown) => {
  const { diagnostics } = checked(`${NAMED}AAA | ${title} | 2013 | 2013-03-01 | 2013-03-02`, '2013-12-31', 2013);
  expect(codesOf(diagnostics).filter((code) => code === 'instrument-unknown')).toHaveLength(unknown);
});

test('a party to an instrument that neither duties nor meetings know is told so', () => {
  const parties = (code: string) => NAMED.replace('AAA | P5 | 2006', `AAA | ${code} | 2006`);
  const meetings = '# Meetings\nCode | Title | Start | End | Instrument\nM-01 | First | 2013-04-08 | 2013-04-09 | P7\n';
  const codes = (text: string) => codesOf(checked(text, '2013-12-31', 2013).diagnostics);
  expect(codes(parties('P7'))).toContain('instrument-unknown');
  expect(codes(`${parties('P7')}${meetings}`)).not.toContain('instrument-unknown');
  expect(codes(`${parties('P8')}${meetings}`)).toContain('instrument-unknown');
});

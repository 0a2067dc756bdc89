/** Findings on reporting status that an officer has waived, beside those on costs. */
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { narrowestKey } from '../../../src/core/checks/waivers';
import { workbookOf } from '../../workbook-of';
import { checked } from './status-of';

const BOOK = `
# States
State | Name
AAA | Aland
BBB | Borduria
# Reporting duties
Instrument | Due
P5 | 31 March
# Parties
State | Instrument | Entry into force
AAA | P5 | 2010-06-01
BBB | P5 | 2010-06-01
# Reports
State | Instrument | Year | Submitted on | Uploaded on
AAA | P5 | 2012 | 2010-01-05 | 2012-03-01
BBB | P5 | 2013 | 2013-03-01 | 2013-03-01
BBB | P5 | 2013 | 2013-03-02 | 2013-03-02
# Stated counts
Name | Instrument | Year | Amount
Paragraph 4 | P5 | 2013 | 2
# Waivers
Code | Key | Reason
`;

const found = (...waivers: string[]): string[] =>
  checked(`${BOOK}${waivers.join('\n')}\n`, '2013-12-31', 2013).diagnostics.map(
    ({ code, values }) => `${code}${code.startsWith('waiver') ? ` ${(values as { code: string }).code}` : ''}`,
  );

const ALL = ['report-doubled', 'report-before-entry', 'report-not-recorded', 'stated-count-differs'];

test('without waivers findings stand', () => expect(found()).toEqual(ALL));

test.each([
  ['report-before-entry | | Known', 'report-before-entry'],
  ['report-before-entry | Reports!A2 | Known', 'report-before-entry'],
  ['report-before-entry | Reports!A2=2010-01-05 | Known', 'report-before-entry'],
  ['report-before-entry | Aland | Known', 'report-before-entry'],
  ['report-doubled | Borduria/P5/2013 | Known', 'report-doubled'],
  ['report-doubled | Reports!A4=Borduria/P5/2013 | Known', 'report-doubled'],
  ['stated-count-differs | Paragraph 4 | The text is printed', 'stated-count-differs'],
  ['Stated-count-differs | Stated counts!D2=2 | The text is printed', 'stated-count-differs'],
])('waived: %s', (waiver, code) =>
  expect(found(waiver)).toEqual(ALL.map((each) => (each === code ? `waiver-applied ${code}` : each))),
);

test.each([
  ['its cell has changed', 'report-before-entry | Reports!A2=2010-01-06 | Known'],
  ['its cell is another State’s by now', 'report-doubled | Reports!A4=Aland/P5/2013 | Known'],
  ['nothing of its code is found', 'report-undated | | Known'],
  ['its sheet has no such finding any more', 'rows-hidden | Reports!3:3 | Known'],
])('lapsed where %s, and the finding stands', (_, waiver) =>
  expect(found(waiver)).toEqual([...ALL, `waiver-lapsed ${waiver.split(' ')[0]!}`]),
);

test('an error that makes classes untrue cannot be waived', () => {
  expect(found('state-unknown | | Never mind')).toEqual([...ALL, 'waiver-refused state-unknown']);
});

test('each job leaves the other’s waivers alone', () => {
  expect(found('posting-doubled | | Agreed', 'rows-hidden | Expenditures!3:3 | Agreed')).toEqual(ALL);
  const costs = `# Budget lines\nCode | Title\n# Waivers\nCode | Key | Reason\nreport-undated | | Known\nrows-hidden | Reports!3:3 | Known\nposting-doubled | | Agreed\n`;
  const { diagnostics } = reconcileWorkbooks([workbookOf(costs)]);
  expect(diagnostics.filter(({ code }) => code.startsWith('waiver')).map(({ values }) => values)).toEqual([
    { code: 'posting-doubled', key: '' },
  ]);
});

test('the narrowest key names the cell and what it holds', () => {
  expect(checked(BOOK, '2013-12-31', 2013).diagnostics.map(narrowestKey)).toEqual([
    'Reports!A4=Borduria/P5/2013',
    'Reports!A2=2010-01-05',
    'Reports!A2=P5/2012',
    'Stated counts!D2=2',
  ]);
});

/** Numbers quoted in a text against the rows, and what explains each difference. */
import { checked } from './status-of';

const BOOK = `
# States
State | Name
AAA | Aland
BBB | Borduria
CCC | Carpania
DDD | Deltora
EEE | Elbonia
# ReportingDuties
Instrument | Due
P5 | 31 March
AP2 | 31 March
# Parties
State | Instrument | Entry into force | Until
AAA | P5 | 2006-01-01 |
BBB | P5 | 2006-01-01 |
CCC | P5 | 2006-01-01 | 2013-12-31
DDD | P5 | 2006-01-01 |
AAA | AP2 | 2013-01-01 |
# Reports
State | Instrument | Year | Submitted on | Uploaded on | Public | Cover page only
AAA | P5 | 2013 | 2013-03-01 | 2013-03-05 | yes |
AAA | P5 | 2013 | 2013-03-09 | 2013-03-12 | yes |
BBB | P5 | 2013 | 2013-05-01 | | no |
CCC | P5 | 2013 | 2014-05-01 | 2014-05-02 | yes |
DDD | P5 | 2013 | | 2013-03-07 | no | yes
EEE | P5 | 2013 | 2013-03-01 | 2013-03-05 | yes |
AAA | AP2 | 2013 | 2013-03-01 | 2013-03-05 | yes |
AAA | P5 | 2012 | 2012-03-01 | 2012-03-05 | yes |
AAA | P5 | 2012 | 2012-03-09 | 2012-03-12 | yes |
# Stated counts
Name | Instrument | Year | Class | Amount
`;

function tie(row: string, asAt = '2013-12-31'): string {
  const { status, diagnostics } = checked(`${BOOK}x | ${row}`, asAt, 2013);
  const { counted, holds } = status.stated[0]!;
  const found = diagnostics.find(({ code }) => code === 'stated-count-differs');
  const { reason } = (found?.values ?? { reason: '' }) as { reason: string };
  const rows = found?.at.slice(1).map(({ sheet, cell }) => `${sheet}!${cell}`) ?? [];
  return [counted, holds ? 'holds' : 'differs', reason, ...rows].filter((each) => each !== '').join(' ');
}

test.each([
  ['P5 | 2013 | on time | 2', '2 holds'],
  ['P5 | 2013 | late | 1', '1 holds'],
  ['P5 | 2013 | | 3', '3 holds'],
  ['P5 | 2013 | soumis | 3', '3 holds'],
  ['P5 | 2013 | never | 1', '1 holds'],
  ['P5 | 2013 | voluntary | 1', '1 holds'],
  ['P5 | 2013 | not a party | 1', '1 holds'],
  ['P5 | 2013 | parties | 4', '4 holds'],
  [' | | parties | 4', '4 holds'],
  ['P5 | | parties | 4', '4 holds'],
  ['AP2 | | parties | 1', '1 holds'],
  ['P5 | 2013 | uploaded | 3', '3 holds'],
  ['P5 | 2013 | public | 2', '2 holds'],
  [' | 2013 | submitted | 4', '4 holds'],
  ['P5 | | submitted | 4', '4 holds'],
  [' | | uploaded | 5', '5 holds'],
  ['P5 | 2012 | late | 0', '0 holds'],
])('%s: %s', (row, expected) => expect(tie(row)).toBe(expected));

test.each([
  // Of reports after the as-at day, doubled and voluntary ones there is one each: the first explains it.
  ['P5 | 2013 | submitted | 4', '3 differs after-as-at Reports!A5'],
  ['P5 | 2013 | uploaded | 4', '3 differs after-as-at Reports!A5'],
  ['AP2 | 2013 | submitted | 0', '1 differs none'],
  ['P5 | 2013 | submitted | 2', '3 differs undated Reports!A6'],
  ['P5 | 2013 | late | 0', '1 differs not-uploaded Reports!A4'],
  ['P5 | 2013 | submitted | 1', '3 differs not-public Reports!A4 Reports!A6'],
  ['P5 | 2013 | never | 0', '1 differs after-as-at Reports!A5'],
  ['P5 | 2013 | submitted | 30', '3 differs none'],
  ['P5 | 2013 | parties | 5', '4 differs none'],
  // What was set aside in another year, or under another instrument, explains nothing.
  ['P5 | 2012 | submitted | 2', '1 differs doubled Reports!A10'],
  ['P5 | 2013 | submitted | 5', '3 differs none'],
  ['P5 | | submitted | 6', '4 differs doubled Reports!A3 Reports!A10'],
  ['AP2 | 2013 | submitted | 2', '1 differs none'],
  // What was not counted explains nothing: not public, not uploaded.
  ['P5 | 2013 | public | 0', '2 differs none'],
  ['P5 | 2013 | public | 1', '2 differs voluntary Reports!A7'],
  ['P5 | 2013 | uploaded | 1', '3 differs none'],
])('%s: %s', (row, expected) => expect(tie(row)).toBe(expected));

test.each([
  ['2013-03-04', 'P5 | 2013 | uploaded | 2', '0 differs not-uploaded Reports!A2 Reports!A7'],
  ['2013-03-05', 'P5 | 2013 | uploaded | 2', '2 holds'],
  // Without a class it is what was submitted, uploaded or not.
  ['2013-03-04', 'P5 | 2013 | | 1', '1 holds'],
  // Uploaded on the day itself is uploaded: only those of later days are said to be after it.
  ['2013-03-05', 'P5 | 2013 | uploaded | 6', '2 differs after-as-at Reports!A3 Reports!A4 Reports!A5 Reports!A6'],
])('as at %s, %s: %s', (asAt, row, expected) => expect(tie(row, asAt)).toBe(expected));

test.each([
  ['P7 | 2013 | late | 1', 'instrument-unknown'],
  ['P5 | 2013 | tardy | 1', 'choice-unknown'],
  ['P5 | 2013 | late | many', 'number-not-number'],
  ['P5 | then | late | 1', 'number-not-number'],
  ['P5 | 1949 | late | 1', 'number-not-number'],
  ['P5 | 2201 | late | 1', 'number-not-number'],
])('%s is reported and left out: %s', (row, code) => {
  const { status, diagnostics } = checked(`${BOOK}x | ${row}`, '2013-12-31', 2013);
  expect(status.stated).toEqual([]);
  expect(diagnostics.map((each) => each.code)).toContain(code);
});

/** A report without a day of submission: submitted at the earliest on the day after its year's due day, as far as anyone can tell. */
import { classIn, checked } from './status-of';

/** Left on the due day or the day after, came back: did the report of the first time come in the second? */
const classOf = (rejoined: string, report: string, asAt = '2014-12-31'): string =>
  classIn(
    checked(
      `
# States
State | Name
AAA | Aland
# ReportingDuties
Instrument | Due
P5 | 31 March
# Parties
State | Instrument | Entry into force | Until
AAA | P5 | 2006-01-01 | 2012-12-31
AAA | P5 | ${rejoined} |
# Reports
State | Instrument | Year | Submitted on | Uploaded on
${report}
`,
      asAt,
      2014,
    ).status,
    2014,
  );

test.each([
  ['2013-03-31', 'AAA | P5 | 2013 | |', 'not this year'],
  ['2013-04-01', 'AAA | P5 | 2013 | |', 'not this year'],
  ['2013-04-02', 'AAA | P5 | 2013 | |', 'never'],
  ['2013-04-01', 'AAA | P5 | 2013 | 2013-03-31 |', 'never'],
  ['2013-03-31', 'AAA | P5 | 2013 | 2013-03-31 |', 'not this year'],
])('bound again from %s, %s: %s', (rejoined, report, expected) => expect(classOf(rejoined, report)).toBe(expected));

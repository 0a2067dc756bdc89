/** Whose first report is still to come, to the day. */
import { newcomers } from '../../../src/core/status/year-lists';
import { isoFromDay } from '../../../src/core/values/calendar';
import { checked } from './status-of';

const BOOK = `
# States
State | Name
AAA | Aland
# ReportingDuties
Instrument | Due | From year
P5 | 31 March | 2010
# Parties
State | Instrument | Entry into force | Until
AAA | P5 | 2012-06-01 |
`;
const on = (asAt: string): string[] =>
  newcomers(checked(BOOK, asAt, 2013).status, 0).map(
    ({ entry, firstDue }) => `${isoFromDay(entry)} first due ${isoFromDay(firstDue)}`,
  );

test.each([
  ['2012-05-31', []],
  ['2012-06-01', ['2012-06-01 first due 2013-03-31']],
  ['2013-03-30', ['2012-06-01 first due 2013-03-31']],
  // On the day that it is due it no longer is to come.
  ['2013-03-31', []],
  ['2013-04-01', []],
])('as at %s', (asAt, expected) => expect(on(asAt)).toEqual(expected));

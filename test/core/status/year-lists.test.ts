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

/** In the order of the sheet, those that are due first come last. */
const SEVERAL = `
# States
State | Name
AAA | Aland
BBB | Borduria
CCC | Carpania
DDD | Deltora
# ReportingDuties
Instrument | Due | First due after | From year
P5 | 31 March | 180 | 2010
# Parties
State | Instrument | Entry into force | Until
AAA | P5 | 2013-06-01 |
DDD | P5 | 2013-01-15 |
BBB | P5 | 2013-01-15 |
CCC | P5 | 2012-01-15 |
`;

test('the earliest due come first, those of one day in the order of the States', () => {
  const { status } = checked(SEVERAL, '2013-06-02', 2013);
  const found = newcomers(status, 0).map(
    ({ state, firstDue }) => `${status.records.states[state]!.code} ${isoFromDay(firstDue)}`,
  );
  expect(found).toEqual(['BBB 2013-07-14', 'DDD 2013-07-14', 'AAA 2013-11-28']);
});

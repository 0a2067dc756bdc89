/** `public` counts reports that are said to be public, and no others: a blank says nothing. */
import { checked } from './status-of';

const book = (...values: string[]): string => `
# States
State | Name
${values.map((_, at) => `S${at}A | State ${at}`).join('\n')}
# ReportingDuties
Instrument | Due
P5 | 31 March
# Parties
State | Instrument | Entry into force
${values.map((_, at) => `S${at}A | P5 | 2006-01-01`).join('\n')}
# Reports
State | Instrument | Year | Submitted on | Uploaded on | Public
${values.map((value, at) => `S${at}A | P5 | 2013 | 2013-03-01 | 2013-03-05 | ${value}`).join('\n')}
# Stated counts
Name | Instrument | Year | Class | Amount
x | P5 | 2013 | public | 1
`;

test.each([
  [['yes'], 1],
  [['no'], 0],
  [['', 'yes'], 1],
  [['', ''], 0],
  [['', 'no', 'yes', 'yes', ''], 2],
])('%j', (values, counted) => {
  expect(checked(book(...values), '2013-12-31', 2013).status.stated[0]!.counted).toBe(counted);
});

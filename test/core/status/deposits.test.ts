/** Lists of the parties to a treaty as depositaries publish them. */
import { checkStatus } from '../../../src/core/check-status';
import { mapWorkbooks } from '../../../src/core/mapping/map-workbooks';
import { readingLine } from '../../../src/core/records/reading';
import { readStatusRecords } from '../../../src/core/status/read-status';
import { addMonths } from '../../../src/core/status/read-deposits';
import { dayFromIso, isoFromDay } from '../../../src/core/values/calendar';
import { workbookOf } from '../../workbook-of';

const registers = (setting = 'Months to entry into force | 6'): string => `
  # Settings
  Setting | Value
  Reports since | 1990
  ${setting}

  # States
  State | Name
  ALB | Albania
  FRA | France
  SRB | Serbia
  EGY | Egypt

  # ReportingDuties
  Instrument | Due | From year
  CCW | 31 March | 2008

  # Reports
  State | Instrument | Year | Submitted on
  France | CCW | 2014 | 2014-03-01
`;

const LIST = `
  # Parties
  Participant | Signature | Accession(a), Succession(d), Ratification
  Albania | | 28 Aug 2002 a
  France | 10 Apr 1981 | 4 Mar 1988
  Serbia 1 | | 12 Mar 2001 d
  Egypt | 10 Apr 1981 |
`;

const READING = `
  # Reading
  Sheet | Table | Column | Is | Value
  Parties | | | Parties
  Parties | | Participant | State
  Parties | | Accession(a), * | Deposited on
  Parties | | Signature | left out
  Parties | | | Instrument | CCW
`;

const read = (...texts: readonly string[]) =>
  readStatusRecords(
    texts.map((text, n) => workbookOf(text, `${n}.xlsx`)),
    [],
  );

test('the letter is the action; entry into force is so many months later, of a succession on the day; a signatory is no party', () => {
  const { value, diagnostics } = read(registers(), LIST, READING);
  expect(value.records.memberships.map(({ state, from }) => [state, isoFromDay(from)])).toEqual([
    [0, '2003-02-28'],
    [1, '1988-09-04'],
    [2, '2001-03-12'],
  ]);
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('without the months the list is an error that says the setting', () => {
  const { diagnostics } = read(registers('Currency | USD'), LIST, READING);
  expect(diagnostics.map(({ code }) => code)).toContain('entry-months-missing');
});

test.each([
  // The instrument's own months go before the setting, in whichever of its rows they stand and however that row writes its code.
  ['CCW | 31 March | 2008 | 12', '2003-08-28'],
  ['CCW | 31 March | 2008 | 0', '2002-08-28'],
  ['CCW | 31 March | 2008 |', '2003-02-28'],
  ['CCW | 31 March | 2008 | \n  ccw | 30 June | 2020 | 12', '2003-08-28'],
  ['CCW | 31 March | 2008 | \n  AP2 | 30 June | 2008 | 12', '2003-02-28'],
])('months of the instrument itself: %j', (duties, entry) => {
  const own = registers()
    .replace('Due | From year', 'Due | From year | Months to entry into force')
    .replace('CCW | 31 March | 2008', duties);
  const { value } = read(own, LIST, READING);
  expect(isoFromDay(value.records.memberships[0]!.from)).toBe(entry);
});

test('a day that is none is an error, with or without a letter', () => {
  const { diagnostics } = read(registers(), LIST.replace('28 Aug 2002 a', '31 Feb 2002 a'), READING);
  expect(diagnostics.map(({ code }) => code)).toContain('date-not-date');
});

test('map proposes how the list is read, and the months that these instruments say', () => {
  const books = [workbookOf(registers('Currency | USD'), 'registers.xlsx'), workbookOf(LIST, 'list.xlsx')];
  const { proposals, open, forms } = mapWorkbooks(books, 'en');
  expect(proposals.reading.map(readingLine)).toEqual([
    'Parties | | | Parties',
    'Parties | | Participant | State',
    'Parties | | Accession(a), Succession(d), Ratification | Deposited on',
    'Parties | | Signature | left out',
    'Parties | | | Instrument | CCW',
  ]);
  expect(open).toEqual([]);
  expect(forms.find(({ kind }) => kind === 'Settings')!.rows).toContainEqual(['Months to entry into force', '6']);
  const { value } = checkStatus(books, { asAt: dayFromIso('2014-04-30') });
  expect(value).toBeDefined();
});

test.each([
  ['2002-08-31', 6, '2003-02-28'],
  ['2003-08-31', 6, '2004-02-29'],
  ['2013-12-02', 6, '2014-06-02'],
  ['2013-01-15', 0, '2013-01-15'],
])('%s and %i months is %s', (day, months, later) => {
  expect(isoFromDay(addMonths(dayFromIso(day)!, months))).toBe(later);
});

/** Each sentence of the description of classes, as a small table. */
import { chosenYear } from '../../../src/core/status/status';
import { isoFromDay } from '../../../src/core/values/calendar';
import type { Given } from './status-of';
import { checked, classIn, codesOf, line, sheetsOf } from './status-of';

type Row = readonly [what: string, expected: string, given: Omit<Given, 'asAt' | 'year'> & Partial<Given>];

const tell = (given: Row[2]): string => line({ asAt: '2013-12-31', year: 2013, ...given });

describe('the class of a year', () => {
  test.each<Row>([
    ['no membership', 'not a party', { parties: [] }],
    ['entry after the due day', 'not a party', { parties: ['2013-04-01'] }],
    ['entry on the due day: its first one is next year’s', 'not yet due, due 2014-03-31', { parties: ['2013-03-31'] }],
    ['entry the day before', 'never, due 2013-03-31, 275 days', { parties: ['2013-03-30'] }],
    [
      'in force, the due day is to come',
      'not yet due, due 2013-03-31',
      { parties: ['2010-01-01'], asAt: '2013-03-30' },
    ],
    ['on the due day it has come', 'never, due 2013-03-31', { parties: ['2010-01-01'], asAt: '2013-03-31' }],
    ['submitted before it', 'on time, due 2013-03-31', { parties: ['2010-01-01'], reports: ['2013 | 2013-01-05'] }],
    [
      'submitted, and the due day is to come',
      'on time, due 2013-03-31',
      { parties: ['2010-01-01'], reports: ['2013 | 2013-01-05'], asAt: '2013-02-01' },
    ],
    ['submitted on it', 'on time, due 2013-03-31', { parties: ['2010-01-01'], reports: ['2013 | 2013-03-31'] }],
    [
      'submitted a day later',
      'late, due 2013-03-31, 1 days',
      { parties: ['2010-01-01'], reports: ['2013 | 2013-04-01'] },
    ],
    [
      'an earlier report',
      'not this year, due 2013-03-31, 275 days',
      { parties: ['2010-01-01'], reports: ['2011 | 2011-03-01'] },
    ],
    [
      'an earlier report, submitted before the State was bound',
      'never, due 2013-03-31, 275 days',
      { parties: ['2012-01-01'], reports: ['2011 | 2011-03-01'] },
    ],
    [
      'an earlier report, submitted on the day of entry',
      'not this year, due 2013-03-31, 275 days',
      { parties: ['2012-01-01'], reports: ['2011 | 2012-01-01'] },
    ],
    [
      'a report for a later year only',
      'never, due 2013-03-31, 640 days',
      { parties: ['2010-01-01'], reports: ['2014 | 2014-03-01'], asAt: '2014-12-31' },
    ],
    [
      'a report of a State that is not bound',
      'not a party, voluntary',
      { parties: [], reports: ['2013 | 2013-03-01'] },
    ],
    [
      'a report of a State bound after the due day',
      'not a party, voluntary',
      { parties: ['2013-06-01'], reports: ['2013 | 2013-08-01'] },
    ],
  ])('%s: %s', (_, expected, given) => expect(tell(given)).toBe(expected));
});

describe('the first due day', () => {
  const after = ['31 March | 180'];
  test.each<Row>([
    [
      'after so many days, in the same year',
      'never, due 2013-06-30, 184 days',
      { duties: after, parties: ['2013-01-01'] },
    ],
    [
      'is the year’s due day',
      'late, due 2013-06-30, 1 days',
      { duties: after, parties: ['2013-01-01'], reports: ['2013 | 2013-07-01'] },
    ],
    ['is to come', 'not yet due, due 2013-06-30', { duties: after, parties: ['2013-01-01'], asAt: '2013-06-29' }],
    [
      'across the year’s end, the year of entry: bound after the annual day',
      'not a party',
      { duties: after, parties: ['2013-10-01'] },
    ],
    [
      'across the year’s end, the year of entry: bound before the annual day',
      'not yet due, due 2014-03-30',
      { duties: ['31 December | 180'], parties: ['2013-10-01'] },
    ],
    [
      'across the year’s end, and long past',
      'not yet due, due 2014-03-30',
      { duties: ['31 December | 180'], parties: ['2013-10-01'], asAt: '2016-01-01' },
    ],
    [
      'across the year’s end, the next year',
      'never, due 2014-03-30, 276 days',
      { duties: ['31 December | 180'], parties: ['2013-10-01'], year: 2014, asAt: '2014-12-31' },
    ],
    [
      'then the annual one',
      'never, due 2015-12-31, 1 days',
      { duties: ['31 December | 180'], parties: ['2013-10-01'], year: 2015, asAt: '2016-01-01' },
    ],
    [
      'a report before anything is due is on time',
      'on time, due 2014-03-30',
      { duties: ['31 December | 180'], parties: ['2013-10-01'], reports: ['2013 | 2013-12-01'] },
    ],
    ['no days: entry itself', 'never, due 2013-01-01, 364 days', { duties: ['31 March | 0'], parties: ['2013-01-01'] }],
    [
      '180 days over a leap day',
      'never, due 2012-06-29, 1 days',
      { duties: after, parties: ['2012-01-01'], year: 2012, asAt: '2012-06-30' },
    ],
  ])('%s: %s', (_, expected, given) => expect(tell(given)).toBe(expected));
});

describe('due days that change', () => {
  const duties = ['31 March | | | 2010', '30 September | | 2011 |'];
  test.each<Row>([
    [
      'the old one',
      'never, due 2010-03-31, 1 days',
      { duties, parties: ['2000-01-01'], year: 2010, asAt: '2010-04-01' },
    ],
    [
      'the new one',
      'never, due 2011-09-30, 1 days',
      { duties, parties: ['2000-01-01'], year: 2011, asAt: '2011-10-01' },
    ],
    [
      'entry between the two: the first is the new one',
      'not yet due, due 2011-09-30',
      { duties, parties: ['2010-05-01'], year: 2011, asAt: '2011-09-29' },
    ],
    [
      'bound before there was a duty: the first is that of its first year',
      'never, due 2008-03-31, 1 days',
      { duties: ['31 March | | 2008 |'], parties: ['1999-01-01'], year: 2008, asAt: '2008-04-01' },
    ],
    [
      'bound before there was a duty, with days after entry that lie before it too',
      'never, due 2008-03-31, 1 days',
      { duties: ['31 March | 180 | 2008 |'], parties: ['1999-01-01'], year: 2008, asAt: '2008-04-01' },
    ],
  ])('%s: %s', (_, expected, given) => expect(tell(given)).toBe(expected));

  test('a year without a duty has no classes, and that is said', () => {
    const given = { duties: ['31 March | | 2008 | 2012'], parties: ['2005-01-01'], reports: ['2013 | 2013-01-01'] };
    const { status, diagnostics } = checked(sheetsOf({ ...given, asAt: '', year: 0 }), '2013-12-31', 2013);
    expect([2007, 2008, 2012, 2013].map((year) => classIn(status, year))).toEqual([
      'no duty',
      'never',
      'never',
      'no duty',
    ]);
    expect(codesOf(diagnostics)).toEqual(['report-without-duty', 'duty-missing']);
  });

  test.each([
    ['31 March | | | 2011', '30 June | | 2012 |', []],
    ['31 March | | | 2012', '30 June | | 2012 |', ['duty-overlapping']],
    ['30 June | | 2012 |', '31 March | | | 2012', ['duty-overlapping']],
    ['31 March | | | 2030', '30 June | | 2012 |', ['duty-overlapping']],
  ])('%s and %s: the later one is in force from its first year, %j', (first, second, codes) => {
    const given = { duties: [first, second], parties: ['2005-01-01'], asAt: '', year: 0 };
    const { status, diagnostics } = checked(sheetsOf(given), '2013-12-31', 2013);
    expect(codesOf(diagnostics)).toEqual(codes);
    const dues = [2011, 2012, 2013].map((year) => isoFromDay(status.instruments[0]!.inYear(year).due!));
    expect(dues).toEqual(['2011-03-31', '2012-06-30', '2013-06-30']);
  });

  test('two duties for one year are an error', () => {
    const { status, diagnostics } = checked(
      sheetsOf({ duties: ['31 March', '30 June | | 2012 |'], parties: ['2005-01-01'], asAt: '', year: 0 }),
      '2013-12-31',
      2013,
    );
    expect(codesOf(diagnostics)).toEqual(['duty-overlapping']);
    expect([2011, 2012].map((year) => status.instruments[0]!.inYear(year).due)).toEqual([40633, 41090]);
  });
});

describe('leap days', () => {
  test.each<Row>([
    [
      'a due day of 29 February in a leap year',
      'never, due 2012-02-29, 1 days',
      { duties: ['29 February'], parties: ['2000-01-01'], year: 2012, asAt: '2012-03-01' },
    ],
    [
      'is 28 February in a common year',
      'never, due 2013-02-28, 1 days',
      { duties: ['29 February'], parties: ['2000-01-01'], asAt: '2013-03-01' },
    ],
    [
      'entry on a leap day',
      'not yet due, due 2013-02-28',
      { duties: ['29 February'], parties: ['2012-02-29'], asAt: '2013-02-27' },
    ],
  ])('%s: %s', (_, expected, given) => expect(tell(given)).toBe(expected));
});

describe('a State that leaves', () => {
  const rows: readonly Row[] = [
    ['on the day before the due day', 'not a party', { parties: ['2005-01-01 | 2013-03-30'] }],
    ['on the due day, the last one', 'never, due 2013-03-31, 275 days', { parties: ['2005-01-01 | 2013-03-31'] }],
    [
      'between its first annual day and its first due day',
      'not a party',
      { duties: ['31 March | 180'], parties: ['2013-01-01 | 2013-05-01'] },
    ],
    [
      'and comes back is bound anew',
      'never, due 2013-03-31, 275 days',
      { parties: ['2005-01-01 | 2009-12-31', '2012-06-01'], reports: ['2008 | 2008-03-01'] },
    ],
    [
      'a second row that reaches no further counts for nothing',
      'not this year, due 2013-03-31, 275 days',
      { parties: ['2005-01-01', '2012-06-01'], reports: ['2008 | 2008-03-01'] },
    ],
    [
      'nor does one that ends on the same day',
      'not this year, due 2013-03-31, 275 days',
      { parties: ['2005-01-01 | 2020-01-01', '2012-06-01 | 2020-01-01'], reports: ['2008 | 2008-03-01'] },
    ],
    [
      'one that ends a day later does',
      'never, due 2013-03-31, 275 days',
      { parties: ['2005-01-01 | 2020-01-01', '2012-06-01 | 2020-01-02'], reports: ['2008 | 2008-03-01'] },
    ],
    ['and comes back: between', 'not a party', { parties: ['2005-01-01 | 2009-12-31', '2012-06-01'], year: 2011 }],
  ];
  test.each(rows)('%s: %s', (_, expected, given) => {
    expect(tell(given)).toBe(expected);
    // In whichever order the sheet has the rows.
    expect(tell({ ...given, parties: [...given.parties].reverse() })).toBe(expected);
  });

  test.each([
    ['2005-01-01', '2010-01-01', ['party-doubled']],
    ['2005-01-01 | 2010-01-01', '2010-01-01', []],
    ['2005-01-01 | 2010-01-02', '2010-01-01', ['party-doubled']],
    ['2005-01-01', '2010-01-01 | 2012-01-01', ['party-doubled']],
    ['2005-01-01 | 2009-12-31', '2010-01-01', []],
    ['2005-01-01 | 2004-12-31', '2010-01-01', ['party-until-before-entry']],
  ])('bound %s and %s: %j', (first, second, codes) => {
    const given = { parties: [first, second], reports: ['2013 | 2013-01-01 | 2013-01-01'], asAt: '', year: 0 };
    expect(codesOf(checked(sheetsOf(given), '2013-12-31', 2013).diagnostics)).toEqual(codes);
  });
});

describe('which reports count', () => {
  const parties = ['2010-01-01'];
  test.each<readonly [string, string, readonly string[], Partial<Given>, readonly string[]]>([
    [
      'one after the as-at day does not',
      'not yet due, due 2013-03-31',
      ['2013 | 2013-03-02 | 2013-03-02'],
      { asAt: '2013-03-01' },
      ['report-after-as-at'],
    ],
    [
      'one on the as-at day does',
      'on time, due 2013-03-31',
      ['2013 | 2013-03-01 | 2013-03-01'],
      { asAt: '2013-03-01' },
      [],
    ],
    [
      'the earliest of several',
      'on time, due 2013-03-31',
      ['2013 | 2013-05-01 | 2013-05-01', '2013 | 2013-03-01 | 2013-03-01'],
      {},
      ['report-doubled'],
    ],
    [
      'a dated one before one without a day',
      'late, due 2013-03-31, 31 days',
      ['2013 |  | ', '2013 | 2013-05-01 | 2013-05-01'],
      {},
      ['report-doubled', 'report-undated'],
    ],
    ['the day of uploading stands in', 'on time, due 2013-03-31', ['2013 |  | 2013-03-01'], {}, ['report-undated']],
    [
      'the day of uploading, after the as-at day',
      'not yet due, due 2013-03-31',
      ['2013 |  | 2013-03-03'],
      { asAt: '2013-03-01' },
      ['report-after-as-at', 'report-undated'],
    ],
    [
      'with neither it is late, nobody knows by how much',
      'late, due 2013-03-31',
      ['2013'],
      {},
      ['report-undated', 'report-not-uploaded'],
    ],
    [
      'submitted before entry into force',
      'on time, due 2013-03-31',
      ['2013 | 2009-12-01 | 2010-02-01'],
      {},
      ['report-before-entry'],
    ],
    [
      'uploaded before it was submitted',
      'on time, due 2013-03-31',
      ['2013 | 2013-02-01 | 2013-01-01'],
      {},
      ['report-uploaded-first'],
    ],
  ])('%s: %s', (_, expected, reports, given, codes) => {
    const whole = { parties, reports, asAt: '2013-12-31', year: 2013, ...given };
    expect(line(whole)).toBe(expected);
    expect(codesOf(checked(sheetsOf(whole), whole.asAt, 2013).diagnostics)).toEqual(codes);
  });

  test.each([
    ['submitted on the same day', '2013 | 2013-03-01 | 2013-03-02', '2013 | 2013-03-01 | 2013-03-09'],
    ['submitted on the day on which the other was uploaded', '2013 | | 2013-03-01', '2013 | 2013-03-01 |'],
    ['both without a day', '2013', '2013'],
  ])('of two that are %s the first row', (_, first, second) => {
    const given = { parties, reports: [first, second], asAt: '', year: 0 };
    const { status, diagnostics } = checked(sheetsOf(given), '2013-12-31', 2013);
    expect(chosenYear(status.instruments[0]!).states[0]!.report!.report.at.cell).toBe('A2');
    // The other one first, then that which counts.
    const doubled = diagnostics.find(({ code }) => code === 'report-doubled');
    expect(doubled!.at.map(({ cell }) => cell)).toEqual(['A3', 'A2']);
  });
});

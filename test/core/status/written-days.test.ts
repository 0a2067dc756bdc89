/** Days of reports as they are written: their column's order, a setting's, and times near midnight. */
import { checked, sheetsOf } from './status-of';

const found = (reports: readonly string[], settings = ''): string[] => {
  const text = sheetsOf({ parties: ['2000-01-01'], reports, asAt: '2014-06-30', year: 2013 });
  return checked(text.replace('Setting | Value', `$&\n${settings}`), '2014-06-30', 2013)
    .diagnostics.filter(({ code }) => code.startsWith('date-') && code !== 'date-unformatted')
    .map(({ code, at, values }) => `${code} ${at[0]!.cell}: ${Object.values(values).join(', ')}`);
};

test('seconds before midnight in all of them: a warning with the day after', () => {
  expect(found(['2012 | 41364.99950231', '2013 | 41729.99950231'])).toEqual([
    'date-near-midnight D2: 2, Submitted on, 23:59:17, 2013-03-31, 2013-04-01',
  ]);
  expect(found(['2012 | 41364.99950231', '2013 | 41729'])).toEqual(['date-time-dropped D2: 1, Submitted on']);
});

test('the order of day and month is the column’s, or the setting’s', () => {
  expect(found(['2012 | "03/04/2013"', '2013 | "25/04/2014"'])).toEqual([]);
  expect(found(['2012 | "03/04/2013"'])).toEqual(['date-ambiguous D2: 03/04/2013, 2013-04-03, 2013-03-04']);
  expect(found(['2012 | "03/04/2013"'], 'Date order | day first')).toEqual([]);
});

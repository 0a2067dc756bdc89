/** Captions that say until which day a list of expenditures goes, and whether that is before a meeting ended. */
import { dayAsAt, isBeforeTheEnd } from '../../../src/core/records/as-at';
import type { Meeting } from '../../../src/core/records/records';
import { dayFromIso, isoFromDay } from '../../../src/core/values/calendar';

const iso = (caption: string): string | undefined => {
  const day = dayAsAt(caption);
  return day === undefined ? undefined : isoFromDay(day);
};

test.each([
  ['Expenditures as at 30 June 2013', '2013-06-30'],
  ['as of 30 June 2013', '2013-06-30'],
  ['(as at 30 June 2013)', '2013-06-30'],
  ["Situation jusqu'au 30 juin 2013", '2013-06-30'],
  ['Расходы по состоянию на 30 июня 2013 года', '2013-06-30'],
  ['截至2013年6月30日', '2013-06-30'],
  ['1 January to 30 June 2013', '2013-06-30'],
  ['Expenditure to 30 June 2013', '2013-06-30'],
  // The days of a meeting.
  ['8 to 12 April 2013', undefined],
  ['Group of Experts, to 12 April 2013', undefined],
  ['Expenditures 2013', undefined],
  [`as at 30 June 2013${' '.repeat(90)}.`, undefined],
])('%s: %s', (caption, day) => expect(iso(caption)).toBe(day));

const meeting = (end: string | undefined, status: Meeting['status'] = 'held'): Meeting =>
  ({ code: 'M', status, end: end === undefined ? undefined : dayFromIso(end) }) as Meeting;

test.each([
  // On its last day a meeting has been held.
  ['as at 9 April 2013', [meeting('2013-04-09')], false],
  ['as at 8 April 2013', [meeting('2013-04-09')], true],
  ['as at 10 April 2013', [meeting('2013-04-09')], false],
  ['as at 10 April 2013', [meeting('2013-04-09'), meeting('2013-11-12')], true],
  ['as at 10 April 2013', [meeting('2013-11-12', 'cancelled')], false],
  ['as at 10 April 2013', [meeting(undefined)], false],
  ['Expenditures', [meeting('2013-04-09')], false],
])('%s, %#', (caption, meetings, isBefore) => expect(isBeforeTheEnd(caption, { meetings })).toBe(isBefore));

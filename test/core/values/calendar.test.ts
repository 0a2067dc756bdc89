import fc from 'fast-check';
import {
  dayFromIso,
  dayFromParts,
  dayFromSerial,
  isoFromDay,
  partsOfDay,
  yearOf,
} from '../../../src/core/values/calendar';

test('serials of both systems', () => {
  expect(isoFromDay(dayFromSerial(41372, false)!)).toBe('2013-04-08');
  expect(isoFromDay(dayFromSerial(41372.75, false)!)).toBe('2013-04-08');
  expect(isoFromDay(dayFromSerial(39910, true)!)).toBe('2013-04-08');
  expect(isoFromDay(dayFromSerial(61, false)!)).toBe('1900-03-01');
  expect(isoFromDay(dayFromSerial(0, true)!)).toBe('1904-01-01');
  expect(isoFromDay(dayFromSerial(2_958_465, false)!)).toBe('9999-12-31');
});

test.each([60, 1, 0, -1, 2_958_466, Number.NaN, Infinity])('serial %p names no sure day', (serial) => {
  expect(dayFromSerial(serial, false)).toBeUndefined();
});

test('every day goes to text and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const day = dayFromSerial(serial, false)!;
      const { year, month, dayOfMonth } = partsOfDay(day);
      expect(dayFromIso(isoFromDay(day))).toBe(serial);
      expect(dayFromParts(year, month, dayOfMonth)).toBe(serial);
      expect(yearOf(day)).toBe(year);
    }),
  );
});

test.each(['2013-02-29', '2013-13-01', '2013-00-10', '2013-04-31', '2013-4-8', '08.04.2013', '', '1900-02-28'])(
  '%p is no day',
  (text) => {
    expect(dayFromIso(text)).toBeUndefined();
  },
);

test.each([
  [1899, 12, 31],
  [10_000, 1, 1],
  [2013, 0, 10],
  [2013, 13, 1],
  [2013, -1, 1],
  [2013, 1, 0],
  [2013, 1, 32],
  [2013, 4, 31],
  [2013, 2, 29],
  [1900, 2, 29],
  // What JavaScript would take for another day, or for one of 1913.
  [113, 4, 8],
  [13, 4, 8],
  [2013, 14, 8],
  [2013, 4, 60],
])('%d, month %d, day %d is none', (year, month, dayOfMonth) => {
  expect(dayFromParts(year, month, dayOfMonth)).toBeUndefined();
});

test.each([
  [1900, 3, 1, 61],
  [1904, 1, 1, 1462],
  [2012, 2, 29, 40_968],
  [2013, 1, 31, 41_305],
  [9999, 12, 31, 2_958_465],
])('%d, month %d, day %d is the serial %d', (year, month, dayOfMonth, serial) => {
  expect(dayFromParts(year, month, dayOfMonth)).toBe(serial);
});

test.each(['x2013-04-08', '2013-04-08x', '2013-04-08 ', '12013-04-08', '2013-04-081'])('%p is no day', (text) => {
  expect(dayFromIso(text)).toBeUndefined();
});

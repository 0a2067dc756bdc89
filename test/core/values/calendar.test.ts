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

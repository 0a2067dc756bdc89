/** Every class, due day and number of days equals a computation that goes day by day. */
import fc from 'fast-check';
import { withKnown } from '../../../src/core/status/known-rows';
import { findStateYear, statusAsAt } from '../../../src/core/status/status';
import type { DayOfYear, StatusRecords } from '../../../src/core/status/status-records';
import { dayFromIso, isoFromDay } from '../../../src/core/values/calendar';
import type { Settings } from '../../../src/core/records/records';
import { expected } from './oracle';
import type { PlainCase } from './oracle';

const AT = { file: '', sheet: '', cell: '' };
const YEARS = Array.from({ length: 14 }, (_, n) => 2000 + n);

const day = fc.integer({ min: 0, max: 5000 }).map((n) => isoFromDay((dayFromIso('2000-01-01')! + n) as never));
const dueDay = fc.oneof(
  fc.constantFrom('02-29', '02-28', '01-01', '12-31', '03-31'),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join('-')),
);
const days = fc.option(fc.integer({ min: 0, max: 800 }), { nil: undefined });
const duties = fc
  .record({
    cut: fc.integer({ min: 2001, max: 2012 }),
    gap: fc.integer({ min: 0, max: 2 }),
    from: fc.constantFrom(0, 2003),
  })
  .chain(({ cut, gap, from }) =>
    fc.tuple(fc.record({ due: dueDay, days }), fc.record({ due: dueDay, days })).map(([one, two]) => [
      { ...one, from, to: Math.max(from, cut) },
      { ...two, from: Math.max(from, cut) + 1 + gap, to: 9999 },
    ]),
  );
/** Periods one after the other. */
const periods = fc.uniqueArray(day, { maxLength: 4 }).map((all) => {
  const [a, b, c, d] = [...all].sort();
  const one = a === undefined ? [] : [{ entry: a, until: b ?? '' }];
  return c === undefined ? one : [...one, { entry: c, until: d ?? '' }];
});
const report = fc.record({
  year: fc.constantFrom(...YEARS),
  submitted: fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: fc.constant('') }),
  uploaded: fc.oneof(day, fc.constant('')),
});
const plainCase: fc.Arbitrary<PlainCase> = fc.record({
  duties,
  periods,
  reports: fc.array(report, { maxLength: 8 }),
  asAt: day,
});

function recordsOf({ duties: rows, periods: bound, reports }: PlainCase): StatusRecords {
  const iso = (text: string) => (text === '' ? undefined : dayFromIso(text)!);
  const due = (text: string): DayOfYear => ({ month: Number(text.slice(0, 2)), dayOfMonth: Number(text.slice(3)) });
  return {
    settings: { reportsSince: 1900 } as Settings,
    states: withKnown([{ code: 'AAA', name: 'Aland', names: {}, aliases: [], group: '', at: AT }]),
    instruments: [
      {
        code: 'P5',
        duties: rows.map((row) => ({
          code: 'P5',
          title: 'P5',
          titles: {},
          due: due(row.due),
          firstDueAfter: row.days,
          fromYear: row.from,
          toYear: row.to,
          forms: [],
          at: AT,
        })),
      },
    ],
    memberships: bound.map(({ entry, until }) => ({
      state: 0,
      instrument: 0,
      from: iso(entry)!,
      until: iso(until),
      at: AT,
    })),
    reports: reports.map(({ year, submitted, uploaded }) => ({
      state: 0,
      instrument: 0,
      year,
      submittedOn: iso(submitted),
      uploadedOn: iso(uploaded),
      isPublic: undefined,
      forms: [],
      coverPageOnly: false,
      language: '',
      link: '',
      at: AT,
    })),
    statedCounts: [],
    waivers: [],
  };
}

function found(one: PlainCase): (string | undefined)[] {
  const { value } = statusAsAt(recordsOf(one), dayFromIso(one.asAt)!, YEARS.at(-1)!);
  return YEARS.map((year) => {
    const state = findStateYear(value.instruments[0]!, year, 0);
    if (!state) return undefined;
    const due = state.dueYear ? isoFromDay(state.dueYear.due) : '?';
    return `${state.class}, ${due}, ${state.daysLate ?? '?'}`;
  });
}

test('as the oracle says, for any duties, memberships, reports and as-at days', () => {
  fc.assert(
    fc.property(plainCase, (one) => {
      expect(found(one)).toEqual(YEARS.map((year) => expected(one, year)));
    }),
    { numRuns: 600 },
  );
});

test('the order of the reports changes nothing', () => {
  fc.assert(
    fc.property(plainCase, (one) => {
      expect(found({ ...one, reports: [...one.reports].reverse() })).toEqual(found(one));
    }),
    { numRuns: 200 },
  );
});

test('the cases show every class', () => {
  const shown = fc
    .sample(plainCase, { numRuns: 300, seed: 1 })
    .flatMap((one) => YEARS.map((year) => expected(one, year)));
  const classes = new Set(shown.map((each) => each?.split(',')[0]));
  expect([...classes].sort()).toEqual([
    'late',
    'never',
    'not a party',
    'not this year',
    'not yet due',
    'on time',
    undefined,
  ]);
});

/** A list as an office keeps it: every State of the world, three instruments, twenty years, names of all kinds; every class as the oracle says. */
import { KNOWN_FORMER_NAMES, KNOWN_STATES } from '../../../src/core/language/known-states';
import { findStateYear } from '../../../src/core/status/status';
import { isoFromDay } from '../../../src/core/values/calendar';
import type { Day } from '../../../src/core/values/calendar';
import { workbookOf } from '../../workbook-of';
import type { SheetText } from '../../workbook-of';
import { checkStatus } from '../../../src/core/check-status';
import { dayFromIso } from '../../../src/core/values/calendar';
import { expected } from './oracle';
import type { PlainCase } from './oracle';

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const ASKED = new Set(['Korea', 'Corée', 'Corea', 'Корея', 'كوريا']);
/** What a State may be called without a doubt, now or formerly. */
const namesOf = (code: string): string[] => [
  code,
  ...KNOWN_STATES.find((state) => state.code === code)!.names.filter((name) => !ASKED.has(name)),
  ...KNOWN_FORMER_NAMES.filter(({ codes }) => codes.length === 1 && codes[0] === code).map(({ name }) => name),
];

const INSTRUMENTS = {
  CCW: [{ due: '10-01', days: undefined, from: 1994, to: 9999 }],
  AP2: [
    { due: '12-15', days: 180, from: 1994, to: 2000 },
    { due: '03-31', days: 180, from: 2001, to: 9999 },
  ],
  P5: [{ due: '02-29', days: undefined, from: 2000, to: 9999 }],
};
const AS_AT = '2013-11-14';
const YEARS = Array.from({ length: 20 }, (_, n) => 1994 + n);

test('every class, due day and number of days', () => {
  const next = numbers(2013);
  const day = (from: number, days: number): string => isoFromDay((dayFromIso(`${from}-01-01`)! + next(days)) as Day);
  const cases = new Map<string, PlainCase>();
  const parties: string[][] = [['State', 'Instrument', 'Entry into force', 'Until']];
  const reports: string[][] = [['State', 'Instrument', 'Year', 'Submitted on', 'Uploaded on']];
  for (const { code } of KNOWN_STATES) {
    const names = namesOf(code);
    const name = (): string => `"${names[next(names.length)]!}"`;
    for (const [instrument, duties] of Object.entries(INSTRUMENTS)) {
      const entry = day(1983, 11_000);
      const until = next(30) === 0 ? isoFromDay((dayFromIso(entry)! + next(6000)) as Day) : '';
      const periods = next(6) === 0 ? [] : [{ entry, until }];
      for (const period of periods) parties.push([name(), instrument, period.entry, period.until]);
      const own = YEARS.filter(() => next(3) > 0).map((year) => {
        const submitted = next(12) === 0 ? '' : day(year - 1, 900);
        return { year, submitted, uploaded: next(3) === 0 ? '' : day(year, 900) };
      });
      for (const each of own) reports.push([name(), instrument, String(each.year), each.submitted, each.uploaded]);
      cases.set(`${code} ${instrument}`, { duties, periods, reports: own, asAt: AS_AT });
    }
  }
  const duties = Object.entries(INSTRUMENTS).flatMap(([instrument, rows]) =>
    rows.map(({ due, days, from, to }) => [
      instrument,
      due,
      String(days ?? ''),
      String(from),
      to === 9999 ? '' : String(to),
    ]),
  );
  const sheets: SheetText[] = [
    {
      name: 'States',
      hidden: false,
      rows: [['State', 'Name'], ...KNOWN_STATES.map(({ code, names }) => [code, names[0]!])],
    },
    { name: 'Parties', hidden: false, rows: parties },
    {
      name: 'ReportingDuties',
      hidden: false,
      rows: [
        ['Instrument', 'Due', 'First due after', 'From year', 'To year'],
        ...duties.map(([code, due, ...rest]) => [code!, `2012-${due!}`, ...rest]),
      ],
    },
    { name: 'Reports', hidden: false, rows: reports },
  ];
  const { value, diagnostics } = checkStatus([workbookOf(sheets)], { asAt: dayFromIso(AS_AT), year: 2013 });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(value!.records.reports).toHaveLength(reports.length - 1);

  const wrong: string[] = [];
  let compared = 0;
  value!.instruments.forEach((status) => {
    KNOWN_STATES.forEach(({ code }, state) => {
      for (const year of YEARS) {
        const found = findStateYear(status, year, state);
        const due = found?.dueYear ? isoFromDay(found.dueYear.due) : '?';
        const said = found && `${found.class}, ${due}, ${found.daysLate ?? '?'}`;
        const wanted = expected(cases.get(`${code} ${status.instrument.code}`)!, year);
        compared++;
        if (said !== wanted)
          wrong.push(`${code} ${status.instrument.code} ${year}: ${said ?? ''}, not ${wanted ?? ''}`);
      }
    });
  });
  expect(wrong).toEqual([]);
  expect(compared).toBe(198 * 3 * 20);
});

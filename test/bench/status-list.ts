/** A made-up list of reports: 200 States, three instruments, 30 years, 20,000 reports, and how many of the last year's must be found. */
import { writeForm } from '../../src/adapters/xlsx/write/write-form';
import { formSheet } from '../../src/core/workbook/template';
import type { FormValue } from '../../src/core/workbook/template';
import { KNOWN_STATES } from '../../src/core/language/known-states';

export const STATUS_VERSION = 1;
export const STATUS_YEAR = 2013;
const STATES = 200;
const YEARS = 30;
const REPORTS = 20_000;
const INSTRUMENTS = ['Convention', 'Amended Protocol II', 'Protocol V'];
/** 1 January 1980, before all due days. */
const BOUND = 29_221;
/** 31 March of the last year, and days in a year. */
const LAST_DUE = 41_364;
const YEAR_DAYS = 365.25;

export interface StatusTotals {
  readonly reports: number;
  /** Of each instrument: States that reported on time and late in the last year. */
  readonly last: readonly { readonly onTime: number; readonly late: number }[];
}

/** The bytes of the workbook, and what it must come to. The same bytes each time. */
export async function makeStatusList(): Promise<{ readonly bytes: Uint8Array; readonly totals: StatusTotals }> {
  const states = Array.from({ length: STATES }, (_, n) => {
    const known = KNOWN_STATES[n];
    return known === undefined ? [`X${n}`, `State ${n}`] : [known.code, known.names[0]!];
  });
  const last = INSTRUMENTS.map(() => ({ onTime: 0, late: 0 }));
  const reports: FormValue[][] = [];
  for (let n = 0; reports.length < REPORTS; n++) {
    const [state, rest] = [n % STATES, Math.floor(n / STATES)];
    const instrument = rest % INSTRUMENTS.length;
    const again = Math.floor(rest / INSTRUMENTS.length);
    const back = again % YEARS;
    const isLate = (state + back) % 4 === 0;
    // Past the last year the same reports come again, later ones: they are not counted.
    const due = Math.round(LAST_DUE - back * YEAR_DAYS);
    const day = due + (isLate ? 20 : -20) + (again >= YEARS ? 5 : 0);
    if (back === 0 && again < YEARS) last[instrument]![isLate ? 'late' : 'onTime']++;
    reports.push([
      state % 3 === 0 ? states[state]![1]! : states[state]![0]!,
      INSTRUMENTS[instrument]!,
      STATUS_YEAR - back,
      day,
      day + 3,
      'yes',
      'A-D',
      'no',
      'English',
      null,
    ]);
  }
  const rows = {
    settings: [
      ['As at', '2013-12-31'],
      ['Reporting year', STATUS_YEAR],
    ] as FormValue[][],
    parties: states.flatMap(([code]) => INSTRUMENTS.map((instrument) => [code!, instrument, BOUND, null])),
    duties: INSTRUMENTS.map((code) => [code, code, null, null, null, null, null, '31 March', null, 1984, null, 'A-D']),
  };
  const bytes = await writeForm(
    [
      formSheet('Settings', 'en', rows.settings),
      formSheet(
        'States',
        'en',
        states.map(([code, name]) => [code!, name!, null, null, null, null, null, null, null]),
      ),
      formSheet('Parties', 'en', rows.parties),
      formSheet('ReportingDuties', 'en', rows.duties),
      formSheet('Reports', 'en', reports),
    ],
    { title: 'Benchmark' },
  );
  return { bytes, totals: { reports: reports.length, last } };
}

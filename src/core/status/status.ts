/** Who has reported, who is late, who never did: one class for each State, instrument and year, as at a day. */
import { Findings } from '../records/findings';
import type { Day } from '../values/calendar';
import { yearOf } from '../values/calendar';
import type { Outcome } from '../values/diagnostic';
import type { ChosenReports, CountedReport } from './choose-reports';
import { chooseReports } from './choose-reports';
import type { ClassCounts, Facts } from './classify';
import { classOf, daysLateOf, rateOf } from './classify';
import type { DueYear } from './due-days';
import { annualDue, dueYear } from './due-days';
import type { History } from './histories';
import { historiesOf } from './histories';
import type { Instrument, StatusRecords } from './status-records';
import type { StatusClass } from '../values/status-classes';

/** Years before this are not looked at: no day of theirs can be named. */
const EARLIEST = 1901;

/** A State in a year of an instrument. */
export interface StateYear {
  /** Index in `StatusRecords.states`. */
  readonly state: number;
  readonly class: StatusClass;
  /** The due day that counts; `undefined` where the State is not a party. */
  readonly dueYear: DueYear | undefined;
  readonly report: CountedReport | undefined;
  /** `undefined` where it is not known or nothing is due. */
  readonly daysLate: number | undefined;
  /** A report by a State that is not bound: beside the classes and outside the rates. */
  readonly isVoluntary: boolean;
  /** The latest year, up to this one, for which a report counts. */
  readonly lastYear: number | undefined;
}

/** A year of an instrument, with a row for each State in the order of the States sheet. */
export interface InstrumentYear {
  readonly year: number;
  /** The annual due day; `undefined`: no duty is in force in that year, and there are no rows. */
  readonly due: Day | undefined;
  readonly counts: ClassCounts;
  /** From 0 to 1; `undefined` where nobody had anything due. */
  readonly rate: number | undefined;
  readonly states: readonly StateYear[];
}

export interface InstrumentStatus {
  readonly instrument: Instrument;
  /** Each year from the first of which the workbook knows anything to the one asked for. */
  readonly years: readonly InstrumentYear[];
  /** The year from which the list of reports is complete: what it lacks of earlier ones is not known. */
  readonly recordedFrom: number;
  /** Any other year. */
  readonly inYear: (year: number) => InstrumentYear;
}

export interface Status {
  readonly records: StatusRecords;
  readonly asAt: Day;
  readonly year: number;
  readonly instruments: readonly InstrumentStatus[];
  readonly chosen: ChosenReports;
}

/** The status of every State, instrument and year up to `year`, as at a day. */
export function statusAsAt(records: StatusRecords, asAt: Day, year: number): Outcome<Status> {
  const findings = new Findings();
  const chosen = chooseReports(records, asAt, findings);
  const instruments = records.instruments.map((instrument, index): InstrumentStatus => {
    const histories = historiesOf(records, index, chosen);
    const recordedFrom = recordedSince(records, index) ?? year;
    const inYear = (each: number): InstrumentYear =>
      yearStatus(instrument, each, histories, { asAt, isRecorded: each >= recordedFrom });
    const first = firstYearOf(records, index, year);
    const years = Array.from({ length: year - first + 1 }, (_, n) => inYear(first + n));
    return { instrument, years, inYear, recordedFrom };
  });
  return { value: { records, asAt, year, instruments, chosen }, diagnostics: findings.diagnostics() };
}

/** The year asked for. */
export const chosenYear = ({ years }: InstrumentStatus): InstrumentYear => years.at(-1)!;

/** A year's row of a State; `undefined` where no duty is in force in that year. */
export function findStateYear({ years, inYear }: InstrumentStatus, year: number, state: number): StateYear | undefined {
  const known = years[year - years[0]!.year] ?? inYear(year);
  return known.states[state];
}

/** The first year in which a duty is in force and the workbook knows of a party or a report; never past the year asked for. */
function firstYearOf({ memberships, reports, instruments }: StatusRecords, index: number, year: number): number {
  let known = year;
  for (const report of reports) if (report.instrument === index) known = Math.min(known, report.year);
  for (const { instrument, from } of memberships) if (instrument === index) known = Math.min(known, yearOf(from));
  const from = Math.min(...instruments[index]!.duties.map(({ fromYear }) => fromYear ?? EARLIEST));
  return Math.min(year, Math.max(from, known, EARLIEST));
}

/**
 * The setting `Reports since`, else the first year of which the Reports sheet has a row of the instrument, or, where it has none, of any; `undefined` where the
 * sheet is empty: then nothing is known of any year but the one asked for.
 */
function recordedSince({ settings, reports }: StatusRecords, index: number): number | undefined {
  if (settings.reportsSince !== undefined) return settings.reportsSince;
  const firstOf = (own: (instrument: number) => boolean): number =>
    reports.reduce((first, { instrument, year }) => (own(instrument) ? Math.min(first, year) : first), Infinity);
  const first = firstOf((instrument) => instrument === index);
  const known = first === Infinity ? firstOf(() => true) : first;
  return known === Infinity ? undefined : known;
}

interface Known {
  readonly asAt: Day;
  readonly isRecorded: boolean;
}

function yearStatus(instrument: Instrument, year: number, histories: readonly History[], known: Known): InstrumentYear {
  const due = annualDue(instrument, year);
  const states =
    due === undefined ? [] : histories.map((history, state) => stateYear(history, state, [year, due], known));
  const counts = countsOf(states);
  return { year, due, counts, rate: rateOf(counts), states };
}

function stateYear(history: History, state: number, [year, annual]: readonly [number, Day], known: Known): StateYear {
  const due = dueYear(history.bindings, year, annual);
  const report = history.reports.get(year);
  const since = due && history.reportedSince.get(due.binding);
  const facts: Facts = {
    dueYear: due,
    submission: report?.submission,
    reportedBefore: since !== undefined && since < year,
    ...known,
  };
  return {
    state,
    class: classOf(facts),
    dueYear: due,
    report,
    daysLate: daysLateOf(facts),
    isVoluntary: due === undefined && report !== undefined,
    lastYear: history.years.findLast((each) => each <= year),
  };
}

function countsOf(states: readonly StateYear[]): ClassCounts {
  const counts: { -readonly [C in keyof ClassCounts]: number } = {
    'not a party': 0,
    'not yet due': 0,
    'on time': 0,
    late: 0,
    'not this year': 0,
    never: 0,
    'not recorded': 0,
    voluntary: 0,
  };
  for (const state of states) {
    counts[state.class]++;
    if (state.isVoluntary) counts.voluntary++;
  }
  return counts;
}

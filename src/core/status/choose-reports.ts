/** Which reports count, as at a day: one for each State, instrument and year, the earliest. */
import type { Findings } from '../records/findings';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { Submission } from './classify';
import { labelOf } from './state-labels';
import type { Report, StatusRecords } from './status-records';

export interface CountedReport {
  readonly report: Report;
  readonly submission: Submission;
}

/** Why a report is not counted. */
export type SetAside = 'after as at' | 'doubled';

export interface ChosenReports {
  /** Of a State and instrument, by year. */
  readonly of: (instrument: number, state: number) => ReadonlyMap<number, CountedReport>;
  readonly setAside: ReadonlyMap<Report, SetAside>;
}

const NONE: ReadonlyMap<number, CountedReport> = new Map();

/** *Uploaded on* stands in for a *Submitted on* that is missing; with neither, the report counts as submitted after the due day. */
export const submissionOf = ({ submittedOn, uploadedOn }: Report): Submission => submittedOn ?? uploadedOn ?? 'undated';

/**
 * Chooses the reports that count. One submitted after the as-at day is not counted (noted); of several for the same State,
 * instrument and year the earliest counts, a dated one before one without a day, and the others are reported.
 */
export function chooseReports(records: StatusRecords, asAt: Day, findings: Findings): ChosenReports {
  const { states, instruments, reports } = records;
  const chosen = new Map<number, Map<number, CountedReport>>();
  const setAside = new Map<Report, SetAside>();
  const key = (instrument: number, state: number): number => instrument * states.length + state;
  for (const report of reports) {
    const submission = submissionOf(report);
    if (submission !== 'undated' && submission > asAt) {
      setAside.set(report, 'after as at');
      findings.add('report-after-as-at', report.at, { day: isoFromDay(submission) });
      continue;
    }
    const pair = key(report.instrument, report.state);
    let years = chosen.get(pair);
    if (!years) chosen.set(pair, (years = new Map()));
    const known = years.get(report.year);
    const counted = { report, submission };
    if (!known || isEarlier(counted, known)) years.set(report.year, counted);
    if (!known) continue;
    const [kept, other] = isEarlier(counted, known) ? [report, known.report] : [known.report, report];
    setAside.set(other, 'doubled');
    const { text: state, others } = labelOf(states[report.state]!);
    const values = { state, instrument: instruments[report.instrument]!.code, year: report.year };
    findings.add('report-doubled', [other.at, kept.at], values, { state: others });
  }
  return { of: (instrument, state) => chosen.get(key(instrument, state)) ?? NONE, setAside };
}

const isEarlier = ({ submission: one }: CountedReport, { submission: other }: CountedReport): boolean =>
  (one === 'undated' ? Infinity : one) < (other === 'undated' ? Infinity : other);

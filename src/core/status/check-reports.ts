/** Contradictions in the reports, and what the year asked for lacks. */
import { Findings } from '../records/findings';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { Diagnostic } from '../values/diagnostic';
import { countedIn } from './class-order';
import { annualDue } from './due-days';
import type { InstrumentStatus, Status } from './status';
import { labelOf, listOf } from './state-labels';
import { chosenYear, findStateYear } from './status';
import type { Report, StatusRecords } from './status-records';

export function checkReports(status: Status): readonly Diagnostic[] {
  const findings = new Findings();
  for (const report of status.records.reports) checkReport(report, status, findings);
  for (const instrument of status.instruments) checkYear(instrument, status, findings);
  return findings.diagnostics();
}

function checkReport(report: Report, { records, instruments, chosen }: Status, findings: Findings): void {
  const { year, submittedOn, uploadedOn, at } = report;
  const status = instruments[report.instrument]!;
  const { text: state, others } = labelOf(records.states[report.state]!);
  const named = { state: others };
  const instrument = status.instrument.code;
  if (submittedOn === undefined) {
    const uploaded = uploadedOn === undefined ? '' : isoFromDay(uploadedOn);
    findings.add('report-undated', at, { state, instrument, year, uploaded }, named);
  } else if (uploadedOn !== undefined && uploadedOn < submittedOn) {
    findings.add('report-uploaded-first', at, {
      submitted: isoFromDay(submittedOn),
      uploaded: isoFromDay(uploadedOn),
    });
  }
  if (chosen.setAside.has(report)) return;
  if (annualDue(status.instrument, year) === undefined) {
    findings.add('report-without-duty', at, { instrument, year });
    return;
  }
  const binding = findStateYear(status, year, report.state)?.dueYear?.binding;
  if (!binding) findings.add('report-voluntary', at, { state, instrument, year }, named);
  else if (submittedOn !== undefined && submittedOn < binding.from) {
    const entry = isoFromDay(binding.from);
    const values = { state, instrument, day: isoFromDay(submittedOn), entry };
    findings.add('report-before-entry', [at, binding.at], values, named);
  }
}

function checkYear(status: InstrumentStatus, { records, asAt }: Status, findings: Findings): void {
  const { year, due, states } = chosenYear(status);
  const { code: instrument, duties } = status.instrument;
  if (due === undefined) {
    findings.add('duty-missing', duties.at(-1)!.at, { instrument, year });
    return;
  }
  checkRecorded(status, records, findings);
  const waiting = states.filter(({ report }) => report && !isUploaded(report.report, asAt));
  if (waiting.length === 0) return;
  const { text, others } = listOf(waiting.map(({ state }) => records.states[state]!));
  findings.add(
    'report-not-uploaded',
    waiting.map(({ report }) => report!.report.at),
    { instrument, year, count: waiting.length, states: text },
    { states: others },
  );
}

/** Says from which year on the rows are taken for all, where nothing says it and earlier years were due too. */
function checkRecorded(
  { instrument, years, recordedFrom }: InstrumentStatus,
  { settings, reports, instruments }: StatusRecords,
  findings: Findings,
): void {
  if (settings.reportsSince !== undefined || !countedIn(years).includes('not recorded')) return;
  const index = instruments.indexOf(instrument);
  const first = reports.find((report) => report.instrument === index && report.year === recordedFrom);
  const at = first?.at ?? instrument.duties.at(-1)!.at;
  findings.add('report-not-recorded', at, { instrument: instrument.code, year: recordedFrom });
}

/** Whether the report was uploaded by the as-at day. */
export const isUploaded = ({ uploadedOn }: Report, asAt: Day): boolean =>
  uploadedOn !== undefined && uploadedOn <= asAt;

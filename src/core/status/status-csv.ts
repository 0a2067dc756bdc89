/**
 * The matrix State × instrument × year as delimited text for machines (RFC 4180, UTF-8 without a mark, CRLF): a row for each. Codes and classes do
 * not depend on the language; days are ISO. What is not known or does not apply is blank.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
import { csvField, guarded } from '../plan/csv-field';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { InstrumentStatus, StateYear, Status } from './status';

const HEADINGS = [
  ...['instrument', 'year', 'state', 'name', 'class', 'voluntary', 'due', 'submitted', 'uploaded', 'daysLate'],
  ...['lastYear', 'forms', 'coverPageOnly', 'public'],
];

/** The first line, by which a file of ours is known. */
export const STATUS_CSV_HEAD = HEADINGS.join(',');

export function statusCsv(status: Status): string {
  const rows = status.instruments.flatMap((each) =>
    each.years.flatMap(({ year, states }) => states.map((state) => rowOf(status, each, year, state))),
  );
  return [STATUS_CSV_HEAD, ...rows, ''].join('\r\n');
}

function rowOf({ records }: Status, { instrument }: InstrumentStatus, year: number, state: StateYear): string {
  const { code, name } = records.states[state.state]!;
  const report = state.report?.report;
  const { submission } = state.report ?? {};
  const cells = [
    guarded(instrument.code),
    String(year),
    guarded(code),
    guarded(name),
    state.class,
    state.isVoluntary ? 'yes' : 'no',
    iso(state.dueYear?.due),
    iso(typeof submission === 'number' ? submission : undefined),
    iso(report?.uploadedOn),
    String(state.daysLate ?? ''),
    String(state.lastYear ?? ''),
    guarded((report?.forms ?? []).join(' ')),
    yesNo(report?.coverPageOnly),
    yesNo(report?.isPublic),
  ];
  return cells.map(csvField).join(',');
}

const iso = (day: Day | undefined): string => (day === undefined ? '' : isoFromDay(day));

const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'yes' : 'no');

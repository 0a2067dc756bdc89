/** What else an officer asks of the year: which forms are there, and whose first report is to come. */
import type { Day } from '../values/calendar';
import { bind, dutyOf, isInForce } from './due-days';
import type { InstrumentStatus, StateYear, Status } from './status';
import { chosenYear } from './status';

export interface FormCount {
  readonly form: string;
  /** Reports of the year with this form, whether by a State that is bound or not. */
  readonly with: number;
  readonly without: number;
}

/** The forms that are due in the year, each with how many of its reports have it. */
export function formCounts(status: InstrumentStatus): FormCount[] {
  const { year, states } = chosenYear(status);
  const reports = states.filter(({ report }) => report !== undefined);
  return (dutyOf(status.instrument, year)?.forms ?? []).map((form) => {
    const having = reports.filter((state) => hasForm(state, form)).length;
    return { form, with: having, without: reports.length - having };
  });
}

export const hasForm = ({ report }: StateYear, form: string): boolean =>
  report !== undefined && report.report.forms.includes(form.toUpperCase());

export interface Newcomer {
  /** Index in `StatusRecords.states`. */
  readonly state: number;
  readonly entry: Day;
  readonly firstDue: Day;
}

/** States bound on the as-at day whose first due day is to come, the earliest due first. */
export function newcomers({ records, asAt }: Status, instrument: number): Newcomer[] {
  const found: Newcomer[] = [];
  for (const membership of records.memberships) {
    if (membership.instrument !== instrument || !isInForce(membership, asAt)) continue;
    const { first } = bind(records.instruments[instrument]!, membership);
    if (first !== undefined && first > asAt) {
      found.push({ state: membership.state, entry: membership.from, firstDue: first });
    }
  }
  return found.sort((a, b) => a.firstDue - b.firstDue || a.state - b.state);
}

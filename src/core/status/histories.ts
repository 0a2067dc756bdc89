/** What is known of each State under an instrument: since when it is bound, and for which years it has reported. */
import type { ChosenReports, CountedReport } from './choose-reports';
import type { Binding } from './due-days';
import { annualDue, bind, dueYear } from './due-days';
import type { Instrument, StatusRecords } from './status-records';

export interface History {
  /** The earliest first. */
  readonly bindings: readonly Binding[];
  /** Reports that count, by year. */
  readonly reports: ReadonlyMap<number, CountedReport>;
  /** Years with a report, in order. */
  readonly years: readonly number[];
  /** By binding, the earliest year of a report that was submitted since it began. */
  readonly reportedSince: ReadonlyMap<Binding, number>;
}

/** A history for each State, in the order of the States sheet. */
export function historiesOf(records: StatusRecords, index: number, chosen: ChosenReports): History[] {
  const instrument = records.instruments[index]!;
  const bindings: Binding[][] = records.states.map(() => []);
  for (const membership of records.memberships) {
    if (membership.instrument === index) bindings[membership.state]!.push(bind(instrument, membership));
  }
  return bindings.map((own, state) => {
    own.sort((a, b) => a.from - b.from);
    return historyOf(instrument, own, chosen.of(index, state));
  });
}

function historyOf(
  instrument: Instrument,
  bindings: readonly Binding[],
  reports: ReadonlyMap<number, CountedReport>,
): History {
  const years = [...reports.keys()].sort((a, b) => a - b);
  const reportedSince = new Map<Binding, number>();
  for (const binding of bindings) {
    const since = years.find((year) => submittedBy(reports.get(year)!, year, instrument, bindings) >= binding.from);
    if (since !== undefined) reportedSince.set(binding, since);
  }
  return { bindings, reports, years, reportedSince };
}

/** The day of submission; of a report without one the first that it can be, the day after its year's due day. */
function submittedBy(
  { submission }: CountedReport,
  year: number,
  instrument: Instrument,
  bindings: readonly Binding[],
): number {
  if (submission !== 'undated') return submission;
  const annual = annualDue(instrument, year);
  if (annual === undefined) return -Infinity;
  return (dueYear(bindings, year, annual)?.due ?? annual) + 1;
}

/** Numbers that a text quotes, tied to the rows that they count; of each that does not hold, which rows would explain it. */
import type { Diagnostic, Outcome } from '../values/diagnostic';
import type { CountReason } from '../values/diagnostics/status';
import { diagnostic } from '../values/diagnostic';
import { isUploaded } from './check-reports';
import { isInForce } from './due-days';
import type { InstrumentStatus, InstrumentYear, StateYear, Status } from './status';
import type { Report, StatedCount } from './status-records';

export interface TiedCount {
  readonly stated: StatedCount;
  readonly counted: number;
  readonly holds: boolean;
}

export interface CheckedStatus extends Status {
  readonly stated: readonly TiedCount[];
}

/** Rows named with a count that does not hold, at most. */
const MOST_ROWS = 50;

export function tieCounts(status: Status): Outcome<readonly TiedCount[]> {
  const diagnostics: Diagnostic[] = [];
  const value = status.records.statedCounts.map((stated): TiedCount => {
    const count = new Counted(stated, status);
    const counted = count.number();
    const holds = counted === stated.amount;
    if (!holds) diagnostics.push(differs(stated, counted, count.groups(stated.amount - counted)));
    return { stated, counted, holds };
  });
  return { value, diagnostics };
}

type Group = readonly [CountReason, readonly Report[]];

/** The first group that has exactly as many rows as are wanting explains the difference. */
function differs(stated: StatedCount, counted: number, groups: readonly Group[]): Diagnostic {
  const wanting = Math.abs(stated.amount - counted);
  const [reason, rows] = groups.find(([, reports]) => reports.length === wanting) ?? (['none', []] as const);
  const places = [stated.at, ...rows.slice(0, MOST_ROWS).map(({ at }) => at)];
  const { name, amount } = stated;
  return diagnostic('stated-count-differs', places, {
    name,
    stated: String(amount),
    counted: String(counted),
    reason,
  });
}

/** What one stated count counts. Without an instrument or year: all of them, the years up to the one asked for. */
class Counted {
  private readonly years: readonly InstrumentYear[];

  constructor(
    private readonly stated: StatedCount,
    private readonly status: Status,
  ) {
    this.years = status.instruments
      .filter((_, index) => this.isInstrument(index))
      .flatMap((each) => this.yearsOf(each));
  }

  number(): number {
    const { counted } = this.stated;
    switch (counted) {
      case 'submitted':
        return this.reports(isDuly).length;
      case 'uploaded':
      case 'public':
        return this.published(counted).length;
      case 'parties':
        return this.parties();
      default:
        return this.years.reduce((sum, { counts }) => sum + counts[counted], 0);
    }
  }

  /** Rows that were not counted, where more are stated; rows that were, where fewer are. */
  groups(difference: number): Group[] {
    const { counted } = this.stated;
    if (counted === 'parties' || counted === 'not a party' || counted === 'not yet due') return [];
    const isCounting = counted !== 'not this year' && counted !== 'never';
    // Of those who have not reported, a report more is a State less.
    return difference > 0 === isCounting ? this.missing() : this.included();
  }

  private missing(): Group[] {
    const { counted } = this.stated;
    const aside = (why: 'after as at' | 'doubled'): Report[] =>
      [...this.status.chosen.setAside]
        .filter(([report, each]) => each === why && this.isWanted(report))
        .map(([one]) => one);
    const late = (report: Report): boolean =>
      counted === 'uploaded' && report.uploadedOn !== undefined && report.uploadedOn > this.status.asAt;
    const groups: Group[] = [
      ['after-as-at', [...aside('after as at'), ...this.reports().filter(late)]],
      ['doubled', aside('doubled')],
    ];
    if (counted === 'uploaded') groups.push(['not-uploaded', this.notUploaded()]);
    else if (counted === 'public') groups.push(['not-public', this.notPublic()]);
    else if (counted !== 'voluntary') groups.push(['voluntary', this.reports(({ isVoluntary }) => isVoluntary)]);
    return groups;
  }

  private included(): Group[] {
    const { counted } = this.stated;
    const own = (state: StateYear): boolean => {
      if (counted === 'voluntary') return state.isVoluntary;
      return counted === 'on time' || counted === 'late' ? state.class === counted : isDuly(state);
    };
    const isPublished = counted === 'uploaded' || counted === 'public';
    const reports = isPublished ? this.published(counted) : this.reports(own);
    const groups: Group[] = [
      ['undated', reports.filter(({ submittedOn }) => submittedOn === undefined)],
      ['cover-page', reports.filter(({ coverPageOnly }) => coverPageOnly)],
    ];
    groups.push(
      isPublished
        ? ['voluntary', this.published(counted, ({ isVoluntary }) => isVoluntary)]
        : ['not-uploaded', this.notUploaded(own)],
    );
    if (counted !== 'public') groups.push(['not-public', reports.filter(({ isPublic }) => isPublic === false)]);
    return groups;
  }

  /** Reports that are uploaded by the as-at day, or said to be public; of whichever State. */
  private published(counted: 'uploaded' | 'public', isWanted?: (state: StateYear) => boolean): Report[] {
    return this.reports(isWanted).filter((report) =>
      counted === 'uploaded' ? isUploaded(report, this.status.asAt) : report.isPublic === true,
    );
  }

  private notUploaded(isWanted?: (state: StateYear) => boolean): Report[] {
    return this.reports(isWanted).filter((report) => !isUploaded(report, this.status.asAt));
  }

  private notPublic(): Report[] {
    return this.reports().filter(({ isPublic }) => isPublic === false);
  }

  /** The reports that count, of the States and years that are wanted. */
  private reports(isWanted: (state: StateYear) => boolean = () => true): Report[] {
    return this.years.flatMap(({ states }) =>
      states.flatMap((state) => (state.report && isWanted(state) ? [state.report.report] : [])),
    );
  }

  /** States bound in the year, or, where none is given, on the as-at day; each once, under however many instruments. */
  private parties(): number {
    const { year } = this.stated;
    const { asAt, records } = this.status;
    const bound =
      year === undefined
        ? records.memberships.filter((each) => this.isInstrument(each.instrument) && isInForce(each, asAt))
        : this.years.flatMap(({ states }) => states.filter(({ dueYear }) => dueYear !== undefined));
    return new Set(bound.map(({ state }) => state)).size;
  }

  private yearsOf({ years, inYear }: InstrumentStatus): readonly InstrumentYear[] {
    return this.stated.year === undefined ? years : [inYear(this.stated.year)];
  }

  private isInstrument(index: number): boolean {
    return this.stated.instrument === undefined || this.stated.instrument === index;
  }

  private isWanted({ instrument, year }: Report): boolean {
    return this.isInstrument(instrument) && (this.stated.year === undefined || this.stated.year === year);
  }
}

/** Submitted by a State that is bound. */
const isDuly = (state: StateYear): boolean => state.class === 'on time' || state.class === 'late';

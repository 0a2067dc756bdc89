/** The status as the one JSON document of the command line: the year asked for, as it stands in the workbook's order. */
import type { Language } from '../language/language';
import { shortNameOf } from '../language/known-states';
import type { Titled } from '../records/records';
import type { Day } from '../values/calendar';
import { isoFromDay } from '../values/calendar';
import type { ClassCounts } from './classify';
import { coversYear } from './due-days';
import type { InstrumentStatus, StateYear } from './status';
import { chosenYear } from './status';
import type { StateRow } from './status-records';
import type { StatusClass } from '../values/status-classes';
import type { CheckedStatus } from './tie-counts';

export interface StatusJson {
  /** ISO day. */
  readonly asAt: string;
  readonly year: number;
  readonly instruments: readonly {
    readonly instrument: string;
    readonly title: string;
    /** The annual due day; null where no duty is in force in that year. */
    readonly due: string | null;
    readonly counts: ClassCounts;
    /** (on time + late) ÷ (on time + late + not this year + never), from 0 to 1; null where nobody had anything due. */
    readonly rate: number | null;
    readonly states: readonly StateJson[];
  }[];
  readonly stated: readonly {
    readonly name: string;
    readonly stated: number;
    readonly counted: number;
    readonly holds: boolean;
  }[];
}

interface StateJson {
  readonly state: string;
  readonly name: string;
  readonly class: StatusClass;
  /** The due day that counts; null where the State is not a party. */
  readonly due: string | null;
  /** The day of submission, or of uploading where that stands in; null without a report, or where nobody knows the day. */
  readonly submitted: string | null;
  /** Null where it is not known or nothing is due. */
  readonly daysLate: number | null;
  /** The latest year, up to this one, for which there is a report. */
  readonly lastYear: number | null;
  /** Of the year's report. */
  readonly forms: readonly string[];
  readonly public: boolean | null;
}

export function statusJson(status: CheckedStatus, language: Language): StatusJson {
  const { asAt, year, instruments, stated, records } = status;
  return {
    asAt: isoFromDay(asAt),
    year,
    instruments: instruments.map((each) => {
      const { due, counts, rate, states } = chosenYear(each);
      return {
        instrument: each.instrument.code,
        title: titleOf(each, year, language),
        due: iso(due),
        counts,
        rate: rate ?? null,
        states: states.map((state) => stateJson(state, records.states[state.state]!, language)),
      };
    }),
    stated: stated.map(({ stated: { name, amount }, counted, holds }) => ({ name, stated: amount, counted, holds })),
  };
}

function stateJson(
  { class: name, dueYear, report, daysLate, lastYear }: StateYear,
  state: StateRow,
  language: Language,
): StateJson {
  const submission = report?.submission;
  return {
    state: state.code,
    name: nameIn(state, language),
    class: name,
    due: iso(dueYear?.due),
    submitted: typeof submission === 'number' ? isoFromDay(submission) : null,
    daysLate: daysLate ?? null,
    lastYear: lastYear ?? null,
    forms: report?.report.forms ?? [],
    public: report?.report.isPublic ?? null,
  };
}

const iso = (day: Day | undefined): string | null => (day === undefined ? null : isoFromDay(day));

/** A State's name in a language: the register's; where it has none, the United Nations' short name; for a State that nobody knows, what there is. */
export const nameIn = ({ name, nameLanguage, names, known }: StateRow, language: Language): string =>
  names[language] ?? (language === nameLanguage ? name : (shortNameOf(known, language) ?? name));

/** Whether the register or the United Nations has a name in that language. */
export const hasNameIn = ({ nameLanguage, names, known }: StateRow, language: Language): boolean =>
  names[language] !== undefined || language === nameLanguage || shortNameOf(known, language) !== undefined;

/** The title of the duty in force in a year, or of the last one. */
export function titleOf({ instrument: { duties } }: InstrumentStatus, year: number, language: Language): string {
  const duty: Titled = duties.find((each) => coversYear(each, year)) ?? duties.at(-1)!;
  return duty.titles[language] ?? duty.title;
}

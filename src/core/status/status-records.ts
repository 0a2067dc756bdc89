/** What the status sheets say, as records. Each keeps its place; nothing here is judged. */
import type { Language, Translations } from '../language/language';
import type { Settings, Titled, Waiver } from '../records/records';
import type { Place } from '../values/address';
import type { Day } from '../values/calendar';
import type { CountedClass } from '../values/status-classes';

/** A row of States. */
export interface StateRow {
  /** ISO 3166 alpha-3, or the register's own. */
  readonly code: string;
  /** Of the column without a language: English by its heading; `nameLanguage` says what it holds. */
  readonly name: string;
  readonly nameLanguage: Language;
  /** In the other languages, as far as the register has them. */
  readonly names: Translations;
  /** The code by which `language/states` has the State; blank where it does not. */
  readonly known: string;
  readonly aliases: readonly string[];
  readonly group: string;
  readonly at: Place;
}

/** A row of Parties: an instrument is in force for a State from one day to another, both included. */
export interface Membership {
  /** Index in `StatusRecords.states`. */
  readonly state: number;
  /** Index in `StatusRecords.instruments`. */
  readonly instrument: number;
  readonly from: Day;
  /** The last day; `undefined` while it goes on. */
  readonly until: Day | undefined;
  readonly at: Place;
}

/** A day of every year. */
export interface DayOfYear {
  /** 1–12 */
  readonly month: number;
  readonly dayOfMonth: number;
}

/** A row of ReportingDuties: what is due in the years from one to another, both included. */
export interface Duty extends Titled {
  readonly due: DayOfYear;
  /** Days from entry into force to the first due day; `undefined`: the first annual one after it. */
  readonly firstDueAfter: number | undefined;
  readonly fromYear: number | undefined;
  readonly toYear: number | undefined;
  readonly forms: readonly string[];
  readonly at: Place;
}

/** An instrument with its duties, the earliest first; no two are in force in the same year. */
export interface Instrument {
  readonly code: string;
  /** Months from the deposit of a State's instrument to entry into force for it; `undefined`: not said. */
  readonly monthsToEntry?: number | undefined;
  readonly duties: readonly Duty[];
}

/** A row of Reports. */
export interface Report {
  readonly state: number;
  readonly instrument: number;
  /** The year in which it is due. */
  readonly year: number;
  readonly submittedOn: Day | undefined;
  readonly uploadedOn: Day | undefined;
  readonly isPublic: boolean | undefined;
  readonly forms: readonly string[];
  readonly coverPageOnly: boolean;
  readonly language: string;
  readonly link: string;
  /** The row's State. */
  readonly at: Place;
}

/** A row of StatedCounts: a number that a text quotes. */
export interface StatedCount {
  readonly name: string;
  /** Index; `undefined`: all instruments. */
  readonly instrument: number | undefined;
  /** `undefined`: all years. */
  readonly year: number | undefined;
  readonly counted: CountedClass;
  readonly amount: number;
  readonly at: Place;
}

export interface StatusRecords {
  readonly settings: Settings;
  readonly states: readonly StateRow[];
  readonly instruments: readonly Instrument[];
  readonly memberships: readonly Membership[];
  readonly reports: readonly Report[];
  readonly statedCounts: readonly StatedCount[];
  readonly waivers: readonly Waiver[];
}

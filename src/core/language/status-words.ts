/** Headings and labels of the status in the six languages. */
import { FOR_DOCUMENTS } from './for-documents';
import { formatDay } from './format';
import type { InEach, Language } from './language';
import { inEach } from './language';
import type { Day } from '../values/calendar';

export interface StatusWords {
  /** Of the whole; also names the sheet. */
  readonly title: string;
  /** The title with its year, the head of the classes of a year, and the day that the whole is as at: holes `{title}`, `{class}`, `{year}`, `{day}`. */
  readonly titleOfYear: string;
  readonly classOfYear: string;
  readonly asAtDay: string;
  readonly year: string;
  readonly state: string;
  readonly class: string;
  readonly due: string;
  readonly submitted: string;
  readonly daysLate: string;
  readonly rate: string;
  readonly legend: string;
  readonly firstToCome: string;
  readonly entryIntoForce: string;
  readonly form: string;
  readonly reportsWith: string;
  readonly reportsWithout: string;
  readonly statedCounts: string;
  readonly stated: string;
  readonly counted: string;
  readonly holds: string;
  readonly yes: string;
  readonly no: string;
  /** Titles of the document's tables. */
  readonly byClass: string;
  readonly byState: string;
}

export const STATUS_WORDS: InEach<StatusWords> = inEach((language) => FOR_DOCUMENTS[language].status);

/** `Reporting status, 2013` */
export function titleOfYear(year: number, language: Language): string {
  const { title, titleOfYear: shape } = STATUS_WORDS[language];
  return shape.replace('{title}', title).replace('{year}', String(year));
}

/** The head over the classes of a year. */
export function classOfYear(year: number, language: Language): string {
  const words = STATUS_WORDS[language];
  return words.classOfYear.replace('{class}', words.class).replace('{year}', String(year));
}

/** `As at 30 April 2014` */
export const asAtDay = (day: Day, language: Language): string =>
  STATUS_WORDS[language].asAtDay.replace('{day}', formatDay(day, language));

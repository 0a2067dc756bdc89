/**
 * How dates are written in each language, by the United Nations Editorial Manual and published documents: month names as they stand in
 * a date (Russian in the genitive, Arabic with both names), and patterns for a day and for the days of a meeting.
 */
import type { InEach } from './language';
import { inEach, TRAITS } from './language';

export interface DateStyle {
  /** January first. */
  readonly months: readonly string[];
  /** How the first of a month is written, where it is not just `1`. */
  readonly first?: string;
  /** One day: holes `{d}`, `{m}`, `{y}`. */
  readonly day: string;
  /** From one day to another; of the second day the holes are `{D}`, `{M}`, `{Y}`. */
  readonly range: {
    /** Two days running, of one month. */
    readonly pair: string;
    readonly month: string;
    readonly year: string;
    readonly years: string;
  };
  /** Years running, from one to another: holes `{y}`, `{Y}`. */
  readonly yearRun: string;
}

export const DATE_STYLES: InEach<DateStyle> = inEach((language) => TRAITS[language].dates);

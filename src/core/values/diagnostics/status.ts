/** Findings of the reporting status and of letters: how grave each is, and what its values are. */
import { choice, error, note, waivableError, warning } from './finding-kind';

/** Which rows alone make the difference between a stated count and the rows; `none`: no such group has as many. */
export type CountReason =
  'none' | 'after-as-at' | 'doubled' | 'voluntary' | 'undated' | 'cover-page' | 'not-uploaded' | 'not-public';

export const STATUS = {
  'as-at-missing': error(),
  'state-unknown': error({ found: 'text', near: 'states' }),
  /** Several States go by that name; `candidates` is a list. */
  'state-ambiguous': error({ found: 'text', candidates: 'states' }),
  'state-unlisted': error({ found: 'text', state: 'states' }),
  /** `until`: the last year of a former name's use. */
  'state-by-name': note({ found: 'text', state: 'states', until: 'text' }),
  'instrument-unknown': error({ code: 'text', near: 'text' }),
  'forms-unreadable': warning({ found: 'text' }),
  'due-unreadable': error({ found: 'text' }),
  'duty-overlapping': error({ instrument: 'text' }),
  'duty-missing': warning({ instrument: 'text', year: 'year' }),
  /** A list of deposits without the months that an instrument takes to enter into force. */
  'entry-months-missing': error({ instrument: 'text' }),
  'party-doubled': error({ state: 'states', instrument: 'text', day: 'day', other: 'day' }),
  'party-until-before-entry': error({ state: 'states', entry: 'day', until: 'day' }),
  'report-doubled': warning({ state: 'states', instrument: 'text', year: 'year' }),
  'report-after-as-at': note({ day: 'day' }),
  'report-undated': warning({ state: 'states', instrument: 'text', year: 'year', uploaded: 'day' }),
  'report-before-entry': warning({ state: 'states', instrument: 'text', day: 'day', entry: 'day' }),
  'report-uploaded-first': warning({ submitted: 'day', uploaded: 'day' }),
  'report-not-uploaded': note({ instrument: 'text', year: 'year', count: 'count', states: 'states' }),
  /** The year of the first row; earlier ones are due too. */
  'report-not-recorded': note({ instrument: 'text', year: 'year' }),
  'report-voluntary': note({ state: 'states', instrument: 'text', year: 'year' }),
  'report-without-duty': warning({ instrument: 'text', year: 'year' }),
  'stated-count-differs': waivableError({
    name: 'text',
    stated: 'amount',
    counted: 'amount',
    reason: choice<CountReason>(),
  }),
  'contact-missing': warning({ count: 'count', states: 'states' }),
  'contact-doubled': note({ state: 'states', used: 'text' }),
  'letter-wording-missing': error({ letter: 'text', language: 'language' }),
  'letter-wording-doubled': error({ letter: 'text', language: 'language' }),
  'letter-hole-unknown': error({ hole: 'text', known: 'text' }),
  /** The place is the blank cell, or, where no cell would hold it, the wording's. */
  'letter-hole-empty': error({ letter: 'text', state: 'states', hole: 'text' }),
  'letter-part-missing': warning({ letter: 'text', language: 'language', column: 'column of Letters' }),
  'letter-written-before': note({ instrument: 'text', year: 'year', count: 'count', states: 'states' }),
  'letter-state-left': note({ instrument: 'text', count: 'count', states: 'states' }),
};

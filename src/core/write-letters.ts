/**
 * Letters to States, from their status, as one line of named stages:
 *
 *   StatusRead, CheckedStatus → readLetterRecords → chooseLetters → fillLetters → applyWaivers
 *
 * Nothing here throws. Whether letters may go out is for the shells to say, from the findings: those of the status and these.
 */
import { applyWaivers } from './checks/waivers';
import type { Say } from './language/say';
import { checkWordings, fillLetters } from './letters/fill-letters';
import { untranslatedHeads } from './letters/letter-head';
import type { LetterChoice } from './letters/choose-letters';
import { chooseLetters } from './letters/choose-letters';
import type { Letter, WrittenBefore } from './letters/letter';
import type { LetterItem } from './letters/letter';
import type { RegisteredLetter } from './letters/letter-records';
import { readLetterRecords } from './letters/read-letter-records';
import type { StatusRead } from './status/read-status';
import type { CheckedStatus } from './status/tie-counts';
import type { Day } from './values/calendar';
import type { Outcome } from './values/diagnostic';

export interface LettersOptions extends LetterChoice {
  /** The letters' own date; `undefined`: the as-at day. */
  readonly date: Day | undefined;
  readonly say: Say;
  /** Names of the files read, for what no sheet holds. */
  readonly file: string;
}

export interface Letters {
  readonly letters: readonly Letter[];
  readonly date: Day;
  readonly writtenBefore: readonly WrittenBefore[];
  readonly withoutContact: readonly LetterItem[];
  /** As it was read; this run's letters are not in it. */
  readonly register: readonly RegisteredLetter[];
}

/** `status` may hold fewer instruments than were read. */
export function writeLetters(read: StatusRead, status: CheckedStatus, options: LettersOptions): Outcome<Letters> {
  const records = readLetterRecords(read, options.file);
  const { wordings, register } = records.value;
  const chosen = chooseLetters(status, records.value, options);
  const date = options.date ?? status.asAt;
  const context = { states: status.records.states, say: options.say, asAt: status.asAt, date };
  const filled = fillLetters(chosen.value.letters, context);
  const { waivers, settings } = status.records;
  const heads = untranslatedHeads(
    settings,
    filled.value.map(({ language }) => language),
  );
  const found = [...records.diagnostics, ...checkWordings(wordings), ...chosen.diagnostics, ...filled.diagnostics];
  return {
    value: { ...chosen.value, letters: filled.value, date, register },
    diagnostics: applyWaivers([...applyWaivers(found, waivers, 'letters'), ...heads], waivers, 'printing'),
  };
}

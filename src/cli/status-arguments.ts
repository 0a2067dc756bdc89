/** What the commands on reporting status understand by their options. */
import type { CheckedStatus } from '../core/status/tie-counts';
import type { Day } from '../core/values/calendar';
import { dayFromIso } from '../core/values/calendar';
import { codeKey } from '../core/values/code-key';
import { CannotRun } from './cannot-run';
import { safe } from './terminal';

/** The day of an option. Throws `CannotRun` for any other text. */
export function dayOption(text: string | undefined, option: string): Day | undefined {
  const day = text === undefined ? undefined : dayFromIso(text);
  if (text !== undefined && day === undefined) {
    throw new CannotRun(`${option} is a day like 2014-04-30, not “${safe(text)}”.`);
  }
  return day;
}

export function yearOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:19|20|21)\d\d$/.test(text)) throw new CannotRun(`--year is a year like 2013, not “${safe(text)}”.`);
  return Number(text);
}

/** The instruments that are asked for by code. Throws `CannotRun` where one is not in the workbook. */
export function chosenInstruments(status: CheckedStatus, codes: readonly string[]): CheckedStatus {
  if (codes.length === 0) return status;
  const wanted = codes.map(codeKey);
  const known = status.instruments.map(({ instrument }) => instrument.code);
  const missing = codes.find((code) => !known.some((each) => codeKey(each) === codeKey(code)));
  if (missing !== undefined) {
    throw new CannotRun(
      `No reporting duty has the instrument “${safe(missing)}”; there are: ${safe(known.join(', '))}.`,
    );
  }
  const instruments = status.instruments.filter(({ instrument }) => wanted.includes(codeKey(instrument.code)));
  return { ...status, instruments };
}

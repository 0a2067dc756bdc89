/** What the commands on reporting status understand by their options. */
import type { InstrumentStatus } from '../core/status/status';
import type { CheckedStatus } from '../core/status/tie-counts';
import type { Day } from '../core/values/calendar';
import { dayFromIso } from '../core/values/calendar';
import { codeKey } from '../core/values/code-key';
import { CannotRun } from './cannot-run';

/** The day of an option. Throws `CannotRun` for any other text. */
export function dayOption(text: string | undefined, option: string): Day | undefined {
  const day = text === undefined ? undefined : dayFromIso(text);
  if (text !== undefined && day === undefined) {
    throw new CannotRun('dateInvalid', { option, given: text });
  }
  return day;
}

export function yearOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:19|20|21)\d\d$/.test(text)) throw new CannotRun('yearInvalid', { given: text });
  return Number(text);
}

/** The instruments that are asked for by code or title, several of them between commas. Throws `CannotRun` where one is not in the workbook. */
export function chosenInstruments(status: CheckedStatus, asked: readonly string[]): CheckedStatus {
  if (asked.length === 0) return status;
  const namesOf = ({ instrument: { code, duties } }: InstrumentStatus): string[] => [
    code,
    ...duties.flatMap(({ title, titles }) => [title, ...Object.values(titles)]),
  ];
  const find = (name: string): InstrumentStatus | undefined =>
    status.instruments.find((each) => namesOf(each).some((known) => codeKey(known) === codeKey(name)));
  // A comma may be part of a name.
  const names = asked.flatMap((name) => (find(name) ? [name] : name.split(',')));
  const wanted = names.map((name) => {
    const found = find(name);
    if (found) return found;
    const known = status.instruments.map(({ instrument }) => instrument.code);
    throw new CannotRun('instrumentUnknown', { name, known });
  });
  return { ...status, instruments: status.instruments.filter((each) => wanted.includes(each)) };
}

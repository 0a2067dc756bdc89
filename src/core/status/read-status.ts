/** Workbooks → status records: finds the sheets, reads the registers first, then what refers to them. */
import { KNOWN_FORMER_NAMES, KNOWN_STATES } from '../language/known-states';
import { Findings } from '../records/findings';
import { readEach } from '../records/read-each';
import { readWaivers } from '../records/read-rules';
import { readSettings } from '../records/read-settings';
import { codeKey } from '../values/code-key';
import type { Outcome } from '../values/diagnostic';
import type { Workbook } from '../workbook/workbook';
import { checkMemberships } from './check-memberships';
import type { FoundSheets } from './find-sheets';
import { findJobSheets, findStatusSheets } from './find-sheets';
import { InstrumentNames } from './instrument-names';
import type { StatusNames } from './read-reports';
import { readMemberships, readReports, readStatedCounts } from './read-reports';
import { readInstruments, readStates } from './read-states';
import { StateNames } from './state-names';
import type { Instrument, StateRow, StatusRecords } from './status-records';

export interface StatusRead {
  readonly records: StatusRecords;
  /** For the letters, which have sheets of their own among them. */
  readonly sheets: FoundSheets;
}

/** What the sheets call the States and instruments of the registers; what is found of a name goes to `findings`. */
export const statusNames = (
  { states, instruments }: { readonly states: readonly StateRow[]; readonly instruments: readonly Instrument[] },
  findings: Findings,
): StatusNames => ({
  states: new StateNames(states, { states: KNOWN_STATES, formerNames: KNOWN_FORMER_NAMES }, findings),
  instruments: new InstrumentNames(instruments, findings),
  findings,
});

/**
 * Reads several workbooks as one. Rows that cannot be read, and those that name no State or instrument, are reported and left out. `sheets` names
 * hidden sheets that are wanted.
 */
export function readStatusRecords(workbooks: readonly Workbook[], sheets: readonly string[]): Outcome<StatusRead> {
  const findings = new Findings();
  for (const workbook of workbooks) findings.addAll(workbook.notices);
  const of = findStatusSheets(workbooks, sheets, findings);
  const settings = readSettings(of('Settings'), findings);
  const states = readStates(of('States'), findings);
  const instruments = readInstruments(of('ReportingDuties'), findings, settings.monthsToEntry);
  const names = statusNames({ states, instruments }, findings);
  const withMeetings = passingOver(names, instruments, instrumentsOfMeetings(workbooks, sheets));
  const records: StatusRecords = {
    settings,
    states,
    instruments,
    memberships: checkMemberships(
      readMemberships(of('Parties'), withMeetings, instruments),
      states,
      instruments,
      findings,
    ),
    reports: readReports(of('Reports'), names),
    statedCounts: readStatedCounts(of('StatedCounts'), names),
    waivers: readWaivers(of('Waivers'), { findings }),
  };
  return { value: { records, sheets: of }, diagnostics: findings.diagnostics() };
}

/** Keys of the instruments that meetings are held under; what is amiss on that sheet is for the costs to say. */
function instrumentsOfMeetings(workbooks: readonly Workbook[], sheets: readonly string[]): ReadonlySet<string> {
  const silent = new Findings();
  const of = findJobSheets(workbooks, sheets, silent, {
    job: 'costs',
    isOurs: (kind) => kind === 'Meetings',
    isRequired: () => false,
  });
  const named = readEach(of('Meetings'), silent, (rows, column) => rows.text(column('Instrument')));
  return new Set(named.flatMap((text) => [text, ...text.split(/[;；؛]/)]).map(codeKey));
}

/** Parties to an instrument under which nothing is to be reported pay for its meetings: a row of theirs is no slip. */
function passingOver(names: StatusNames, instruments: readonly Instrument[], others: ReadonlySet<string>): StatusNames {
  const known = new Set(instruments.map(({ code }) => codeKey(code)));
  const isOther = (text: string): boolean => others.has(codeKey(text)) && !known.has(codeKey(text));
  const { forms } = names.instruments;
  const find: StatusNames['instruments']['find'] = (text, at) =>
    isOther(text) ? undefined : names.instruments.find(text, at);
  return { ...names, instruments: { forms, find } };
}

/** Documents and sheets of reporting status against the workbook: the status as at its day, made again, word for word. */
import { say } from '../adapters/messages/say';
import { checkStatus } from '../core/check-status';
import { LANGUAGES } from '../core/language/language';
import type { Language } from '../core/language/language';
import { ANNEX_WORDS } from '../core/language/annex-words';
import type { PlannedWorkbook } from '../core/plan/sheet-plan';
import { statusDocument } from '../core/status/status-document';
import type { StatusJson } from '../core/status/status-json';
import { statusSheets } from '../core/status/status-sheets';
import type { CheckedStatus } from '../core/status/tie-counts';
import type { ExpectedDocument } from '../core/tie-out/document-text';
import { expectedVerbatim } from '../core/tie-out/expected-document';
import { dayFromIso } from '../core/values/calendar';
import type { Workbook } from '../core/workbook/workbook';
import type { Arguments } from './arguments';
import type { KeptSet } from './kept-set';
import { chosenInstruments, dayOption } from './status-arguments';
import { VERSION } from './version';

export type StatusMade = (language: Language, draft: boolean) => ExpectedDocument;

/** With the day, the year and the instruments that the set's JSON document names; `undefined` where the workbook has nothing for them. */
export function makeStatus(
  set: KeptSet,
  workbooks: readonly Workbook[],
  sheets: readonly string[],
): StatusMade | undefined {
  const status = keptStatus(set, workbooks, sheets);
  return status && documentsOf(status);
}

/** The sheets of the same. */
export function makeStatusSheets(
  set: KeptSet,
  workbooks: readonly Workbook[],
  sheets: readonly string[],
): ((languages: readonly Language[]) => PlannedWorkbook) | undefined {
  const status = keptStatus(set, workbooks, sheets);
  return status && ((languages) => statusSheets(status, languages, VERSION));
}

function keptStatus(
  { json }: KeptSet,
  workbooks: readonly Workbook[],
  sheets: readonly string[],
): CheckedStatus | undefined {
  const { asAt, year, instruments } = json;
  const { value } = checkStatus(workbooks, {
    asAt: typeof asAt === 'string' ? dayFromIso(asAt) : undefined,
    year: typeof year === 'number' ? year : undefined,
    sheets,
  });
  if (value === undefined || !Array.isArray(instruments)) return undefined;
  const named = instruments.map(
    (each: unknown) => (each as Partial<StatusJson['instruments'][number]> | null)?.instrument,
  );
  const known = value.instruments.map(({ instrument: { code } }) => code).filter((code) => named.includes(code));
  return known.length === 0 ? undefined : chosenInstruments(value, known);
}

/** All instruments' status as at the day that the command line or the workbook says; where neither does, a day by which it is only known for what it is. */
export interface LikelyStatus {
  readonly lacksDay: boolean;
  readonly made: StatusMade;
  readonly sheets: (languages: readonly Language[]) => PlannedWorkbook;
}

/** `undefined` where the workbook has nothing of it. */
export function likelyStatus(args: Arguments, workbooks: readonly Workbook[]): LikelyStatus | undefined {
  const { sheets } = args;
  const said = checkStatus(workbooks, { asAt: dayOption(args.asAt, '--as-at'), year: undefined, sheets }).value;
  const status = said ?? checkStatus(workbooks, { asAt: dayFromIso('2099-12-31'), year: undefined, sheets }).value;
  const made = status && documentsOf(status);
  if (!status || !made) return undefined;
  return { lacksDay: said === undefined, made, sheets: (languages) => statusSheets(status, languages, VERSION) };
}

function documentsOf(status: CheckedStatus): StatusMade | undefined {
  const planned = (language: Language, draft: boolean) =>
    statusDocument(status, language, { say, version: VERSION, draft: draft ? ANNEX_WORDS[language].draft : '' });
  if (planned('en', false) === undefined) return undefined;
  return (language, draft) => expectedVerbatim(planned(language, draft)!);
}

export const statusIn = (made: StatusMade, given: readonly Language[]): ExpectedDocument[] =>
  (given.length > 0 ? given : LANGUAGES).map((language) => made(language, false));

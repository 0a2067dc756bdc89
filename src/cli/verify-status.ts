/** A document of reporting status against the workbook: the status as at its day, made in its language, word for word. */
import { say } from '../adapters/messages/say';
import { checkStatus } from '../core/check-status';
import { LANGUAGES } from '../core/language/language';
import type { Language } from '../core/language/language';
import { ANNEX_WORDS } from '../core/language/words/annex-words';
import { statusDocument } from '../core/status/status-document';
import type { ExpectedDocument } from '../core/tie-out/document-text';
import { expectedStatus } from '../core/tie-out/expected-document';
import { dayFromIso } from '../core/values/calendar';
import type { Workbook } from '../core/workbook/workbook';
import type { KeptSet } from './kept-set';
import { chosenInstruments } from './status-arguments';
import { VERSION } from './version';

export type StatusMade = (language: Language, draft: boolean) => ExpectedDocument;

/** With the day, the year and the instruments that the set's JSON document names; `undefined` where the workbook has nothing for them. */
export function makeStatus(
  { json }: KeptSet,
  workbooks: readonly Workbook[],
  sheets: readonly string[],
): StatusMade | undefined {
  const { asAt, year, instruments } = json;
  const { value } = checkStatus(workbooks, {
    asAt: typeof asAt === 'string' ? dayFromIso(asAt) : undefined,
    year: typeof year === 'number' ? year : undefined,
    sheets,
  });
  if (value === undefined || !Array.isArray(instruments)) return undefined;
  const named = instruments.map((each: unknown) => String((each as { readonly code?: unknown } | null)?.code));
  const known = value.instruments.map(({ instrument }) => instrument.code);
  const status = chosenInstruments(
    value,
    named.filter((code) => known.includes(code)),
  );
  const planned = (language: Language, draft: boolean) =>
    statusDocument(status, language, { say, version: VERSION, draft: draft ? ANNEX_WORDS[language].draft : '' });
  if (planned('en', false) === undefined) return undefined;
  return (language, draft) => expectedStatus(planned(language, draft)!);
}

export const statusIn = (made: StatusMade, given: readonly Language[]): ExpectedDocument[] =>
  (given.length > 0 ? given : LANGUAGES).map((language) => made(language, false));

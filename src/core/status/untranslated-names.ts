/** Names that a document about reporting status prints in English, for lack of one in its language. */
import type { Language } from '../language/language';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { dutyOf } from './due-days';
import { chosenYear, type Status } from './status';
import { hasNameIn } from './status-json';

/** Titles of the reports that are due in the year, and names of the States that are to report; each once. */
export function untranslatedNames(status: Status, languages: readonly Language[]): Diagnostic[] {
  const due = status.instruments.filter((each) => chosenYear(each).due !== undefined);
  const states = new Set(due.flatMap((each) => chosenYear(each).states.map(({ state }) => state)));
  return languages
    .filter((language) => language !== 'en')
    .flatMap((language) => [
      ...due.flatMap(({ instrument }) => {
        const duty = dutyOf(instrument, status.year);
        if (duty === undefined || duty.titles[language] !== undefined) return [];
        return [diagnostic('title-untranslated', duty.at, { code: duty.code, language })];
      }),
      ...[...states]
        .map((state) => status.records.states[state]!)
        .filter((row) => !hasNameIn(row, language))
        .map(({ code, at }) => diagnostic('title-untranslated', at, { code, language })),
    ]);
}

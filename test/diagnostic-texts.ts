/** What findings are called, say and advise, of all languages at once; the product fetches one language at a time. */
import type { DiagnosticTexts } from '../src/core/language/diagnostic-text';
import type { InEach } from '../src/core/language/language';
import { inEach } from '../src/core/language/language';
import type { OwnNames } from '../src/core/language/own-names';

interface Diagnostics {
  readonly TEXTS: DiagnosticTexts;
  readonly OWN_NAMES: OwnNames;
}

const DIAGNOSTICS = inEach((language) =>
  jest.requireActual<Diagnostics>(`../src/core/language/${language}/diagnostics.ts`),
);

export const DIAGNOSTIC_TEXTS: InEach<DiagnosticTexts> = inEach((language) => DIAGNOSTICS[language].TEXTS);
export const OWN_NAMES: InEach<OwnNames> = inEach((language) => DIAGNOSTICS[language].OWN_NAMES);

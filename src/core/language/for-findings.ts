/** What findings are called, say and advise: fetched in one language, when there is something to say. */
import type { DiagnosticTexts } from './diagnostic-text';
import type { Language } from './language';
import type { OwnNames } from './own-names';

interface ForFindings {
  readonly TEXTS: DiagnosticTexts;
  readonly OWN_NAMES: OwnNames;
}

export const forFindings = (language: Language): Promise<ForFindings> =>
  import(/* webpackChunkName: "[request]" */ `./${language}/diagnostics.ts`);

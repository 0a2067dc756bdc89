import type { Severity } from '../values/diagnostics/finding-kind';
import type { InEach } from './language';
import { inEach, TRAITS } from './language';

export interface SeverityWord {
  /** Before a finding: `Error`. */
  readonly name: string;
  /** ICU message with the hole `count`: `3 errors`. */
  readonly counted: string;
}

export const SEVERITY_WORDS: InEach<{ readonly [S in Severity]: SeverityWord }> = inEach(
  (language) => TRAITS[language].severities,
);

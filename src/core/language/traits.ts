import type { Severity } from '../values/diagnostics/finding-kind';
import type { DateStyle } from './date-style';
import type { Direction } from './direction';
import type { NumberStyle } from './number-style';
import type { Punctuation } from './punctuation';
import type { SeverityWord } from './severity-words';

/** How a language is written, and what is said in it wherever we speak: loaded with everything. */
export interface Traits {
  /** Its name in itself. */
  readonly ownName: string;
  readonly direction: Direction;
  /** As Unicode names it. */
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Han';
  /** Words have blanks between them. */
  readonly isSpaced: boolean;
  readonly numbers: NumberStyle;
  readonly dates: DateStyle;
  readonly punctuation: Punctuation;
  readonly severities: { readonly [S in Severity]: SeverityWord };
}

import type { DiagnosticCode } from '../values/diagnostics/findings';

/** How one kind of finding is said. All three are ICU messages (see `Say`); only `message` has holes. */
export interface DiagnosticText {
  /** Heads a group of such findings with their number: a few words, no holes. */
  readonly title: string;
  /** One plain sentence, with holes for the values of its code. The place stands apart. */
  readonly message: string;
  /** What the officer should do. */
  readonly hint: string;
}

export type DiagnosticTexts = { readonly [C in DiagnosticCode]: DiagnosticText };
export type SomeDiagnosticTexts = Partial<DiagnosticTexts>;

/** English left over in what is printed in another language: a translator, a waiver or the word for draft must answer for it. */
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/language';
import type { Diagnostic } from '../values/diagnostic';
import type { DiagnosticCode } from '../values/diagnostics/findings';

const LEFT: ReadonlySet<DiagnosticCode> = new Set(['title-untranslated', 'setting-untranslated']);

export const isEnglishLeft = ({ code }: Diagnostic): boolean => LEFT.has(code);

/** The languages in which something is lacking and not waived: their documents are drafts. */
export function leftInEnglish(diagnostics: readonly Diagnostic[]): ReadonlySet<Language> {
  const lacking = new Set(
    diagnostics.filter(isEnglishLeft).map(({ values }) => (values as { readonly language?: string }).language),
  );
  return new Set(LANGUAGES.filter((language) => lacking.has(language)));
}

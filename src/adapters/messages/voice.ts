/** How findings are said in a language. Texts and formatter are loaded when there is something to say. */
import { forFindings } from '../../core/language/for-findings';
import type { Language } from '../../core/language/language';
import type { Diagnostic } from '../../core/values/diagnostic';
import type { DiagnosticCode } from '../../core/values/diagnostics/findings';
import { isCode } from '../../core/values/diagnostics/findings';

/** How findings are said in one language. */
export interface Voice {
  title(code: DiagnosticCode): string;
  message(diagnostic: Diagnostic): string;
  hint(code: DiagnosticCode): string;
  /** Why a file cannot be read, where it is one of `DETAILS`; any other text stays as it is. */
  detail(detail: string): string;
}

export async function voiceOf(language: Language): Promise<Voice> {
  const [{ say }, { namedValues, detailIn }, { TEXTS: texts, OWN_NAMES: names }] = await Promise.all([
    import(/* webpackChunkName: "messages" */ './say'),
    import(/* webpackChunkName: "messages" */ './named-values'),
    forFindings(language),
  ]);
  const titleOf = (code: DiagnosticCode): string => say(texts[code].title, {}, language);
  return {
    title: titleOf,
    message: (diagnostic) => {
      const values = namedValues(diagnostic, language, names);
      return say(texts[diagnostic.code].message, ofWaiver(diagnostic, values, titleOf), language);
    },
    hint: (code) => say(texts[code].hint, {}, language),
    detail: (detail) => detailIn(detail, language, names),
  };
}

/** A waiver names its finding by title as well as by code. */
function ofWaiver(
  { code }: Diagnostic,
  values: Readonly<Record<string, string | number>>,
  title: (code: DiagnosticCode) => string,
): Readonly<Record<string, string | number>> {
  if (code !== 'waiver-applied' && code !== 'waiver-lapsed' && code !== 'waiver-refused') return values;
  const waived = String(values['code']).trim().toLowerCase();
  return isCode(waived) ? { ...values, code: `${title(waived)} [${waived}]` } : values;
}

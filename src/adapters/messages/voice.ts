/** How findings are said in a language. Texts and formatter are loaded when there is something to say. */
import type { DiagnosticTexts } from '../../core/language/diagnostics/diagnostic-text';
import type { OwnNames } from '../../core/language/diagnostics/own-names';
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

/** What a language has for findings. */
interface Spoken {
  readonly texts: DiagnosticTexts;
  readonly names: OwnNames;
}

const SPOKEN: { readonly [L in Language]: () => Promise<Spoken> } = {
  en: async () => {
    const [texts, names] = await Promise.all([
      import(/* webpackChunkName: "en" */ '../../core/language/diagnostics/en'),
      import(/* webpackChunkName: "en" */ '../../core/language/diagnostics/en/own-names'),
    ]);
    return { texts: texts.EN, names: names.OWN_NAMES };
  },
  fr: async () => {
    const [texts, names] = await Promise.all([
      import(/* webpackChunkName: "fr" */ '../../core/language/diagnostics/fr'),
      import(/* webpackChunkName: "fr" */ '../../core/language/diagnostics/fr/own-names'),
    ]);
    return { texts: texts.FR, names: names.OWN_NAMES };
  },
  es: async () => {
    const [texts, names] = await Promise.all([
      import(/* webpackChunkName: "es" */ '../../core/language/diagnostics/es'),
      import(/* webpackChunkName: "es" */ '../../core/language/diagnostics/es/own-names'),
    ]);
    return { texts: texts.ES, names: names.OWN_NAMES };
  },
  ru: async () => {
    const [texts, names] = await Promise.all([
      import(/* webpackChunkName: "ru" */ '../../core/language/diagnostics/ru'),
      import(/* webpackChunkName: "ru" */ '../../core/language/diagnostics/ru/own-names'),
    ]);
    return { texts: texts.RU, names: names.OWN_NAMES };
  },
  ar: async () => {
    const [texts, names] = await Promise.all([
      import(/* webpackChunkName: "ar" */ '../../core/language/diagnostics/ar'),
      import(/* webpackChunkName: "ar" */ '../../core/language/diagnostics/ar/own-names'),
    ]);
    return { texts: texts.AR, names: names.OWN_NAMES };
  },
  zh: async () => {
    const [texts, names] = await Promise.all([
      import(/* webpackChunkName: "zh" */ '../../core/language/diagnostics/zh'),
      import(/* webpackChunkName: "zh" */ '../../core/language/diagnostics/zh/own-names'),
    ]);
    return { texts: texts.ZH, names: names.OWN_NAMES };
  },
};

export async function voiceOf(language: Language): Promise<Voice> {
  const [{ say }, { namedValues, detailIn }, { texts, names }] = await Promise.all([
    import(/* webpackChunkName: "messages" */ './say'),
    import(/* webpackChunkName: "messages" */ './named-values'),
    SPOKEN[language](),
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

/** How findings are said in a language. Texts and formatter are loaded when there is something to say. */
import type { DiagnosticTexts } from '../../core/language/diagnostics/diagnostic-text';
import type { Language } from '../../core/language/language';
import type { Diagnostic, DiagnosticCode } from '../../core/values/diagnostic';

/** How findings are said in one language. */
export interface Voice {
  title(code: DiagnosticCode): string;
  message(diagnostic: Diagnostic): string;
  hint(code: DiagnosticCode): string;
}

const TEXTS: { readonly [L in Language]: () => Promise<DiagnosticTexts> } = {
  en: async () => (await import(/* webpackChunkName: "en" */ '../../core/language/diagnostics/en')).EN,
  fr: async () => (await import(/* webpackChunkName: "fr" */ '../../core/language/diagnostics/fr')).FR,
  es: async () => (await import(/* webpackChunkName: "es" */ '../../core/language/diagnostics/es')).ES,
  ru: async () => (await import(/* webpackChunkName: "ru" */ '../../core/language/diagnostics/ru')).RU,
  ar: async () => (await import(/* webpackChunkName: "ar" */ '../../core/language/diagnostics/ar')).AR,
  zh: async () => (await import(/* webpackChunkName: "zh" */ '../../core/language/diagnostics/zh')).ZH,
};

export async function voiceOf(language: Language): Promise<Voice> {
  const [{ say }, { namedValues }, texts] = await Promise.all([
    import(/* webpackChunkName: "messages" */ './say'),
    import(/* webpackChunkName: "messages" */ './named-values'),
    TEXTS[language](),
  ]);
  return {
    title: (code) => say(texts[code].title, {}, language),
    message: (diagnostic) => say(texts[diagnostic.code].message, namedValues(diagnostic, language), language),
    hint: (code) => say(texts[code].hint, {}, language),
  };
}

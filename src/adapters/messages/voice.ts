/** How findings are said in a language. Texts and formatter are loaded when there is something to say. */
import type { DiagnosticTexts } from '../../core/language/diagnostics/diagnostic-text';
import type { Language } from '../../core/language/language';
import type { Diagnostic, DiagnosticCode, Named } from '../../core/values/diagnostic';

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
  const [{ say }, texts] = await Promise.all([import(/* webpackChunkName: "messages" */ './say'), TEXTS[language]()]);
  return {
    title: (code) => say(texts[code].title, {}, language),
    message: ({ code, values, named }) =>
      say(texts[code].message, named ? { ...values, ...inLanguage(named, language) } : values, language),
    hint: (code) => say(texts[code].hint, {}, language),
  };
}

/** The names of a finding that are others in this language. */
const inLanguage = (named: Named, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(named).flatMap(([value, { [language]: name }]) => (name === undefined ? [] : [[value, name]])),
  );

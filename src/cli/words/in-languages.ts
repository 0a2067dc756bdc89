/** The command line's words, a file for each language, fetched when it is first spoken. */
import type { InEach, Language } from '../../core/language/language';
import type { CliWords } from './cli-words';

const WORDS: InEach<() => Promise<CliWords>> = {
  en: async () => (await import(/* webpackChunkName: "en" */ './en')).EN,
  fr: async () => (await import(/* webpackChunkName: "fr" */ './fr')).FR,
  es: async () => (await import(/* webpackChunkName: "es" */ './es')).ES,
  ru: async () => (await import(/* webpackChunkName: "ru" */ './ru')).RU,
  ar: async () => (await import(/* webpackChunkName: "ar" */ './ar')).AR,
  zh: async () => (await import(/* webpackChunkName: "zh" */ './zh')).ZH,
};

export const cliWords = (language: Language): Promise<CliWords> => WORDS[language]();

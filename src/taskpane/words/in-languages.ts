/** The pane's words, a folder for each language: what it says from the start, and what its steps say, each fetched when it is first spoken. */
import type { InEach, Language } from '../../core/language/language';
import type { EN as AT_START } from './en/at-start';
import type { EN as OF_STEPS } from './en/of-steps';

export type AtStart = typeof AT_START;
export type OfSteps = typeof OF_STEPS;

const START: InEach<() => Promise<AtStart>> = {
  en: async () => (await import(/* webpackChunkName: "pane-en" */ './en/at-start')).EN,
  fr: async () => (await import(/* webpackChunkName: "pane-fr" */ './fr/at-start')).FR,
  es: async () => (await import(/* webpackChunkName: "pane-es" */ './es/at-start')).ES,
  ru: async () => (await import(/* webpackChunkName: "pane-ru" */ './ru/at-start')).RU,
  ar: async () => (await import(/* webpackChunkName: "pane-ar" */ './ar/at-start')).AR,
  zh: async () => (await import(/* webpackChunkName: "pane-zh" */ './zh/at-start')).ZH,
};

const STEPS: InEach<() => Promise<OfSteps>> = {
  en: async () => (await import(/* webpackChunkName: "steps-en" */ './en/of-steps')).EN,
  fr: async () => (await import(/* webpackChunkName: "steps-fr" */ './fr/of-steps')).FR,
  es: async () => (await import(/* webpackChunkName: "steps-es" */ './es/of-steps')).ES,
  ru: async () => (await import(/* webpackChunkName: "steps-ru" */ './ru/of-steps')).RU,
  ar: async () => (await import(/* webpackChunkName: "steps-ar" */ './ar/of-steps')).AR,
  zh: async () => (await import(/* webpackChunkName: "steps-zh" */ './zh/of-steps')).ZH,
};

export const startWords = (language: Language): Promise<AtStart> => START[language]();

const fetched = new Map<Language, OfSteps>();

/** The words of the steps. */
export async function stepWords(language: Language): Promise<OfSteps> {
  const words = await STEPS[language]();
  fetched.set(language, words);
  return words;
}

/** The same where they have been fetched before. */
export const fetchedStepWords = (language: Language): OfSteps | undefined => fetched.get(language);

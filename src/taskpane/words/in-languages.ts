/** The pane's words, a folder for each language: what it says from the start, and what its steps say, each fetched when it is first spoken. */
import type { Language } from '../../core/language/language';
import type { WORDS as AT_START } from './en/at-start';
import type { WORDS as OF_STEPS } from './en/of-steps';

export type AtStart = typeof AT_START;
export type OfSteps = typeof OF_STEPS;

export async function startWords(language: Language): Promise<AtStart> {
  const fetched: { readonly WORDS: AtStart } = await import(
    /* webpackChunkName: "[request]" */ `./${language}/at-start.ts`
  );
  return fetched.WORDS;
}

const fetchedSteps = new Map<Language, OfSteps>();

/** The words of the steps. */
export async function stepWords(language: Language): Promise<OfSteps> {
  const fetched: { readonly WORDS: OfSteps } = await import(
    /* webpackChunkName: "[request]" */ `./${language}/of-steps.ts`
  );
  fetchedSteps.set(language, fetched.WORDS);
  return fetched.WORDS;
}

/** The same where they have been fetched before. */
export const fetchedStepWords = (language: Language): OfSteps | undefined => fetchedSteps.get(language);

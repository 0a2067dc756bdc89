import type { Language } from '../core/language/language';
import { useSpeech } from './speech';
import type { AtStart, OfSteps } from './words/in-languages';
import { fetchedStepWords, stepWords } from './words/in-languages';

export type Words = AtStart & OfSteps;

/** The words of one part of the pane, in its language. A step that is drawn before its words have come waits for them, as it does for its code. */
export function useWords<P extends keyof Words>(part: P): Words[P] {
  const { language, start } = useSpeech();
  const words: AtStart | OfSteps = part in start ? start : stepWordsNow(language);
  return (words as Words)[part];
}

const asked = new Map<Language, Promise<unknown>>();
const failed = new Map<Language, unknown>();

/** React's own way of waiting: a promise that is thrown. Once told of, a failure is forgotten, so that another try fetches anew. */
function stepWordsNow(language: Language): OfSteps {
  const words = fetchedStepWords(language);
  if (words) return words;
  const failure = failed.get(language);
  if (failure !== undefined) {
    failed.delete(language);
    throw failure as Error;
  }
  let asking = asked.get(language);
  if (!asking) {
    asking = stepWords(language)
      .catch((error: unknown) => failed.set(language, error))
      .finally(() => asked.delete(language));
    asked.set(language, asking);
  }
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a boundary of React waits for
  throw asking;
}

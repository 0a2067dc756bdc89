/** The pane's language, kept for the next time; words come before the language changes. */
import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../core/language/language';
import { LANGUAGES } from '../core/language/language';
import type { Memory } from './memory';
import { speechOf } from './speech';
import type { Speech } from './speech';
import type { AtStart } from './words/in-languages';
import { fetchedStepWords, startWords, stepWords } from './words/in-languages';

const KEY = 'language';

/** Speaks the language chosen before, else the one given. */
export async function firstSpeech(given: Language, memory: Memory): Promise<Speech> {
  const kept = memory.get(KEY);
  const language = LANGUAGES.find((one) => one === kept) ?? given;
  return speechOf(language, await startWords(language));
}

/** Those of the steps too, so that none of them stops to wait for its words. */
async function wordsOf(language: Language): Promise<AtStart> {
  const [words] = await Promise.all([startWords(language), fetchedStepWords(language) ?? stepWords(language)]);
  return words;
}

export function useChosenSpeech(first: Speech, memory: Memory): readonly [Speech, (language: Language) => void] {
  const [speech, setSpeech] = useState(first);
  // Once the pane stands: its steps say more than its start.
  useEffect(() => {
    void stepWords(first.language).catch(() => undefined);
  }, [first]);
  const choose = useCallback(
    (language: Language): void => {
      memory.set(KEY, language);
      void wordsOf(language).then((words) => setSpeech(speechOf(language, words)));
    },
    [memory],
  );
  return [speech, choose];
}

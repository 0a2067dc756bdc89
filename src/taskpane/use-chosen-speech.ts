/** The pane's language, kept for the next time; words come before the language changes. */
import { useCallback, useState } from 'react';
import type { Language } from '../core/language/language';
import { LANGUAGES } from '../core/language/language';
import type { Memory } from './memory';
import { speechOf } from './speech';
import type { Speech } from './speech';
import { paneWords } from './words/pane-words';

const KEY = 'language';

/** Speaks the language chosen before, else the one given. */
export async function firstSpeech(given: Language, memory: Memory): Promise<Speech> {
  const kept = memory.get(KEY);
  const language = LANGUAGES.find((one) => one === kept) ?? given;
  return speechOf(language, await paneWords(language));
}

export function useChosenSpeech(first: Speech, memory: Memory): readonly [Speech, (language: Language) => void] {
  const [speech, setSpeech] = useState(first);
  const choose = useCallback(
    (language: Language): void => {
      memory.set(KEY, language);
      void paneWords(language).then((words) => setSpeech(speechOf(language, words)));
    },
    [memory],
  );
  return [speech, choose];
}

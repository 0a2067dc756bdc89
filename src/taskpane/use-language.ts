/** The pane's language, kept on this machine. */
import { useState } from 'react';
import type { Language } from '../core/language/language';
import { LANGUAGES } from '../core/language/language';

const KEY = 'addendum.language';

/** The language chosen on this machine, else the one given; choosing keeps it, where the browser lets us. */
export function useLanguage(given: Language): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => keptLanguage() ?? given);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  };
  return [language, choose];
}

function keptLanguage(): Language | undefined {
  try {
    return LANGUAGES.find((language) => language === localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

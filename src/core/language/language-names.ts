/** What the six languages are called in all of them: by their codes, their names, and as an office writes them. */
import { headingKey } from '../values/code-key';
import type { Language } from './language';
import { LANGUAGES } from './language';

const NAMES: { readonly [L in Language]: string } = {
  en: 'English; Anglais; Inglés; Английский; الإنكليزية; الإنجليزية; 英文; 英语',
  fr: 'French; Français; Francés; Французский; الفرنسية; 法文; 法语',
  es: 'Spanish; Espagnol; Español; Испанский; الإسبانية; 西班牙文; 西班牙语',
  ru: 'Russian; Russe; Ruso; Русский; الروسية; 俄文; 俄语',
  ar: 'Arabic; Arabe; Árabe; Арабский; العربية; 阿拉伯文; 阿拉伯语',
  zh: 'Chinese; Chinois; Chino; Китайский; الصينية; 中文; 汉语',
};

const BY_KEY = new Map(
  LANGUAGES.flatMap((language) =>
    [language, ...NAMES[language].split('; ')].map((name) => [headingKey(name), language]),
  ),
);

/** The language that a text names; `undefined` for any other text. */
export const languageNamed = (text: string): Language | undefined => BY_KEY.get(headingKey(text));

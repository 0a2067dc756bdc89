/** Marks by which a text in a language is told from one in another: its script, or small words that the other lacks. */
import type { Language } from '../../src/core/language/language';

const SCRIPTS: { readonly [L in Language]?: RegExp } = {
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
};
const FOREIGN: { readonly [L in Language]?: RegExp } = {
  fr: /(?<![\p{L}’])(?:el|los|las|una|está|del|hay|ninguna?|archivos?)(?!\p{L})|ñ|¿|«\S/u,
  es: /(?<![\p{L}’])(?:le|les|des|une|est|du|et|aucune?|fichiers?)(?!\p{L})|«\u00a0|ç|œ/u,
};

/** Whether nothing tells that the text is in another language. */
export function isIn(language: Language, text: string): boolean {
  const others = Object.entries(SCRIPTS).filter(([each]) => each !== language);
  if (others.some(([, script]) => script.test(text))) return false;
  return (SCRIPTS[language]?.test(text) ?? true) && !FOREIGN[language]?.test(text);
}

/** Whether a short text of a workbook, the name of a body or of an office, may be in a language: by its script, and by words and letters that are that language's alone. */
import type { Language } from './language';

const SCRIPTS: { readonly [L in Language]?: RegExp } = {
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
};

const ENGLISH = /(?:^|[^\p{L}])(?:the|of|and|for|to|on|in|by|with|from|or)(?![\p{L}’'])/iu;
const FRENCH = /(?:^|[^\p{L}])(?:(?:des|du|le|les|et|au|aux|à|pour|sur|une|par)(?!\p{L})|[dl][’'])|[èêëçœâîû]/iu;
const SPANISH = /(?:^|[^\p{L}])(?:del|los|las|el|y|para|sobre|una|por|al)(?!\p{L})|[ñíóúá]/iu;

/** A text without letters is in every language; one in Latin letters that nothing tells apart is taken for English. */
export function seemsIn(text: string, language: Language): boolean {
  if (!/\p{L}{2}/u.test(text)) return true;
  const own = SCRIPTS[language];
  if (own) return own.test(text);
  const isLatin = !Object.values(SCRIPTS).some((script) => script.test(text));
  const isFrench = FRENCH.test(text) && !ENGLISH.test(text) && !SPANISH.test(text);
  const isSpanish = SPANISH.test(text) && !ENGLISH.test(text) && !FRENCH.test(text);
  if (language === 'fr') return isLatin && isFrench;
  if (language === 'es') return isLatin && isSpanish;
  return isLatin && !isFrench && !isSpanish;
}

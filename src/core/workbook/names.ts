/** What something is called in the six languages: each spelling that is read, of which the first is the one that we write. */

/** Spellings by language; never an empty list. */
export type Names = { readonly [L in 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh']: readonly string[] };

const split = (field: string | undefined): readonly string[] => (field ?? '').split('; ');

/** Names from six fields in the order of the languages; `; ` parts the spellings of one. */
export function names(...[en, fr, es, ru, ar, zh]: readonly string[]): Names {
  return { en: split(en), fr: split(fr), es: split(es), ru: split(ru), ar: split(ar), zh: split(zh) };
}

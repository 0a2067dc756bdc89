/**
 * Words by which a sentence says what it means, beside its numbers and names: which side of the estimate, of which amount, in which unit, whether at
 * all. Patterns of small letters without marks of vowels, each language's own; what an editor is likely to write counts, not only what we write.
 */
import { FOR_DOCUMENTS } from '../language/for-documents';
import type { InEach } from '../language/language';
import { inEach } from '../language/language';
import type { MeaningWords } from '../language/tie-out-words';

/** Signs and codes of currencies, in every language. */
const SIGNS = '€|£|¥|eur|gbp|chf|jpy|cny|cad|aud|nzd|sek|nok|dkk|rub|inr|brl|xof|xaf';

export const MEANING_WORDS: InEach<MeaningWords> = inEach((language) => {
  const words = FOR_DOCUMENTS[language].meaning;
  return { ...words, otherCurrency: `${SIGNS}|${words.otherCurrency}` };
});

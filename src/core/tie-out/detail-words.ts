/**
 * Words by which a sentence says when, in what order, in which language, whether enough, whether paid: each must say in an edited text what it said.
 * Patterns as in `meaning-words`; `{month}` stands for the name of any month.
 */
import { FOR_DOCUMENTS } from '../language/for-documents';
import type { InEach } from '../language/language';
import { inEach } from '../language/language';
import type { DetailPatterns } from '../language/tie-out-words';

/** In the order in which they are looked for: what comes first has the text. */
export const DETAIL_WORDS: InEach<DetailPatterns> = inEach((language) => FOR_DOCUMENTS[language].details);

/** The Terms sheet: whether each row overrides a term that we print. */
import { TERMS } from '../language/terms';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { headingKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';

/** A term that is none of ours: its row has no effect. */
export function checkTerms({ records }: Reconciliation): Diagnostic[] {
  const known = new Set(TERMS.map(({ en }) => headingKey(en)));
  return records.terms
    .filter(({ term }) => !known.has(headingKey(term)))
    .map(({ term, at }) => diagnostic('term-unknown', at, { term }));
}

/** The Terms sheet: whether each row overrides a term that we print. */
import { labelled } from '../language/labelled';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import { TERMS } from '../language/terms';
import type { Records } from '../records/records';
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

/**
 * The terms of ours that are less sure in each language, as notes for its translator; one that the Terms sheet has in that language is not
 * among them. English is the language that terms are named by.
 */
export function lessSureTerms({ terms }: Records, languages: readonly Language[]): Diagnostic[] {
  return languages.flatMap((language) => {
    if (language === 'en') return [];
    const own = new Set(terms.filter(({ texts }) => texts[language]).map(({ term }) => headingKey(term)));
    const unsure = TERMS.filter(({ lessSure, name, en }) => {
      const isOurs = !own.has(headingKey(name)) && !own.has(headingKey(en));
      return lessSure.includes(language) && isOurs;
    });
    const { text, others } = labelled((said) =>
      unsure.map((term) => `${term.en} (${term[language]})`).join(PUNCTUATION[said].semicolon),
    );
    return unsure.length === 0 ? [] : [diagnostic('term-less-sure', [], { language, terms: text }, { terms: others })];
  });
}

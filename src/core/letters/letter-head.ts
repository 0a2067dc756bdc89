/** Who writes, above a letter. */
import { knownName } from '../language/known-names';
import type { Language } from '../language/language';
import { findTerm } from '../language/terms';

/** The office of the setting *Submitted by* in a letter's language, where it is a term or a name that we know; any other as the sheet has it. */
export const letterHead = (submittedBy: string, language: Language): string =>
  findTerm(submittedBy)?.[language] ?? knownName(submittedBy, language) ?? submittedBy;

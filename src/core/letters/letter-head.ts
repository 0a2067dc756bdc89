/** Who writes, above a letter. */
import { knownName } from '../language/known-names';
import type { Language } from '../language/language';
import { findTerm } from '../language/terms';
import type { Settings } from '../records/records';

/** The office of the setting *Submitted by* in a letter's language: as the sheet has it, else where it is a term or a name that we know. */
export const letterHead = (
  { submittedBy, translations }: Pick<Settings, 'submittedBy' | 'translations'>,
  language: Language,
): string =>
  translations.get('Submitted by')?.[language] ??
  findTerm(submittedBy)?.[language] ??
  knownName(submittedBy, language) ??
  submittedBy;

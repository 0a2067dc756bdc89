/** Who writes, above a letter. */
import { knownName } from '../language/known-names';
import type { Language } from '../language/language';
import { seemsIn } from '../language/seems-in';
import { findTerm } from '../language/terms';
import type { Settings } from '../records/records';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';

type HeadSettings = Pick<Settings, 'submittedBy' | 'translations' | 'places'>;

/** The office of the setting *Submitted by* in a letter's language: as the sheet has it, else where it is a term or a name that we know, else as it is. */
export const letterHead = (settings: HeadSettings, language: Language): string =>
  translated(settings, language) ?? settings.submittedBy;

/** The office that stands in another language above letters, once for each language of these. */
export function untranslatedHeads(settings: HeadSettings, languages: Iterable<Language>): Diagnostic[] {
  const at = settings.places.get('Submitted by');
  return [...new Set(languages)]
    .filter((language) => translated(settings, language) === undefined && !seemsIn(settings.submittedBy, language))
    .map((language) => diagnostic('setting-untranslated', at ? [at] : [], { setting: 'Submitted by', language }));
}

const translated = ({ submittedBy, translations }: HeadSettings, language: Language): string | undefined =>
  translations.get('Submitted by')?.[language] ?? findTerm(submittedBy)?.[language] ?? knownName(submittedBy, language);

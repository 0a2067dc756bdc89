/** What letters say by themselves, in the six languages; all else stands on the sheet of wordings. ICU messages (see `Say`). */
import type { Language } from '../language/language';

export interface LetterWords {
  /** What a State has not sent: the report of the year, and, where `earlier` lists years, those of earlier ones. */
  readonly missingReport: string;
  /** What a report that was sent lacks. */
  readonly missingForms: string;
}

export const LETTER_WORDS: { readonly [L in Language]: LetterWords } = {
  en: {
    missingReport: '{title}, {year} (due on {due, date}){earlier, select, blank {} other {; also for {earlier}}}',
    missingForms: '{title}, {year}: {count, plural, one {form} other {forms}} {forms}',
  },
  fr: {
    missingReport:
      '{title}, {year} (attendu le {due, date}){earlier, select, blank {} other { ; également pour {earlier}}}',
    missingForms: '{title}, {year} : {count, plural, one {formulaire} many {formulaires} other {formulaires}} {forms}',
  },
  es: {
    missingReport:
      '{title}, {year} (fecha límite: {due, date}){earlier, select, blank {} other {; pendiente también respecto de {earlier}}}',
    missingForms: '{title}, {year}: {count, plural, one {formulario} many {formularios} other {formularios}} {forms}',
  },
  ru: {
    missingReport:
      '{title}, {year} год (срок представления — {due, date}){earlier, select, blank {} other {; также доклады за предыдущий период ({earlier})}}',
    missingForms: '{title}, {year} год: {count, plural, =1 {форма} other {формы}} {forms}',
  },
  ar: {
    missingReport:
      '{title}، {year} (الموعد المحدد: {due, date}){earlier, select, blank {} other {؛ وكذلك عن {earlier}}}',
    missingForms:
      '{title}، {year}: {count, plural, zero {الاستمارات} one {الاستمارة} two {الاستمارتان} few {الاستمارات} many {الاستمارات} other {الاستمارات}} {forms}',
  },
  zh: {
    missingReport: '{title}，{year}年(应于{due, date}提交){earlier, select, blank {} other {；另缺{earlier}年的报告}}',
    missingForms: '{title}，{year}年：表格{forms}',
  },
};

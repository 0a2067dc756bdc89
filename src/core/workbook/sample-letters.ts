/**
 * Letters to begin with, in each language, as rows of the sheet Letters: `never` for States that have not reported at all, `reminder` for all
 * others, and notices about contributions.
 */
import { FOR_DOCUMENTS } from '../language/for-documents';
import { LANGUAGES } from '../language/language';
import { NOTICE_CLASSES } from '../values/notice-classes';

/** Rows in the order of the sheet's columns. */
export function sampleLetters(): (string | null)[][] {
  return LANGUAGES.flatMap((language) => {
    const { subject, salutation, reminder, never, closing, signatory, signatoryTitle, notices } =
      FOR_DOCUMENTS[language].sampleLetters;
    const row = (key: string, about: string, body: readonly string[]): string[] => [
      ...[key, language, about, salutation, body.join('\n'), closing, signatory, signatoryTitle],
    ];
    return [
      row('reminder', subject, reminder),
      row('never', subject, never),
      ...NOTICE_CLASSES.map((key) => row(key, notices[key].subject, notices[key].body)),
    ];
  });
}

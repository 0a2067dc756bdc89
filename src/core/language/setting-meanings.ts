/** What each setting says, in a line, for whoever fills it in; settings without a line are said by their names alone. */
import { FOR_DOCUMENTS } from './for-documents';
import type { Language } from './language';

type Lines = Readonly<Record<string, string>>;

/** Settings by their names in the layout; blank where the name says it. */
export const meaningOf = (setting: string, language: Language): string =>
  (FOR_DOCUMENTS[language].settingMeanings as Lines)[setting] ?? '';

export const SETTINGS_WITH_MEANING: ReadonlySet<string> = new Set(Object.keys(FOR_DOCUMENTS.en.settingMeanings));

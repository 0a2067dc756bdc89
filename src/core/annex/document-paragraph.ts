/** A paragraph of running text, and how sentences and lists make one. */
import { PUNCTUATION } from '../language/punctuation';
import type { PlannedRun } from '../plan/document-plan';
import type { DocumentVoice } from './document-voice';

/** A paragraph with a number, or an item under it with a letter. */
export interface DocumentParagraph {
  readonly style: 'numbered' | 'lettered';
  readonly runs: readonly PlannedRun[];
  readonly keepWithNext: boolean;
}

export const numbered = (runs: readonly PlannedRun[]): DocumentParagraph => ({
  style: 'numbered',
  runs,
  keepWithNext: false,
});

/** What introduces a list, and its items. */
export function listed(intro: string, items: readonly string[], { marks }: DocumentVoice): DocumentParagraph[] {
  return [
    { style: 'numbered', runs: marks.runs(intro), keepWithNext: true },
    ...lettered(items.map((item) => marks.runs(item))),
  ];
}

/** The items of a list. The last but one stays with the last, which would else stand alone at the top of a page. */
export const lettered = (items: readonly (readonly PlannedRun[])[]): DocumentParagraph[] =>
  items.map((runs, at) => ({ style: 'lettered', runs, keepWithNext: at === items.length - 2 }));

/** One after another; blank ones are left out. After a stop of Latin text a space stands in every language. */
export function sentences(texts: readonly string[], { language }: DocumentVoice): string {
  const space = PUNCTUATION[language].sentences;
  return texts
    .filter((text) => text !== '')
    .reduce((said, text) => said + (/[.!?]["”’)\]]?\ue002?$/u.test(said) ? ' ' : said === '' ? '' : space) + text, '');
}

/** A text as a sentence of its own: it ends in a stop, in English where the whole of it is English. */
export const ownSentence = (text: string, { marks, words }: DocumentVoice): string =>
  marks.isEnglish(text) ? marks.within(text, (english) => ended(english, '.')) : ended(text, words.stop);

/** Ends in a stop, whatever the workbook ends it in. */
export const ended = (text: string, stop: string): string =>
  /[.!?…。！？؟]["”»)\]]?\ue002?$/u.test(text) ? text : `${text}${stop}`;

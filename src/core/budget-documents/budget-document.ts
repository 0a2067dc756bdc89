/** A document of the budget as a United Nations document: the addendum's masthead and title, numbered paragraphs, tables. */
import { documentBlock } from '../annex/document-block';
import type { DocumentParagraph } from '../annex/document-paragraph';
import { lettered, numbered, ownSentence, sentences } from '../annex/document-paragraph';
import { planDocument } from '../annex/document-sections';
import { paragraph } from '../annex/document-tables';
import type { Language } from '../language/language';
import type { Say } from '../language/say';
import type { PlannedDocument } from '../plan/document-plan';
import type { Day } from '../values/calendar';
import type { Diagnostic, Outcome } from '../values/diagnostic';
import type { BudgetVoice } from './budget-voice';
import type { TextTable } from './document-table';
import { tableBlocks, textOf } from './document-table';

export interface BudgetDocumentOptions {
  readonly language: Language;
  readonly say: Say;
  /** Of the product. */
  readonly version: string;
  /** Printed on the first page; room is left where there is none. */
  readonly date?: Day | undefined;
  /** Marked as such on every page. */
  readonly draft: boolean;
}

export interface BudgetContent {
  readonly title: string;
  readonly paragraphs: readonly DocumentParagraph[];
  readonly tables: readonly TextTable[];
}

/** Findings: settings that are missing or lack a translation, and titles without one. */
export function budgetDocument(
  content: BudgetContent,
  voice: BudgetVoice,
  { version, date, draft, language }: BudgetDocumentOptions,
  found: readonly Diagnostic[] = [],
): Outcome<PlannedDocument> {
  const { settings, marks, titles, annexWords } = voice;
  const title = textOf(marks.runs(content.title));
  const first = [
    ...documentBlock({ title, voice: voice.voice, settings, date }),
    ...content.paragraphs.map(({ style, runs, keepWithNext }) => paragraph(style, runs, keepWithNext)),
  ];
  // Pages are turned at most once: after a table that lies all others do.
  let lies = false;
  const tables = content.tables.map((table, at) => {
    const blocks = tableBlocks(table, at + 1, voice, lies);
    lies = blocks.landscape;
    return blocks;
  });
  const plan = planDocument({
    language,
    title,
    symbol: settings.symbol,
    draftWord: draft ? annexWords.draft : '',
    // The setting has that of the addendum.
    jobNumber: '',
    author: settings.author,
    day: date,
    descriptions: content.tables.map((table, at) => {
      const caption = voice.phrase(annexWords.table, { number: at + 1 });
      return textOf(marks.runs(`${caption}. ${table.title}`));
    }),
    version,
    parts: [{ landscape: false, blocks: first }, ...tables],
  });
  return { value: plan, diagnostics: [...settings.diagnostics, ...titles.diagnostics, ...found] };
}

/** The mandate, where the workbook has one, and a sentence after it that introduces a list. */
export function introduced(intro: string, items: readonly string[], voice: BudgetVoice): DocumentParagraph[] {
  const given = voice.settings.textIfAny('mandate');
  const mandate = given === '' ? '' : ownSentence(given, voice.voice);
  return [
    { ...numbered(voice.marks.runs(sentences([mandate, intro], voice.voice))), keepWithNext: items.length > 0 },
    ...lettered(items.map((item) => voice.marks.runs(item))),
  ];
}

/** Paragraphs of what is said; blank ones are left out. */
export const paragraphsOf = (texts: readonly string[], { marks }: BudgetVoice): DocumentParagraph[] =>
  texts.filter((text) => text !== '').map((text) => numbered(marks.runs(text)));

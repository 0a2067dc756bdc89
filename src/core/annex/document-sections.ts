/** A document's parts as its sections: pages stand or lie as their tables need. */
import { directionOf } from '../language/direction';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import type { PlannedBlock, PlannedDocument, PlannedSection } from '../plan/document-plan';
import type { Day } from '../values/calendar';
import type { TableBlocks } from './document-tables';
import { append } from '../values/append';

export interface DocumentParts {
  readonly language: Language;
  readonly title: string;
  readonly symbol: string;
  /** Blank where the document is no draft. */
  readonly draftWord: string;
  /** Blank where there is none. */
  readonly jobNumber: string;
  readonly author: string;
  readonly day: Day | undefined;
  /** What the tables are called. */
  readonly descriptions: readonly string[];
  /** Of the product. */
  readonly version: string;
  /** The first one begins with the masthead. */
  readonly parts: readonly TableBlocks[];
}

export function planDocument(document: DocumentParts): PlannedDocument {
  const { language, title, symbol, draftWord, jobNumber, author, day, descriptions, version, parts } = document;
  const sections = joined(parts).map(({ landscape, blocks }, at): PlannedSection => ({
    landscape,
    head: { symbol, draft: draftWord, job: jobNumber },
    firstPageHasNoHead: at === 0,
    blocks,
  }));
  return {
    language,
    direction: directionOf(language),
    title,
    subject: symbol,
    description: descriptions.join(PUNCTUATION[language].semicolon),
    author,
    day,
    version,
    sections,
  };
}

/** Blocks of one orientation that follow each other share a section. */
function joined(parts: readonly TableBlocks[]): TableBlocks[] {
  const sections: { landscape: boolean; blocks: PlannedBlock[] }[] = [];
  for (const { landscape, blocks } of parts) {
    const last = sections.at(-1);
    if (last?.landscape === landscape) append(last.blocks, blocks);
    else sections.push({ landscape, blocks: [...blocks] });
  }
  return sections;
}

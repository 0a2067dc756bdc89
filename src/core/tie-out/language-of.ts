/** Which language a document is written in: the one whose annex has the most texts that stand in it. */
import type { Annex, AnnexNote } from '../annex/annex';
import type { Language } from '../language/language';
import { plainText } from './plain-text';

/**
 * `texts` are the document's paragraphs and cells; `annexes` the annex in each language that it may be in. What a language lacks stands in English
 * in all of them, and so tells nothing. `undefined` where no language has more than every other.
 */
export function languageOf(texts: Iterable<string>, annexes: readonly Annex[]): Language | undefined {
  const found = new Set([...texts].map(plainText));
  const [first, second] = annexes
    .map((annex) => ({ language: annex.language, count: ownTexts(annex).filter((text) => found.has(text)).length }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.language : undefined;
}

/** With its mark before it, as it is printed now, or bare, as earlier versions printed those that stand in parentheses. */
const noteTexts = ({ letter, text }: AnnexNote): string[] => [
  `${letter} ${text}`,
  `${letter.replace(/^\((.*)\)$/, '$1')} ${text}`,
];

/** Titles, heads and labels of the tables, each once. */
function ownTexts({ title, tables }: Annex): string[] {
  const texts = tables.flatMap((table) => [
    ...[table.caption, table.title, table.headnote, table.stub],
    ...table.columns.map(({ heading }) => heading),
    ...table.rows.map(({ label }) => label),
    ...table.notes.flatMap(noteTexts),
  ]);
  return [...new Set([title, ...texts].map(plainText))].filter((text) => text !== '');
}

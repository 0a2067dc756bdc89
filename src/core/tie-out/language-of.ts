/** What a document is, and in which language: the one of those that it may be of which the most texts stand in it. */
import type { Annex, AnnexNote } from '../annex/annex';
import type { Language } from '../language/language';
import type { ExpectedDocument } from './document-text';
import { plainText } from './plain-text';

/** Something that a document may be. */
export interface Likely<T> {
  readonly of: T;
  /** Of its texts. */
  readonly texts: readonly string[];
}

/** `texts` are the document's paragraphs and cells. `undefined` where nothing has more of them than every other. */
export function likeliest<T>(texts: Iterable<string>, those: readonly Likely<T>[]): T | undefined {
  const found = new Set([...texts].map(plainText));
  const [first, second] = those
    .map((each) => ({ of: each.of, count: countIn(found, each.texts) }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.of : undefined;
}

/** How many of its own texts stand in a document. */
export const countTexts = (texts: Iterable<string>, own: readonly string[]): number =>
  countIn(new Set([...texts].map(plainText)), own);

const countIn = (found: ReadonlySet<string>, own: readonly string[]): number =>
  [...new Set(own.map(plainText))].filter((text) => text !== '' && found.has(text)).length;

/**
 * `annexes`: the annex in each language that the document may be in. What a language lacks stands in English in all of them, and so tells nothing.
 */
export const languageOf = (texts: Iterable<string>, annexes: readonly Annex[]): Language | undefined =>
  likeliest(
    texts,
    annexes.map((annex) => ({ of: annex.language, texts: annexTexts(annex) })),
  );

/** With its mark before it, as it is printed now, or bare, as earlier versions printed those that stand in parentheses. */
const noteTexts = ({ letter, text }: AnnexNote): string[] => [
  `${letter} ${text}`,
  `${letter.replace(/^\((.*)\)$/, '$1')} ${text}`,
];

/** Titles, heads and labels of the tables. */
export const annexTexts = ({ title, tables }: Annex): string[] => [
  title,
  ...tables.flatMap((table) => [
    ...[table.caption, table.title, table.headnote, table.stub],
    ...table.columns.map(({ heading }) => heading),
    ...table.rows.map(({ label }) => label),
    ...table.notes.flatMap(noteTexts),
  ]),
];

/** Paragraphs, heads and labels. */
export const documentTexts = ({ blocks }: ExpectedDocument): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [[...(block.marks ?? []), block.text].join(' ')];
    return block.rows.flatMap(({ cells }) => cells.filter(({ isFigure }) => !isFigure).map(({ text }) => text));
  });

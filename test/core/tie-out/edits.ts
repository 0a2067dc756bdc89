/** Edits of a document's texts as tables: what stood there → what an editor wrote. */
import type { Language } from '../../../src/core/language/language';
import { plainText } from '../../../src/core/tie-out/plain-text';
import type { ReadBlock, ReadDocument } from '../../../src/core/tie-out/document-text';

export interface TextEdit {
  readonly language: Language;
  readonly from: string;
  readonly to: string;
}

/** `language | from → to`, one a line. */
export function editsOf(table: string): TextEdit[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, language, from, to] = /^\s*(\w\w) \| (.*?) → (.*?)\s*$/.exec(line) ?? [];
      if (from === undefined) throw new Error(`no edit: ${line}`);
      return { language: language as Language, from, to: to! };
    });
}

/** The document with a text changed wherever it stands in its first paragraph or cell; throws where it stands nowhere. */
export function withEdit(document: ReadDocument, { from, to }: TextEdit): ReadDocument {
  let done = false;
  const change = (text: string): string => {
    const plain = plainText(text);
    if (done || !plain.includes(from)) return text;
    done = true;
    return plain.replace(from, to);
  };
  const blocks = document.blocks.map((block): ReadBlock => {
    if (block.kind === 'paragraph') return { ...block, text: change(block.text) };
    return { ...block, rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, text: change(cell.text) }))) };
  });
  if (!done) throw new Error(`“${from}” stands nowhere`);
  return { ...document, blocks };
}

/** Documents made of markup, as little of it as a test is about. */
import type { ReadBlock } from '../../../src/core/tie-out/document-text';
import { relation, relationships } from '../../build-xlsx';
import { zip } from '../../zip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Names of namespaces, for the outermost element of a part. */
export const NAMES = [
  `xmlns:w="${W}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** A document with a body, and parts beside it by their names. */
export const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array => {
  const names = Object.keys(parts).filter((name) => !name.includes('/'));
  const kindOf = (name: string): string => name.replace(/\d*\.xml$/, '');
  return zip([
    { name: '_rels/.rels', data: relationships([relation('rId1', 'officeDocument', 'word/document.xml')]) },
    {
      name: 'word/_rels/document.xml.rels',
      data: relationships(names.map((name, at) => relation(`rId${at + 1}`, kindOf(name), name))),
    },
    { name: 'word/document.xml', data: `<w:document ${NAMES}><w:body>${body}</w:body></w:document>` },
    ...names.map((name) => ({ name: `word/${name}`, data: parts[name]! })),
  ]);
};

export const p = (inner: string): string => `<w:p>${inner}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
export const tr = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;

/** Paragraphs as they are, tables as `a|b//c|d`. */
export const shown = (blocks: readonly ReadBlock[]): string[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((cells) => cells.map(({ text }) => text).join('|')).join('//'),
  );

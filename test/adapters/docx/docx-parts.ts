/** Parts of a document file as tests look at them. */
import { unzip } from '../../zip';

/** A part as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzip(bytes).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part.toString('utf8');
}

/** The body of a document, an element of paragraphs and tables to a line; names of namespaces and widths of columns left out. */
export function normalised(bytes: Uint8Array): string {
  return partOf(bytes, 'word/document.xml')
    .replace(/^.*<w:body>/s, '')
    .replace(/<\/w:body>.*$/s, '')
    .replace(/ xml:space="preserve"/g, '')
    .replace(/(?=<w:(?:p|tbl|tr|sectPr)[ >])/g, '\n')
    .replace(/<w:p>/g, '  <w:p>')
    .trim()
    .concat('\n');
}

/** What a part's text comes to. */
export const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text]) =>
      text!
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
    .join('');

/** The paragraphs with a piece of text. */
export const paragraphsWith = (xml: string, text: string): string[] =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)]
    .map(([found]) => found)
    .filter((found) => textOf(found).includes(text));

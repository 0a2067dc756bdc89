/** A document's markup, changed as an editor's program would change it. */
import { unzip, zip } from '../../zip';

const DOCUMENT = 'word/document.xml';
const PARAGRAPH = /<w:p[ >].*?<\/w:p>/gs;
const TEXT = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** Spaces and dashes of whatever kind are one. */
const levelled = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2060]/gu, (sign) => (sign === '\u2060' ? '' : ' ')).replace(/[\u2010-\u2015]/gu, '-');

/** The document with its markup changed. */
export const withMarkup = (bytes: Uint8Array, change: (markup: string) => string): Uint8Array =>
  withPart(bytes, DOCUMENT, change);

/** The document with one of its parts changed. */
export function withPart(bytes: Uint8Array, part: string, change: (markup: string) => string): Uint8Array {
  const parts = unzip(bytes);
  const before = parts.get(part)!.toString('utf8');
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  return zip([...parts].map(([name, data]) => ({ name, data: name === part ? after : data })));
}

/** The text of a paragraph changed, in the `at`-th one that holds it (from 0): what comes in stands in its first run. */
export function reworded(from: string, to: string, at = 0): (markup: string) => string {
  return (markup) => {
    let seen = 0;
    let done = false;
    const changed = markup.replace(PARAGRAPH, (paragraph) => {
      // A paragraph of the outermost kind holds others in its text boxes; none of ours does.
      const runs = [...paragraph.matchAll(TEXT)].map(([, , text]) => levelled(plain(text!)));
      const whole = runs.join('');
      const start = whole.indexOf(from);
      if (done || start < 0 || seen++ < at) return paragraph;
      done = true;
      const end = start + from.length;
      let place = 0;
      let isIn = false;
      return paragraph.replace(TEXT, (_run, open: string, _text: string, close: string) => {
        const text = runs.shift()!;
        const [first, last] = [place, place + text.length];
        place = last;
        if (last <= start || first >= end)
          return `${open.replace(/>$/, '')}`.includes('xml:space')
            ? `${open}${escaped(text)}${close}`
            : `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
        const before = text.slice(0, Math.max(0, start - first));
        const after = text.slice(Math.min(text.length, end - first));
        const middle = isIn ? '' : to;
        isIn = true;
        return `<w:t xml:space="preserve">${escaped(before + middle + after)}</w:t>`;
      });
    });
    if (!done) throw new Error(`“${from}” stands nowhere`);
    return changed;
  };
}

const TABLE = /<w:tbl>.*?<\/w:tbl>/gs;
const ROW = /<w:tr[ >].*?<\/w:tr>/gs;
const CELL = /<w:tc>.*?<\/w:tc>/gs;

/** The `at`-th table (from 0) changed. */
export const inTable =
  (at: number, change: (table: string) => string) =>
  (markup: string): string => {
    let seen = 0;
    return markup.replace(TABLE, (table) => (seen++ === at ? change(table) : table));
  };

/** Two cells of a row change places. */
export const swappedCells =
  (row: number, one: number, other: number) =>
  (table: string): string => {
    let seen = 0;
    return table.replace(ROW, (whole) => {
      if (seen++ !== row) return whole;
      const cells = [...whole.matchAll(CELL)].map(([cell]) => cell);
      let place = 0;
      return whole.replace(CELL, () => {
        const now = place++;
        return cells[now === one ? other : now === other ? one : now]!;
      });
    });
  };

/** Two rows change places. */
export const swappedRows =
  (one: number, other: number) =>
  (table: string): string => {
    const rows = [...table.matchAll(ROW)].map(([row]) => row);
    let place = 0;
    return table.replace(ROW, () => {
      const now = place++;
      return rows[now === one ? other : now === other ? one : now]!;
    });
  };

export const withoutRow =
  (row: number) =>
  (table: string): string => {
    let seen = 0;
    return table.replace(ROW, (whole) => (seen++ === row ? '' : whole));
  };

/** The paragraph that holds the text, as the change has it. */
export const paragraphWith =
  (text: string, change: (paragraph: string) => string) =>
  (markup: string): string => {
    let done = false;
    return markup.replace(PARAGRAPH, (paragraph) => {
      const whole = levelled(plain([...paragraph.matchAll(TEXT)].map(([, , run]) => run!).join('')));
      if (done || !whole.includes(text)) return paragraph;
      done = true;
      return change(paragraph);
    });
  };

/** The words of a paragraph that hold the text get a property of their own; the rest stays as it is. */
export const marked = (text: string, property: string): ((markup: string) => string) =>
  paragraphWith(text, (paragraph) =>
    paragraph.replace(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs, (run) => {
      const [, open = '', own = ''] = /(<w:t(?: [^>]*)?>)([^<]*)<\/w:t>/.exec(run) ?? [];
      const at = levelled(plain(own)).indexOf(text);
      if (open === '' || at < 0) return run;
      const [head = ''] = /^<w:r>(?:<w:rPr>.*?<\/w:rPr>)?/s.exec(run) ?? [];
      const bare = head.replace('<w:r>', '');
      const properties = bare === '' ? '' : bare;
      const piece = (words: string, more: string): string =>
        words === ''
          ? ''
          : `<w:r>${properties === '' ? (more === '' ? '' : `<w:rPr>${more}</w:rPr>`) : properties.replace('</w:rPr>', `${more}</w:rPr>`)}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
      const words = levelled(plain(own));
      return piece(words.slice(0, at), '') + piece(text, property) + piece(words.slice(at + text.length), '');
    }),
  );

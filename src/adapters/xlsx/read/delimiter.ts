/** Which character parts the fields of a delimited text. */

export const COMMA = 0x2c;
const SEMICOLON = 0x3b;
export const TAB = 0x09;
const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/** In order of preference where all else is equal: a comma also stands in texts and amounts. */
const CANDIDATES = [TAB, SEMICOLON, COMMA] as const;
const SAMPLE_RECORDS = 500;

/** The delimiter, and where the first record begins (after Excel's own `sep=;` line, if there is one). */
export function findDelimiter(text: Uint8Array): { delimiter: number; start: number } {
  const declared = /^sep=([,;\t])\r?\n/.exec(String.fromCharCode(...text.subarray(0, 7)));
  if (declared) return { delimiter: declared[1]!.charCodeAt(0), start: declared[0].length };
  let best = { delimiter: COMMA as number, share: 0, columns: 1 };
  for (const delimiter of CANDIDATES) {
    const { share, columns } = judge(text, delimiter);
    if (share > best.share || (share === best.share && columns > best.columns)) best = { delimiter, share, columns };
  }
  return { delimiter: best.delimiter, start: 0 };
}

/**
 * How well a delimiter fits: the share of records that have the most usual number of columns, two or more. Halved where quotes then stand
 * inside of fields.
 */
function judge(text: Uint8Array, delimiter: number): { share: number; columns: number } {
  const counts = new Map<number, number>();
  let records = 0;
  let strayQuotes = false;
  for (let at = 0; at < text.length && records < SAMPLE_RECORDS;) {
    let columns = 1;
    const start = at;
    for (;;) {
      if (text[at] === QUOTE) {
        at = closingQuote(text, at);
        strayQuotes ||= at < text.length && text[at] !== delimiter && text[at] !== LF && text[at] !== CR;
      }
      while (at < text.length && text[at] !== delimiter && text[at] !== LF && text[at] !== CR) at++;
      if (text[at] !== delimiter) break;
      columns++;
      at++;
    }
    if (at > start) {
      records++;
      counts.set(columns, (counts.get(columns) ?? 0) + 1);
    }
    at++;
  }
  let usual = 1;
  for (const [columns, count] of counts) {
    if (columns > 1 && (usual === 1 || count > counts.get(usual)!)) usual = columns;
  }
  if (usual === 1) return { share: 0, columns: 1 };
  return { share: (counts.get(usual)! / records) * (strayQuotes ? 0.5 : 1), columns: usual };
}

/** Where a quoted field that opens at `from` goes on after its closing quote. */
function closingQuote(text: Uint8Array, from: number): number {
  let at = from + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, at);
    if (close < 0) return text.length;
    if (text[close + 1] !== QUOTE) return close + 1;
    at = close + 2;
  }
}

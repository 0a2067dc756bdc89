/**
 * What the fields of a document give when they are brought up to date, where it is another text than the one that is printed now: numbers of tables and
 * figures, and references to them. A field of another kind, or with a switch that is not known here, is left alone.
 */
import type { ReadDocument, ReadField } from './document-text';
import { plainText } from './plain-text';

export interface StaleField {
  readonly instruction: string;
  /** As it is printed. */
  readonly found: string;
  /** As it will be. */
  readonly becomes: string;
}

export function staleFields({ fields = [], bookmarks = [] }: ReadDocument): StaleField[] {
  const parsed = fields.map(({ instruction }) => wordsOf(instruction));
  const results = sequences(parsed);
  const texts = new Map(
    bookmarks.map(({ name, text, fields: own }) => [
      name.toLowerCase(),
      own.reduce((all, at) => updated(all, fields[at]!, results[at]), text),
    ]),
  );
  return fields.flatMap(({ instruction, result }, at) => {
    const becomes = results[at] ?? referred(parsed[at]!, texts);
    // Nothing was kept: the viewer fills it in.
    const found = plainText(result);
    if (becomes === undefined || found === '' || plainText(becomes) === found) return [];
    return [{ instruction, found, becomes: plainText(becomes) }];
  });
}

/** A text with a field in it, as it will be. */
const updated = (text: string, { result }: ReadField, becomes: string | undefined): string =>
  becomes === undefined || result === '' ? text : text.replace(result, () => becomes);

const wordsOf = (instruction: string): string[] =>
  [...instruction.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

/** Of each field that numbers a sequence its number, as it is to be written; `undefined` for all others, and where a switch is not known. */
function sequences(all: readonly (readonly string[])[]): (string | undefined)[] {
  const counts = new Map<string, number | undefined>();
  return all.map(([kind = '', name = '', ...switches]) => {
    if (kind.toUpperCase() !== 'SEQ') return undefined;
    const key = name.toLowerCase();
    const before = counts.has(key) ? counts.get(key) : 0;
    const known = switchesOf(switches);
    const next = known && before !== undefined ? numberAfter(before, known) : undefined;
    counts.set(key, next);
    return next === undefined ? undefined : written(next, known?.get('*') ?? 'ARABIC');
  });
}

/** Each with its argument; `undefined` where one is not known. A format that says how letters look changes no number. */
function switchesOf(words: readonly string[]): Map<string, string> | undefined {
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const sign = words[at]!.toLowerCase();
    if (sign === '\\*') {
      const format = words[++at] ?? '';
      if (!/^(?:mergeformat|charformat)$/i.test(format)) found.set('*', format);
    } else if (sign === '\\n') found.set('n', '');
    else if (sign === '\\c') found.set('c', '');
    else if (/^\\r\d+$/.test(sign)) found.set('r', sign.slice(2));
    else if (sign === '\\r' && /^\d+$/.test(words[at + 1] ?? '')) found.set('r', words[++at]!);
    else return undefined;
  }
  return found;
}

function numberAfter(before: number, switches: ReadonlyMap<string, string>): number {
  const reset = switches.get('r');
  if (reset !== undefined) return Number(reset);
  return switches.has('c') ? before : before + 1;
}

function written(number: number, format: string): string | undefined {
  if (/^arabic$/i.test(format)) return String(number);
  if (/^roman$/i.test(format)) return inCaseOf(format, roman(number));
  if (/^alphabetic$/i.test(format) && number > 0 && number <= 26)
    return inCaseOf(format, String.fromCharCode(64 + number));
  return undefined;
}

/** `ROMAN` gives I, II; `roman` gives i, ii. */
const inCaseOf = (format: string, text: string): string =>
  /^\p{Lu}/u.test(format) ? text.toUpperCase() : text.toLowerCase();

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
  ] as const),
  ...([
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
];

function roman(number: number): string {
  let [left, text] = [number, ''];
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}

/** Switches that give the number of a paragraph, or where it stands, in place of the text of the bookmark. */
const OF_PARAGRAPH = /^\\[nrwp]$/i;
/** Word's own words of a reference that leads nowhere, in none of the languages. */
const NOWHERE = '?';

function referred([kind = '', name = '', ...switches]: readonly string[], texts: ReadonlyMap<string, string>) {
  if (kind.toUpperCase() !== 'REF') return undefined;
  const text = texts.get(name.toLowerCase());
  if (text === undefined) return NOWHERE;
  if (switches.some((each) => OF_PARAGRAPH.test(each))) return /^table_|^figure_/i.test(name) ? NOWHERE : undefined;
  return switches.every((each) => /^\\h$|^\\\*$|^(?:merge|char)format$/i.test(each)) ? text : undefined;
}

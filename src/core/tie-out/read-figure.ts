/** Figures as a document prints them, read back: whatever kind of space, digits or order of groups an editor's program left. */
import { FOR_DOCUMENTS } from '../language/for-documents';
import type { Language } from '../language/language';
import { plainText } from './plain-text';

/** What a cell of figures shows: a plain decimal (`-1234.50`), `nil` for a dash, `..` for what is not available. */
export type FigureValue = string;

const patterns = new Map<Language, { readonly number: RegExp; readonly between: RegExp }>();

function patternsOf(language: Language): { readonly number: RegExp; readonly between: RegExp } {
  let known = patterns.get(language);
  if (!known) {
    const signs = FOR_DOCUMENTS[language].figureSigns;
    const [between, decimal] = [`[${signs.between}]`, `[${signs.decimal}]`];
    const grouped = `\\d{1,3}(?:${between}\\d{3})+(?!\\d)(?:${decimal}\\d+)?`;
    known = {
      number: new RegExp(`${grouped}|\\d+(?:${decimal}\\d+)?`, 'g'),
      between: new RegExp(`${between}(?=\\d{3}(?!\\d))`, 'g'),
    };
    patterns.set(language, known);
  }
  return known;
}

/** The number pattern of a language: grouped, or not. */
export const numberPattern = (language: Language): RegExp => patternsOf(language).number;

/** The number of a text that the pattern found, as a plain decimal. */
export const plainNumber = (text: string, language: Language): string =>
  text.replace(patternsOf(language).between, '').replace(FOR_DOCUMENTS[language].figureSigns.decimal, '.');

/** The value of a cell of figures; `undefined` where it holds anything else. Marks after the figure do not count. */
export function readFigure(text: string, language: Language): FigureValue | undefined {
  const bare = plainText(text)
    .replace(/[*\u066d]+/g, '')
    .replace(/^\$ ?| ?\$$/g, '')
    .trim();
  if (bare === '-' || bare === '') return bare === '' ? undefined : 'nil';
  if (/^\.{2,3}$/.test(bare)) return '..';
  const signed = /^[()](.*)[()]$|^-\s?(.*)$/.exec(bare);
  const inner = (signed ? (signed[1] ?? signed[2])! : bare).trim();
  const [found, ...more] = inner.match(numberPattern(language)) ?? [];
  if (found === undefined || more.length > 0 || found !== inner) return undefined;
  const value = plainNumber(found, language);
  return signed && /[1-9]/.test(value) ? `-${value}` : value;
}

/**
 * Whether a text is a figure whose groups of digits were turned around, as happens where a program lays out Arabic: `000 254` for 254,000.
 * `expected` is as printed.
 */
export function isReversed(expected: string, found: string): boolean {
  const groups = (text: string): string[] =>
    plainText(text)
      .replace(/[()*\u066d]/g, '')
      .trim()
      .split(/[ ,\u060c]/)
      .filter((group) => group !== '');
  const [own, other] = [groups(expected), groups(found)];
  return own.length > 1 && own.length === other.length && own.every((group, at) => group === other.at(-1 - at));
}

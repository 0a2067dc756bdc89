/** Which sheets a row of Reading is about: by their names, and where sheets of several files have one name, by the file before it, as Excel writes it. */
import { headingKey } from '../values/code-key';
import { baseName } from '../workbook/sheet-candidates';
import type { SheetIn } from '../workbook/sheet-candidates';

/** Whether a text is meant by what an answer says, in which `*` stands for anything. */
export function isMeant(pattern: string, text: string): boolean {
  if (!pattern.includes('*')) return headingKey(pattern) === headingKey(text);
  const parts = pattern.split('*').map(headingKey);
  const key = headingKey(text);
  let at = 0;
  for (const [n, part] of parts.entries()) {
    const found = n === 0 ? (key.startsWith(part) ? 0 : -1) : key.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1)!;
  return last === '' || key.endsWith(last);
}

/** `[Costs 2013]Sheet1`: no sheet has brackets in its name, though a file may. */
const WITH_FILE = /^\[(.*)\]([^[\]]*)$/su;

/** The sheet's part of such a name or pattern. */
export const withoutFile = (pattern: string): string => WITH_FILE.exec(pattern.trim())?.[2] ?? pattern;

/** Between the sheets or headings that a row is about. */
export const AND = '; ';

/** What is named one by one (`Jan; Feb`); none where it is one thing alone. */
export function namedIn(text: string): string[] {
  if (!text.includes(';')) return [];
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}

/**
 * Whether a row about `pattern` is about that sheet, one of several (`Jan; Feb`) or the only one; a file is meant by its name, with its ending or without, or by
 * its path.
 */
export function isSheetMeant(pattern: string, of: SheetIn): boolean {
  return isOneMeant(pattern, of) || namedIn(pattern).some((part) => isOneMeant(part, of));
}

function isOneMeant(pattern: string, { file, sheet }: SheetIn): boolean {
  const [, ofFile] = WITH_FILE.exec(pattern.trim()) ?? [];
  if (!isMeant(withoutFile(pattern), sheet)) return false;
  if (ofFile === undefined) return true;
  return [baseName(file), file.replace(/^.*[\\/]/, ''), file].some((name) => isMeant(ofFile, name));
}

/** How a row of Reading names one of these sheets, so that next year's is meant as well: a year in a name is another one next time, if no other would then be meant. */
export function sheetPattern(of: SheetIn, all: readonly SheetIn[]): string {
  const named = (name: string, isOnly: (pattern: string) => boolean): string => {
    const pattern = name.replace(YEAR, '*');
    return pattern !== name && pattern.replace(/[*\s]/g, '').length >= 3 && isOnly(pattern) ? pattern : name;
  };
  const own = named(of.sheet, (pattern) => all.filter(({ sheet }) => isMeant(pattern, sheet)).length === 1);
  const paths = namesakes(of, all).map(({ file }) => file);
  if (paths.length < 2) return own;
  const names = paths.map(baseName);
  if (names.filter((name) => isMeant(name, baseName(of.file))).length > 1) return `[${of.file}]${own}`;
  const file = named(baseName(of.file), (pattern) => names.filter((each) => isMeant(pattern, each)).length === 1);
  return `[${file}]${own}`;
}

/** Sheets that have its name, itself among them. */
export const namesakes = ({ sheet }: SheetIn, all: readonly SheetIn[]): SheetIn[] =>
  all.filter((each) => headingKey(each.sheet) === headingKey(sheet));

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** Which sheet, column, setting or value a text names, in any of the six languages. */
import type { Language } from '../language/language';
import { headingKey } from '../values/code-key';
import type { ChoiceList } from './choices';
import type { Names } from './names';
import { AMOUNT_WORDS, OF_BOTH_WORDS, TOTAL_WORDS } from './amount-words';
import { CHOICES } from './choices';
import { DEFAULT_SHEET_NAMES, HEADINGS } from './headings';
import { SETTINGS } from './settings';
import { withoutUnit } from '../values/bare-headings';
import type { SheetKind } from './layout';
import { LAYOUT, layoutOf } from './layout';

const spellings = (names: Names): string[] => Object.values(names).flat().map(headingKey);

const SHEETS = new Map<string, SheetKind>();
const COLUMNS = new Map<SheetKind, Map<string, string>>();
for (const { kind, columns } of LAYOUT) {
  const known = new Map<string, string>();
  const wanted = new Set(columns.map(({ column }) => column));
  for (const { sheet, column, names } of HEADINGS) {
    if (sheet === kind && column === '') for (const key of spellings(names)) SHEETS.set(key, kind);
  }
  // A sheet's own headings come after those of any sheet, so that they win where both know a word.
  for (const own of ['*', kind]) {
    for (const { sheet, column, names } of HEADINGS) {
      if (sheet === own && wanted.has(column)) for (const key of spellings(names)) known.set(key, column);
    }
  }
  for (const { column } of columns) known.set(headingKey(column), column);
  COLUMNS.set(kind, known);
}

const SETTING_KEYS = new Map(SETTINGS.flatMap(({ setting, names }) => spellings(names).map((key) => [key, setting])));

/** The kind of sheet of that name; Excel's table names allow no space, so `_` counts as one. */
export const sheetKindOf = (name: string): SheetKind | undefined =>
  SHEETS.get(headingKey(name)) ?? SHEETS.get(headingKey(name.replace(/^(tbl|table)_?/i, '').replace(/_/g, '')));

/** Marks of notes behind a heading, and a colon: `Amount 1/`, `Amount *`, `Amount (a)`, `Amount¹`, `Amount:`. */
const MARK_BEHIND = /(?:(?<!\d)\d{1,2}\/|\b[a-z]\/|\((?:\d{1,2}|[a-z])\)|\[(?:\d{1,2}|[a-z])\]|[*†‡§¹²³⁰⁴-⁹ᵃ-ᶜ:：])$/u;

function withoutMarks(heading: string): string {
  let bare = heading;
  while (heading.length <= 80) {
    const next = bare.trimEnd().replace(MARK_BEHIND, '');
    if (next === bare.trimEnd()) break;
    bare = next;
  }
  return bare.trimEnd();
}

/** The column of a sheet of that kind which the heading names; `Amount (CHF)` and `Amount in thousands` name that of the amount, marks of notes say nothing. */
export function columnOf(kind: SheetKind, heading: string): string | undefined {
  if (namesNothing(heading)) return undefined;
  const asked = ASKED.get(kind)!;
  if (asked.has(heading)) return asked.get(heading);
  const column = columnNamed(kind, heading);
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(heading, column);
  return column;
}

/** A row is looked at once alone, once with the row above it and once for each table: so many texts of each kind are kept with their answers. */
const MOST_ASKED = 4096;
const ASKED = new Map(LAYOUT.map(({ kind }) => [kind, new Map<string, string | undefined>()] as const));

function columnNamed(kind: SheetKind, heading: string): string | undefined {
  return columnNamedOnce(kind, heading) ?? columnInLanguages(kind, heading);
}

/** `Meeting / Réunion`: the same column, said in each language. */
function columnInLanguages(kind: SheetKind, heading: string): string | undefined {
  const [first, ...others] = inLanguages(heading).map((part) => columnNamedOnce(kind, part));
  return others.length > 0 && others.every((each) => each === first) ? first : undefined;
}

/** The parts of a heading that stroke or line parts; none where it has no such parts. */
function inLanguages(heading: string): string[] {
  const parts = heading.length > LONGEST_IN_LANGUAGES ? [] : heading.split(/[/|\n]/u).map((part) => part.trim());
  return parts.length > 1 && parts.length <= 6 && !parts.includes('') ? parts : [];
}

const LONGEST_IN_LANGUAGES = 120;

function columnNamedOnce(kind: SheetKind, heading: string): string | undefined {
  const known = COLUMNS.get(kind)!.get(headingKey(heading)) ?? columnWithUnit(kind, heading);
  if (known !== undefined) return known;
  const bare = withoutMarks(heading);
  if (bare === heading.trimEnd() || bare === '') return undefined;
  return COLUMNS.get(kind)!.get(headingKey(bare)) ?? columnWithUnit(kind, bare);
}

const ANY: ReadonlySet<string> = new Set([...COLUMNS.values()].flatMap((known) => [...known.keys()]));
const NOTHING = new Map<string, boolean>();

/** Whether a text names no column of any kind of sheet, and neither what was planned nor what was spent: most texts of most sheets do not. */
export function namesNothing(heading: string): boolean {
  let known = NOTHING.get(heading);
  if (known === undefined) {
    const bare = withoutMarks(heading);
    known = [heading, ...(bare === heading.trimEnd() || bare === '' ? [] : [bare])].every(
      (text) =>
        !ANY.has(headingKey(text)) &&
        choiceOf('Type', text) === undefined &&
        KINDS_OF_AMOUNTS.every((kind) => columnWithUnit(kind, text) === undefined),
    );
    known &&=
      inLanguages(heading).length === 0 || LAYOUT.every(({ kind }) => columnInLanguages(kind, heading) === undefined);
    if (NOTHING.size >= MOST_ASKED) NOTHING.clear();
    NOTHING.set(heading, known);
  }
  return known;
}

/** The columns of amounts, whose headings may say in what unit they are. */
const WITH_UNIT: ReadonlySet<string> = new Set(['Amount', 'Debit', 'Credit']);
const KINDS_OF_AMOUNTS = ['Estimates', 'Expenditures'] as const;
const OF_AMOUNTS: ReadonlySet<string> = new Set(KINDS_OF_AMOUNTS);
const STEMS = [
  ...new Set(
    HEADINGS.filter(({ sheet, column }) => WITH_UNIT.has(column) && (sheet === '*' || OF_AMOUNTS.has(sheet))).flatMap(
      ({ names }) => spellings(names),
    ),
  ),
];

/** A short one (`Dr`, `Cr`) is in many words, and names a column only where the heading begins with it. */
const holdsStem = (key: string, stem: string): boolean =>
  stem.length < 4 && /^[a-zа-я]/.test(stem) ? key.startsWith(stem) : key.includes(stem);

/** The column that a heading names together with a unit; `undefined` where it names none, or says no unit. */
export function columnWithUnit(kind: SheetKind, heading: string): string | undefined {
  if (!OF_AMOUNTS.has(kind) || heading.length > 80) return undefined;
  const key = headingKey(heading);
  if (COLUMNS.get(kind)!.has(key) || !STEMS.some((stem) => holdsStem(key, stem))) return undefined;
  const bare = withoutUnit(heading);
  const column = bare === undefined ? undefined : COLUMNS.get(kind)!.get(headingKey(bare));
  return column !== undefined && WITH_UNIT.has(column) ? column : undefined;
}

/** What we call a sheet (with a blank column) or a column of it; its own name goes before that of any sheet. */
export function headingOf(kind: SheetKind, column: string, language: Language): string {
  const own = HEADINGS.find((heading) => heading.sheet === kind && heading.column === column);
  const any = HEADINGS.find((heading) => heading.sheet === '*' && heading.column === column);
  return (own ?? any)?.names[language][0] ?? column;
}

export const settingOf = (name: string): string | undefined => SETTING_KEYS.get(headingKey(name));

/** The value of a closed list which the text names, as it stands in `CHOICES`. */
export function choiceOf(list: ChoiceList, text: string): string | undefined {
  return choiceKeys(list).get(headingKey(text));
}

const KEYS = new Map<ChoiceList, ReadonlyMap<string, string>>();

/** The values of a closed list by every spelling of them. */
export function choiceKeys(list: ChoiceList): ReadonlyMap<string, string> {
  let keys = KEYS.get(list);
  if (!keys) {
    const made = new Map<string, string>();
    for (const [value, names] of Object.entries(CHOICES[list] as Record<string, Names>)) {
      for (const key of [headingKey(value), ...spellings(names)]) if (!made.has(key)) made.set(key, value);
    }
    KEYS.set(list, (keys = made));
  }
  return keys;
}

export const choicesOf = (list: ChoiceList): string => Object.keys(CHOICES[list]).join(', ');

const TOTALS = (['total', 'subtotal'] as const)
  .flatMap((kind) => spellings(TOTAL_WORDS[kind]).map((key) => ({ key, kind })))
  .sort((a, b) => b.key.length - a.key.length);
const LETTER = /[\p{L}\p{N}]/u;

export interface TotalLabel {
  readonly kind: 'total' | 'subtotal';
  /** What else the label says: `M-01` of `Total M-01`. */
  readonly rest: string;
}

/** `3. Subtotal`, `IV) Total`. */
const NUMBERED = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|\p{Lu}|[IVX]{2,4})[.)]\s+(?=\p{L})/u;

/**
 * Reads a text as the label of a total: a total word alone, or one that begins or ends it (`Total M-01`, `M-01 total`); `undefined` where it is
 * none. The longest word wins, so that `Subtotal` is not read as `total`.
 */
export function readTotalLabel(text: string): TotalLabel | undefined {
  const plain = text.trim().replace(NUMBERED, '');
  if (plain.length === 0 || plain.length > 120) return undefined;
  const key = headingKey(plain);
  for (const { key: word, kind } of TOTALS) {
    if (key === word) return { kind, rest: '' };
    const first = key.startsWith(word) ? wordLength(plain, word) : 0;
    if (first > 0) return { kind, rest: trimSigns(plain.slice(first)) };
    const start = key.endsWith(word) ? wordStart(plain, word) : 0;
    if (start > 0 && /[\s:–—-]/u.test(plain[start - 1]!)) return { kind, rest: trimSigns(plain.slice(0, start)) };
  }
  return undefined;
}

const BOTH: ReadonlySet<string> = new Set(spellings(OF_BOTH_WORDS));

const AMOUNTS = new Map(
  (['Estimates', 'Expenditures'] as const).map((kind) => [kind, new Set(spellings(AMOUNT_WORDS[kind]))] as const),
);

/** Whether a heading names the amounts of such a table by what they are of (`Estimated cost (USD)`, `Expenditure`). */
export function isAmountHeading(kind: 'Estimates' | 'Expenditures', heading: string): boolean {
  if (heading.length > 80) return false;
  const known = AMOUNTS.get(kind)!;
  const bare = withoutMarks(heading);
  return (
    [heading, bare].some((each) => known.has(headingKey(each))) || known.has(headingKey(withoutUnit(bare) ?? bare))
  );
}

/** Whether a heading is of what comes of an estimate and an expenditure: a variance, what remains, a rate. */
export const isOfBoth = (text: string): boolean => BOTH.has(headingKey(text));

/** Whether a text is the label of a total. */
export const totalLabel = (text: string): TotalLabel['kind'] | undefined => readTotalLabel(text)?.kind;

const trimSigns = (text: string): string => text.replace(/^[\s:：,–—-]+|[\s:：,–—-]+$/gu, '');

/** Length of the piece of `text` whose key is `word`, if a word ends there; 0 otherwise. */
function wordLength(text: string, word: string): number {
  for (let end = 1; end <= text.length; end++) {
    const key = headingKey(text.slice(0, end));
    if (key.length < word.length) continue;
    if (key !== word) return 0;
    const next = text[end];
    return next === undefined || !LETTER.test(next) ? end : 0;
  }
  return 0;
}

/** Where the piece at the end of `text` begins whose key is `word`; 0 where none does. */
function wordStart(text: string, word: string): number {
  for (let start = text.length - 1; start >= 0; start--) {
    const key = headingKey(text.slice(start));
    if (key.length >= word.length) return key === word ? start : 0;
  }
  return 0;
}

const DEFAULTS: ReadonlySet<string> = new Set(DEFAULT_SHEET_NAMES.map(headingKey));

/** Excel's own name for a new sheet, in any language (`Sheet1`, `Feuil2`): nobody said what such a sheet is. */
export const isDefaultSheetName = (name: string): boolean =>
  DEFAULTS.has(headingKey(name).replace(/(?<!\d)\(?\d+\)?$/, ''));

export const requiredColumns = (kind: SheetKind): string[] =>
  layoutOf(kind)
    .columns.filter(({ required }) => required)
    .map(({ column }) => column);

const OWN = new Map<SheetKind, ReadonlySet<string>>();

/** Columns of a kind whose headings no other kind has; sheets of the budget, which go by their names, take none from those of another job. */
export function ownColumns(kind: SheetKind): ReadonlySet<string> {
  let own = OWN.get(kind);
  if (!own) {
    const ofBudget = layoutOf(kind).job === 'budget';
    const others = LAYOUT.filter((layout) => layout.kind !== kind && (ofBudget || layout.job !== 'budget')).flatMap(
      ({ columns }) => columns.map(({ column }) => column),
    );
    own = new Set(layoutOf(kind).columns.flatMap(({ column }) => (others.includes(column) ? [] : [column])));
    OWN.set(kind, own);
  }
  return own;
}

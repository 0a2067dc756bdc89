/** What Addendum calls its own among the values of a finding, in the language in which it is said: see `Sense`. */
import type { FigureNames, OwnNames } from '../../core/language/own-names';
import type { Language } from '../../core/language/language';
import { PUNCTUATION } from '../../core/language/punctuation';
import { headingNamed, valueOfColumn } from '../../core/records/column-memory';
import type { Diagnostic } from '../../core/values/diagnostic';
import type { NamingSense, Sense } from '../../core/values/diagnostics/finding-kind';
import { FINDINGS } from '../../core/values/diagnostics/findings';
import { headingOf } from '../../core/workbook/heading-index';
import type { Names } from '../../core/workbook/names';
import { CHOICES } from '../../core/workbook/choices';
import { settingName, settingTyped } from '../../core/workbook/settings';
import type { SheetKind } from '../../core/workbook/layout';
import { LAYOUT } from '../../core/workbook/layout';
import { say } from './say';

type Values = Readonly<Record<string, string | number>>;

/** The values as they are, but for those that are ours to name; `names` are the language's. */
export function namedValues(found: Diagnostic, language: Language, names: OwnNames): Values {
  const values = found.values as Values;
  let said: Record<string, string | number> | undefined;
  for (const [name, sense] of Object.entries<Sense>(FINDINGS[found.code].senses)) {
    const namer = isNaming(sense) ? NAMED[sense] : undefined;
    const value = values[name];
    if (namer === undefined || typeof value !== 'string' || value === '') continue;
    said ??= { ...values };
    said[name] = namer(value, language, found, names);
  }
  for (const [name, others] of Object.entries(found.named ?? {})) {
    const other = others[language];
    if (other === undefined) continue;
    said ??= { ...values };
    said[name] = other;
  }
  return said ?? values;
}

type Namer = (value: string, language: Language, found: Diagnostic, names: OwnNames) => string;

const NAMED: { readonly [S in NamingSense]: Namer } = {
  codes: (codes, _, __, names) => quoted(partsOf(codes), (code) => code, names),
  kind: (kind, language) => kindName(kind, language),
  kinds: (kinds, language, _, names) => quoted(partsOf(kinds), (kind) => kindName(kind, language), names),
  'sheet-or-kind': (sheet, language, { at }) => ((at[0]?.sheet ?? '') === '' ? kindName(sheet, language) : sheet),
  column: (column, language, { kind = '' }) => columnName(kind, column, language),
  'column of Letters': (column, language) => columnName('Letters', column, language),
  columns: (columns, language, { kind = '' }, names) =>
    quoted(partsOf(columns), (column) => columnName(kind, column, language), names),
  setting: (setting, language) => settingName(setting, language),
  settings: (settings, language) => listed(partsOf(settings), (setting) => settingName(setting, language), language),
  choices: (known, language, found) => listed(partsOf(known), choiceNamer(found, language), language),
  detail: (detail, language, _, names) => detailIn(detail, language, names),
  figure: (figure, _, __, names) => figureIn(figure, names),
};

const isNaming = (sense: Sense): sense is NamingSense => Object.hasOwn(NAMED, sense);

/** Lists among the values are joined by this. */
const partsOf = (list: string): string[] => list.split(', ');

const listed = (parts: readonly string[], name: (part: string) => string, language: Language): string =>
  parts.map(name).join(PUNCTUATION[language].items);

/** Between names in quotation marks: the message has the first and the last mark. */
const quoted = (parts: readonly string[], name: (part: string) => string, { betweenQuoted }: OwnNames): string =>
  parts.map(name).join(betweenQuoted);

const KINDS: ReadonlySet<string> = new Set(LAYOUT.map(({ kind }) => kind));
const isKind = (text: string): text is SheetKind => KINDS.has(text);

const kindName = (kind: string, language: Language): string => (isKind(kind) ? headingOf(kind, '', language) : kind);

/** A day of Settings is called by its setting. */
function columnName(kind: string, column: string, language: Language): string {
  if (!isKind(kind)) return column;
  const name = headingOf(kind, column, language);
  return name === column && kind === 'Settings' ? settingName(column, language) : name;
}

/** How one of the choices is called that a finding lists; examples (`1234.50`) and codes stay as they are. */
function choiceNamer(found: Diagnostic, language: Language): (choice: string) => string {
  const of = (list: Readonly<Record<string, Names>>) => (choice: string) => list[choice]?.[language][0] ?? choice;
  if (found.code === 'mapping-unknown-column') return (column) => headingOf('Expenditures', column, language);
  if (found.code === 'setting-invalid') {
    const { setting } = found.values;
    const heading = settingTyped(setting) !== undefined ? undefined : headingNamed(setting);
    if (heading) return (column) => valueOfColumn(heading.kind, column === LEFT_OUT ? '' : column, language);
    return of(LISTS[setting] ?? {});
  }
  if (found.code !== 'choice-unknown') return (choice) => choice;
  const { column } = found.values;
  if (found.kind === 'Reports' && (column === 'Public' || column === 'Cover page only')) return of(LISTS['yes/no']!);
  return of(LISTS[`${found.kind}.${column}`] ?? {});
}

const LEFT_OUT = 'left out';
const LISTS: Readonly<Record<string, Readonly<Record<string, Names>>>> = CHOICES;

interface Pattern {
  readonly message: string;
  readonly shape: RegExp;
}

const patterns = new WeakMap<object, readonly Pattern[]>();

/** The holes of a detail are caught by their names. */
const shapeOf = (detail: string): RegExp =>
  new RegExp(
    `^${detail
      .split(/(\{\w+\})/)
      .map((part) =>
        /^\{(\w+)\}$/.test(part) ? `(?<${part.slice(1, -1)}>.*)` : part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'),
      )
      .join('')}$`,
    's',
  );

/** A detail in a language; what is none of ours (the system's own word, Excel's) stays as it is. */
export function detailIn(text: string, language: Language, { details }: OwnNames): string {
  if (details === undefined) return text;
  let known = patterns.get(details);
  if (!known) {
    known = Object.entries(details).map(([detail, message]) => ({ message, shape: shapeOf(detail) }));
    patterns.set(details, known);
  }
  for (const { message, shape } of known) {
    const found = shape.exec(text);
    if (!found) continue;
    const holes = Object.entries(found.groups ?? {}).map(([name, value]) => [
      name,
      name === 'n' ? Number(value) : value,
    ]);
    return say(message, Object.fromEntries(holes) as Values, language);
  }
  return text;
}

/** A figure of a table keeps the name that `explain` takes. */
function figureIn(figure: string, { figures }: OwnNames): string {
  if (figure in figures) return figures[figure as keyof FigureNames];
  return figure.startsWith('text (') ? figures.text : figure;
}

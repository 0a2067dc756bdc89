/** A sheet of the sample as its reader would have filled it in: names, headings and choices in a language, and its own texts before the English ones. */
import { knownName } from '../src/core/language/known-names';
import type { Language } from '../src/core/language/language';
import type { Names } from '../src/core/workbook/names';
import { CHOICES } from '../src/core/workbook/choices';
import { HEADINGS } from '../src/core/workbook/headings';
import type { SheetKind } from '../src/core/workbook/layout';
import { layoutOf } from '../src/core/workbook/layout';
import { SETTINGS } from '../src/core/workbook/settings';
import type { FormSheet, FormValue } from '../src/core/workbook/template';
import { formSheet } from '../src/core/workbook/template';
import { sampleText } from './sample-words';

type Rows = readonly (readonly FormValue[])[];

/** Columns whose texts stand in English, with a column for each other language beside them. */
const TRANSLATED = ['Title', 'Name', 'Value', 'Text en'];
const LISTS: Readonly<Record<string, Readonly<Record<string, Names>> | undefined>> = CHOICES;

export function inLanguage(kind: SheetKind, rows: Rows, language: Language): FormSheet {
  const names = layoutOf(kind).columns.flatMap(({ column, isForeign }) => (isForeign ? [] : [column]));
  if (language === 'en' || kind === 'Letters') return formSheet(kind, language, rows);
  const own = rows.map((row) => rowIn(kind, names, row, language));
  const sheet = formSheet(kind, language, own);
  const english = names.findIndex((name) => TRANSLATED.includes(name) && names.includes(ownColumn(name, language)));
  if (english < 0) return sheet;
  // What its reader reads stands first; the English text says what it is.
  const at = names.indexOf(ownColumn(names[english]!, language));
  const moved = <T>(list: readonly T[]): T[] => {
    const rest = list.filter((_, each) => each !== at);
    const before = kind === 'Settings' ? english + 1 : english;
    return [...rest.slice(0, before), list[at]!, ...rest.slice(before)];
  };
  const heading = HEADINGS.find(({ sheet: of, column }) => column === names[english] && (of === kind || of === '*'));
  const marked = heading?.names[language].find((name) => name.endsWith('(en)'));
  const columns = sheet.columns.map((column, each) =>
    each === english && marked !== undefined && kind !== 'Settings' ? { ...column, heading: marked } : column,
  );
  return { ...sheet, columns: moved(columns), rows: sheet.rows.map((row) => moved(filled(row, names.length))) };
}

const ownColumn = (name: string, language: Language): string => `${name.replace(/ en$/, '')} ${language}`;

const filled = (row: readonly FormValue[], length: number): FormValue[] =>
  Array.from({ length }, (_, at) => row[at] ?? null);

function rowIn(kind: SheetKind, names: readonly string[], row: readonly FormValue[], language: Language): FormValue[] {
  const cells = filled(row, names.length);
  const setting = kind === 'Settings' ? String(row[0]) : '';
  return cells.map((value, at) => {
    const name = names[at]!;
    if (setting !== '') return settingCell(setting, name, cells, value, language);
    if (typeof value !== 'string' || names.includes(ownColumn(name, language))) {
      const english = cells[names.indexOf(name.replace(/ \w\w$/, ''))];
      const isOwn = value === null && name.endsWith(` ${language}`) && typeof english === 'string';
      return isOwn ? (sampleText(english, language) ?? null) : value;
    }
    const choice = LISTS[`${kind}.${name}`]?.[value] ?? (/yes|no/.test(value) ? LISTS['yes/no']?.[value] : undefined);
    return choice?.[language][0] ?? sampleText(value, language) ?? knownName(value, language) ?? value;
  });
}

/** Its name; of a choice what the language calls it; of a text that documents print its own text beside the English one. */
function settingCell(
  setting: string,
  column: string,
  [, english]: readonly FormValue[],
  value: FormValue,
  language: Language,
): FormValue {
  if (column === 'Setting') return SETTINGS.find((each) => each.setting === setting)!.names[language][0]!;
  if (typeof english !== 'string') return value;
  if (column === 'Value') return LISTS[setting]?.[english]?.[language][0] ?? value;
  if (column !== `Value ${language}` || value !== null) return value;
  return sampleText(english, language) ?? knownName(english, language) ?? null;
}

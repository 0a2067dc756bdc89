/** The empty workbook in our own form: every sheet and column of the layout, named in one language, with what may stand in it. */
import { directionOf } from '../language/direction';
import { LANGUAGES } from '../language/language';
import type { Language } from '../language/language';
import { CLASS_NAMES } from '../language/class-names';
import { COUNTED_CLASSES, STATUS_CLASSES } from '../values/status-classes';
import { MAX_ROWS } from '../values/address';
import { headingOf } from './heading-index';
import { CHOICES } from './choices';
import type { Names } from './names';
import { LAYOUT } from './layout';
import { SETTINGS, settingValues } from './settings';
import { sampleLetters } from './sample-letters';
import type { ColumnLayout, SheetKind, SheetLayout } from './layout';
import { NOTE_WORDS, columnNote } from './template-notes';

export type FormValue = string | number | null;

/** A sheet of a workbook in our form, as a writer needs it: one Excel table with its headings in the first row. */
export interface FormSheet {
  readonly kind: SheetKind;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly columns: readonly FormColumn[];
  /** In step with the columns; days are Excel's serial numbers. */
  readonly rows: readonly (readonly FormValue[])[];
}

export interface FormColumn {
  readonly heading: string;
  readonly format: 'text' | 'amount' | 'number' | 'rate' | 'day';
  /** In characters. */
  readonly width: number;
  /** What the column is for, shown at its heading. */
  readonly note: string;
  /** What may be picked. */
  readonly choices: readonly string[];
  /** The sheet whose first column lists the codes that may be picked. */
  readonly codesOf: SheetKind | undefined;
  /** What may be picked in one row only, by its position among the rows. */
  readonly rowChoices: ReadonlyMap<number, RowChoices>;
}

export interface RowChoices {
  readonly values: readonly string[];
  /** Anything else may stand there too. */
  readonly isOpen: boolean;
}

/** Where the codes of a sheet stand, as a formula: its first column, below the heading, as far as it is filled. */
export function codeListOf(sheet: string): string {
  const name = `'${sheet.replaceAll("'", "''")}'`;
  return `OFFSET(${name}!$A$2,0,0,MAX(1,COUNTA(${name}!$A$2:$A$${MAX_ROWS})),1)`;
}

/** Every sheet, empty but for the names of the settings and letters to begin with. */
export function templateSheets(language: Language): FormSheet[] {
  // What is proposed of a foreign workbook is no sheet to be filled in from nothing.
  return LAYOUT.filter(({ kind }) => kind !== 'Reading').map((layout) => {
    const rows = layout.kind === 'Letters' ? sampleLetters() : settingRows(layout, language);
    return formSheet(layout.kind, language, rows);
  });
}

/** One sheet of the form with its rows. */
export function formSheet(kind: SheetKind, language: Language, rows: FormSheet['rows']): FormSheet {
  const layout = LAYOUT.find((sheet) => sheet.kind === kind)!;
  return {
    kind,
    name: headingOf(kind, '', language),
    direction: directionOf(language),
    columns: layout.columns.filter(({ isForeign }) => !isForeign).map((column) => formColumn(layout, column, language)),
    rows,
  };
}

function settingRows(layout: SheetLayout, language: Language): FormSheet['rows'] {
  if (layout.kind !== 'Settings') return [];
  return SETTINGS.map(({ names }) => [names[language][0]!, null]);
}

function formColumn(layout: SheetLayout, column: ColumnLayout, language: Language): FormColumn {
  const heading = headingOf(layout.kind, column.column, language);
  const choices = choicesOf(layout.kind, column.column, language);
  return {
    heading,
    format: formatOf(column),
    width: widthOf(column, heading),
    note: noteOf(layout.kind, column, choices, language),
    choices,
    codesOf: codesOf(layout.kind, column.column),
    rowChoices: layout.kind === 'Settings' && column.column === 'Value' ? settingChoices(language) : new Map(),
  };
}

function formatOf(column: ColumnLayout): FormColumn['format'] {
  if (column.type === 'amount' || column.type === 'day') return column.type;
  if (column.type === 'number')
    return column.column.startsWith('Units') || column.column === 'Rate' ? 'rate' : 'number';
  return 'text';
}

const WIDE = /^(?:Title|Text|Name|Value|Description|Body|Reason|Note)/;

function widthOf(column: ColumnLayout, heading: string): number {
  if (column.column === 'Body') return 80;
  const content = column.type === 'text' ? (WIDE.test(column.column) ? 36 : 20) : 14;
  return Math.max(content, heading.length + 4);
}

function noteOf(kind: SheetKind, column: ColumnLayout, choices: readonly string[], language: Language): string {
  const words = NOTE_WORDS[language];
  const said = [column.required ? words.required : words.optional, words[column.type]];
  if (choices.length > 0) said.push(choices.join(', '));
  const own = columnNote(kind, column.column, language);
  return [said.filter((word) => word !== '').join(' · '), own].filter((line) => line !== '').join('\n');
}

type Lists = Readonly<Record<string, Readonly<Record<string, Names>>>>;
const LISTS: Lists = CHOICES;
const YES_NO = new Set(['Reports.Public', 'Reports.Cover page only']);

const listed = (list: string, language: Language): string[] =>
  Object.values(LISTS[list] ?? {}).map((names) => names[language][0]!);

function choicesOf(kind: SheetKind, column: string, language: Language): readonly string[] {
  const name = `${kind}.${column}`;
  if (column === 'Language') return LANGUAGES;
  if (column === 'Class') {
    const counted = kind === 'StatedCounts' ? COUNTED_CLASSES : ([...STATUS_CLASSES, 'voluntary'] as const);
    return counted.map((each) => CLASS_NAMES[language][each]);
  }
  return listed(YES_NO.has(name) ? 'yes/no' : name, language);
}

/** What may be picked as the value of a setting; nothing where it is any text, number or day. */
export function settingChoicesOf(setting: string, language: Language): RowChoices {
  const described = SETTINGS.find((each) => each.setting === setting);
  if (!described) return { values: [], isOpen: false };
  const isOpen = described.type === 'open choice' || described.type === 'unit';
  return { values: settingValues(described, language), isOpen };
}

function settingChoices(language: Language): ReadonlyMap<number, RowChoices> {
  const rows = SETTINGS.map(({ setting }, row): [number, RowChoices] => [row, settingChoicesOf(setting, language)]);
  return new Map(rows.filter(([, { values }]) => values.length > 0));
}

function codesOf(kind: SheetKind, column: string): SheetKind | undefined {
  if (column === 'Meeting') return 'Meetings';
  if (column === 'Line') return 'BudgetLines';
  if (column === 'State' && kind !== 'States') return 'States';
  if (column === 'Item' && kind !== 'UnitCosts') return 'UnitCosts';
  if (column === 'Instrument' && kind !== 'ReportingDuties') return 'ReportingDuties';
  return undefined;
}

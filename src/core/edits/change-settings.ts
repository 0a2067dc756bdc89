/** The settings of a workbook as they are, and changes of them: each value where it stands, else in a new row of the Settings sheet. */
import type { Language } from '../language/language';
import type { CellEdit, EditValue, SheetEdits } from '../plan/sheet-edit';
import { DATE_FORMAT } from '../plan/sheet-plan';
import { Findings } from '../records/findings';
import { SheetRows } from '../records/sheet-rows';
import { NO_CELL } from '../records/table-cells';
import { cellAddress } from '../values/address';
import type { Place } from '../values/address';
import { dayFromIso, dayFromSerial, isoFromDay } from '../values/calendar';
import { choiceOf, settingOf } from '../workbook/heading-index';
import { SETTINGS } from '../workbook/settings';
import type { SettingType } from '../workbook/settings';
import { layoutOf } from '../workbook/layout';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CHOICES } from '../workbook/choices';
import type { ChoiceList } from '../workbook/choices';
import type { Workbook } from '../workbook/workbook';
import { CellFormat } from '../workbook/workbook';
import { appendRows, lastRow, withColumns } from './append-rows';
import type { RowValues } from './append-rows';
import type { FoundCell } from './cell-at';
import { cellAt } from './cell-at';
import { registersOf } from './find-register';
import { append } from '../values/append';

/** `Value`, or `Value fr` …, as the layout names the columns of the Settings sheet. */
export type ValueColumn = string;

export interface SettingCell {
  /** A day as ISO, a number as a plain decimal, a per cent without its sign. */
  readonly text: string;
  readonly at: Place;
  /** A person typed it. */
  readonly isTyped: boolean;
}

export interface SettingNow {
  readonly setting: string;
  /** Those that are filled. */
  readonly cells: ReadonlyMap<ValueColumn, SettingCell>;
}

export interface SettingChange {
  readonly setting: string;
  readonly column: ValueColumn;
  /** As `SettingCell` has it; blank: nothing. */
  readonly text: string;
}

/** Settings that are days, and those that are numbers; all others are texts or one of a list. */
const ofTypes = (...types: readonly SettingType[]): ReadonlySet<string> =>
  new Set(SETTINGS.filter(({ type }) => types.includes(type)).map(({ setting }) => setting));
export const DAY_SETTINGS = ofTypes('day');
export const NUMBER_SETTINGS = ofTypes('year', 'unit', 'amount', 'per cent', 'number');
/** Texts that documents print, which each language may have of its own. */
export const PRINTED_SETTINGS: ReadonlySet<string> = new Set([
  ...['Convention', 'Body', 'Session', 'Place', 'Dates', 'Agenda item', 'Mandate', 'Submitted by'],
  ...['Estimate mandate', 'Shares mandate', 'Contributions mandate'],
]);
const PLAIN = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const SHIFT_1904 = 1462;

/** Every known setting, in the order of the form; of one that stands in several rows the first that says something counts, as for the reader. */
export function settingsNow(workbooks: readonly Workbook[]): SettingNow[] {
  const known = new Map<string, Map<ValueColumn, SettingCell>>();
  for (const { setting, found, row } of settingRows(registersOf(workbooks, 'Settings').flat())) {
    const cells = known.get(setting) ?? new Map<ValueColumn, SettingCell>();
    known.set(setting, cells);
    for (const { column } of layoutOf('Settings').columns) {
      const at = found.columns.get(column);
      if (column === 'Setting' || at === undefined || cells.has(column)) continue;
      const place = { file: found.workbook.file, sheet: found.sheet.name, cell: cellAddress(row, at) };
      const cell = cellAt([found.workbook], place);
      const text = cell ? textOf(cell) : '';
      if (cell && text !== '') cells.set(column, { text, at: place, isTyped: cell.isTyped });
    }
  }
  return SETTINGS.map(({ setting }) => ({ setting, cells: known.get(setting) ?? new Map() }));
}

/** All changes as one step. `daysAsText`: what is made of the edits keeps no formats of cells. */
export function changeSettings(
  workbooks: readonly Workbook[],
  changes: readonly SettingChange[],
  language: Language,
  daysAsText: boolean,
): SheetEdits {
  const registers = registersOf(workbooks, 'Settings');
  const rows = settingRows(registers.flat());
  const last = registers[0]?.at(-1);
  const isSaid = ({ found, row }: SettingRow, column: string): boolean => cellIn(found, row, column) !== undefined;
  const targets = changes.flatMap((change) => {
    const own = rows.filter(({ setting }) => setting === change.setting);
    const row = own.find((each) => isSaid(each, change.column)) ?? own[0];
    return row === undefined && change.text === '' ? [] : [{ change, row }];
  });
  const added = [...new Set(targets.filter(({ row }) => row === undefined).map(({ change }) => change.setting))];
  if (!last) {
    const made = added.map((setting) => {
      const own = targets.filter(({ change }) => change.setting === setting);
      const values = own.map(({ change }) => [change.column, valueOf(change, undefined, daysAsText).value]);
      return { Setting: nameOf(setting, language), ...Object.fromEntries(values) } as RowValues;
    });
    return appendRows(workbooks, 'Settings', made, language);
  }
  const below = lastRow(last) + 1;
  const cells: CellEdit[] = [];
  for (const found of new Set(targets.map(({ row }) => row?.found ?? last))) {
    const own = targets.filter(({ row }) => (row?.found ?? last) === found);
    const used = new Set(own.map(({ change }) => change.column));
    const wanted = layoutOf('Settings').columns.flatMap(({ column }) => (used.has(column) ? [column] : []));
    const widened = withColumns(found, wanted, language);
    const at = (column: string): number => widened.columns.get(column)!;
    const sheet = found.sheet.name;
    append(cells, widened.cells);
    for (const { change, row } of own) {
      const cell = row && cellIn(found, row.row, change.column);
      const { value, format } = valueOf(change, cell ?? { workbook: found.workbook }, daysAsText);
      const number = row?.row ?? below + added.indexOf(change.setting);
      const edit = { sheet, row: number, column: at(change.column), before: cell?.value, value };
      cells.push(format === undefined ? edit : { ...edit, format });
    }
    if (found !== last) continue;
    for (const [n, setting] of added.entries())
      cells.push({ sheet, row: below + n, column: at('Setting'), before: undefined, value: nameOf(setting, language) });
  }
  return { sheets: [], cells };
}

/** The value of a closed list that a text names, or the text itself. */
export const choiceNamed = (setting: string, text: string): string =>
  setting in CHOICES ? (choiceOf(setting as ChoiceList, text) ?? text) : text;

interface SettingRow {
  readonly setting: string;
  readonly found: RecognisedSheet;
  readonly row: number;
}

const settingRows = (registers: readonly RecognisedSheet[]): SettingRow[] =>
  registers.flatMap((found) => {
    const all: SettingRow[] = [];
    const rows = new SheetRows(found, new Findings());
    const column = found.columns.get('Setting') ?? 0;
    while (rows.next()) {
      const setting = rows.cell(column) === NO_CELL ? undefined : settingOf(rows.text(column));
      if (setting !== undefined) all.push({ setting, found, row: rows.number });
    }
    return all;
  });

function cellIn({ workbook, sheet, columns }: RecognisedSheet, row: number, column: string): FoundCell | undefined {
  const at = columns.get(column);
  return at === undefined
    ? undefined
    : cellAt([workbook], { file: workbook.file, sheet: sheet.name, cell: cellAddress(row, at) });
}

const nameOf = (setting: string, language: Language): string =>
  SETTINGS.find((each) => each.setting === setting)?.names[language][0] ?? setting;

function textOf({ value, format, workbook }: FoundCell): string {
  if (typeof value !== 'number') return value === undefined ? '' : String(value);
  if (format === CellFormat.percent) return String(Number((value * 100).toPrecision(15)));
  const day = format === CellFormat.date ? dayFromSerial(value, workbook.date1904) : undefined;
  return day === undefined ? String(Number(value.toPrecision(15))) : isoFromDay(day);
}

/** A number where the setting is one, in the unit that its cell shows; a day as Excel keeps it. */
function valueOf(
  { setting, column, text }: SettingChange,
  cell: Partial<FoundCell> | undefined,
  daysAsText: boolean,
): { readonly value: EditValue; readonly format?: string } {
  if (text === '') return { value: undefined };
  if (column !== 'Value') return { value: text };
  const day = DAY_SETTINGS.has(setting) ? dayFromIso(text) : undefined;
  if (day !== undefined && !daysAsText && cell)
    return { value: cell.workbook?.date1904 === true ? day - SHIFT_1904 : day, format: DATE_FORMAT };
  if (!NUMBER_SETTINGS.has(setting) || !PLAIN.test(text)) return { value: text };
  const number = Number(text);
  if (cell?.format === CellFormat.percent) return { value: number / 100 };
  return cell?.format === CellFormat.text || cell?.format === CellFormat.date
    ? { value: number, format: 'General' }
    : { value: number };
}

/**
 * What the officer said of columns by their headings, kept as rows of the Settings sheet: `Expenditures: Sachkonto` = `Commitment item`, or
 * `left out`; of a table with budget lines or meetings across also the code or title of one. Sheet and column are named in any of the six languages.
 */
import type { Place } from '../values/address';
import { headingKey } from '../values/code-key';
import type { Language } from '../language/language';
import { choiceOf, columnOf, headingOf, settingOf, sheetKindOf } from '../workbook/heading-index';
import { CHOICES } from '../workbook/choices';
import type { SheetKind } from '../workbook/layout';
import { layoutOf } from '../workbook/layout';
import type { AcrossNames } from '../workbook/across-names';
import type { ColumnMemory } from '../workbook/heading-fields';
import { indexNamed } from '../workbook/across-names';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { isAnswer } from './answers';
import { Findings } from './findings';
import { SheetRows } from './sheet-rows';

export interface HeadingName {
  readonly kind: SheetKind;
  readonly heading: string;
}

/** The sheet and heading that a setting is about; `undefined` where it is a setting of another sort. */
export function headingNamed(setting: string): HeadingName | undefined {
  const colon = setting.search(/[:：]/);
  const [sheet, heading] = [setting.slice(0, Math.max(colon, 0)).trimEnd(), setting.slice(colon + 1).trimStart()];
  if (colon < 0) return undefined;
  const kind = heading === '' ? undefined : sheetKindOf(sheet);
  return kind === undefined || kind === 'Settings' ? undefined : { kind, heading };
}

/** How such a row names the heading in a language. */
export const settingOfHeading = ({ kind, heading }: HeadingName, language: Language): string =>
  `${headingOf(kind, '', language)}: ${heading}`;

/** How such a row names the column; blank: left out. What is no column of the sheet is a code, and stands as it is. */
export function valueOfColumn(kind: SheetKind, column: string, language: Language): string {
  if (column === '') return CHOICES.Column['left out'][language][0]!;
  const isColumn = layoutOf(kind).columns.some((each) => each.column === column);
  return isColumn ? headingOf(kind, column, language) : column;
}

/** The column that a row's value names; blank: left out; `undefined`: it names none. */
export const columnNamed = (kind: SheetKind, value: string): string | undefined =>
  choiceOf('Column', value) === undefined ? columnOf(kind, value) : '';

/** What a row's value may say. */
export const columnsOf = (kind: SheetKind): string =>
  [...layoutOf(kind).columns.map(({ column }) => column), 'left out'].join(', ');

/** What the rows of Settings sheets say; of two rows on one heading the first counts. Reports nothing: `readSettings` and `wideMemory` do. */
export function columnMemory(sheets: readonly RecognisedSheet[]): ColumnMemory {
  const said = new Map<string, string>();
  for (const { setting, value } of settingRows(sheets)) {
    const name = headingNamed(setting);
    const column = name && columnNamed(name.kind, value);
    const key = name && keyOf(name.kind, name.heading);
    if (key !== undefined && column !== undefined && !said.has(key)) said.set(key, column);
  }
  return said.size === 0 ? () => undefined : (kind, heading) => said.get(keyOf(kind, heading));
}

/** What the first of several says of a heading. */
export const joinedMemory =
  (...memories: readonly ColumnMemory[]): ColumnMemory =>
  (kind, heading) => {
    for (const memory of memories) {
      const said = memory(kind, heading);
      if (said !== undefined) return said;
    }
    return undefined;
  };

/** Whether the amounts of such a sheet may stand under budget lines or meetings, which its columns may then name. */
export const mayBeWide = (kind: SheetKind): boolean => kind === 'Estimates' || kind === 'Expenditures';

/** The same of sheets that may be wide, as written: their values may name a line or meeting too. One that names nothing is an error. */
export function wideMemory(
  sheets: readonly RecognisedSheet[],
  { lines, meetings }: Omit<AcrossNames, 'told'>,
  codes: readonly string[],
  findings: Findings,
): AcrossNames['told'] {
  const said = new Map<string, string>();
  const names = (kind: SheetKind, value: string): boolean =>
    columnNamed(kind, value) !== undefined || [lines, meetings].some((known) => (indexNamed(known, value) ?? -1) >= 0);
  for (const { setting, value, at } of settingRows(sheets)) {
    const name = settingOf(setting) === undefined ? headingNamed(setting) : undefined;
    if (!name || !mayBeWide(name.kind) || value === '' || isAnswer(setting, value)) continue;
    const key = keyOf(name.kind, name.heading);
    if (!names(name.kind, value)) {
      const known = [columnsOf(name.kind), ...codes].join(', ');
      findings.add('setting-invalid', at, { setting, found: value, known });
    } else if (!said.has(key)) said.set(key, value);
  }
  return (kind, heading) => said.get(keyOf(kind, heading));
}

/** The rows of Settings sheets as written. */
export function* settingRows(
  sheets: readonly RecognisedSheet[],
): Generator<{ setting: string; value: string; at: Place }> {
  for (const found of sheets) {
    const rows = new SheetRows(found, new Findings());
    const column = found.columns.get('Value') ?? 0;
    while (rows.next())
      yield {
        setting: rows.text(found.columns.get('Setting') ?? 0),
        value: rows.text(column),
        at: rows.place(column),
      };
  }
}

/** The same for every spelling of a heading in sheets of a kind. */
export const keyOf = (kind: SheetKind, heading: string): string => `${kind}\n${headingKey(heading)}`;

/**
 * What the officer said of columns by their headings, kept as rows of the Settings sheet: `Expenditures: Sachkonto` = `Commitment item`, or
 * `left out`. Sheet and column are named in any of the six languages.
 */
import { headingKey } from '../values/code-key';
import type { Language } from '../language/language';
import { choiceOf, columnOf, headingOf, sheetKindOf } from '../workbook/heading-index';
import { CHOICES } from '../workbook/headings';
import type { SheetKind } from '../workbook/layout';
import { layoutOf } from '../workbook/layout';
import type { ColumnMemory } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { Findings } from './findings';
import { SheetRows } from './sheet-rows';

export interface HeadingName {
  readonly kind: SheetKind;
  readonly heading: string;
}

/** The sheet and heading that a setting is about; `undefined` where it is a setting of another sort. */
export function headingNamed(setting: string): HeadingName | undefined {
  const [, sheet = '', heading = ''] = /^(.*?)\s*[:：]\s*(.+)$/su.exec(setting) ?? [];
  const kind = heading === '' ? undefined : sheetKindOf(sheet);
  return kind === undefined || kind === 'Settings' ? undefined : { kind, heading };
}

/** How such a row names the heading in a language. */
export const settingOfHeading = ({ kind, heading }: HeadingName, language: Language): string =>
  `${headingOf(kind, '', language)}: ${heading}`;

/** How such a row names the column; blank: left out. */
export const valueOfColumn = (kind: SheetKind, column: string, language: Language): string =>
  column === '' ? CHOICES.Column['left out'][language][0]! : headingOf(kind, column, language);

/** The column that a row's value names; blank: left out; `undefined`: it names none. */
export const columnNamed = (kind: SheetKind, value: string): string | undefined =>
  choiceOf('Column', value) === undefined ? columnOf(kind, value) : '';

/** What a row's value may say. */
export const columnsOf = (kind: SheetKind): string =>
  [...layoutOf(kind).columns.map(({ column }) => column), 'left out'].join(', ');

/** What the rows of Settings sheets say; of two rows on one heading the first counts. Reports nothing: `readSettings` does. */
export function columnMemory(sheets: readonly RecognisedSheet[]): ColumnMemory {
  const said = new Map<string, string>();
  for (const found of sheets) {
    const rows = new SheetRows(found, new Findings());
    while (rows.next()) {
      const name = headingNamed(rows.text(found.columns.get('Setting') ?? 0));
      const column = name && columnNamed(name.kind, rows.text(found.columns.get('Value') ?? 0));
      const key = name && keyOf(name.kind, name.heading);
      if (key !== undefined && column !== undefined && !said.has(key)) said.set(key, column);
    }
  }
  return said.size === 0 ? () => undefined : (kind, heading) => said.get(keyOf(kind, heading));
}

const keyOf = (kind: SheetKind, heading: string): string => `${kind}\n${headingKey(heading)}`;

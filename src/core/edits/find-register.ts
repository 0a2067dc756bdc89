/** Where the rows of a kind are in the workbooks that are open: as the readers find them. */
import { columnMemory } from '../records/column-memory';
import { SheetFinder } from '../workbook/find-sheets';
import type { ColumnMemory } from '../workbook/heading-fields';
import type { SheetKind } from '../workbook/layout';
import { locateLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Workbook } from '../workbook/workbook';

/** The last table of the kind's first sheet whose headings can be read, so that a row can be added below it; `undefined` where there is none. */
export const findRegister = (workbooks: readonly Workbook[], kind: SheetKind): RecognisedSheet | undefined =>
  registersOf(workbooks, kind)[0]?.at(-1);

/** The tables of each of the kind's sheets whose headings can be read. */
export function registersOf(workbooks: readonly Workbook[], kind: SheetKind): readonly (readonly RecognisedSheet[])[] {
  const finder = new SheetFinder(workbooks, []);
  const columnsBy = kind === 'Settings' ? undefined : memoryOf(workbooks);
  finder.takeByHeadings(kind === 'Settings' ? ['Settings'] : undefined, columnsBy);
  return finder
    .of(kind)
    .map((candidate) => locateLong(candidate, columnsBy).tables)
    .filter((tables) => tables.length > 0);
}

/** What the Settings sheets of the workbooks say of columns. */
export function memoryOf(workbooks: readonly Workbook[]): ColumnMemory {
  const settings = findRegister(workbooks, 'Settings');
  return columnMemory(settings ? [settings] : []);
}

/** Where the rows of a kind are in the workbooks that are open: as the readers find them. */
import { columnMemory } from '../records/column-memory';
import { SheetFinder } from '../workbook/find-sheets';
import type { ColumnMemory } from '../workbook/heading-fields';
import type { SheetKind } from '../workbook/layout';
import { locateLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Workbook } from '../workbook/workbook';

/** The last table of the kind's first sheet whose headings can be read, so that a row can be added below it; `undefined` where there is none. */
export function findRegister(workbooks: readonly Workbook[], kind: SheetKind): RecognisedSheet | undefined {
  const finder = new SheetFinder(workbooks, []);
  finder.takeByHeadings(
    kind === 'Settings' ? ['Settings'] : undefined,
    kind === 'Settings' ? undefined : memoryOf(workbooks),
  );
  const columnsBy = kind === 'Settings' ? undefined : memoryOf(workbooks);
  for (const candidate of finder.of(kind)) {
    const found = locateLong(candidate, columnsBy).tables.at(-1);
    if (found) return found;
  }
  return undefined;
}

/** What the Settings sheets of the workbooks say of columns. */
export function memoryOf(workbooks: readonly Workbook[]): ColumnMemory {
  const settings = findRegister(workbooks, 'Settings');
  return columnMemory(settings ? [settings] : []);
}

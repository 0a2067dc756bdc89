/** Where the rows of a kind stand in the workbooks that are open. */
import { columnMemory } from '../records/column-memory';
import { isDefaultSheetName } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import type { ColumnMemory } from '../workbook/locate-headings';
import { locateLong, scoreLong } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Candidate } from '../workbook/sheet-candidates';
import { nameSheets } from '../workbook/sheet-candidates';
import type { Workbook } from '../workbook/workbook';
import { MAX_COLUMNS } from '../values/address';

/** The first sheet of the kind whose headings can be read, by name before by headings; `undefined` where there is none. */
export function findRegister(workbooks: readonly Workbook[], kind: SheetKind): RecognisedSheet | undefined {
  const columnsBy = kind === 'Settings' ? undefined : memoryOf(workbooks);
  for (const candidate of candidatesOf(workbooks, kind)) {
    const { found } = locateLong(candidate, columnsBy);
    if (found) return found;
  }
  return undefined;
}

/** What the Settings sheets of the workbooks say of columns. */
export function memoryOf(workbooks: readonly Workbook[]): ColumnMemory {
  const settings = findRegister(workbooks, 'Settings');
  return columnMemory(settings ? [settings] : []);
}

function candidatesOf(workbooks: readonly Workbook[], kind: SheetKind): Candidate[] {
  const { candidates, unnamed } = nameSheets(workbooks, []);
  const byHeadings = unnamed
    .filter(({ sheet }) => !isDefaultSheetName(sheet.name))
    .map(({ workbook, sheet }): Candidate => ({
      kind,
      workbook,
      sheet,
      left: 1,
      right: MAX_COLUMNS,
      headingRow: undefined,
    }));
  return [
    ...candidates.filter((candidate) => candidate.kind === kind),
    ...byHeadings.filter((candidate) => scoreLong(candidate).complete),
  ];
}

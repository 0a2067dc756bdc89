/** Which of the workbooks is the set-up workbook. Apart from what changes it, since every workbook is asked. */
import { sheetKindOf } from '../workbook/heading-index';
import type { SheetKind } from '../workbook/layout';
import type { Sheet, Workbook } from '../workbook/workbook';

/** Sheets that hold the figures themselves are never kept in it. */
const OF_FIGURES: ReadonlySet<SheetKind> = new Set(['Estimates', 'Expenditures']);
const NAME = /^(?:addendum[-_ ])?set-?up[^/\\]*\.xlsx$/iu;

/** Whether a file is such a workbook: by its name, and since all its sheets are of our form and none holds figures. */
export const isSetUpFile = ({ file, sheets }: Workbook): boolean =>
  NAME.test(file) &&
  sheets.every((sheet) => {
    const kind = sheetKindOf(sheet.name);
    return kind !== undefined && !OF_FIGURES.has(kind) && isForm(sheet);
  });

/** One table, from the first cell on, each column with its heading. */
function isForm({ visibility, merges, cells }: Sheet): boolean {
  if (visibility !== 'visible' || merges.length > 0 || cells.rowCount === 0 || cells.rowNumber(0) !== 1) return false;
  const width = cells.start(1);
  for (let cell = 0; cell < cells.cellCount; cell++)
    if (cells.column(cell) > width || (cell < width && cells.column(cell) !== cell + 1)) return false;
  return true;
}

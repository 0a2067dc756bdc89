/** Workbooks of the reporting status alone: that they hold no costs is no fault of theirs. */
import type { Diagnostic } from '../../core/values/diagnostic';
import { layoutOf } from '../../core/workbook/layout';
import type { SheetKind } from '../../core/workbook/layout';
import type { Workbook } from '../../core/workbook/workbook';
import { CellKind } from '../../core/workbook/workbook';
import type { FoundKind } from './engine-messages';

/** Sheets that either job may use. */
const OF_BOTH: ReadonlySet<SheetKind> = new Set(['Settings', 'Waivers', 'Corrections', 'Terms']);

/**
 * Whether something of the status was found, nothing of the costs, and no sheet beside with a number in it: that might be costs of which nothing could be
 * recognised.
 */
export function isStatusAlone(found: readonly FoundKind[], workbooks: readonly Workbook[]): boolean {
  const isOfStatus = ({ kind }: FoundKind): boolean => layoutOf(kind).job === 'status';
  if (!found.some(isOfStatus) || !found.every((each) => isOfStatus(each) || OF_BOTH.has(each.kind))) return false;
  const known = new Set(found.flatMap(({ sheets }) => sheets.map(({ file, sheet }) => JSON.stringify([file, sheet]))));
  return workbooks.every(({ file, sheets }) =>
    sheets.every(({ name, cells }) => {
      if (known.has(JSON.stringify([file, name]))) return true;
      for (let cell = 0; cell < cells.cellCount; cell++) if (cells.kind(cell) === CellKind.number) return false;
      return true;
    }),
  );
}

/** Without the findings that sheets of costs are not there. */
export const withoutCosts = (found: readonly Diagnostic[]): Diagnostic[] =>
  found.filter(({ code, values }) => code !== 'sheet-missing' || layoutOf(values.sheet as SheetKind).job !== 'costs');

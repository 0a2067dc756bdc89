/** The sheets of our form that a workbook still lacks. */
import type { Language } from '../language/language';
import type { SheetEdits } from '../plan/sheet-edit';
import type { PlannedSheet } from '../plan/sheet-plan';
import { codeKey } from '../values/code-key';
import { sheetKindOf } from '../workbook/heading-index';
import { LAYOUT } from '../workbook/layout';
import type { SheetKind, SheetLayout } from '../workbook/layout';
import { templateSheets } from '../workbook/template';
import type { Workbook } from '../workbook/workbook';
import { findRegister } from './find-register';
import { planForm } from './plan-form';

/** Makes the sheets of a job that are not there under any name; a kind that is there, in whatever form, is left alone. */
export function setUpSheets(
  workbooks: readonly Workbook[],
  job: SheetLayout['job'],
  language: Language,
  present: readonly SheetKind[] = [],
): SheetEdits {
  const taken = new Set(workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => codeKey(name))));
  const isThere = (kind: SheetKind): boolean =>
    present.includes(kind) ||
    workbooks.some(({ sheets }) => sheets.some((sheet) => isNamed(kind, sheet.name, sheet.tables))) ||
    findRegister(workbooks, kind) !== undefined;
  const wanted = new Set(
    LAYOUT.filter((layout) => (layout.job === job || layout.kind === 'Settings') && !isThere(layout.kind)).map(
      ({ kind }) => kind,
    ),
  );
  const sheets = templateSheets(language)
    .filter(({ kind, name }) => wanted.has(kind) && !taken.has(codeKey(name)))
    .map((form): PlannedSheet => planForm(form, language));
  return { sheets, cells: [] };
}

const isNamed = (kind: SheetKind, name: string, tables: readonly { readonly name: string }[]): boolean =>
  [name, ...tables.map((table) => table.name)].some((each) => sheetKindOf(each) === kind);

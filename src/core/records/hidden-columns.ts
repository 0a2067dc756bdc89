/** Columns that are read though the sheet hides them. */
import { cellAddress, columnLetters } from '../values/address';
import { CellClass } from '../workbook/claims';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Answers } from './answers';
import { settingOfAnswer } from './answers';
import type { Findings } from './findings';
import { headingAt } from './table-cells';

/** Says which they are: of amounts each, unless the officer said that it counts; of others all together. `roles`: as what each column is looked at. */
export function reportHiddenColumns(
  found: RecognisedSheet,
  roles: Uint8Array,
  findings: Findings,
  answers: Answers | undefined,
): void {
  const { workbook, sheet, kind, columns, across } = found;
  const isHidden = (column: number): boolean =>
    sheet.hiddenColumns.some(([first, last]) => first <= column && column <= last);
  const isCounted = (column: number): boolean =>
    answers?.answer(sheet.name, kind, headingAt(found, column)) === 'counted';
  const used = [...columns.values(), ...across.keys()].filter(isHidden);
  const dollars = columns.get('Amount USD');
  const isMoney = (column: number): boolean => roles[column] === CellClass.amount || column === dollars;
  const ofAmounts = used.filter((column) => isMoney(column) && !isCounted(column));
  const at = (cell: string) => ({ file: workbook.file, sheet: sheet.name, cell });
  for (const column of ofAmounts) {
    const heading = headingAt(found, column) || columnLetters(column);
    const setting = settingOfAnswer(sheet.name, heading);
    findings.add('amounts-hidden', at(cellAddress(found.headingRow, column)), { heading, setting });
  }
  const others = used.filter((column) => !ofAmounts.includes(column));
  if (others.length > 0) findings.add('columns-hidden', at(''), { columns: others.map(columnLetters).join(', ') });
}

/** Columns that number the rows of a table: no amounts. */
import { headingKey } from '../values/code-key';
import { firstDataPosition } from '../workbook/column-numbers';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind } from '../workbook/workbook';
import { headingAt } from './table-cells';
import { tableCells } from './table-cells';

const HEADINGS: ReadonlySet<string> = new Set(
  [
    ...[
      'No',
      'No.',
      'Nos',
      'N°',
      'Nº',
      'Nr',
      'Nr.',
      '№',
      '#',
      'Number',
      'Item',
      'Item no.',
      'Pos',
      'Pos.',
      'Serial',
      'Serial no.',
      'S/N',
      'Ser.',
    ],
    ...[
      'Row',
      'Line no.',
      'Entry no.',
      'Entry',
      'Index',
      'ID',
      'Numéro',
      "Numéro d'ordre",
      'Rang',
      'Núm.',
      'Número',
      'N.º',
      'Orden',
      'Ordre',
    ],
    ...[
      '№ п/п',
      'п/п',
      'Номер',
      'Порядковый номер',
      'م',
      'رقم',
      'الرقم',
      'مسلسل',
      'الرقم التسلسلي',
      '序号',
      '编号',
      '行号',
    ],
  ].map(headingKey),
);

/** Whether the column is headed as a running number and each of its numbers is one more than the one above. */
export function isRunningNumber(table: RecognisedSheet, column: number): boolean {
  if (!HEADINGS.has(headingKey(headingAt(table, column)))) return false;
  const { cells } = table.sheet;
  let last: number | undefined;
  const first = firstDataPosition(table);
  for (const { row, cell } of tableCells(table, column)) {
    if (row < first) continue;
    // A note below the table stands there too.
    if (cells.kind(cell) === CellKind.text) continue;
    if (cells.kind(cell) !== CellKind.number) return false;
    const value = cells.value(cell);
    if (last === undefined ? value !== 0 && value !== 1 : value !== last + 1) return false;
    last = value;
  }
  return last !== undefined;
}

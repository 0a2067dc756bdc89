/** A first row that may number the columns of its table, and may be an entry of it. */
import { positionOf } from '../workbook/captions';
import { mayNumberColumns } from '../workbook/column-numbers';
import type { Answer } from './answers';
import { settingOfAnswer } from './answers';
import type { Findings } from './findings';
import type { SheetRows } from './sheet-rows';
import { headingAt } from './table-cells';

/** Excel's number of such a row of which Settings do not say whether it counts, with an error at it; 0: there is none. */
export function askNumbering(rows: SheetRows, said: ReadonlyMap<number, Answer>, findings: Findings): number {
  const { found } = rows;
  const { cells } = found.sheet;
  if (!mayNumberColumns(found)) return 0;
  const row = positionOf(cells, found.headingRow + 1);
  const [number, cell] = [cells.rowNumber(row), cells.start(row)];
  if (said.has(number)) return 0;
  const column = cells.column(cell);
  const at = rows.placeAt(number, column);
  findings.addOnce(`numbering\n${at.sheet}\n${number}`, 'row-meaning-unclear', at, {
    column: headingAt(found, column),
    found: rows.content(cell).trim(),
    setting: settingOfAnswer(found.sheet.name, `${number}:${number}`),
  });
  return number;
}

/** References to columns of tables as plain areas: the engine knows no tables. */
import { areaAddress } from '../../../src/core/values/address';
import type { BookModel } from '../book-model';

const REFERENCE = /([A-Za-z_]\w*)\[([^\][]+)\]/g;

/** A formula without structured references; a table or column that is not there becomes `#REF!`. */
export function plainFormula(formula: string, book: BookModel): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, n) =>
      n % 2 === 1 ? part : part.replace(REFERENCE, (_, table: string, column: string) => columnOf(book, table, column)),
    )
    .join('');
}

function columnOf(book: BookModel, name: string, column: string): string {
  for (const sheet of book.sheets)
    for (const table of sheet.tables) {
      if (table.name.toLowerCase() !== name.toLowerCase()) continue;
      const { top, left, bottom, right } = table.area;
      for (let at = left; at <= right; at++) {
        if (String(sheet.cell(top, at).value).toLowerCase() !== column.toLowerCase()) continue;
        const area = { top: top + 1, left: at, bottom: bottom - (table.totalsRows > 0 ? 1 : 0), right: at };
        return `'${sheet.name.replaceAll("'", "''")}'!${areaAddress(area)}`;
      }
    }
  return '#REF!';
}

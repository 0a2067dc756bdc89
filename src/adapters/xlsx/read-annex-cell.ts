/** What a cell of an annex prints: its formula leads to the sheet of exact figures, whose rows say what they are. */
import { EXACT } from '../../core/annex/exact-sheet';
import { parseCell } from '../../core/values/address';
import { cellText } from '../../core/workbook/cell-text';
import type { Workbook } from '../../core/workbook/workbook';
import type { Inflate } from '../package/inflate';
import { inMemory } from '../package/byte-source';
import { LIMITS } from '../package/limits';
import { Package } from '../package/package';
import { openWorkbook } from './open-workbook';
import { readFormulas } from './read/read-formulas';

export interface ExactRow {
  /** `line`, `subtotal`, `meeting`, `total`, `unmatched`, `grand-total`. */
  readonly kind: string;
  /** Codes; of a subtotal the part stands for the line. */
  readonly meeting: string;
  readonly line: string;
  /** The heading of the column, in lower case: `estimate`. */
  readonly measure: string;
}

export interface CellQuestion {
  readonly file: string;
  /** The first sheet where it is blank. */
  readonly sheet: string;
  readonly cell: string;
  readonly inflate: Inflate;
}

const REFERENCE = /Exact'?!\$?([A-Z]+)\$?(\d+)/;
const HEADING_ROW = 3;

/** `undefined` where the cell prints no figure of the annex. Rejects with a `Refusal` where the file cannot be read. */
export async function readAnnexCell(bytes: Uint8Array, question: CellQuestion): Promise<ExactRow | undefined> {
  const { file, inflate, cell } = question;
  const workbook = await openWorkbook(bytes, { file, inflate });
  const sheet = question.sheet === '' ? workbook.sheets[0]?.name : question.sheet;
  if (sheet === undefined) return undefined;
  if (sheet === EXACT) return exactRow(workbook, cell);
  const formulas = await readFormulas(new Package(inMemory(bytes), { file, inflate, limits: LIMITS }), sheet);
  const [, column, row] = REFERENCE.exec(formulas?.get(cell.toUpperCase()) ?? '') ?? [];
  return column === undefined ? undefined : exactRow(workbook, `${column}${row}`);
}

function exactRow(workbook: Workbook, address: string): ExactRow | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === EXACT);
  const place = parseCell(address);
  if (!sheet || !place) return undefined;
  const { cells } = sheet;
  const textAt = (rowNumber: number, column: number): string => {
    for (let row = 0; row < cells.rowCount; row++) {
      if (cells.rowNumber(row) !== rowNumber) continue;
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
        if (cells.column(cell) === column) return cellText(workbook, sheet, cell);
      }
    }
    return '';
  };
  const measure = textAt(HEADING_ROW, place.column).toLowerCase();
  const [kind, meeting, line] = [1, 4, 5].map((column) => textAt(place.row, column)) as [string, string, string];
  return kind === '' || place.row <= HEADING_ROW ? undefined : { kind, meeting, line, measure };
}

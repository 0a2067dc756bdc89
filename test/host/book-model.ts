/** A workbook as the stand-in keeps it: what our reader read from a file, and what was changed since. */
import type { Area } from '../../src/core/values/address';
import { columnLetters, parseArea, parseCell } from '../../src/core/values/address';
import { CellFormat, CellKind, CellOrigin, RowMark } from '../../src/core/workbook/workbook';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';

export type CellValue = string | number | boolean;

/** A cell as `Range` gives it: value, type, number format and formula. */
export interface ModelCell {
  readonly value: CellValue;
  readonly type: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  readonly format: string;
  readonly formula: CellValue;
}

const EMPTY: ModelCell = { value: '', type: 'Empty', format: 'General', formula: '' };

/** The reader keeps a format's and a formula's kind, not its text: the stand-in answers with one of that kind. */
const FORMATS: Readonly<Record<CellFormat, string>> = {
  [CellFormat.general]: 'General',
  [CellFormat.date]: 'yyyy-mm-dd',
  [CellFormat.percent]: '0%',
  [CellFormat.scaled]: '#,##0,',
  [CellFormat.text]: '@',
};
const FORMULAS: Readonly<Record<CellOrigin, string>> = {
  [CellOrigin.typed]: '',
  [CellOrigin.formula]: '=N(1)*1',
  [CellOrigin.total]: '=SUM(1)',
  [CellOrigin.external]: "='[Other.xlsx]Sheet1'!A1",
};

export interface ChangeEvent {
  readonly sheet: SheetModel;
  readonly address: string;
}

export class SheetModel {
  readonly id: string;
  private readonly edits = new Map<string, CellValue>();

  constructor(
    readonly book: BookModel,
    readonly sheet: Sheet,
    position: number,
  ) {
    this.id = `{0000000${position + 1}-0000-4000-8000-000000000000}`;
  }

  get name(): string {
    return this.sheet.name;
  }

  /** The smallest area around all cells with a value; rows and columns from 1. */
  used(): Area | undefined {
    const { cells } = this.sheet;
    if (cells.rowCount === 0) return undefined;
    let left = Infinity;
    let right = 0;
    for (let row = 0; row < cells.rowCount; row++) {
      left = Math.min(left, cells.column(cells.start(row)));
      right = Math.max(right, cells.column(cells.start(row + 1) - 1));
    }
    return { top: cells.rowNumber(0), left, bottom: cells.rowNumber(cells.rowCount - 1), right };
  }

  /** The cells of an area, row by row. */
  grid<T>({ top, left, bottom, right }: Area, of: (cell: ModelCell) => T): T[][] {
    const { cells } = this.sheet;
    const rows = Array.from({ length: bottom - top + 1 }, () => Array<T>(right - left + 1).fill(of(EMPTY)));
    for (let row = 0; row < cells.rowCount; row++) {
      const number = cells.rowNumber(row);
      if (number < top || number > bottom) continue;
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
        const column = cells.column(cell);
        if (column < left || column > right) continue;
        const edit = this.edits.get(`${columnLetters(column)}${number}`);
        rows[number - top]![column - left] = of(edit === undefined ? this.cell(cell) : typed(edit));
      }
    }
    return rows;
  }

  /** Whether each row of an area is hidden, also by a filter. */
  hiddenRows({ top, bottom }: Area): boolean[] {
    const { cells } = this.sheet;
    const hidden = Array<boolean>(bottom - top + 1).fill(false);
    for (let row = 0; row < cells.rowCount; row++) {
      const at = cells.rowNumber(row) - top;
      if (at >= 0 && at < hidden.length) hidden[at] = cells.rowMarks(row) !== RowMark.none;
    }
    return hidden;
  }

  hiddenColumns({ left, right }: Area): boolean[] {
    const runs = this.sheet.hiddenColumns;
    return Array.from({ length: right - left + 1 }, (_, n) =>
      runs.some(([first, last]) => first <= left + n && left + n <= last),
    );
  }

  /** Types into a cell that holds something, as an officer would. */
  edit(address: string, value: CellValue): void {
    this.edits.set(address, value);
    for (const listen of this.book.listeners) listen({ sheet: this, address });
  }

  private cell(cell: number): ModelCell {
    const { cells } = this.sheet;
    const stored = cells.value(cell);
    const format = FORMATS[cells.format(cell)];
    const made = ((): ModelCell => {
      switch (cells.kind(cell)) {
        case CellKind.number:
          return { value: stored, type: 'Double', format, formula: stored };
        case CellKind.boolean:
          return { value: stored === 1, type: 'Boolean', format, formula: stored === 1 };
        case CellKind.text:
        case CellKind.unreadable: {
          const text = this.book.workbook.texts.text(stored);
          return { value: text, type: 'String', format, formula: text };
        }
        case CellKind.error: {
          const text = this.book.workbook.texts.text(stored);
          return { value: text, type: 'Error', format, formula: text };
        }
        default:
          // Excel calculates when it opens a file: nothing stays uncalculated there.
          return { value: 0, type: 'Double', format, formula: 0 };
      }
    })();
    const formula = FORMULAS[cells.origin(cell)];
    return formula === '' ? made : { ...made, formula };
  }
}

const typed = (value: CellValue): ModelCell => ({
  value,
  type: typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String',
  format: 'General',
  formula: value,
});

export class BookModel {
  readonly sheets: readonly SheetModel[];
  readonly listeners: ((event: ChangeEvent) => void)[] = [];
  active: SheetModel;
  /** What is selected on the active sheet. */
  selection = 'A1';

  constructor(readonly workbook: Workbook) {
    this.sheets = workbook.sheets.map((sheet, n) => new SheetModel(this, sheet, n));
    this.active = this.sheets[0]!;
  }

  find(key: string): SheetModel | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }
}

/** An address (`E14`, `A2:B3`, `2:4`) as an area; `undefined` where it is none. */
export function areaOfAddress(address: string): Area | undefined {
  const plain = address.replaceAll('$', '').replace(/^.*!/, '');
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: 16_384 };
  const cell = parseCell(plain);
  return cell ? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column } : parseArea(plain);
}

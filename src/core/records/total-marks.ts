/** What says of a row that it is a total: Excel's declaration, a word in any of its texts, a formula that adds up. */
import { readTotalLabel } from '../workbook/heading-index';
import { CellKind, CellOrigin } from '../workbook/workbook';
import type { SheetRows } from './sheet-rows';
import { NO_CELL } from './sheet-rows';

export interface TotalMark {
  readonly label: string;
  readonly kind: 'total' | 'subtotal';
  /** Excel says so, or a text that is nothing but the word. Else it is a total only if it adds up: a supplier may be called Total, and one entry be a sum. */
  readonly isSure: boolean;
}

const enum Verdict {
  unknown = 0,
  none = 1,
  total = 2,
  subtotal = 3,
  phrase = 4,
}

/** A text without any of these holds no word for a total: most of a ledger's texts need no closer look. */
const STEMS = /tot|sum|som|итог|всего|сумм|مجموع|جمال|جملة|计|計|总|總|和|额/i;

export class TotalMarks {
  /** By id of the text: a text is judged once. */
  private readonly verdicts: Uint8Array;

  constructor(private readonly rows: SheetRows) {
    this.verdicts = new Uint8Array(rows.found.workbook.texts.count);
  }

  /** The mark of the row at hand, if it has one. Texts in the columns `first` and `second` are known codes, and no words. */
  of(amountColumn: number, first: number, second: number): TotalMark | undefined {
    const { rows } = this;
    const { cells } = rows.found.sheet;
    let phrase = -1;
    for (const cell of this.textCells(first, second)) {
      const verdict = this.verdictOf(cells.value(cell));
      if (verdict === Verdict.total || verdict === Verdict.subtotal) {
        return { label: this.textOf(cell), kind: verdict === Verdict.total ? 'total' : 'subtotal', isSure: true };
      }
      if (verdict === Verdict.phrase) phrase = cell;
    }
    const amount = rows.cell(amountColumn);
    const label = phrase < 0 ? '' : this.textOf(phrase);
    if (rows.isDeclaredTotal) return { label: label || rows.place(amountColumn).cell, kind: 'total', isSure: true };
    const adds = amount !== NO_CELL && cells.origin(amount) === CellOrigin.total;
    if (phrase < 0 && !adds) return undefined;
    return { label: label || rows.place(amountColumn).cell, kind: 'total', isSure: false };
  }

  private textCells(first: number, second: number): number[] {
    const { cells } = this.rows.found.sheet;
    const { left, right } = this.rows.found;
    const found = this.found;
    found.length = 0;
    const [from, to] = this.rows.cellRange;
    for (let cell = from; cell < to; cell++) {
      if (cells.kind(cell) !== CellKind.text) continue;
      const id = cells.value(cell);
      if (this.verdicts[id] === Verdict.none) continue;
      const column = cells.column(cell);
      if (column !== first && column !== second && column >= left && column <= right) found.push(cell);
    }
    return found;
  }
  private readonly found: number[] = [];

  private textOf(cell: number): string {
    return this.rows.content(cell).trim();
  }

  private verdictOf(id: number): Verdict {
    const known = this.verdicts[id] as Verdict;
    if (known !== Verdict.unknown) return known;
    const text = this.rows.found.workbook.texts.text(id);
    const verdict = STEMS.test(text) ? judged(text) : Verdict.none;
    this.verdicts[id] = verdict;
    return verdict;
  }
}

function judged(text: string): Verdict {
  const label = readTotalLabel(text);
  if (!label) return Verdict.none;
  if (label.rest !== '') return Verdict.phrase;
  return label.kind === 'total' ? Verdict.total : Verdict.subtotal;
}

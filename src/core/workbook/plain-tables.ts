/**
 * The tables of a sheet by their look alone, whatever they hold: a row of headings is one of texts below which other things stand (numbers, days) under the
 * same columns; rows of headings above it span them; the rows below it, down to the next such row, are its data.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../values/address';
import { headingKey } from '../values/code-key';
import { currencyDecimals } from '../values/currencies';
import { unitIn } from '../values/units';
import { isYear } from './captions';
import { rowTexts } from './cell-text';
import { choiceOf, columnOf } from './heading-index';
import type { Caption } from './recognised-sheet';
import { numbersColumns } from './column-numbers';
import { columnBlocks } from './table-heads';
import type { Sheet, Workbook } from './workbook';
import { BEYOND_ASCII, HAS_DIGIT } from './text-letters';
import { CellFormat, CellKind } from './workbook';

export interface PlainColumn {
  readonly column: number;
  /** The texts of its rows of headings, from the top down, each once; none: it has no heading. */
  readonly parts: readonly string[];
  /** The parts as they are written in answers: `M1 / Actual`. */
  readonly heading: string;
}

export interface PlainTable {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Excel's numbers of rows. */
  readonly firstHeadingRow: number;
  readonly headingRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly PlainColumn[];
  readonly captions: readonly Caption[];
  /** What answers call it where the sheet has several: its first heading, where no other table has it; else its caption. */
  readonly name: string;
}

/** Between the parts of a heading of several rows. */
export const PARTS = ' / ';

/** A row of headings is looked for again below a table only so often; a ledger of texts is not gone through for each of its rows. */
const MOST_TABLES = 60;
/** Rows of headings above the lowest one. */
const MOST_UPPER = 2;
const NIL = /^(?:[-–—\u2212.]+|n\/?a|n\.a\.|nil|none|tbd|tbc)$/iu;
/** A text that is written as an amount is; letters before or after it have to be a currency's. */
const AMOUNT =
  /^[\s(+\u2212-]*(?:([A-Z]{3})\s?|\p{Sc})?\s?\d[\d.,'’\s\u00a0\u202f]*(?:[)-]|\s?%|\s?(?:([A-Z]{3})|\p{Sc}|[CDcd][Rr]\.?))?(?:[¹²³⁰⁴-⁹]{1,2}|\s?(?:[*†‡§]{1,3}|\([a-z]\)))?\s*$/u;

function isAmountText(text: string): boolean {
  const match = text.length < 40 ? AMOUNT.exec(text) : null;
  return (
    match !== null && [match[1], match[2]].every((code) => code === undefined || currencyDecimals(code) !== undefined)
  );
}

/** Whether a heading says by itself that amounts are below it. */
const isOfAmounts = (text: string): boolean =>
  ['plan', 'actual'].includes(choiceOf('Type', text) ?? '') || columnOf('Expenditures', text) === 'Amount';

export function plainTables(workbook: Workbook, sheet: Sheet): PlainTable[] {
  const amounts = new Uint8Array(workbook.texts.count);
  const whole = new Finder(workbook, sheet, 1, MAX_COLUMNS, amounts).tables();
  const candidate = { kind: 'Estimates' as const, workbook, sheet, left: 1, right: MAX_COLUMNS, headingRow: undefined };
  const blocks = columnBlocks(candidate);
  const apart =
    blocks.length < 2
      ? []
      : blocks.map(({ left, right }) => new Finder(workbook, sheet, left, right, amounts).tables());
  // Tables stand side by side where each part has headings, and a label in front of its numbers.
  // A number beside the headings of the only table is none of them.
  const fewest = whole.length === 0 ? 0 : 1;
  const isApart = apart.filter((tables) => tables.length > 0).length > fewest && apart.flat().every(hasLabels);
  const tables = (isApart ? apart.flat() : whole).flatMap(beginAnew);
  const firsts = tables.map(firstHeading);
  return tables.map((table, n) => {
    const isOwn = firsts.filter((first) => headingKey(first) === headingKey(firsts[n]!)).length === 1;
    return { ...table, name: isOwn ? firsts[n]! : (table.captions.at(-1)?.text ?? firsts[n]!) };
  });
}

const firstHeading = ({ columns }: PlainTable): string => columns.find(({ heading }) => heading !== '')?.heading ?? '';

/** Whether the first column holds texts. */
function hasLabels({ sheet: { cells }, headingRow, lastRow, columns }: PlainTable): boolean {
  const first = columns[0]?.column;
  for (let row = 0; row < cells.rowCount; row++) {
    const number = cells.rowNumber(row);
    if (number <= headingRow || number > lastRow) continue;
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++)
      if (cells.column(cell) === first && cells.kind(cell) === CellKind.text) return columns.length > 1;
  }
  return false;
}

/** `Item | Budget | Actual | Item | Budget | Actual` are two tables. */
function beginAnew(table: PlainTable): PlainTable[] {
  const [first] = table.columns;
  const key = first && headingKey(first.heading);
  const starts = table.columns.filter(({ heading }) => key !== '' && headingKey(heading) === key);
  if (starts.length < 2) return [table];
  return starts.map(({ column }, n) => {
    const left = n === 0 ? table.left : column;
    const right = n + 1 < starts.length ? starts[n + 1]!.column - 1 : table.right;
    const isWithin = (at: number): boolean => left <= at && at <= right;
    const columns = table.columns.filter((each) => isWithin(each.column));
    return { ...table, left, right, columns, captions: table.captions.filter((each) => isWithin(each.column)) };
  });
}

class Finder {
  /** How many cells of each row are texts, numbers, and times (years and days, which may head columns). */
  private readonly texts: Uint16Array;
  private readonly numbers: Uint16Array;
  private readonly times: Uint16Array;
  /** Position of the last row that has something in a column. */
  private readonly lastUses = new Int32Array(MAX_COLUMNS + 1).fill(-1);

  /** `amounts`: what is known of texts, by id: 1 an amount, 2 another text, 3 blank. */
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    readonly left: number,
    readonly right: number,
    private readonly amounts: Uint8Array,
  ) {
    const { rowCount } = sheet.cells;
    this.texts = new Uint16Array(rowCount);
    this.numbers = new Uint16Array(rowCount);
    this.times = new Uint16Array(rowCount);
  }

  tables(): PlainTable[] {
    const { cells } = this.sheet;
    for (let row = 0; row < cells.rowCount; row++) this.look(row);
    const heads: { row: number; first: number }[] = [];
    for (let row = 0; row < cells.rowCount && heads.length < MOST_TABLES; row++) {
      const last = heads.at(-1);
      if (!this.isHead(row, last === undefined) || (last && this.isPrintedAgain(row, last.row))) continue;
      const own = this.aboveEntries(row, last?.row ?? -1);
      heads.push({ row: own, first: this.firstOf(own, last?.row ?? -1) });
    }
    if (heads.length === 0) {
      const first = this.texts.findIndex((texts, row) => texts > 1 && this.numbers[row] === 0);
      const next = this.texts.findIndex((texts, row) => row > first && texts > 1);
      if (first >= 0 && next === first + 1) heads.push({ row: first, first });
    }
    return heads.map((head, n) => this.tableAt(head, heads[n - 1]?.row ?? -1, heads[n + 1]));
  }

  private look(row: number): void {
    const { cells } = this.sheet;
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (column < this.left || column > this.right) continue;
      const kind = this.kindOf(cell);
      if (kind === 'text') this.texts[row]!++;
      else if (kind === 'time') this.times[row]!++;
      else if (kind === 'number') this.numbers[row]!++;
      if (kind !== 'none') this.lastUses[column] = row;
    }
  }

  private kindOf(cell: number): 'text' | 'time' | 'number' | 'none' {
    const { cells } = this.sheet;
    const [kind, value] = [cells.kind(cell), cells.value(cell)];
    if (kind === CellKind.number) return cells.format(cell) === CellFormat.date || isYear(value) ? 'time' : 'number';
    if (kind !== CellKind.text) return kind === CellKind.boolean ? 'text' : 'number';
    let known = this.amounts[value];
    if (known === 0) {
      this.amounts[value] = known = this.looked(value);
    }
    return known === 1 ? 'number' : known === 3 ? 'none' : 'text';
  }

  private looked(id: number): number {
    const { texts } = this.workbook;
    const letters = texts.letters(id);
    // Words alone: no string is made of them.
    if (letters !== 0 && (letters & (HAS_DIGIT | BEYOND_ASCII)) === 0) return 2;
    const text = texts.text(id).trim();
    if (text === '') return 3;
    return !isYear(Number(text)) && isAmountText(text) ? 1 : 2;
  }

  /** Whether a row is the lowest one of headings: below its texts, in the next row with more than a label, other things than texts stand. */
  private isHead(row: number, isFirst: boolean): boolean {
    const [texts, numbers, times] = [this.texts[row]!, this.numbers[row]!, this.times[row]!];
    if (numbers > 0 || texts + times < 2 || numbersColumns(this, row)) return false;
    let next = row + (numbersColumns(this, row + 1) ? 2 : 1);
    while (next < this.texts.length && next < row + 6 && this.sizeOf(next) < 2) next++;
    if (next >= this.texts.length || this.sizeOf(next) < 2) return false;
    const here = this.kindsOf(row);
    const below = this.kindsOf(next);
    let changes = 0;
    for (const [column, { kind, text }] of here) {
      const under = below.get(column)?.kind;
      if (under === undefined || (kind === 'text' && NIL.test(text))) continue;
      if (under === 'number' || (under === 'time' && kind === 'text')) changes++;
    }
    if (changes === 0) return false;
    if (isFirst) return texts > 0 || times > 1;
    const isApart =
      row === 0 ||
      this.sizeOf(row - 1) < 2 ||
      this.sheet.cells.rowNumber(row - 1) < this.sheet.cells.rowNumber(row) - 1;
    return times === 0 && (changes > 1 || isApart) && here.size > 1;
  }

  /**
   * The row of headings above rows of texts, where it has all its headings and says of which side the amounts are: what then stands under its label is an entry of
   * which the amounts are still to come, or are told in words.
   */
  private aboveEntries(row: number, above: number): number {
    for (let upper = row - 1; upper > above && upper >= row - MOST_UPPER; upper--) {
      if (this.numbers[upper]! > 0 || this.sizeOf(upper) < 2) return row;
      const heads = rowTexts(this.workbook, this.sheet, upper, this.left, this.right);
      if ([...heads.values()].some(isOfAmounts)) {
        const below = Array.from({ length: row - upper }, (_, n) => upper + 1 + n);
        return below.every((each) => this.isEntry(each, heads)) ? upper : row;
      }
    }
    return row;
  }

  private isEntry(row: number, heads: ReadonlyMap<number, string>): boolean {
    const own = rowTexts(this.workbook, this.sheet, row, this.left, this.right);
    const label = Math.min(...heads.keys());
    const isNone = ([column, text]: readonly [number, string]): boolean =>
      column === label || (!isOfAmounts(text) && unitIn(text) === undefined && headingKey(text) !== '');
    return (
      own.has(label) && this.times[row] === 0 && [...own.keys()].every((at) => heads.has(at)) && [...own].every(isNone)
    );
  }

  /** The headings of a table, repeated between its rows at the top of another page. */
  private isPrintedAgain(row: number, head: number): boolean {
    const { cells } = this.sheet;
    if (this.sizeOf(row - 1) < 2 || cells.rowNumber(row - 1) !== cells.rowNumber(row) - 1) return false;
    const [own, first] = [row, head].map((at) => rowTexts(this.workbook, this.sheet, at, this.left, this.right));
    return own!.size === first!.size && [...own!].every(([column, text]) => first!.get(column) === text);
  }

  private sizeOf(row: number): number {
    return this.texts[row]! + this.numbers[row]! + this.times[row]!;
  }

  private kindsOf(row: number): Map<number, { kind: ReturnType<Finder['kindOf']>; text: string }> {
    const { cells } = this.sheet;
    const kinds = new Map<number, { kind: ReturnType<Finder['kindOf']>; text: string }>();
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const column = cells.column(cell);
      if (column < this.left || column > this.right) continue;
      const text = cells.kind(cell) === CellKind.text ? this.workbook.texts.text(cells.value(cell)).trim() : '';
      kinds.set(column, { kind: this.kindOf(cell), text });
    }
    return kinds;
  }

  /** Position of the highest row of headings above the lowest one: rows right above it with texts over columns right of the first. */
  private firstOf(row: number, below: number): number {
    const { cells } = this.sheet;
    const own = rowTexts(this.workbook, this.sheet, row, this.left, this.right);
    const label = Math.min(...own.keys());
    let first = row;
    for (let above = row - 1; above > below && first > row - MOST_UPPER; above--) {
      if (cells.rowNumber(above) !== cells.rowNumber(first) - 1 || this.numbers[above]! > 0) break;
      const texts = rowTexts(this.workbook, this.sheet, above, this.left, this.right);
      const spans = [...texts.keys()].filter((column) => column > label);
      if (spans.length === 0 || (texts.size === 1 && !this.isSpanner(above, spans[0]!, own))) break;
      first = above;
    }
    return first;
  }

  /** A single text over headings is one of them only if it spans a part of them: else it is a title. */
  private isSpanner(row: number, column: number, own: ReadonlyMap<number, string>): boolean {
    const number = this.sheet.cells.rowNumber(row);
    const area = this.sheet.merges.find(
      ({ top, bottom, left }) => top <= number && number <= bottom && left === column,
    );
    return area !== undefined && area.right > area.left && own.has(column);
  }

  private tableAt(
    head: { readonly row: number; readonly first: number },
    above: number,
    next: { readonly first: number } | undefined,
  ): PlainTable {
    const { cells } = this.sheet;
    const end = next === undefined ? cells.rowCount : this.captionTop(next.first, head.row);
    const columns = this.columnsOf(head, end);
    const lastRow = next === undefined ? MAX_ROWS : end < cells.rowCount ? cells.rowNumber(end) - 1 : MAX_ROWS;
    return {
      workbook: this.workbook,
      sheet: this.sheet,
      firstHeadingRow: cells.rowNumber(head.first),
      headingRow: cells.rowNumber(head.row),
      lastRow,
      left: this.left,
      right: this.right,
      columns,
      captions: this.captionsOf(head.first, above),
      name: '',
    };
  }

  /** Position of the first row that belongs to the table whose headings begin at a position: captions right above it. */
  private captionTop(first: number, above: number): number {
    let top = first;
    while (top - 1 > above && this.numbers[top - 1] === 0 && this.sizeOf(top - 1) === 1) top--;
    return top;
  }

  private captionsOf(first: number, above: number): Caption[] {
    const { cells } = this.sheet;
    const captions: Caption[] = [];
    for (let row = above < 0 ? 0 : this.captionTop(first, above); row < first; row++) {
      if (row <= above || this.numbers[row]! > 0) continue;
      for (const [column, text] of rowTexts(this.workbook, this.sheet, row, this.left, this.right))
        captions.push({ row: cells.rowNumber(row), column, text });
    }
    return captions;
  }

  private columnsOf(head: { readonly row: number; readonly first: number }, end: number): PlainColumn[] {
    const { cells } = this.sheet;
    const used = new Set<number>();
    // Down to the last row of the sheet it is known already.
    if (end === cells.rowCount) this.lastUses.forEach((row, column) => row >= head.row && used.add(column));
    else
      for (let row = head.row; row < end; row++) {
        for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
          const column = cells.column(cell);
          if (column >= this.left && column <= this.right && this.kindOf(cell) !== 'none') used.add(column);
        }
      }
    const rows = Array.from({ length: head.row - head.first + 1 }, (_, n) => this.spread(head.first + n, head.row));
    return [...used]
      .sort((a, b) => a - b)
      .map((column) => {
        const parts = rows.flatMap((texts) => texts.get(column) ?? []);
        const once = parts.filter((part, n) => parts.findIndex((each) => headingKey(each) === headingKey(part)) === n);
        return { column, parts: once, heading: once.join(PARTS) };
      });
  }

  /** The texts of a row of headings by column; those of an upper one over all columns that they span. */
  private spread(row: number, lowest: number): ReadonlyMap<number, string> {
    const texts = rowTexts(this.workbook, this.sheet, row, this.left, this.right);
    if (row === lowest) return texts;
    const number = this.sheet.cells.rowNumber(row);
    const below = rowTexts(this.workbook, this.sheet, lowest, this.left, this.right);
    const starts = [...texts.keys()].sort((a, b) => a - b);
    const spread = new Map<number, string>();
    for (const [n, start] of starts.entries()) {
      const area = this.sheet.merges.find(
        ({ top, bottom, left }) => top <= number && number <= bottom && left === start,
      );
      const last = area && area.right > start ? area.right : (starts[n + 1] ?? Number.POSITIVE_INFINITY) - 1;
      // A heading merged downwards, or over nothing, is of its own column alone.
      const isAlone = area !== undefined && area.right === start;
      for (const column of new Set([start, ...below.keys()]))
        if (column === start || (!isAlone && start < column && column <= last)) spread.set(column, texts.get(start)!);
    }
    return spread;
  }
}

/** Amounts that stand as the printed table does: meetings down and budget lines across, or the other way round. */
import { cellAddress } from '../values/address';
import type { Place } from '../values/address';
import { codeKey, headingKey } from '../values/code-key';
import type { LeftOutReason } from '../values/diagnostic';
import type { Minor } from '../values/money';
import { CellClass } from '../workbook/claims';
import { totalLabel } from '../workbook/heading-index';
import type { AcrossNames } from '../workbook/across-names';
import { indexNamed } from '../workbook/across-names';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellFormat, CellKind, CellOrigin } from '../workbook/workbook';
import { isNoAmount, readAmountText } from './amount-text';
import type { CostRegisters, Currencies, RowCurrency } from './amount-rows';
import { readMoney, signed } from './amount-rows';
import { BLANK, titleKeys, UNKNOWN } from './codes';
import type { Findings } from './findings';
import { isOddCode } from './read-values';
import { asideText, leaveWithoutAmounts } from './row-asides';
import type { SourceCount } from './source-count';
import type { StatedTotals } from './stated-totals';
import { NO_CELL } from './table-cells';
import type { SheetRows } from './sheet-rows';
import type { BudgetLine, Meeting } from './records';
import type { RowFate, RowMeaning } from './row-meaning';
import { RowTexts } from './row-texts';
import { isRunningNumber } from './running-number';

/** One amount of a wide table. Indexes are `BLANK` or `UNKNOWN` where there is none. */
export interface WideCell {
  readonly meeting: number;
  readonly line: number;
  readonly stub: string;
  readonly currency: RowCurrency | undefined;
  readonly amount: Minor | undefined;
  readonly column: number;
  readonly at: Place;
  /** The cell that names the row. */
  readonly stubAt: Place;
}

/** Codes and titles (in any language) of lines and meetings, by which a wide table's headings are known. */
export function acrossNames(lines: readonly BudgetLine[], meetings: readonly Meeting[]): Omit<AcrossNames, 'told'> {
  const names = (items: readonly (BudgetLine | Meeting)[]): Map<string, number> => {
    const found = titleKeys(items);
    // A code outweighs a title of another item that happens to read the same.
    items.forEach(({ code }, index) => found.set(codeKey(code), index));
    return found;
  };
  return { lines: names(lines), meetings: names(meetings) };
}

/** A dash alone is how a printed table says nil. */
const NIL = /^[\s\u2010-\u2015\u2212-]*$/;

/** What reading a wide table needs beside its rows. */
export interface WideTable {
  readonly registers: CostRegisters;
  readonly names: AcrossNames;
  readonly currencies: Currencies;
  readonly count: SourceCount;
  readonly totals: StatedTotals;
  readonly meaning: RowMeaning;
}

/**
 * Reads the rows of a wide table; `record` is called for each amount that is one. Total rows and columns go to `totals`, columns headed
 * by nothing we know are left out, with an error at their heading.
 */
export function readWideRows(rows: SheetRows, table: WideTable, record: (cell: WideCell) => void): void {
  new WideReader(rows, table, record).read();
}

/** The row at hand: what names it, and the amounts in it by their columns. */
interface WideRow {
  readonly stub: string;
  /** Of its meeting or line, whichever stands down. */
  readonly index: number;
  readonly isTotal: boolean;
  readonly amounts: ReadonlyMap<number, Minor | undefined>;
  readonly money: ReadonlyMap<number, RowCurrency | undefined>;
}

class WideReader {
  private readonly byLine: boolean;
  private readonly stubColumn: number;
  private readonly currencyColumn: number;
  private readonly leftOut: ReadonlySet<number>;
  private readonly known: ReadonlySet<number>;
  private readonly inTotal: ReadonlySet<number>;
  private readonly runningNumbers: ReadonlySet<number>;
  private readonly texts: RowTexts;
  private readonly ofRow: RowMeetings | undefined;
  /** Columns headed by nothing we know, as far as reported. */
  private readonly reported = new Set<number>();
  private records = 0;

  constructor(
    private readonly rows: SheetRows,
    private readonly table: WideTable,
    private readonly record: (cell: WideCell) => void,
  ) {
    const { found } = rows;
    this.byLine = found.form === 'lines across';
    this.stubColumn = found.columns.get(this.byLine ? 'Meeting' : 'Line') ?? 0;
    this.currencyColumn = found.columns.get('Currency') ?? 0;
    this.leftOut = new Set(found.leftOutColumns);
    this.inTotal = new Set(found.totalColumns);
    this.known = new Set([
      ...found.columns.values(),
      ...found.across.keys(),
      ...found.totalColumns,
      ...found.otherSideColumns,
    ]);
    this.runningNumbers = new Set(found.unknownColumns.filter((column) => isRunningNumber(found, column)));
    this.texts = new RowTexts(rows);
    this.ofRow = found.form === 'amounts across' ? new RowMeetings(rows, table.registers) : undefined;
  }

  read(): void {
    const { rows, byLine, ofRow } = this;
    const { registers, names, count, totals } = this.table;
    const { findings, settings } = registers;
    const ofAll = byLine ? rows.found.meeting : rows.found.told?.line;
    while (rows.next()) {
      if (rows.isWithoutAmounts) {
        totals.startRun(this.records);
        leaveWithoutAmounts(rows, count, findings);
        continue;
      }
      const stub = rows.code(this.stubColumn);
      const index = ofAll ?? (stub === '' ? BLANK : stubIndex(byLine ? names.meetings : names.lines, stub));
      if (index < 0 && !ofRow && headsAgain(rows, byLine ? names.lines : names.meetings)) {
        findings.add('row-unrecognised', rows.place(0), { text: asideText(rows) });
        count.leaveOut(rows.number, 'unrecognised', settings.currency, undefined);
        continue;
      }
      if (index === UNKNOWN)
        isOddCode(rows, this.stubColumn, byLine ? registers.meetingCodes : registers.lineCodes, findings);
      this.readRow(stub, index);
    }
  }

  private readRow(stub: string, index: number): void {
    const { rows, known, leftOut, runningNumbers } = this;
    const { registers, count, totals } = this.table;
    const { findings, settings } = registers;
    const { found } = rows;
    const filled = [...found.across.keys(), ...found.totalColumns].filter((column) => isFilled(rows, column, findings));
    // What stands under no heading of ours may be money of a line that we do not know; a word or a per cent is none.
    const strange = rows
      .filledColumns()
      .filter(
        (column) => !known.has(column) && !leftOut.has(column) && !runningNumbers.has(column) && isMoney(rows, column),
      );
    if (filled.length + strange.length === 0) {
      totals.startRun(this.records);
      if (index < 0) {
        findings.add('row-unrecognised', rows.place(0), { text: asideText(rows) });
        rows.release();
      }
      count.leaveOut(rows.number, 'unrecognised', settings.currency, undefined);
      return;
    }
    const isTotal = rows.isDeclaredTotal || (index < 0 && isTotalRow(rows, stub, filled));
    const fate = this.fate(isTotal);
    const row: WideRow = { stub, index, isTotal, ...this.amountsIn([...filled, ...strange], isTotal) };
    for (const column of strange) this.leaveStrange(column, row);
    this.useAmounts(row, fate);
  }

  private fate(isTotal: boolean): RowFate {
    const { meaning } = this.table;
    const fate: RowFate = !meaning.any ? { state: 'counts' } : isTotal ? meaning.ofTotal() : meaning.fate();
    if (fate.state !== 'counts' || isTotal) return fate;
    this.texts.totalMark(0, this.stubColumn, 0);
    return this.texts.doubtfulColumn === 0 ? fate : meaning.ofText(this.texts.doubtfulColumn);
  }

  private amountsIn(columns: readonly number[], isTotal: boolean): Pick<WideRow, 'amounts' | 'money'> {
    const { rows } = this;
    const { registers, currencies, count, meaning } = this.table;
    const stated = currencies.read(rows, this.currencyColumn, isTotal);
    const amounts = new Map<number, Minor | undefined>();
    const money = new Map<number, RowCurrency | undefined>();
    for (const column of [...columns].sort((a, b) => a - b)) {
      const currency = currencies.ofAmountAt(rows, column, stated);
      const code = currency?.code ?? '';
      money.set(column, currency);
      const read = readMoney(rows, column, currency, registers.findings);
      const amount = isTotal ? read : signed(read, meaning);
      if (amount !== undefined) count.read(code, amount);
      amounts.set(column, amount);
    }
    return { amounts, money };
  }

  /** An amount under a heading that we do not know. */
  private leaveStrange(column: number, { amounts, money }: WideRow): void {
    const { rows, reported } = this;
    const { registers, count } = this.table;
    const { findings } = registers;
    if (!reported.has(column)) {
      reported.add(column);
      const at = { ...rows.place(column), cell: cellAddress(rows.found.headingRow, column) };
      const heading = headingOf(rows.found, column);
      if (this.byLine) findings.add('line-unknown', at, { code: heading, near: registers.lineCodes.near(heading) });
      else findings.add('meeting-unknown', at, { code: heading, near: registers.meetingCodes.near(heading) });
    }
    const code = money.get(column)?.code ?? '';
    count.leaveOut(rows.number, 'unrecognised', code, amounts.get(column), rows.place(column).cell);
    rows.claim(column, CellClass.amount);
  }

  private useAmounts(row: WideRow, fate: RowFate): void {
    const { rows, known, inTotal, ofRow } = this;
    const { amounts, money, isTotal } = row;
    const columns = [...amounts.keys()].filter((column) => known.has(column));
    const beside = columns.map((column) => (inTotal.has(column) ? 'total' : amounts.get(column)));
    const position = this.records;
    if (isTotal && fate.state === 'left out') {
      for (const column of columns) this.leaveTotal(row, column, fate.reason);
      return;
    }
    if (ofRow && isTotal) {
      const own = columns.filter((column) => !inTotal.has(column));
      addTotalOfPeriods(rows, row.stub, position, own, amounts, money, this.table.totals);
    }
    for (const [n, column] of columns.entries()) {
      if (isTotal || inTotal.has(column)) this.addTotal(row, column, position, { cells: beside, index: n });
      else this.addRecord(row, column, fate);
    }
  }

  private addRecord({ stub, index, amounts, money }: WideRow, column: number, fate: RowFate): void {
    const { rows, byLine, ofRow } = this;
    const { count, meaning } = this.table;
    const amount = amounts.get(column);
    const currency = money.get(column);
    const across = rows.found.across.get(column) ?? BLANK;
    const [meeting, line] = byLine ? [index, across] : [ofRow ? ofRow.meeting() : across, index];
    const own: RowFate = meaning.isSetAside(column) ? { state: 'left out', reason: 'set-aside' } : fate;
    if (own.state === 'left out') {
      if (own.reason === 'set-aside') rows.claim(column, CellClass.setAside);
      count.leaveOut(rows.number, own.reason, currency?.code ?? '', amount, rows.place(column).cell);
      return;
    }
    const [at, stubAt] = [rows.place(column), rows.place(this.stubColumn)];
    this.record({ meeting, line, stub, currency, amount, column, at, stubAt });
    this.records++;
  }

  /** A total of rows that do not count here. */
  private leaveTotal({ amounts, money }: WideRow, column: number, reason: LeftOutReason): void {
    const { rows } = this;
    rows.claim(column, CellClass.total);
    this.table.count.leaveOut(
      rows.number,
      reason,
      money.get(column)?.code ?? '',
      amounts.get(column),
      rows.place(column).cell,
    );
  }

  private addTotal(
    { stub, index, isTotal, amounts, money }: WideRow,
    column: number,
    position: number,
    beside: { readonly cells: readonly ('total' | Minor | undefined)[]; readonly index: number },
  ): void {
    const { rows, byLine, inTotal, ofRow } = this;
    const { count, totals } = this.table;
    const { found } = rows;
    const amount = amounts.get(column);
    const currency = money.get(column);
    const code = currency?.code ?? '';
    rows.claim(column, CellClass.total);
    count.leaveOut(rows.number, 'total-row', code, amount, rows.place(column).cell);
    if (amount === undefined || !currency || (ofRow && isTotal && !inTotal.has(column))) return;
    const across = found.across.get(column) ?? BLANK;
    const down = isTotal ? BLANK : index;
    totals.add({
      at: rows.place(column),
      label: isTotal ? stub || rows.allTexts()[0] || rows.place(column).cell : headingOf(found, column),
      row: rows.number,
      position,
      meeting: byLine ? down : ofRow ? (isTotal ? BLANK : ofRow.meeting()) : across,
      line: byLine ? across : down,
      currency: found.columns.has('Currency') ? code : '',
      amount,
      decimals: currency.decimals,
      beside: inTotal.has(column) ? { ...beside, ofRecord: !isTotal } : undefined,
    });
  }
}

/** The totals of months or quarters together: what they add up to is the sum of the rows. */
function addTotalOfPeriods(
  rows: SheetRows,
  stub: string,
  position: number,
  columns: readonly number[],
  amounts: ReadonlyMap<number, Minor | undefined>,
  money: ReadonlyMap<number, RowCurrency | undefined>,
  totals: StatedTotals,
): void {
  const [first] = columns;
  const currency = first === undefined ? undefined : money.get(first);
  if (first === undefined || !currency || columns.some((column) => amounts.get(column) === undefined)) return;
  totals.add({
    at: rows.place(first),
    label: stub || rows.allTexts()[0] || rows.place(first).cell,
    row: rows.number,
    position,
    meeting: BLANK,
    line: BLANK,
    currency: '',
    amount: columns.reduce((sum, column) => sum + amounts.get(column)!, 0) as Minor,
    decimals: currency.decimals,
  });
}

/** The meeting of each row, where it is not said by what heads its amounts. */
class RowMeetings {
  constructor(
    private readonly rows: SheetRows,
    private readonly registers: CostRegisters,
  ) {}

  meeting(): number {
    const { rows, registers } = this;
    const column = rows.found.columns.get('Meeting') ?? 0;
    return rows.found.meeting ?? registers.meetingCodes.find(rows.code(column), () => rows.place(column), true);
  }
}

/** A row without a known code is one of totals where it says so, or where all that it has adds up cells. */
function isTotalRow(rows: SheetRows, stub: string, filled: readonly number[]): boolean {
  if (totalLabel(stub || (rows.allTexts()[0] ?? '')) !== undefined) return true;
  const { cells } = rows;
  return (
    stub === '' && filled.length > 0 && filled.every((column) => cells.origin(rows.cell(column)) === CellOrigin.total)
  );
}

const stubIndex = (names: ReadonlyMap<string, number>, text: string): number => {
  const index = indexNamed(names, text);
  return index === undefined || index < 0 ? UNKNOWN : index;
};

/** A dash or a word for none is no amount, and that is noted. */
function isFilled(rows: SheetRows, column: number, findings: Findings): boolean {
  const cell = rows.cell(column);
  if (cell === NO_CELL) return false;
  if (rows.cells.kind(cell) !== CellKind.text) return true;
  const text = rows.content(cell);
  if (!NIL.test(text) && !isNoAmount(text)) return true;
  if (text.trim() !== '') findings.count('amount-nil', rows.place(column), '');
  return false;
}

/** Whether the row only names again what its columns are headed by: headings of two rows, or printed on each page. */
function headsAgain(rows: SheetRows, names: ReadonlyMap<string, number>): boolean {
  const { across, sheet } = rows.found;
  let words = 0;
  let named = 0;
  for (const [column, index] of across) {
    const cell = rows.cell(column);
    if (cell === NO_CELL) continue;
    const text = rows.content(cell).trim();
    const isSame = stubIndex(names, text) === index || headingKey(text) === headingKey(headingOf(rows.found, column));
    if (!isSame) return false;
    named++;
    if (sheet.cells.kind(cell) === CellKind.text) words++;
  }
  // A single number may be an amount that reads as its line's code.
  return words > 0 || (named > 1 && named === across.size);
}

function isMoney(rows: SheetRows, column: number): boolean {
  const cell = rows.found.sheet.cells;
  const at = rows.cell(column);
  if (cell.kind(at) === CellKind.number)
    return cell.format(at) === CellFormat.general || cell.format(at) === CellFormat.scaled;
  if (cell.kind(at) !== CellKind.text) return false;
  const { state } = readAmountText(rows.content(at));
  return state === 'read' || state === 'ambiguous';
}

/** Text of the heading of a column, for messages. */
function headingOf(found: RecognisedSheet, column: number): string {
  const { cells } = found.sheet;
  for (let row = 0; row < cells.rowCount && cells.rowNumber(row) <= found.headingRow; row++) {
    if (cells.rowNumber(row) < found.headingRow - 1) continue;
    for (let cell = cells.start(row + 1) - 1; cell >= cells.start(row); cell--) {
      if (cells.column(cell) === column && cells.kind(cell) === CellKind.text) {
        const text = found.workbook.texts.text(cells.value(cell)).trim();
        if (cells.rowNumber(row) === found.headingRow && text !== '') return text;
      }
    }
  }
  return cellAddress(found.headingRow, column);
}

/** Amounts that stand as the printed table does: meetings down and budget lines across, or the other way round. */
import { cellAddress } from '../values/address';
import type { Place } from '../values/address';
import { codeKey, headingKey } from '../values/code-key';
import type { Minor } from '../values/money';
import { CellClass } from '../workbook/claims';
import { totalLabel } from '../workbook/heading-index';
import type { AcrossNames } from '../workbook/locate-headings';
import { indexNamed } from '../workbook/locate-headings';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellFormat, CellKind, CellOrigin } from '../workbook/workbook';
import { isNoAmount, readAmountText } from './amount-text';
import type { CostRegisters, Currencies, RowCurrency } from './amount-rows';
import { signed } from './amount-rows';
import { BLANK, titleKeys, UNKNOWN } from './codes';
import type { Findings } from './findings';
import { readAmount } from './read-amount';
import { isOddCode } from './read-values';
import { asideText, leaveWithoutAmounts } from './row-asides';
import type { SourceCount } from './source-count';
import type { StatedTotals } from './stated-totals';
import { NO_CELL } from './sheet-rows';
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

/**
 * Reads the rows of a wide table; `record` is called for each amount that is one. Total rows and columns go to `totals`, columns headed
 * by nothing we know are left out, with an error at their heading.
 */
export function readWideRows(
  rows: SheetRows,
  registers: CostRegisters,
  names: AcrossNames,
  currencies: Currencies,
  count: SourceCount,
  totals: StatedTotals,
  meaning: RowMeaning,
  record: (cell: WideCell) => void,
): void {
  const { found } = rows;
  const { findings, settings } = registers;
  const byLine = found.form === 'lines across';
  const stubColumn = found.columns.get(byLine ? 'Meeting' : 'Line') ?? 0;
  const currencyColumn = found.columns.get('Currency') ?? 0;
  const leftOut = new Set(found.leftOutColumns);
  const known = new Set([
    ...found.columns.values(),
    ...found.across.keys(),
    ...found.totalColumns,
    ...found.otherSideColumns,
  ]);
  const reported = new Set<number>();
  const runningNumbers = new Set(found.unknownColumns.filter((column) => isRunningNumber(found, column)));
  const texts = new RowTexts(rows);
  let records = 0;
  const ofAll = byLine ? found.meeting : found.told?.line;
  const ofRow = found.form === 'amounts across' ? new RowMeetings(rows, registers) : undefined;
  while (rows.next()) {
    if (rows.isWithoutAmounts) {
      totals.startRun(records);
      leaveWithoutAmounts(rows, count, findings);
      continue;
    }
    const stub = rows.code(stubColumn);
    const index = ofAll ?? (stub === '' ? BLANK : stubIndex(byLine ? names.meetings : names.lines, stub));
    if (index < 0 && !ofRow && headsAgain(rows, byLine ? names.lines : names.meetings)) {
      findings.add('row-unrecognised', rows.place(0), { text: asideText(rows) });
      count.leaveOut(rows.number, 'unrecognised', settings.currency, undefined);
      continue;
    }
    if (index === UNKNOWN) isOddCode(rows, stubColumn, byLine ? registers.meetingCodes : registers.lineCodes, findings);
    const filled = [...found.across.keys(), ...found.totalColumns].filter((column) => isFilled(rows, column, findings));
    // What stands under no heading of ours may be money of a line that we do not know; a word or a per cent is none.
    const strange = rows
      .filledColumns()
      .filter(
        (column) => !known.has(column) && !leftOut.has(column) && !runningNumbers.has(column) && isMoney(rows, column),
      );
    if (filled.length + strange.length === 0) {
      totals.startRun(records);
      if (index < 0) {
        findings.add('row-unrecognised', rows.place(0), { text: asideText(rows) });
        rows.release();
      }
      count.leaveOut(rows.number, 'unrecognised', settings.currency, undefined);
      continue;
    }
    const isTotal = rows.isDeclaredTotal || (index < 0 && isTotalRow(rows, stub, filled));
    let fate: RowFate = meaning.any && !isTotal ? meaning.fate() : { state: 'counts' };
    if (fate.state === 'counts' && !isTotal) {
      texts.totalMark(0, stubColumn, 0);
      if (texts.doubtfulColumn !== 0) fate = meaning.ofText(texts.doubtfulColumn);
    }
    const stated = currencies.read(rows, currencyColumn, isTotal);
    const amounts = new Map<number, Minor | undefined>();
    const money = new Map<number, RowCurrency | undefined>();
    for (const column of [...filled, ...strange].sort((a, b) => a - b)) {
      const currency = currencies.ofAmountAt(rows, column, stated);
      const code = currency?.code ?? '';
      money.set(column, currency);
      const read = currency && readAmount(rows, column, currency.decimals, findings, code, currency.zeros);
      const amount = isTotal ? read : signed(read, meaning);
      if (amount !== undefined) count.read(code, amount);
      amounts.set(column, amount);
    }
    for (const column of strange) {
      if (!reported.has(column)) {
        reported.add(column);
        const at = { ...rows.place(column), cell: cellAddress(found.headingRow, column) };
        const heading = headingOf(found, column);
        if (byLine) findings.add('line-unknown', at, { code: heading, near: registers.lineCodes.near(heading) });
        else findings.add('meeting-unknown', at, { code: heading, near: registers.meetingCodes.near(heading) });
      }
      count.leaveOut(
        rows.number,
        'unrecognised',
        money.get(column)?.code ?? '',
        amounts.get(column),
        rows.place(column).cell,
      );
      rows.claim(column, CellClass.amount);
    }
    const inTotal = new Set(found.totalColumns);
    const columns = [...amounts.keys()].filter((column) => known.has(column));
    const beside = columns.map((column) => (inTotal.has(column) ? 'total' : amounts.get(column)));
    const position = records;
    if (ofRow && isTotal)
      addTotalOfPeriods(
        rows,
        stub,
        position,
        columns.filter((column) => !inTotal.has(column)),
        amounts,
        money,
        totals,
      );
    for (const [n, column] of columns.entries()) {
      const amount = amounts.get(column);
      const currency = money.get(column);
      const code = currency?.code ?? '';
      const across = found.across.get(column) ?? BLANK;
      if (!isTotal && !inTotal.has(column)) {
        const [meeting, line] = byLine ? [index, across] : [ofRow ? ofRow.meeting() : across, index];
        const own: RowFate = meaning.isSetAside(column) ? { state: 'left out', reason: 'set-aside' } : fate;
        if (own.state === 'left out') {
          if (own.reason === 'set-aside') rows.claim(column, CellClass.setAside);
          count.leaveOut(rows.number, own.reason, code, amount, rows.place(column).cell);
          continue;
        }
        record({
          meeting,
          line,
          stub,
          currency,
          amount,
          column,
          at: rows.place(column),
          stubAt: rows.place(stubColumn),
        });
        records++;
        continue;
      }
      rows.claim(column, CellClass.total);
      count.leaveOut(rows.number, 'total-row', code, amount, rows.place(column).cell);
      if (amount === undefined || !currency || (ofRow && isTotal && !inTotal.has(column))) continue;
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
        beside: inTotal.has(column) ? { cells: beside, index: n, ofRecord: !isTotal } : undefined,
      });
    }
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
  const { cells } = rows.found.sheet;
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
  if (rows.found.sheet.cells.kind(cell) !== CellKind.text) return true;
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

/**
 * The account of every sheet: each cell that holds a number has exactly one class. What nobody looked at, on a sheet that was read, is never silent: it is an
 * error that says how to answer it.
 */
import type { Area } from '../values/address';
import { cellAddress, columnLetters, shortAddress } from '../values/address';
import { decimalFromMinor, hundredths } from '../values/money';
import type { Minor } from '../values/money';
import { Sum, ZERO } from '../values/money';
import { positionOf } from '../workbook/captions';
import { CHANGES_AMOUNTS, NAMES_AN_ENTRY, OTHER_AMOUNT } from '../workbook/amount-words';
import { CellClass } from '../workbook/claims';
import type { Claims } from '../workbook/claims';
import type { SheetFinder } from '../workbook/find-sheets';
import type { SheetKind } from '../workbook/layout';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { Sheet, Workbook } from '../workbook/workbook';
import { CellFormat, CellKind } from '../workbook/workbook';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer } from './answers';
import { CellAreas } from './cell-areas';
import { RowCounts } from './row-counts';
import type { AccountClass, ClassAccount, SheetAccount } from './records';
import { headingAt, tableCells } from './table-cells';
import { numbersOf } from './text-numbers';
import { isRunningNumber } from './running-number';

/** Sheets whose unknown columns may hold amounts. */
const OF_AMOUNTS: ReadonlySet<SheetKind> = new Set(['Estimates', 'Expenditures', 'ControlTotals', 'ExchangeRates']);

/** `leftOut`: tables that the officer said are left out. `countsOthers`: whether numbers on sheets that another job reads are counted; nothing is to be said of them. */
export function accountOf(
  workbooks: readonly Workbook[],
  finder: SheetFinder,
  tables: readonly RecognisedSheet[],
  leftOut: readonly RecognisedSheet[],
  registers: CostRegisters,
  countsOthers: boolean,
): SheetAccount[] {
  return workbooks.flatMap((workbook) =>
    workbook.sheets.map((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet);
      const kind = own[0]?.kind ?? finder.all.find((candidate) => candidate.sheet === sheet)?.kind;
      const isRead = own.length > 0;
      const claims = finder.claimsOf(sheet);
      if (isRead) setAside(sheet, kind, own, leftOut, registers, claims);
      const other = finder.leftOut.has(sheet) ? 'set aside' : 'other sheet';
      const counter = new SheetCounter(workbook, sheet, own, isRead, other);
      const isUnnamed = finder.unnamed.some((each) => each.sheet === sheet);
      if (isRead || isUnnamed || kind === undefined || countsOthers) counter.count(claims);
      if (isRead) counter.report(kind!, registers);
      else if (isUnnamed) counter.reportOther(registers);
      return { file: workbook.file, sheet: sheet.name, kind: isRead ? kind : undefined, ...counter.account() };
    }),
  );
}

/** What Settings say is left out: areas of the sheet, and whole tables. */
function setAside(
  { name, cells }: Sheet,
  kind: SheetKind | undefined,
  tables: readonly RecognisedSheet[],
  leftOut: readonly RecognisedSheet[],
  { answers }: CostRegisters,
  claims: Claims,
): void {
  const areas: (Area & { readonly hit?: () => void })[] = [...answers.areasLeftOut(name, kind)];
  for (const { firstHeadingRow, lastRow, left, right } of tables.filter((table) => leftOut.includes(table)))
    areas.push({ top: firstHeadingRow, bottom: lastRow, left, right });
  for (const { top, bottom, left, right, hit } of areas) {
    for (let row = positionOf(cells, top); row < cells.rowCount && cells.rowNumber(row) <= bottom; row++) {
      for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
        const column = cells.column(cell);
        if (column < left || column > right) continue;
        const known = claims.classOf(row, cell);
        if (known === CellClass.free || known === CellClass.unknown) claims.claim(row, cell, CellClass.areaSetAside);
        if (known !== CellClass.beside && known !== CellClass.amount) hit?.();
      }
    }
  }
}

const CLASS_OF: { readonly [C in CellClass]: AccountClass } = {
  [CellClass.free]: 'not looked at',
  [CellClass.beside]: 'beside',
  [CellClass.amount]: 'amounts',
  [CellClass.total]: 'total',
  [CellClass.setAside]: 'set aside',
  [CellClass.unknown]: 'not looked at',
  [CellClass.areaSetAside]: 'set aside',
};

interface Tally {
  numbers: number;
  readonly sum: Sum;
  readonly areas: CellAreas;
}

class SheetCounter {
  private readonly classes = new Map<AccountClass, Tally>();
  /** Numbers under headings that name nothing, by table and column. */
  private readonly unknown = new Map<
    string,
    { readonly table: RecognisedSheet; readonly column: number; numbers: number; readonly sum: Sum }
  >();
  private readonly free: Tally = { numbers: 0, sum: new Sum(), areas: new CellAreas() };
  private readonly passedOver: Tally = { numbers: 0, sum: new Sum(), areas: new CellAreas() };
  private numbers = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly tables: readonly RecognisedSheet[],
    private readonly isRead: boolean,
    /** The class of all numbers of a sheet that was not read. */
    private readonly unread: 'other sheet' | 'set aside',
  ) {}

  count(claims: Claims): void {
    const { cells } = this.sheet;
    const counts = new RowCounts(cells, claims);
    let beside = 0;
    let amounts = 0;
    const [besideAreas, amountAreas] = [new CellAreas(), new CellAreas()];
    for (let row = 0; row < cells.rowCount; row++) {
      const number = cells.rowNumber(row);
      const counted = counts.of(row);
      beside += counted.beside.length;
      amounts += counted.amounts.length;
      for (const column of counted.beside) besideAreas.add(number, column);
      for (const column of counted.amounts) amountAreas.add(number, column);
      for (const at of counted.others) {
        const cell = cells.start(row) + at;
        const as = claims.classOf(row, cell);
        const value = this.numberIn(cell);
        if (Number.isNaN(value)) continue;
        if (as === CellClass.amount) {
          amounts++;
          amountAreas.add(number, cells.column(cell));
        } else this.take(row, cell, as, value);
      }
    }
    this.numbers += beside + amounts;
    if (beside > 0) this.classes.set('beside', { numbers: beside, sum: new Sum(), areas: besideAreas });
    if (amounts > 0) this.classes.set('amounts', { numbers: amounts, sum: new Sum(), areas: amountAreas });
  }

  private numberIn(cell: number): number {
    const { cells } = this.sheet;
    if (cells.kind(cell) === CellKind.number) return cells.value(cell);
    return numbersOf(this.workbook.texts).of(cells.textAt(cell));
  }

  private take(row: number, cell: number, as: CellClass, value: number): void {
    const { cells } = this.sheet;
    const [number, column] = [cells.rowNumber(row), cells.column(cell)];
    this.numbers++;
    const cents = hundredths(value);
    const name = this.isRead ? CLASS_OF[as] : this.unread;
    let tally = this.classes.get(name);
    if (!tally) this.classes.set(name, (tally = { numbers: 0, sum: new Sum(), areas: new CellAreas() }));
    // What was read and then set aside has its sum, by currency, from its reader.
    addTo(tally, number, column, this.isRead && as === CellClass.setAside ? ZERO : cents);
    if (!this.isRead) return;
    if (as === CellClass.free)
      addTo(this.isPlainlyBeside(row, cell, value) ? this.passedOver : this.free, number, column, cents);
    // Days are no amounts, whatever the heading: they are counted, and not asked about.
    if (as !== CellClass.unknown || cells.format(cell) === CellFormat.date) return;
    const table = this.tables.find(
      ({ headingRow, lastRow, left, right }) =>
        headingRow < number && number <= lastRow && left <= column && column <= right,
    );
    if (!table) return;
    const key = `${this.tables.indexOf(table)} ${column}`;
    let unknown = this.unknown.get(key);
    if (!unknown) this.unknown.set(key, (unknown = { table, column, numbers: 0, sum: new Sum() }));
    unknown.numbers++;
    unknown.sum.add(cents);
  }

  /** A day, or above all tables or alone above one of them a year or the number of a page: no amount, and yet said. */
  private isPlainlyBeside(row: number, cell: number, value: number): boolean {
    const { cells } = this.sheet;
    if (cells.format(cell) === CellFormat.date) return true;
    const isCaption = this.tables.some(({ captions }) =>
      captions.some((caption) => caption.row === cells.rowNumber(row) && caption.column === cells.column(cell)),
    );
    const isAbove = isCaption || this.tables.every(({ firstHeadingRow }) => cells.rowNumber(row) < firstHeadingRow);
    if (!Number.isInteger(value)) return false;
    if (isAbove && value >= 1990 && value <= 2100) return true;
    const before = cell - 1;
    const label =
      before >= cells.start(row) && cells.kind(before) === CellKind.text
        ? this.workbook.texts.text(cells.value(before))
        : '';
    return PAGE.test(label.trim());
  }

  /** What is said of a sheet that was read. */
  report(kind: SheetKind, registers: CostRegisters): void {
    const { findings } = registers;
    const place = (cell: string) => ({ file: this.workbook.file, sheet: this.sheet.name, cell });
    for (const table of this.tables) {
      for (const column of table.unknownColumns) {
        const unknown = this.unknown.get(`${this.tables.indexOf(table)} ${column}`);
        const heading = headingAt(table, column) || columnLetters(column);
        const at = place(cellAddress(table.headingRow, column));
        // In a table with lines or meetings across, money under an unknown heading is an error of its own.
        const isAsked =
          table.across.size === 0 && OF_AMOUNTS.has(kind) && unknown !== undefined && !isRunningNumber(table, column);
        if (!isAsked) findings.add('column-unknown', at, { heading });
        else
          findings.add(mayMatter(heading, table) ? 'column-may-matter' : 'column-of-numbers', at, {
            heading,
            count: unknown.numbers,
            sum: decimalFromMinor(unknown.sum.exact(), 2),
            setting: settingOfAnswer(this.sheet.name, heading),
          });
      }
      this.reportOtherSide(table, registers);
    }
    const asked = ({ areas }: Tally) => {
      const found = areas.list(MOST_AREAS);
      const written = found.map(shortAddress).join(', ');
      return {
        at: found.map((area) => place(shortAddress(area))),
        areas: written,
        setting: settingOfAnswer(this.sheet.name, written),
      };
    };
    if (this.free.numbers > 0) {
      const { at, areas, setting } = asked(this.free);
      const { numbers: count, sum } = this.free;
      findings.add('numbers-not-looked-at', at, { areas, count, sum: decimalFromMinor(sum.exact(), 2), setting });
    }
    if (this.passedOver.numbers > 0) {
      const { at, areas, setting } = asked(this.passedOver);
      findings.add('numbers-passed-over', at, { areas, count: this.passedOver.numbers, setting });
    }
  }

  /** Where a sheet is read for one side only, the columns of the other side are amounts that nobody holds against anything. */
  private reportOtherSide(table: RecognisedSheet, { findings }: CostRegisters): void {
    if (table.form !== 'long' || this.tables.some(({ kind }) => kind !== table.kind)) return;
    const { cells } = this.sheet;
    for (const column of table.otherSideColumns) {
      const sum = new Sum();
      let count = 0;
      for (const { cell } of tableCells(table, column)) {
        const value = cells.kind(cell) === CellKind.number ? cells.value(cell) : Number.NaN;
        if (Number.isNaN(value)) continue;
        count++;
        sum.add(hundredths(value));
      }
      const heading = headingAt(table, column) || columnLetters(column);
      const at = { file: this.workbook.file, sheet: this.sheet.name, cell: cellAddress(table.headingRow, column) };
      const setting = settingOfAnswer(this.sheet.name, heading);
      if (count > 0)
        findings.add('column-of-numbers', at, { heading, count, sum: decimalFromMinor(sum.exact(), 2), setting });
    }
  }

  /** What is said of a sheet that is none of ours. */
  reportOther({ findings }: CostRegisters): void {
    const { numbers, sum } = this.classes.get('other sheet') ?? { numbers: 0, sum: new Sum() };
    const at = { file: this.workbook.file, sheet: this.sheet.name, cell: '' };
    findings.add('sheet-unknown', at, {
      sheet: this.sheet.name,
      count: numbers,
      sum: numbers === 0 ? '' : decimalFromMinor(sum.exact(), 2),
    });
  }

  account(): Pick<SheetAccount, 'numbers' | 'classes'> {
    const classes = new Map<AccountClass, ClassAccount>();
    for (const name of ORDER) {
      const tally = this.classes.get(name);
      if (!tally) continue;
      const isSummed = name !== 'beside' && name !== 'amounts';
      classes.set(name, {
        numbers: tally.numbers,
        sum: isSummed ? tally.sum.exact() : undefined,
        areas: tally.areas.list(ALL_AREAS),
      });
    }
    return { numbers: this.numbers, classes };
  }
}

const mayMatter = (heading: string, { columns }: RecognisedSheet): boolean =>
  heading.length <= 80 &&
  (CHANGES_AMOUNTS.test(heading) || OTHER_AMOUNT.test(heading)) &&
  !NAMES_AN_ENTRY.test(heading) &&
  !columns.has('Debit') &&
  !columns.has('Credit');

/** Named in a finding. */
const MOST_AREAS = 20;
/** Kept for who wants to be led to the very cells; Excel takes so many as one address. */
const ALL_AREAS = 400;
const PAGE = /^(?:page|pages|p\.|página|seite|стр\.?|страница|صفحة|الصفحة|第|页)$/iu;
const ORDER: readonly AccountClass[] = ['amounts', 'total', 'beside', 'set aside', 'other sheet', 'not looked at'];

function addTo(tally: Tally, row: number, column: number, cents: Minor): void {
  tally.numbers++;
  tally.sum.add(cents);
  tally.areas.add(row, column);
}

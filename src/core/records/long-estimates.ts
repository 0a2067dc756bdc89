/** The long form of estimates: a row for each amount. */
import type { Minor } from '../values/money';
import { CellClass } from '../workbook/claims';
import { totalLabel } from '../workbook/heading-index';
import type { AmountColumns, CostRegisters, RowCurrency } from './amount-rows';
import {
  amountColumns,
  Currencies,
  isBlank,
  leftOutByMeaning,
  leftOutByText,
  readRowAmount,
  roleOf,
  signed,
} from './amount-rows';
import type { Codes } from './codes';
import { BLANK, UNKNOWN } from './codes';
import { DoubledEstimates } from './doubled-estimates';
import { EntryWords } from './entry-words';
import type { RowMeaning } from './row-meaning';
import { isOddCode, readChoice, readCode, readDay } from './read-values';
import type { Estimate } from './records';
import type { SheetRows } from './sheet-rows';
import type { SourceCount } from './source-count';
import type { StatedTotal, StatedTotals } from './stated-totals';
import { leaveWithoutAmounts, repeatsHeadings } from './row-asides';
import type { TotalMark } from './row-texts';
import { RowTexts } from './row-texts';

/** A table of estimates that is being read. */
export interface EstimateTable {
  readonly rows: SheetRows;
  readonly registers: CostRegisters;
  readonly count: SourceCount;
  readonly totals: StatedTotals;
  readonly meaning: RowMeaning;
  readonly source: number;
  /** By position, what is to be said of an amount without any key that is not the total of others. */
  readonly keyless: Map<number, () => void>;
}

export class LongEstimates {
  private readonly estimates: Estimate[] = [];
  private readonly currencies: Currencies;
  private readonly amountsAt: AmountColumns;
  private readonly texts: RowTexts;
  private readonly words: EntryWords;
  private readonly doubled: DoubledEstimates;
  private readonly meetingAt: number;
  private readonly lineAt: number;
  private readonly currencyAt: number;
  /** Of the row at hand: indices below zero where they are not known. */
  private meeting = BLANK;
  private line = BLANK;
  private meetingText = '';
  private lineText = '';
  private mark: TotalMark | undefined;

  constructor(private readonly table: EstimateTable) {
    const { rows, registers } = table;
    const at = (heading: string): number => rows.found.columns.get(heading) ?? 0;
    [this.meetingAt, this.lineAt, this.currencyAt] = [at('Meeting'), at('Line'), at('Currency')];
    this.currencies = new Currencies(registers, rows.found);
    this.amountsAt = amountColumns(rows.found, registers.findings);
    this.texts = new RowTexts(rows);
    this.words = new EntryWords(rows, registers);
    this.doubled = new DoubledEstimates(rows, registers.findings);
  }

  read(): Estimate[] {
    while (this.table.rows.next()) if (!this.isAside()) this.keep();
    return this.estimates;
  }

  /** Whether the row is no estimate, which is counted as left out. Of an estimate its keys are read, and what speaks for a total. */
  private isAside(): boolean {
    const { amountsAt, currencies } = this;
    const { rows, registers, count, totals, meaning } = this.table;
    const { findings } = registers;
    if (rows.isWithoutAmounts) {
      totals.startRun(this.estimates.length);
      leaveWithoutAmounts(rows, count, findings);
      return true;
    }
    if (meaning.any && leftOutByMeaning(rows, meaning, amountsAt, currencies, count, findings)) return true;
    this.readKeys();
    const blank = isBlank(rows, amountsAt);
    if ((blank && rows.hasAmounts) || rows.isNilBeside(amountsAt.amount)) {
      count.leaveOut(rows.number, 'other-side', '', undefined);
      return true;
    }
    this.mark = blank ? undefined : this.totalMark();
    if (!blank && this.texts.doubtfulColumn !== 0) {
      if (leftOutByText(rows, meaning, this.texts, amountsAt, currencies, count, findings)) return true;
    }
    if (this.mark?.isSure && !meaning.isCounted) {
      this.leaveTotal(this.mark.label);
      return true;
    }
    return (this.meeting < 0 || this.line < 0) && this.isUnnamedAside(blank);
  }

  private readKeys(): void {
    const { rows, registers } = this.table;
    const { findings, meetingCodes, lineCodes } = registers;
    const isTold = rows.found.told !== undefined;
    // Where titles are the keys they may be long.
    const textOf = (column: number, codes: Codes): string =>
      isTold && codes.knows(rows.code(column)) ? rows.code(column) : readCode(rows, column, findings);
    this.meetingText = textOf(this.meetingAt, meetingCodes);
    this.lineText = textOf(this.lineAt, lineCodes);
    this.meeting = rows.found.meeting ?? meetingCodes.find(this.meetingText, () => rows.place(this.meetingAt), isTold);
    this.line = rows.found.told?.line ?? lineCodes.find(this.lineText, () => rows.place(this.lineAt), isTold);
  }

  private totalMark(): TotalMark | undefined {
    const { meeting, line, meetingAt, lineAt } = this;
    return this.texts.totalMark(this.amountsAt.amount, meeting >= 0 ? meetingAt : 0, line >= 0 ? lineAt : 0);
  }

  /** Of a row that names no meeting or line that is known. */
  private isUnnamedAside(blank: boolean): boolean {
    const { meeting, line, meetingText, lineText, amountsAt, estimates } = this;
    const { rows, registers, count, totals, keyless } = this.table;
    const own = meeting === UNKNOWN && lineText !== '' && line >= 0;
    const named = line >= 0 || (meetingText !== '' && meeting >= 0 && lineText !== '');
    const role = roleOf(rows, amountsAt.amount, own && totalLabel(meetingText) === undefined, named);
    if (role.role === 'total') {
      this.leaveTotal(role.label || rows.place(amountsAt.amount).cell);
      return true;
    }
    if (role.role === 'none') {
      totals.startRun(estimates.length);
      registers.findings.add('row-unrecognised', rows.place(0), { text: role.text });
      if (!repeatsHeadings(rows)) rows.release();
      count.leaveOut(rows.number, 'unrecognised', '', undefined);
      return true;
    }
    const report = this.unknownKeys();
    if (meetingText === '' && lineText === '' && !blank && rows.allTexts().length === 0)
      keyless.set(estimates.length, report);
    else report();
    return false;
  }

  /** Reports what is not known of the keys of the row at hand, now or later. */
  private unknownKeys(): () => void {
    const { meeting, line, meetingText, lineText, meetingAt, lineAt } = this;
    const { rows, registers } = this.table;
    const { findings, meetingCodes, lineCodes } = registers;
    const isOdd = (index: number, column: number, codes: Codes): boolean =>
      index === UNKNOWN && isOddCode(rows, column, codes, findings);
    const [meetingPlace, linePlace] = [rows.place(meetingAt), rows.place(lineAt)];
    return () => {
      if (meeting < 0 && !isOdd(meeting, meetingAt, meetingCodes))
        reportUnknown(registers, true, meetingText, meetingPlace);
      if (line < 0 && !isOdd(line, lineAt, lineCodes)) reportUnknown(registers, false, lineText, linePlace);
    };
  }

  private keep(): void {
    const { estimates, amountsAt, meeting, line } = this;
    const { rows, registers, count, meaning, source } = this.table;
    const currency = this.currencies.ofAmount(rows, amountsAt, this.currencies.read(rows, this.currencyAt));
    const amount = signed(readRowAmount(rows, amountsAt, currency, registers.findings), meaning);
    if (amount !== undefined && currency) {
      count.read(currency.code, amount);
      this.proposeTotal(currency, amount);
    }
    this.words.look(currency?.code, amount);
    const at = rows.place(amountsAt.amount);
    if (meeting >= 0 && line >= 0 && amount !== undefined && currency)
      this.doubled.look(meeting, line, amount, currency, at);
    const details = detailsOf(rows, registers);
    estimates.push({ ...details, meeting, line, amount, currency: currency?.code ?? '', at, source });
  }

  /** An amount that may be a total: it is one if it adds up others. */
  private proposeTotal(currency: RowCurrency, amount: Minor): void {
    const { mark, estimates } = this;
    const { rows, totals, meaning, keyless } = this.table;
    if ((!mark && !keyless.has(estimates.length)) || meaning.isCounted) return;
    const label = mark?.label ?? rows.place(this.amountsAt.amount).cell;
    totals.propose(this.total(label, currency, amount), estimates.length, {
      isWord: mark?.isWord ?? false,
      isBare: mark === undefined,
      // One amount may well be given twice.
      fewest: mark === undefined ? 2 : 1,
    });
  }

  private leaveTotal(label: string): void {
    const { amountsAt, currencies } = this;
    const { rows, registers, count, totals } = this.table;
    const currency = currencies.ofAmount(rows, amountsAt, currencies.read(rows, this.currencyAt, true));
    const amount = readRowAmount(rows, amountsAt, currency, registers.findings);
    if (amount !== undefined && currency) {
      count.read(currency.code, amount);
      totals.add(this.total(label, currency, amount));
    }
    rows.claim(amountsAt.amount, CellClass.total);
    count.leaveOut(rows.number, 'total-row', currency?.code ?? '', amount, rows.place(amountsAt.amount).cell);
  }

  private total(label: string, currency: RowCurrency, amount: Minor): StatedTotal {
    const { rows } = this.table;
    return {
      at: rows.place(this.amountsAt.amount),
      label,
      row: rows.number,
      position: this.estimates.length,
      meeting: rows.isDeclaredTotal ? -1 : this.meeting,
      line: rows.isDeclaredTotal ? -1 : this.line,
      currency: this.currencyAt !== 0 && rows.text(this.currencyAt) !== '' ? currency.code : '',
      amount,
      decimals: currency.decimals,
    };
  }
}

/** A key that is missing or unknown. */
export function reportUnknown(registers: CostRegisters, isMeeting: boolean, code: string, at: Estimate['at']): void {
  const { findings, meetingCodes, lineCodes } = registers;
  if (code === '') findings.add('value-missing', at, { column: isMeeting ? 'Meeting' : 'Line' }, 'Estimates');
  else if (isMeeting) findings.add('meeting-unknown', at, { code, near: meetingCodes.near(code) });
  else findings.add('line-unknown', at, { code, near: lineCodes.near(code) });
}

/** What a row says beside its amount. */
export function detailsOf(rows: SheetRows, { findings }: CostRegisters) {
  const at = (name: string): number => rows.found.columns.get(name) ?? 0;
  return {
    version: rows.text(at('Version')),
    status: (readChoice(rows, at('Status'), 'Estimates.Status', findings) ?? 'adopted') as Estimate['status'],
    adoptedOn: readDay(rows, at('Adopted on'), 'Adopted on', findings),
    ratesAsAt: readDay(rows, at('Rates as at'), 'Rates as at', findings),
    document: rows.text(at('Document')),
    note: rows.text(at('Note')),
  };
}

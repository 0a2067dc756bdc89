/** What the rows of Estimates and of Expenditures have in common: a currency, a meeting, a line, and rows that are no records. */
import type { Place } from '../values/address';
import { currencyDecimals } from '../values/currencies';
import { cellAddress } from '../values/address';
import { isSharedSign } from '../values/currency-signs';
import type { Minor } from '../values/money';
import { negate, ZERO } from '../values/money';
import { CellClass } from '../workbook/claims';
import { totalLabel } from '../workbook/heading-index';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { CellKind, CellOrigin } from '../workbook/workbook';
import type { Answers } from './answers';
import { isNoAmount, readAmountText } from './amount-text';
import type { Codes } from './codes';
import type { Findings } from './findings';
import { readAmount } from './read-amount';
import type { BudgetLine, Meeting, Settings } from './records';
import { isOnlyUnit } from '../values/units';
import { currenciesByHeading, headingOfAmounts, noteUnit, unitOf } from './table-units';
import { asideText, isNote, repeatsHeadings } from './row-asides';
import type { ReversedSides } from './below-zero';
import type { RowFate, RowMeaning } from './row-meaning';
import type { RowTexts } from './row-texts';
import type { SheetRows } from './sheet-rows';
import { headingAt, NO_CELL, signsOf } from './table-cells';
import type { SourceCount } from './source-count';

/** What reading amounts needs to know of the rest of the workbook. */
export interface CostRegisters {
  readonly settings: Settings;
  readonly meetings: readonly Meeting[];
  readonly budgetLines: readonly BudgetLine[];
  readonly meetingCodes: Codes;
  readonly lineCodes: Codes;
  readonly findings: Findings;
  readonly answers: Answers;
  /** Of which sheets and sides costs are written with a minus sign, as the officer said. */
  readonly reversed: ReversedSides;
}

export interface RowCurrency {
  /** Upper case ISO code; blank where the text is none. */
  readonly code: string;
  readonly decimals: number;
  /** The sheet says it; else it is that of the settings, unless the amount itself shows another. */
  readonly said: boolean;
  /** Zeros of the unit in which the amounts are written: 3 where they are in thousands. */
  readonly zeros: number;
  /** Costs are written with a minus sign, as the officer said of the sheet. */
  readonly isReversed: boolean;
}

const DOLLARS = { code: 'USD', decimals: 2, said: true };

/** Currencies as the cells of one sheet write them; an unknown one is reported at each cell, a blank column once. */
export class Currencies {
  private readonly findings: Findings;
  private readonly known = new Map<string, RowCurrency | undefined>();
  /** By id of the text, so that a ledger's million rows need no text. */
  private readonly byId = new Map<number, RowCurrency>();
  /** The last of them: most rows of a ledger have the currency of the row before. */
  private lastId = -1;
  private last: RowCurrency | undefined;
  /** Where the first blank cell is, until it is known whether the amount shows its currency. */
  private blank: Place | undefined;
  private blankReported = false;
  private readonly own: RowCurrency;
  /** Zeros of the unit, which holds of all amounts of the table. */
  readonly zeros: number;
  /** Costs of the table are written with a minus sign. */
  readonly isReversed: boolean;
  /** The currency of an amount's column by its heading, which the rows' own must not contradict. */
  private readonly byHeading: ReadonlyMap<number, string>;

  constructor({ settings, findings, answers, reversed }: CostRegisters, found: RecognisedSheet) {
    this.findings = findings;
    const unit = unitOf(found, answers);
    const code = unit.currency ?? settings.currency;
    this.zeros = unit.scale < 1 ? -2 : String(unit.scale).length - 1;
    this.isReversed = reversed(found);
    if (this.isReversed) findings.add('signs-turned', headingOfAmounts(found), {});
    const decimals = currencyDecimals(code) ?? settings.decimals;
    this.own = { code, decimals, said: unit.currency !== undefined, zeros: this.zeros, isReversed: this.isReversed };
    this.byHeading = unit.isAnswered ? new Map() : currenciesByHeading(found);
    noteUnit(found, unit, settings, findings);
  }

  /**
   * The row's currency; that of the settings where it is blank (which `ofAmount` reports, unless the row is a total), `undefined` (with a finding)
   * where it is unknown.
   */
  read(rows: SheetRows, column: number, inTotal = false): RowCurrency | undefined {
    const id = rows.textId(column);
    if (id >= 0) {
      if (id === this.lastId) return this.last;
      const quick = this.byId.get(id);
      if (quick) {
        this.lastId = id;
        return (this.last = quick);
      }
    }
    const text = rows.code(column);
    if (text === '') {
      if (column !== 0 && !inTotal && !this.blankReported) this.blank = rows.place(column);
      return this.own;
    }
    let currency = this.known.get(text);
    if (currency === undefined && !this.known.has(text)) {
      const code = text.normalize('NFKC').trim().toUpperCase();
      const decimals = currencyDecimals(code);
      currency =
        decimals === undefined
          ? undefined
          : { code, decimals, said: true, zeros: this.zeros, isReversed: this.isReversed };
      this.known.set(text, currency);
    }
    if (!currency) this.findings.add('currency-unknown', rows.place(column), { code: text });
    else if (id >= 0) this.byId.set(id, currency);
    return currency;
  }

  /** An amount in a column of US dollars. */
  readDollars(rows: SheetRows, column: number): Minor | undefined {
    return readMoney(rows, column, { ...DOLLARS, zeros: this.zeros, isReversed: this.isReversed }, this.findings);
  }

  private reportBlank(): void {
    if (!this.blank) return;
    this.blankReported = true;
    this.findings.add('currency-missing', this.blank, { currency: this.own.code });
  }

  /** The row's currency where it says one, else that which the amount itself shows (noted), if it is plain which. */
  ofAmount(rows: SheetRows, at: AmountColumns, currency: RowCurrency | undefined): RowCurrency | undefined {
    const isCredit = at.credit !== 0 && rows.shownCell(at.amount) === NO_CELL;
    return this.ofAmountAt(rows, isCredit ? at.credit : at.amount, currency);
  }

  /** The same of one amount. */
  ofAmountAt(rows: SheetRows, column: number, currency: RowCurrency | undefined): RowCurrency | undefined {
    if (currency && this.byHeading.size > 0) {
      const code = this.byHeading.get(column);
      if (code !== undefined && code !== currency.code) {
        const found = headingAt(rows.found, column);
        const key = `${rows.place(0).sheet}\n${column}\n${currency.code}`;
        this.findings.addOnce(key, 'amount-currency', rows.place(column), {
          found,
          other: code,
          currency: currency.code,
        });
        return undefined;
      }
    }
    if (!currency || currency.said) return currency;
    const cell = rows.cell(column);
    const shown = cell === NO_CELL ? undefined : currencyShown(rows, cell);
    if (shown === undefined || isSharedSign(shown)) this.reportBlank();
    this.blank = undefined;
    if (shown === undefined || shown === currency.code || isSharedSign(shown)) return currency;
    this.findings.count('currency-by-amount', rows.place(column), shown);
    return {
      code: shown,
      decimals: currencyDecimals(shown) ?? 2,
      said: true,
      zeros: this.zeros,
      isReversed: this.isReversed,
    };
  }
}

/** The code or sign beside an amount. */
export function currencyShown(rows: SheetRows, cell: number): string | undefined {
  const { cells } = rows;
  if (cells.kind(cell) !== CellKind.text) return cells.look(cell)?.currency;
  const read = readAmountText(rows.found.workbook.texts.plain(cells.value(cell)));
  return 'currency' in read ? read.currency : undefined;
}

/** A row that is no record: a total among the data, headings printed again, a note under the table. */
export type RowRole =
  | { readonly role: 'record' }
  | { readonly role: 'total'; readonly label: string; readonly kind: 'total' | 'subtotal' }
  | { readonly role: 'none'; readonly text: string };

const RECORD: RowRole = { role: 'record' };

/**
 * What a row is whose meeting and line are not both known. A total row carries a total word in one of its texts, or adds up cells,
 * and has nothing of its own (`own`: a day, a document, a cost object …). Without an amount a row is a record only if it is `named`.
 */
export function roleOf(rows: SheetRows, amountColumn: number, own: boolean, named: boolean): RowRole {
  const { cells } = rows;
  const amount = rows.shownCell(amountColumn);
  const counts = amount !== NO_CELL && cells.kind(amount) === CellKind.number;
  if (!counts && (repeatsHeadings(rows) || isNote(rows))) return { role: 'none', text: asideText(rows) };
  if (own) return RECORD;
  const texts = rows.allTexts();
  const label = texts.find((text) => totalLabel(text));
  const kind = label === undefined ? undefined : totalLabel(label);
  if (amount === NO_CELL) return kind || !named ? { role: 'none', text: asideText(rows) } : RECORD;
  const adds = cells.origin(amount) === CellOrigin.total;
  if (kind || adds) return { role: 'total', label: label ?? texts[0] ?? '', kind: kind ?? 'total' };
  // `USD` under `Amount`, where headings go on in a second row.
  const written = cells.kind(amount) === CellKind.text ? rows.content(amount) : '1';
  const isUnit =
    texts.length === rows.filledColumns().length && isOnlyUnit(written) && !texts.some((text) => /\p{N}/u.test(text));
  const word = isUnit || (rows.filledColumns().length === 1 && !/\p{N}/u.test(written));
  return word ? { role: 'none', text: asideText(rows) } : RECORD;
}

/** The amount with the sign that its row gives it. */
export function signed(amount: Minor | undefined, meaning: RowMeaning): Minor | undefined {
  const sign = meaning.signOf();
  return amount === undefined || sign === undefined ? undefined : sign < 0 ? negate(amount) : amount;
}

/** Leaves the row at hand out where a column says that it does not count here. */
export function leftOutByMeaning(
  rows: SheetRows,
  meaning: RowMeaning,
  at: AmountColumns,
  currencies: Currencies,
  count: SourceCount,
  findings: Findings,
): boolean {
  return leaveOut(meaning.fate(), rows, meaning, at, currencies, count, findings);
}

/** The same for a text in the row that says so. */
export function leftOutByText(
  rows: SheetRows,
  meaning: RowMeaning,
  texts: RowTexts,
  at: AmountColumns,
  currencies: Currencies,
  count: SourceCount,
  findings: Findings,
): boolean {
  return leaveOut(meaning.ofText(texts.doubtfulColumn), rows, meaning, at, currencies, count, findings);
}

function leaveOut(
  fate: RowFate,
  rows: SheetRows,
  meaning: RowMeaning,
  at: AmountColumns,
  currencies: Currencies,
  count: SourceCount,
  findings: Findings,
): boolean {
  if (fate.state === 'counts' || isBlank(rows, at)) return false;
  if (fate.reason === 'set-aside') rows.claim(at.amount, CellClass.setAside);
  const stated = currencies.read(rows, rows.found.columns.get('Currency') ?? 0, true);
  const currency = currencies.ofAmount(rows, at, stated);
  const written = readRowAmount(rows, at, currency, findings);
  // What is set aside needs no sign, which may be what cannot be told.
  const amount = fate.reason === 'set-aside' ? written : signed(written, meaning);
  if (amount !== undefined && currency) count.read(currency.code, amount);
  count.leaveOut(rows.number, fate.reason, currency?.code ?? '', amount, rows.place(at.amount).cell);
  return true;
}

/** The columns in which the amount of a row is written: one, or debits and credits apart. */
export interface AmountColumns {
  readonly amount: number;
  readonly debit: number;
  readonly credit: number;
  /** The credits have a minus of their own already. */
  readonly creditsAreSigned: boolean;
}

/** Where the amounts of a table are; credits of which some have a sign and some have none are an error. */
export function amountColumns(found: RecognisedSheet, findings: Findings): AmountColumns {
  const at = (name: string): number => found.columns.get(name) ?? 0;
  const [amount, debit, credit] = [at('Amount'), at('Debit'), at('Credit')];
  const [positive, negative] = credit === 0 ? [0, 0] : signsOf(found, credit);
  if (positive > 0 && negative > 0) {
    const place = { file: found.workbook.file, sheet: found.sheet.name, cell: cellAddress(found.headingRow, credit) };
    findings.add('credit-signs-mixed', place, { column: headingAt(found, credit) });
  }
  return { amount: amount === 0 ? debit : amount, debit, credit, creditsAreSigned: positive === 0 && negative > 0 };
}

/** Whether the row at hand shows no amount in any of them. */
export const isBlank = (rows: SheetRows, { amount, debit, credit }: AmountColumns): boolean =>
  rows.shownCell(amount) === NO_CELL &&
  (credit === 0 || rows.shownCell(credit) === NO_CELL) &&
  (debit === 0 || debit === amount || rows.shownCell(debit) === NO_CELL);

/**
 * The row's amount; a blank cell and one inside an area merged over several rows are reported here. With debits and credits in columns of their own it is
 * debit − credit; an amount beside both has to be that.
 */
export function readRowAmount(
  rows: SheetRows,
  at: AmountColumns,
  currency: RowCurrency | undefined,
  findings: Findings,
): Minor | undefined {
  if (at.credit === 0 && (at.debit === 0 || at.debit === at.amount))
    return readOne(rows, at.amount, currency, findings);
  if (isBlank(rows, at)) {
    findings.add('amount-missing', rows.place(at.amount), {});
    return undefined;
  }
  const debitColumn = at.debit === 0 ? at.amount : at.debit;
  const debit = readSide(rows, debitColumn, currency, findings);
  const credit = at.credit === 0 ? ZERO : readSide(rows, at.credit, currency, findings);
  if (debit === undefined || credit === undefined) return undefined;
  if (at.debit === 0 && debit !== 0 && credit !== 0) {
    // An amount beside a credit: whether the one holds the other already cannot be told.
    findings.add('debit-credit-differ', [rows.place(at.amount), rows.place(at.credit)], {});
    return undefined;
  }
  const net = (at.creditsAreSigned ? debit + credit : debit - credit) as Minor;
  if (at.debit !== 0 && at.debit !== at.amount && rows.shownCell(at.amount) !== NO_CELL) {
    const amount = readSide(rows, at.amount, currency, findings);
    if (amount === undefined) return undefined;
    if (amount !== net) {
      findings.add(
        'debit-credit-differ',
        [at.amount, at.debit, at.credit].map((column) => rows.place(column)),
        {},
      );
      return undefined;
    }
  }
  rows.claim(credit === 0 ? at.credit : debitColumn, CellClass.beside);
  if (at.debit !== 0 && at.debit !== at.amount) rows.claim(credit === 0 ? at.debit : at.credit, CellClass.beside);
  return net;
}

/** One of two amounts of a row: blank, it is none. */
const readSide = (
  rows: SheetRows,
  column: number,
  currency: RowCurrency | undefined,
  findings: Findings,
): Minor | undefined =>
  rows.shownCell(column) === NO_CELL || saysNone(rows, column) ? ZERO : readMoney(rows, column, currency, findings);

/** A dash, `n/a` or `nil` beside another amount. */
const saysNone = (rows: SheetRows, column: number): boolean => {
  const cell = rows.cell(column);
  return rows.cells.kind(cell) === CellKind.text && isNoAmount(rows.content(cell));
};

function readOne(
  rows: SheetRows,
  column: number,
  currency: RowCurrency | undefined,
  findings: Findings,
): Minor | undefined {
  if (rows.hasMerges) {
    const area = rows.mergeAt(column);
    if (area) {
      if (area.top === rows.number) findings.add('merge-amount', rows.place(column), { area: rows.place(column).cell });
      return undefined;
    }
  }
  if (rows.cell(column) === NO_CELL) {
    findings.add('amount-missing', rows.place(column), {});
    return undefined;
  }
  return readMoney(rows, column, currency, findings);
}

/** The amount in a cell, with the sign that costs have here. */
export function readMoney(
  rows: SheetRows,
  column: number,
  currency: RowCurrency | undefined,
  findings: Findings,
): Minor | undefined {
  const read = currency && readAmount(rows, column, currency.decimals, findings, currency.code, currency.zeros);
  return read !== undefined && currency?.isReversed ? negate(read) : read;
}

/** What the rows of Estimates and of Expenditures have in common: a currency, a meeting, a line, and rows that are no records. */
import type { Place } from '../values/address';
import { currencyDecimals } from '../values/currencies';
import { isSharedSign } from '../values/currency-signs';
import type { Minor } from '../values/money';
import { totalLabel } from '../workbook/heading-index';
import { CellKind, CellOrigin } from '../workbook/workbook';
import { readAmountText } from './amount-text';
import type { Codes } from './codes';
import type { Findings } from './findings';
import { readAmount } from './read-amount';
import type { BudgetLine, Meeting, Settings } from './records';
import { asideText, isNote, repeatsHeadings } from './row-asides';
import type { SheetRows } from './sheet-rows';
import { NO_CELL } from './sheet-rows';

/** What reading amounts needs to know of the rest of the workbook. */
export interface CostRegisters {
  readonly settings: Settings;
  readonly meetings: readonly Meeting[];
  readonly budgetLines: readonly BudgetLine[];
  readonly meetingCodes: Codes;
  readonly lineCodes: Codes;
  readonly findings: Findings;
}

export interface RowCurrency {
  /** Upper case ISO code; blank where the text is none. */
  readonly code: string;
  readonly decimals: number;
  /** The sheet says it; else it is that of the settings, unless the amount itself shows another. */
  readonly said: boolean;
}

/** Currencies as the cells of one sheet write them; an unknown one is reported at each cell, a blank column once. */
export class Currencies {
  private readonly known = new Map<string, RowCurrency | undefined>();
  /** By id of the text, so that a ledger's million rows need no text. */
  private readonly byId = new Map<number, RowCurrency>();
  /** The last of them: most rows of a ledger have the currency of the row before. */
  private lastId = -1;
  private last: RowCurrency | undefined;
  /** Where the first blank cell is, until it is known whether the amount shows its currency. */
  private blank: Place | undefined;
  private blankReported = false;

  constructor(
    private readonly settings: Settings,
    private readonly findings: Findings,
  ) {}

  /**
   * The row's currency; that of the settings where it is blank (which `ofAmount` reports, unless the row is a total), `undefined` (with a finding)
   * where it is unknown.
   */
  read(rows: SheetRows, column: number, inTotal = false): RowCurrency | undefined {
    const cell = rows.cell(column);
    const { cells } = rows.found.sheet;
    const id = cell !== NO_CELL && cells.kind(cell) === CellKind.text ? cells.value(cell) : undefined;
    if (id !== undefined) {
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
      return { code: this.settings.currency, decimals: this.settings.decimals, said: false };
    }
    let currency = this.known.get(text);
    if (currency === undefined && !this.known.has(text)) {
      const code = text.normalize('NFKC').trim().toUpperCase();
      const decimals = currencyDecimals(code);
      currency = decimals === undefined ? undefined : { code, decimals, said: true };
      this.known.set(text, currency);
    }
    if (!currency) this.findings.add('currency-unknown', rows.place(column), { code: text });
    else if (id !== undefined) this.byId.set(id, currency);
    return currency;
  }

  private reportBlank(): void {
    if (!this.blank) return;
    this.blankReported = true;
    this.findings.add('currency-missing', this.blank, { currency: this.settings.currency });
  }

  /** The row's currency where it says one, else that which the amount itself shows (noted), if it is plain which. */
  ofAmount(rows: SheetRows, column: number, currency: RowCurrency | undefined): RowCurrency | undefined {
    if (!currency || currency.said) return currency;
    const cell = rows.cell(column);
    const shown = cell === NO_CELL ? undefined : currencyShown(rows, cell);
    if (shown === undefined || isSharedSign(shown)) this.reportBlank();
    this.blank = undefined;
    if (shown === undefined || shown === currency.code || isSharedSign(shown)) return currency;
    this.findings.count('currency-by-amount', rows.place(column), shown);
    return { code: shown, decimals: currencyDecimals(shown) ?? 2, said: true };
  }
}

/** The code or sign beside an amount. */
export function currencyShown(rows: SheetRows, cell: number): string | undefined {
  const { cells } = rows.found.sheet;
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
  const { cells } = rows.found.sheet;
  const amount = rows.cell(amountColumn);
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
  const word =
    rows.filledColumns().length === 1 && cells.kind(amount) === CellKind.text && !/\p{N}/u.test(rows.content(amount));
  return word ? { role: 'none', text: asideText(rows) } : RECORD;
}

/** The row's amount; a blank cell and one inside an area merged over several rows are reported here. */
export function readRowAmount(
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
  return currency && readAmount(rows, column, currency.decimals, findings, currency.code);
}

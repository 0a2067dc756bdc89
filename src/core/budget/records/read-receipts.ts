/** The Receipts sheet: what was received, from whom and for which meeting, in the currency of the settings. */
import { readAmount } from '../../records/read-amount';
import { isWhole } from '../../records/read-each';
import { readChoice, readDay, readNumber } from '../../records/read-values';
import type { SheetRows } from '../../records/sheet-rows';
import { NO_CELL } from '../../records/table-cells';
import { Exchange, multiply, whyNotConverted } from '../../reconciliation/exchange';
import { currencyDecimals } from '../../values/currencies';
import type { Minor } from '../../values/money';
import { decimalFromMinor } from '../../values/money';
import type { RecognisedSheet } from '../../workbook/recognised-sheet';
import type { AmountsRead, Receipt, ReceiptKind } from './budget-records';
import type { BudgetRegisters } from './budget-registers';
import { readReference, readState } from './budget-registers';
import type { AmountRow } from './read-amounts';
import { readAmountRows } from './read-amounts';

const REQUIRED = ['Received on', 'Amount'] as const;

export interface ReadReceipts {
  readonly records: readonly Receipt[];
  readonly read: AmountsRead;
}

/** Receipts in the order of the sheets. One without a State that is not voluntary, and one that names what is not known, is an error and makes none. */
export function readReceipts(sheets: readonly RecognisedSheet[], registers: BudgetRegisters): ReadReceipts {
  const { findings, costs } = registers;
  const converter = new ReceiptConverter(registers);
  return readAmountRows(sheets, findings, ['Received on', 'Document'], (rows, column): AmountRow<Receipt> => {
    const whole = isWhole(rows, column, REQUIRED, findings);
    const received = readDay(rows, column('Received on'), 'Received on', findings);
    const amount = converter.amount(rows, column, received ?? 0);
    if (!whole) return { amount, record: undefined };
    const meeting = readReference(rows, column('Meeting'), registers);
    const state = readState(rows, column('State'), registers);
    const kind = readKind(rows, column('Kind'), registers);
    const isKnown = meeting !== undefined && state !== undefined && kind !== undefined;
    if (!isKnown || received === undefined || amount === undefined) return { amount, record: undefined };
    if (state < 0 && kind !== 'voluntary') {
      const stated = decimalFromMinor(amount, costs.settings.decimals);
      findings.add('receipt-state-missing', rows.place(column('State') || column('Amount')), { amount: stated });
      return { amount, record: undefined };
    }
    return {
      amount,
      record: {
        state: state < 0 ? undefined : state,
        meeting: meeting < 0 ? undefined : meeting,
        kind,
        amount,
        received,
        document: rows.code(column('Document')),
        at: rows.place(column('Amount')),
      },
    };
  });
}

/** A payment where the cell is blank. */
function readKind(rows: SheetRows, at: number, { findings }: BudgetRegisters): ReceiptKind | undefined {
  if (rows.text(at) === '') return 'payment';
  return readChoice(rows, at, 'Receipts.Kind', findings) as ReceiptKind | undefined;
}

/** Converts as expenditures are: by the row's dollars, else its own rate, else the rate of the day of receipt; once, to the cent. */
class ReceiptConverter {
  private readonly exchange: Exchange;
  private readonly dollars = new Exchange([], 'USD', 2);

  constructor(private readonly registers: BudgetRegisters) {
    const { settings, exchangeRates } = registers.costs;
    this.exchange = new Exchange(exchangeRates, settings.currency, settings.decimals);
  }

  amount(rows: SheetRows, column: (name: string) => number, day: number): Minor | undefined {
    const { findings, costs } = this.registers;
    const currency = this.currency(rows, column('Currency'));
    if (currency === undefined) return undefined;
    const decimals = currencyDecimals(currency)!;
    const amount = readAmount(rows, column('Amount'), decimals, findings, currency);
    const inDollars = rows.cell(column('Amount USD')) !== NO_CELL;
    const stated = inDollars ? readAmount(rows, column('Amount USD'), 2, findings, 'USD') : undefined;
    const rate = readNumber(rows, column('Rate'), 'Rate', findings);
    if (amount === undefined || (inDollars && stated === undefined)) return undefined;
    const at = rows.place(column('Amount'));
    if (rate !== undefined && rate <= 0) {
      findings.add('rate-invalid', rows.place(column('Rate')), { found: String(rate) });
      return undefined;
    }
    if (stated !== undefined) this.compare(rows, column, { currency, amount, stated, rate });
    if (currency === costs.settings.currency || amount === 0) return amount;
    const conversion =
      stated !== undefined
        ? this.exchange.byDay('USD', day)
        : rate !== undefined
          ? this.exchange.byRate(currency, rate, day)
          : this.exchange.byDay(currency, day);
    const converted = conversion.state === 'converted' ? multiply(stated ?? amount, conversion.factor) : undefined;
    if (converted === undefined) findings.addAll(whyNotConverted(conversion, currency, amount, day, at));
    return converted;
  }

  /** Dollars that differ from the amount by the row's own rate by more than a cent are reported. */
  private compare(
    rows: SheetRows,
    column: (name: string) => number,
    row: { currency: string; amount: Minor; stated: Minor; rate: number | undefined },
  ): void {
    const { currency, amount, stated, rate } = row;
    const conversion = rate === undefined ? undefined : this.dollars.byRate(currency, rate, 0);
    const byRate = conversion?.state === 'converted' ? multiply(amount, conversion.factor) : undefined;
    const computed = currency === 'USD' ? amount : byRate;
    if (computed === undefined || Math.abs(computed - stated) <= 1) return;
    this.registers.findings.add('rate-contradicts', rows.place(column('Amount USD')), {
      stated: decimalFromMinor(stated, 2),
      computed: decimalFromMinor(computed, 2),
      difference: decimalFromMinor((stated - computed) as Minor, 2),
    });
  }

  /** The row's, or that of the settings where the cell is blank. */
  private currency(rows: SheetRows, at: number): string | undefined {
    const { findings, costs } = this.registers;
    const code = rows.code(at).normalize('NFKC').trim().toUpperCase();
    if (code === '') return costs.settings.currency;
    if (currencyDecimals(code) !== undefined) return code;
    findings.add('currency-unknown', rows.place(at), { code: rows.text(at) });
    return undefined;
  }
}

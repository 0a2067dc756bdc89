/** Amounts that a table has in two currencies: which of the columns is the figure, and which column of codes is of it. */
import { currencyDecimals } from '../values/currencies';
import { isYear } from '../workbook/captions';
import { unitIn } from '../values/units';
import { currencyOfAmounts } from '../workbook/currency-of-amounts';
import type { ColumnFacts } from './column-facts';
import { isAmounts } from './column-kinds';

export interface AmountsTwice {
  readonly figure: ColumnFacts;
  readonly others: readonly ColumnFacts[];
  /** The codes of the figure's own currency, and those of the others'. */
  readonly codes: ColumnFacts | undefined;
  readonly otherCodes: readonly ColumnFacts[];
  /** Nothing says that the figure is in the currency of the annex. */
  readonly isOpen: boolean;
}

/**
 * `Amount in document currency` beside `Amount in local currency`, or `Amount (LC)` beside `Amount (USD)`; `undefined` where there are not just that. `currency`
 * is the annex's, where it is said.
 */
export function amountsTwice(columns: readonly ColumnFacts[], currency: string | undefined): AmountsTwice | undefined {
  const amounts = columns.filter((column) => isAmounts(column) && saysCurrency(column));
  if (amounts.length < 2 || !amounts.some(({ heading }) => currencyOfAmounts(heading) !== undefined)) return undefined;
  const of = (way: 'document' | 'books'): ColumnFacts[] =>
    amounts.filter(({ heading }) => currencyOfAmounts(heading) === way);
  const named = amounts.filter((column) => headingCurrency(column) !== undefined);
  const ours = named.filter((column) => currency === undefined || headingCurrency(column) === currency);
  const books = of('books');
  // Of the books' own currency and that of the group the one of the annex.
  const coded = books.filter((column) =>
    isCodedAs(columns, column, currency ?? (books.length > 1 ? 'USD' : undefined)),
  );
  const isNamed = ours.length === 1;
  const isOurs = isNamed || coded.length === 1;
  const figure = isNamed ? ours[0] : isOurs ? coded[0] : books[0];
  if (figure === undefined) return undefined;
  const others = amounts.filter((column) => column !== figure);
  const codes = codesBeside(columns, figure);
  const otherCodes = columns.filter((column) => column !== codes && isCurrencyCodes(column));
  return { figure, others, codes, otherCodes, isOpen: !isOurs };
}

/** The currency that a heading names, where it names just one. */
export function headingCurrency({ heading }: Pick<ColumnFacts, 'heading'>): string | undefined {
  const said = isYear(Number(heading)) ? undefined : unitIn(heading);
  return said?.among.length === 1 ? said.currency : undefined;
}

const saysCurrency = (column: ColumnFacts): boolean =>
  currencyOfAmounts(column.heading) !== undefined || headingCurrency(column) !== undefined;

/** Whether the codes behind an amount are all that currency; where none is said, one and the same. */
function isCodedAs(columns: readonly ColumnFacts[], amount: ColumnFacts, currency: string | undefined): boolean {
  const values = codesBeside(columns, amount)?.values ?? [];
  return values.length === 1 && (currency === undefined || values[0]!.toUpperCase() === currency);
}

/** Whether a column holds codes of currencies and nothing else. */
export const isCurrencyCodes = ({ texts, numbers, values, hasMoreValues }: ColumnFacts): boolean =>
  texts > 0 &&
  numbers === 0 &&
  !hasMoreValues &&
  values.every((value) => /^[A-Z]{3}$/i.test(value) && currencyDecimals(value.toUpperCase()) !== undefined);

/** The codes right behind an amount, as ledgers have them. */
function codesBeside(columns: readonly ColumnFacts[], { column }: ColumnFacts): ColumnFacts | undefined {
  return columns.find((each) => each.column === column + 1 && isCurrencyCodes(each));
}

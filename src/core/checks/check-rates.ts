/** Exchange rates: doubled, turned upside down, or far from their neighbours. */
import type { ExchangeRate } from '../records/records';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { isoFromDay } from '../values/calendar';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { Fraction } from '../values/fraction';
import { addTo } from '../values/grouped';

/** A change of more than this share against the rate before it is to be confirmed. */
const LARGEST_JUMP = 0.2;
/** How near a rate must come to one over its neighbour to be taken for one upside down. */
const NEAR = 0.1;

const sizeOf = ({ numerator, denominator }: Fraction): number => Number(numerator) / Number(denominator);

function byCurrency(rates: readonly ExchangeRate[]): ExchangeRate[][] {
  const lists = new Map<string, ExchangeRate[]>();
  for (const rate of rates) addTo(lists, rate.currency, rate);
  return [...lists.values()].map((list) => list.sort((a, b) => a.from - b.from));
}

/** Two different rates of one currency from the same day. */
export function checkDoubledRates({ records }: Reconciliation): Diagnostic[] {
  return byCurrency(records.exchangeRates).flatMap((list) =>
    list.flatMap((rate, at) => {
      const before = list[at - 1];
      if (!before || before.from !== rate.from || sizeOf(before.rate) === sizeOf(rate.rate)) return [];
      return [
        diagnostic('rate-doubled', [rate.at, before.at], { currency: rate.currency, day: isoFromDay(rate.from) }),
      ];
    }),
  );
}

const isJump = (rate: number, other: number): boolean => Math.abs(rate / other - 1) > LARGEST_JUMP;
const isInverse = (rate: number, other: number): boolean => isJump(rate, other) && Math.abs(rate * other - 1) <= NEAR;

/**
 * A rate that is about one over the rest of its currency (per unit instead of per US dollar), and one that moved by more than a fifth. The
 * middle one of a currency's rates is what the others are held against, so that one slip does not accuse its neighbours.
 */
export function checkRateSizes({ records }: Reconciliation): Diagnostic[] {
  return byCurrency(records.exchangeRates).flatMap((list) => {
    const sizes = list.map(({ rate }) => sizeOf(rate)).sort((a, b) => a - b);
    const middle = sizes[Math.floor(sizes.length / 2)]!;
    let before: ExchangeRate | undefined;
    return list.flatMap((rate): Diagnostic[] => {
      const size = sizeOf(rate.rate);
      if (list.length > 2 ? isInverse(size, middle) : before !== undefined && isInverse(size, sizeOf(before.rate))) {
        const other = list.find((each) => sizeOf(each.rate) === middle && each !== rate) ?? before!;
        return [
          diagnostic('rate-inverted', [rate.at, other.at], {
            currency: rate.currency,
            rate: rate.text,
            other: other.text,
          }),
        ];
      }
      const previous = before;
      before = rate;
      if (!previous || !isJump(size, sizeOf(previous.rate))) return [];
      const percent = Math.abs((size / sizeOf(previous.rate) - 1) * 100);
      const values = {
        currency: rate.currency,
        rate: rate.text,
        other: previous.text,
        percent: percentText(percent),
      };
      return [diagnostic('rate-jump', [rate.at, previous.at], values)];
    });
  });
}

/** Three digits, or all that stand before the point. */
const percentText = (percent: number): string =>
  percent < 999.5 ? percent.toPrecision(3) : String(BigInt(Math.trunc(percent + 0.5)));

/** A row's own rate that is about one over the rate in force, by the table. */
export function checkRowRates({ records }: Reconciliation): Diagnostic[] {
  const { expenditures: ledger, exchangeRates } = records;
  const lists = new Map(byCurrency(exchangeRates).map((list) => [list[0]!.currency, list]));
  const found = new Map<string, Diagnostic>();
  for (let row = 0; row < ledger.count; row++) {
    const rate = ledger.rate.get(row);
    if (!(rate > 0)) continue;
    const currency = ledger.texts.text(ledger.currency[row]!);
    const other = lists.get(currency)?.findLast(({ from }) => from <= ledger.day[row]!);
    const key = `${currency} ${rate}`;
    if (!other || found.has(key) || !isInverse(rate, sizeOf(other.rate))) continue;
    const values = { currency, rate: String(rate), other: other.text };
    found.set(key, diagnostic('rate-inverted', [ledger.place(row), other.at], values));
  }
  return [...found.values()];
}

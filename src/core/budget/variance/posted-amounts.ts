/** What was charged to each meeting and line, at the rates of exchange of its estimate instead of its own. */
import { allocate } from '../../values/allocate';
import type { Fraction } from '../../values/fraction';
import { addFractions, multiplyFractions, reduced, roundFraction, ZERO_FRACTION } from '../../values/fraction';
import { currencyDecimals } from '../../values/currencies';
import type { Minor } from '../../values/money';
import type { Reconciliation } from '../../reconciliation/reconciliation';
import { MatchState } from '../../reconciliation/reconciliation';

/** From whole units of a currency to whole units of the reconciliation's, at the rates of the estimate of a meeting and line; `undefined` without a rate. */
export type ConvertAt = (meeting: number, line: number, currency: string) => Fraction | undefined;

/** Σ amounts as posted, by meeting and line, in whole units of the reconciliation's currency; `undefined` where one has no rate, or cannot be read. */
export class PostedAmounts {
  private readonly sums = new Map<string, Fraction | undefined>();

  constructor(reconciliation: Reconciliation, convert: ConvertAt) {
    const { matches, records, decimals } = reconciliation;
    const { expenditures: ledger } = records;
    const atRate = (row: number, meeting: number, line: number): Fraction | undefined => {
      const amount = ledger.amount[row]!;
      const currency = ledger.texts.text(ledger.currency[row]!);
      const rate = convert(meeting, line, currency);
      if (Number.isNaN(amount) || rate === undefined) return undefined;
      return multiplyFractions(reduced(BigInt(amount), 10n ** BigInt(currencyDecimals(currency) ?? 2)), rate);
    };
    for (let row = 0; row < ledger.count; row++) {
      const [meeting, line] = [matches.meeting[row]!, matches.line[row]!];
      if (matches.state[row] === MatchState.unreadable) this.add(meeting, line, undefined);
      if (matches.state[row] === MatchState.matched) this.add(meeting, line, atRate(row, meeting, line));
    }
    // The parts of a row stand together.
    for (let first = 0; first < matches.parts.length;) {
      const { row } = matches.parts[first]!;
      let end = first;
      while (end < matches.parts.length && matches.parts[end]!.row === row) end++;
      const parts = matches.parts.slice(first, end);
      for (const [at, { meeting, line }] of parts.entries()) {
        const whole = atRate(row, meeting, line);
        const weights = parts.map(({ share }) => share);
        const unit = 10n ** BigInt(decimals);
        const cents = whole && (Number(roundFraction(multiplyFractions(whole, reduced(unit, 1n)))) as Minor);
        const part = cents === undefined ? undefined : allocate(cents, weights)[at]!;
        this.add(meeting, line, part === undefined ? undefined : reduced(BigInt(part), unit));
      }
      first = end;
    }
  }

  /** Nil where nothing was posted. */
  of(meeting: number, line: number): Fraction | undefined {
    const key = `${meeting},${line}`;
    return this.sums.has(key) ? this.sums.get(key) : ZERO_FRACTION;
  }

  private add(meeting: number, line: number, amount: Fraction | undefined): void {
    const key = `${meeting},${line}`;
    const before = this.sums.has(key) ? this.sums.get(key) : ZERO_FRACTION;
    this.sums.set(key, before === undefined || amount === undefined ? undefined : addFractions(before, amount));
  }
}

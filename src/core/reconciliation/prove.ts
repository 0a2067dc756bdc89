/** The proof that nothing is missing: rows and sums read = used + left out, for every source sheet, to the cent. */
import type { LeftOutRow, Records } from '../records/records';
import type { LeftOutReason } from '../values/diagnostic';
import { parseCell } from '../values/address';
import type { Minor } from '../values/money';
import { Sum } from '../values/money';
import type { ChosenEstimates } from './choose-estimates';
import type { ControlProof, Matches, Proof, SheetProof } from './reconciliation';
import { MatchState } from './reconciliation';
import type { TotalProof } from './prove-totals';

/** Rows and sums of one sheet, counted from where each row went and not from how it was read. */
class Tally {
  rowsUsed = 0;
  rowsLeftOut = 0;
  readonly reasons = new Map<LeftOutReason, number>();
  readonly sums = new Map<string, { readonly used: Sum; readonly leftOut: Sum }>();
  private lastCurrency: string | undefined;
  private lastSums = { used: new Sum(), leftOut: new Sum() };
  /** Rows that the reader left out something of, and those among them that have records all the same (total columns of wide tables). */
  private readonly rowsOfReader: ReadonlySet<number>;
  private readonly rowsOfBoth = new Set<number>();
  private row = -1;
  private rowUsed = false;
  private rowReason: LeftOutReason | undefined;

  constructor(private readonly leftOut: readonly LeftOutRow[]) {
    this.rowsOfReader = new Set(leftOut.map(({ row }) => row));
  }

  /** Rows come one after the other; a row with several amounts is used if any of them is. */
  take(
    row: number,
    currency: string,
    used: Minor | undefined,
    leftOut: Minor | undefined,
    reason?: LeftOutReason,
  ): void {
    if (row !== this.row) this.closeRow();
    this.row = row;
    if (this.rowsOfReader.size > 0 && this.rowsOfReader.has(row)) this.rowsOfBoth.add(row);
    if (reason === undefined) this.rowUsed = true;
    else this.rowReason ??= reason;
    this.addSums(currency, used, leftOut);
  }

  /** What the reader left out comes last. */
  takeLeftOut(): void {
    this.closeRow();
    for (const { row, reason, currency, amount } of this.leftOut) {
      if (this.rowsOfBoth.has(row)) {
        this.addSums(currency, undefined, amount);
        continue;
      }
      if (row !== this.row) this.closeRow();
      this.row = row;
      this.rowReason ??= reason;
      this.addSums(currency, undefined, amount);
    }
    this.closeRow();
  }

  private addSums(currency: string, used: Minor | undefined, leftOut: Minor | undefined): void {
    if (used === undefined && leftOut === undefined) return;
    if (currency !== this.lastCurrency) {
      let held = this.sums.get(currency);
      if (!held) this.sums.set(currency, (held = { used: new Sum(), leftOut: new Sum() }));
      this.lastCurrency = currency;
      this.lastSums = held;
    }
    const sum = this.lastSums;
    if (used !== undefined) sum.used.add(used);
    if (leftOut !== undefined) sum.leftOut.add(leftOut);
  }

  private closeRow(): void {
    if (this.row < 0) return;
    if (this.rowUsed) this.rowsUsed++;
    else {
      this.rowsLeftOut++;
      const reason = this.rowReason ?? 'unrecognised';
      this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
    }
    this.row = -1;
    this.rowUsed = false;
    this.rowReason = undefined;
  }
}

/**
 * Accounts for every row of every source sheet. `covered` tells, by index, the meetings that the annex covers; `ownParts` are the shares of
 * split rows in their own currency, in step with `matches.parts`.
 */
export function proveSheets(
  records: Records,
  chosen: ChosenEstimates,
  matches: Matches,
  ownParts: readonly Minor[],
  covered: readonly boolean[],
): SheetProof[] {
  const tallies = records.sources.map(({ leftOut }) => new Tally(leftOut));
  takeEstimates(records, chosen, covered, tallies);
  takeExpenditures(records, matches, ownParts, covered, tallies);
  return records.sources.map((source, index) => {
    const tally = tallies[index]!;
    tally.takeLeftOut();
    const currencies = [...new Set([...source.sumsRead.keys(), ...tally.sums.keys()])].filter((code) => code !== '');
    const sums = currencies.sort().map((currency) => ({
      currency,
      read: source.sumsRead.get(currency) ?? 0n,
      used: tally.sums.get(currency)?.used.exact() ?? 0n,
      leftOut: tally.sums.get(currency)?.leftOut.exact() ?? 0n,
    }));
    const { file, sheet, kind, rowsRead } = source;
    const { rowsUsed, rowsLeftOut, reasons } = tally;
    const holds =
      rowsRead === rowsUsed + rowsLeftOut && sums.every(({ read, used, leftOut }) => read === used + leftOut);
    return { file, sheet, kind, rowsRead, rowsUsed, rowsLeftOut, reasons, sums, holds };
  });
}

function takeEstimates(records: Records, chosen: ChosenEstimates, covered: readonly boolean[], tallies: Tally[]): void {
  records.estimates.forEach(({ meeting, amount, currency, at, source }, index) => {
    const fate = chosen.fate[index]!;
    const row = parseCell(at.cell)?.row ?? 0;
    let reason: LeftOutReason | undefined;
    if (fate !== 'chosen') reason = fate;
    else if (!covered[meeting]) reason = 'other-year';
    else if (amount === undefined) reason = 'unreadable';
    if (reason === undefined) tallies[source]!.take(row, currency, amount, undefined, undefined);
    else tallies[source]!.take(row, currency, undefined, amount, reason);
  });
}

const REASONS: Partial<Record<number, LeftOutReason>> = {
  [MatchState.unmatched]: 'unmatched',
  [MatchState.commitment]: 'commitment',
  [MatchState.unreadable]: 'unreadable',
};

function takeExpenditures(
  records: Records,
  matches: Matches,
  ownParts: readonly Minor[],
  covered: readonly boolean[],
  tallies: Tally[],
): void {
  const { expenditures: ledger } = records;
  let lastId = Number.NaN;
  let currency = '';
  let part = 0;
  for (let at = 0; at < ledger.count; at++) {
    const tally = tallies[ledger.places.source(at)]!;
    const row = ledger.places.row(at);
    const id = ledger.currency[at]!;
    if (id !== lastId) {
      lastId = id;
      currency = ledger.texts.text(id);
    }
    const amount = Number.isNaN(ledger.amount[at]!) ? undefined : (ledger.amount[at] as Minor);
    const state = matches.state[at]!;
    if (state === MatchState.shared) {
      for (; matches.parts[part]?.row === at; part++) {
        const own = ownParts[part];
        if (covered[matches.parts[part]!.meeting]) tally.take(row, currency, own, undefined, undefined);
        else tally.take(row, currency, undefined, own, 'other-year');
      }
      continue;
    }
    const reason =
      state === MatchState.matched ? (covered[matches.meeting[at]!] ? undefined : 'other-year') : REASONS[state];
    if (reason === undefined) tally.take(row, currency, amount, undefined, undefined);
    else tally.take(row, currency, undefined, amount, reason);
  }
}

/** Whether all sheets, totals and control totals hold. */
export const proofOf = (
  sheets: readonly SheetProof[],
  totals: readonly TotalProof[],
  controls: readonly ControlProof[],
): Proof => ({
  holds: [...sheets, ...totals, ...controls].every(({ holds }) => holds),
  sheets,
  controls,
});

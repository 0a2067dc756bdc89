/** The proof that nothing is missing: rows and sums read = used + left out, for every source sheet, to the cent. */
import { CellAreas } from '../records/cell-areas';
import type { LeftOutRow, Records, SheetAccount, SourceSheet } from '../records/records';
import type { LeftOutReason } from '../values/diagnostic';
import type { Area } from '../values/address';
import { parseCell } from '../values/address';
import type { Minor } from '../values/money';
import type { ProofClass } from '../values/proof-class';
import { Sum } from '../values/money';
import type { ChosenEstimates } from './choose-estimates';
import type { ClassProof, ControlProof, Matches, Proof, SheetProof } from './reconciliation';
import { MatchState } from './reconciliation';
import type { TotalProof } from './prove-totals';

/** Rows and sums of one table, counted from where each row went and not from how it was read. */
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
  /** Amounts that count, and where those are that do not. */
  numbersUsed = 0;
  readonly areasUsed = new CellAreas();
  readonly areasLeftOut = new CellAreas();
  private row = -1;
  private rowUsed = false;
  private rowReason: LeftOutReason | undefined;

  constructor(private readonly leftOut: readonly LeftOutRow[]) {
    this.rowsOfReader = new Set(leftOut.map(({ row }) => row));
  }

  /** Rows come one after the other; a row with several amounts is used if any of them is. */
  take(
    row: number,
    column: number,
    currency: string,
    used: Minor | undefined,
    leftOut: Minor | undefined,
    reason?: LeftOutReason,
  ): void {
    if (row !== this.row) this.closeRow();
    this.row = row;
    if (this.rowsOfReader.size > 0 && this.rowsOfReader.has(row)) this.rowsOfBoth.add(row);
    if (reason === undefined) {
      this.rowUsed = true;
      if (column > 0) {
        this.numbersUsed++;
        this.areasUsed.add(row, column);
      }
    } else {
      this.rowReason ??= reason;
      if (column > 0) this.areasLeftOut.add(row, column);
    }
    this.addSums(currency, used, leftOut);
  }

  /** What the reader left out comes last. */
  takeLeftOut(): void {
    this.closeRow();
    for (const { row, reason, currency, amount, cell } of this.leftOut) {
      const isApart = reason === 'total-row' || reason === 'set-aside';
      const place = isApart || cell === '' ? undefined : parseCell(cell);
      if (place) this.areasLeftOut.add(place.row, place.column);
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
  for (const tally of tallies) tally.takeLeftOut();
  return inOrder(records).map((account) => {
    const at = records.sources.flatMap(({ file, sheet }, index) =>
      file === account.file && sheet === account.sheet ? [index] : [],
    );
    return sheetProof(
      account,
      at.map((index) => records.sources[index]!),
      at.map((index) => tallies[index]!),
    );
  });
}

/** Sheets that amounts were read from first, in the order in which they were read. */
function inOrder({ account, sources }: Records): SheetAccount[] {
  const rank = ({ file, sheet }: SheetAccount): number => {
    const at = sources.findIndex((source) => source.file === file && source.sheet === sheet);
    return at < 0 ? sources.length : at;
  };
  return [...account].sort((a, b) => rank(a) - rank(b));
}

/** All tables of a sheet taken together. */
function sheetProof(account: SheetAccount, sources: readonly SourceSheet[], tallies: readonly Tally[]): SheetProof {
  const reasons = new Map<LeftOutReason, number>();
  for (const tally of tallies)
    for (const [reason, rows] of tally.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + rows);
  const known = [
    ...sources.flatMap(({ sumsRead }) => [...sumsRead.keys()]),
    ...tallies.flatMap(({ sums }) => [...sums.keys()]),
  ];
  const currencies = [...new Set(known)].filter((code) => code !== '');
  const total = (amounts: readonly (bigint | undefined)[]): bigint =>
    amounts.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n);
  const sums = currencies.sort().map((currency) => ({
    currency,
    read: total(sources.map(({ sumsRead }) => sumsRead.get(currency))),
    used: total(tallies.map((tally) => tally.sums.get(currency)?.used.exact())),
    leftOut: total(tallies.map((tally) => tally.sums.get(currency)?.leftOut.exact())),
  }));
  const rows = (of: (tally: Tally) => number): number => tallies.reduce((count, tally) => count + of(tally), 0);
  const rowsRead = sources.reduce((count, source) => count + source.rowsRead, 0);
  const [rowsUsed, rowsLeftOut] = [rows((tally) => tally.rowsUsed), rows((tally) => tally.rowsLeftOut)];
  const { file, sheet, kind, numbers } = account;
  const classes = classesOf(account, sums, sources, tallies);
  const counted = classes.reduce((count, each) => count + each.numbers, 0);
  const holds =
    rowsRead === rowsUsed + rowsLeftOut &&
    counted === numbers &&
    classes.every((each) => each.numbers >= 0) &&
    sums.every(({ read, used, leftOut }) => read === used + leftOut);
  return { file, sheet, kind, numbers, classes, rowsRead, rowsUsed, rowsLeftOut, reasons, sums, holds };
}

/** The classes of a sheet's numbers: what the reader looked at as amounts is used or left out by what the reconciliation made of it. */
function classesOf(
  account: SheetAccount,
  sums: SheetProof['sums'],
  sources: readonly SourceSheet[],
  tallies: readonly Tally[],
): ClassProof[] {
  const classes: ClassProof[] = [];
  const inTotals = new Map<string, bigint>();
  const setAside = new Map<string, bigint>();
  const apart = new Map<string, bigint>();
  const addTo = (to: Map<string, bigint>, currency: string, amount: Minor): Map<string, bigint> =>
    to.set(currency, (to.get(currency) ?? 0n) + BigInt(amount));
  for (const { reason, currency, amount } of sources.flatMap(({ leftOut }) => leftOut)) {
    if (amount === undefined) continue;
    if (reason === 'total-row') addTo(inTotals, currency, amount);
    if (reason === 'set-aside') addTo(setAside, currency, amount);
    // What is in a class of its own is not in that of what is left out.
    if (reason === 'total-row' || reason === 'set-aside') addTo(apart, currency, amount);
  }
  const add = (name: ProofClass, numbers: number, of: ClassProof['sums'], areas: readonly Area[]): void => {
    if (numbers === 0) return;
    classes.push({ class: name, numbers, sums: of.filter(({ amount }) => amount !== 0n), areas });
  };
  for (const [name, { numbers, sum, areas }] of account.classes) {
    if (name === 'amounts') {
      const used = tallies.reduce((count, { numbersUsed }) => count + numbersUsed, 0);
      const left = sums.map(({ currency, leftOut }) => ({
        currency,
        amount: leftOut - (apart.get(currency) ?? 0n),
      }));
      const usedAreas = tallies.flatMap(({ areasUsed }) => areasUsed.list(MOST_AREAS));
      add(
        'used',
        used,
        sums.map(({ currency, used: amount }) => ({ currency, amount })),
        usedAreas,
      );
      add(
        'left out',
        numbers - used,
        left,
        tallies.flatMap(({ areasLeftOut }) => areasLeftOut.list(MOST_AREAS)),
      );
    } else if (name === 'total' && sources.length > 0) {
      add(name, numbers, [...inTotals].map(sumOf), areas);
    } else if (name === 'set aside' && setAside.size > 0) {
      add(name, numbers, [...[...setAside].map(sumOf), { currency: '', amount: sum ?? 0n }], areas);
    } else add(name, numbers, sum === undefined ? [] : [{ currency: '', amount: sum }], areas);
  }
  return classes;
}

const sumOf = ([currency, amount]: readonly [string, bigint]): { currency: string; amount: bigint } => ({
  currency,
  amount,
});

/** Enough to lead to the very cells of a class; Excel takes so many as one address. */
const MOST_AREAS = 400;

function takeEstimates(records: Records, chosen: ChosenEstimates, covered: readonly boolean[], tallies: Tally[]): void {
  records.estimates.forEach(({ meeting, amount, currency, at, source }, index) => {
    const fate = chosen.fate[index]!;
    const { row, column } = parseCell(at.cell) ?? { row: 0, column: 0 };
    let reason: LeftOutReason | undefined;
    if (fate !== 'chosen') reason = fate;
    else if (!covered[meeting]) reason = 'other-year';
    else if (amount === undefined) reason = 'unreadable';
    if (reason === undefined) tallies[source]!.take(row, column, currency, amount, undefined, undefined);
    else tallies[source]!.take(row, column, currency, undefined, amount, reason);
  });
}

const REASONS: Partial<Record<number, LeftOutReason>> = {
  [MatchState.unmatched]: 'unmatched',
  [MatchState.commitment]: 'commitment',
  [MatchState.unreadable]: 'unreadable',
  [MatchState.total]: 'total-row',
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
    const column = ledger.places.column(at);
    const amount = Number.isNaN(ledger.amount[at]!) ? undefined : (ledger.amount[at] as Minor);
    const state = matches.state[at]!;
    if (state === MatchState.shared) {
      // The amount is one number, used where any of its parts is.
      let usedAt = column;
      for (let next = part; matches.parts[next]?.row === at; next++) {
        if (!covered[matches.parts[next]!.meeting]) continue;
        tally.take(row, usedAt, currency, ownParts[next], undefined, undefined);
        usedAt = 0;
      }
      const leftAt = usedAt === 0 ? 0 : column;
      for (; matches.parts[part]?.row === at; part++) {
        if (!covered[matches.parts[part]!.meeting])
          tally.take(row, leftAt, currency, undefined, ownParts[part], 'other-year');
      }
      continue;
    }
    const reason =
      state === MatchState.matched ? (covered[matches.meeting[at]!] ? undefined : 'other-year') : REASONS[state];
    if (reason === undefined) tally.take(row, column, currency, amount, undefined, undefined);
    else tally.take(row, column, currency, undefined, amount, reason);
  }
}

/** Whether all sheets, totals and control totals hold. */
export const proofOf = (
  sheets: readonly SheetProof[],
  totals: readonly TotalProof[],
  controls: readonly ControlProof[],
  controlsUnread: number,
): Proof => ({
  holds: [...sheets, ...totals, ...controls].every(({ holds }) => holds),
  sumsHold: [...sheets, ...totals].every(({ holds }) => holds),
  notLookedAt: sheets.reduce(
    (count, { classes }) => count + (classes.find((each) => each.class === 'not looked at')?.numbers ?? 0),
    0,
  ),
  unclear: sheets.reduce((count, { reasons }) => count + (reasons.get('unclear') ?? 0), 0),
  controlsUnread,
  sheets,
  controls,
});

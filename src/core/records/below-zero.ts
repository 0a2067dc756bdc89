/**
 * A side of the comparison that is below zero, by sheets of which most amounts are: some accounts print costs with a minus sign, and then every figure would have the
 * wrong one. Whether they are costs or credits only the officer knows, and is asked.
 */
import type { Place } from '../values/address';
import type { CostRegisters } from './amount-rows';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { SheetKind } from '../workbook/layout';
import type { Sheet } from '../workbook/workbook';
import type { Answers } from './answers';
import { BELOW_ZERO, settingOfAnswer } from './answers';
import type { Ledger } from './ledger';
import { Stage } from './ledger';
import type { Estimate } from './records';
import { signsOf } from './table-cells';

/** One amount below zero is a credit; from here on it is a way of writing. */
const FEWEST = 2;

/** Whether costs of a table are written with a minus sign. */
export type ReversedSides = (table: RecognisedSheet) => boolean;

/**
 * The sides of sheets of which the officer said that amounts below zero are costs. Of a sheet with both sides it is the one that is below zero, since the other
 * may have no signs. What came in, and is left out, may be more rows than the costs; where a side is turned round wrongly, it is below zero and asked about.
 */
export function reversedSides(tables: readonly RecognisedSheet[], answers: Answers): ReversedSides {
  const known = new Map<Sheet, Map<SheetKind, boolean>>();
  return ({ sheet, kind }) => {
    if (!answers.hasCostsBelowZero) return false;
    const ofSheet = known.get(sheet) ?? new Map<SheetKind, boolean>();
    let isReversed = ofSheet.get(kind);
    if (isReversed === undefined) {
      const all = tables.filter((table) => table.sheet === sheet);
      const own = signsOfAll(all.filter((table) => table.kind === kind));
      const others = signsOfAll(all.filter((table) => table.kind !== kind));
      const isBelow = own.below > 0 && (others.below === 0 || own.below > own.above);
      isReversed = isBelow && answers.belowZero(sheet.name, kind) === 'costs';
      known.set(sheet, ofSheet.set(kind, isReversed));
    }
    return isReversed;
  };
}

function signsOfAll(tables: readonly RecognisedSheet[]): { readonly above: number; readonly below: number } {
  let [above, below] = [0, 0];
  for (const table of tables) {
    for (const column of amountColumnsOf(table)) {
      const [positive, negative] = signsOf(table, column);
      above += positive;
      below += negative;
    }
  }
  return { above, below };
}

const amountColumnsOf = ({ across, columns }: RecognisedSheet): readonly number[] => {
  if (across.size > 0) return [...across.keys()];
  const column = columns.get('Amount') ?? columns.get('Debit');
  return column === undefined ? [] : [column];
};

interface SignedRows {
  readonly kind: 'Estimates' | 'Expenditures';
  readonly count: number;
  /** In minor units; NaN where it cannot be read. */
  amount(at: number): number;
  place(at: number): Place;
}

export function askNegativeExpenditures(ledger: Ledger, registers: CostRegisters): void {
  ask(registers, {
    kind: 'Expenditures',
    count: ledger.count,
    amount: (at) => (ledger.stage[at] === Stage.total ? 0 : ledger.amount[at]!),
    place: (at) => ledger.place(at),
  });
}

export function askNegativeEstimates(estimates: readonly Estimate[], registers: CostRegisters): void {
  ask(registers, {
    kind: 'Estimates',
    count: estimates.length,
    amount: (at) => estimates[at]!.amount ?? Number.NaN,
    place: (at) => estimates[at]!.at,
  });
}

/**
 * One finding for each sheet, at its first amount. It is answered for the sheet, not for its rows: a total among rows that were said to count would be
 * counted too.
 */
function ask({ findings, answers }: CostRegisters, rows: SignedRows): void {
  // Currencies are added up as they stand: it is the sign of the whole that is looked for.
  let [below, sum] = [0, 0];
  for (let at = 0; at < rows.count; at++) {
    const amount = rows.amount(at);
    // What cannot be read is an error of its own.
    if (Number.isNaN(amount)) continue;
    if (amount < 0) below++;
    sum += amount;
  }
  if (below < FEWEST || sum >= 0) return;
  for (const [sheet, { first, count, over }] of bySheet(rows)) {
    if (count <= over || answers.belowZero(sheet, rows.kind) === 'counted') continue;
    findings.add('amounts-negative', first, { count, above: over, setting: settingOfAnswer(sheet, BELOW_ZERO) });
  }
}

interface Counts {
  /** Of amounts below zero. */
  readonly first: Place;
  count: number;
  over: number;
}

function bySheet(rows: SignedRows): Map<string, Counts> {
  const sheets = new Map<string, Counts>();
  const over = new Map<string, number>();
  for (let at = 0; at < rows.count; at++) {
    const amount = rows.amount(at);
    if (amount === 0 || Number.isNaN(amount)) continue;
    const place = rows.place(at);
    if (amount > 0) over.set(place.sheet, (over.get(place.sheet) ?? 0) + 1);
    const known = sheets.get(place.sheet);
    if (known && amount < 0) known.count++;
    else if (!known && amount < 0) sheets.set(place.sheet, { first: place, count: 1, over: 0 });
  }
  for (const [sheet, counts] of sheets) counts.over = over.get(sheet) ?? 0;
  return sheets;
}

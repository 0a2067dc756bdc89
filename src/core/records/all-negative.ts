/**
 * A side of the comparison of which every amount is below zero: some accounts print costs with a minus sign, and then every figure would have the wrong one.
 * Whether they are costs or credits only the officer knows, and is asked.
 */
import type { Place } from '../values/address';
import type { CostRegisters } from './amount-rows';
import { settingOfAnswer } from './answers';
import type { Ledger } from './ledger';
import { Stage } from './ledger';
import type { Estimate } from './records';

/** One amount below zero is a credit; from here on it is a way of writing. */
const FEWEST = 2;
/** What Settings say of such amounts: `Expenditures: < 0` = `counted`. */
const BELOW_ZERO = '< 0';

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
  let below = 0;
  for (let at = 0; at < rows.count; at++) {
    const amount = rows.amount(at);
    // What cannot be read may be above zero.
    if (!(amount <= 0)) return;
    if (amount < 0) below++;
  }
  if (below < FEWEST) return;
  for (const [sheet, { first, count }] of bySheet(rows)) {
    if (answers.answer(sheet, rows.kind, BELOW_ZERO) === 'counted') continue;
    findings.add('amounts-negative', first, { count, setting: settingOfAnswer(sheet, BELOW_ZERO) });
  }
}

function bySheet(rows: SignedRows): Map<string, { readonly first: Place; count: number }> {
  const sheets = new Map<string, { readonly first: Place; count: number }>();
  for (let at = 0; at < rows.count; at++) {
    if (rows.amount(at) === 0) continue;
    const place = rows.place(at);
    const known = sheets.get(place.sheet);
    if (known) known.count++;
    else sheets.set(place.sheet, { first: place, count: 1 });
  }
  return sheets;
}

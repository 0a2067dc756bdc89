/** Postings: doubled ones, and reversals without a counterpart. */
import type { Ledger } from '../records/ledger';
import { Stage } from '../records/ledger';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { currencyDecimals } from '../values/currencies';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { Minor } from '../values/money';
import { decimalFromMinor } from '../values/money';

export const amountText = (ledger: Ledger, row: number): string =>
  decimalFromMinor(ledger.amount[row] as Minor, currencyDecimals(ledger.texts.text(ledger.currency[row]!)) ?? 2);

/**
 * Rows with the same document, day, amount, currency, meeting, line and stage as an earlier one; without a document, the description must be
 * the same too, and without either, all else that the rows say. One finding for each such row, with the earlier one beside it.
 */
export function checkDoubledPostings({ records }: Reconciliation): Diagnostic[] {
  const { expenditures: ledger } = records;
  const idOf = ledger.texts.canonical();
  const found: Diagnostic[] = [];
  const { alike, count } = namedAlike(ledger, idOf);
  const size = 1 << Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
  const slots = new Int32Array(size);
  for (let row = 0; row < ledger.count; row++) {
    if (alike[row] === 0) continue;
    let slot = hash(ledger, row, idOf) & (size - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      const first = slots[slot]! - 1;
      if (!isSamePosting(ledger, first, row, idOf)) continue;
      const values = {
        document: ledger.texts.text(ledger.document[row]! || ledger.description[row]!),
        other: ledger.place(first).cell,
        amount: amountText(ledger, row),
      };
      found.push(diagnostic('posting-doubled', [ledger.place(row), ledger.place(first)], values));
      break;
    }
    if (slots[slot] === 0) slots[slot] = row + 1;
  }
  return found;
}

/** Rows without a name are told apart by so many signs first; most are of no other's. */
const BUCKETS = 1 << 22;

/**
 * Which rows (1, by row) have an amount and share their document (or description, or all that they say) with another: few, in most ledgers, and
 * only they can be doubled.
 */
function namedAlike(
  ledger: Ledger,
  idOf: (id: number) => number,
): { readonly alike: Uint8Array; readonly count: number } {
  const alike = new Uint8Array(ledger.count);
  /** How many rows have the name, up to 2. */
  const times = new Uint8Array(ledger.texts.bound);
  /** The same of rows without a name; there are none in most ledgers. */
  let unnamed: Uint8Array | undefined;
  const timesOf = (row: number): number => {
    const name = naming(ledger, row);
    if (name === 0) return unnamed![hash(ledger, row, idOf) & (BUCKETS - 1)]!;
    const id = idOf(name);
    // Names made from numbers or cleaned of invisible characters, below 0, are not counted.
    return id < 0 ? 2 : times[id]!;
  };
  for (let row = 0; row < ledger.count; row++) {
    const id = naming(ledger, row);
    if (Number.isNaN(ledger.amount[row]!) || ledger.amount[row] === 0) continue;
    if (id === 0) {
      if (Number.isNaN(ledger.rest.get(row))) continue;
      unnamed ??= new Uint8Array(BUCKETS);
    }
    alike[row] = 1;
    if (timesOf(row) >= 2) continue;
    if (id === 0) unnamed![hash(ledger, row, idOf) & (BUCKETS - 1)]!++;
    else times[idOf(id)]!++;
  }
  let count = 0;
  for (let row = 0; row < ledger.count; row++) {
    if (alike[row] === 1 && timesOf(row) < 2) alike[row] = 0;
    count += alike[row]!;
  }
  return { alike, count };
}

const naming = (ledger: Ledger, row: number): number => ledger.document[row]! || ledger.description[row]!;

function hash(ledger: Ledger, row: number, idOf: (id: number) => number): number {
  const name = naming(ledger, row);
  let value = (name === 0 ? ledger.rest.get(row) : idOf(name)) | 0;
  const amount = ledger.amount[row]!;
  value = Math.imul(value ^ (amount | 0), 0x9e3779b1);
  value = Math.imul(value ^ ledger.day[row]! ^ Math.trunc(amount / 0x100000000), 0x85ebca6b);
  return value ^ (value >>> 15);
}

function isSamePosting(ledger: Ledger, a: number, b: number, idOf: (id: number) => number): boolean {
  const same = (column: Int32Array): boolean => idOf(column[a]!) === idOf(column[b]!);
  return (
    ledger.amount[a] === ledger.amount[b] &&
    ledger.day[a] === ledger.day[b] &&
    ledger.stage[a] === ledger.stage[b] &&
    ledger.meeting[a] === ledger.meeting[b] &&
    ledger.line[a] === ledger.line[b] &&
    same(ledger.document) &&
    same(ledger.meetingText) &&
    same(ledger.lineText) &&
    same(ledger.costObject) &&
    same(ledger.commitmentItem) &&
    same(ledger.currency) &&
    (ledger.document[a] !== 0 || same(ledger.description)) &&
    Object.is(ledger.rest.get(a), ledger.rest.get(b))
  );
}

/**
 * Negative amounts and reversals for which there is no posting of the opposite amount: same currency, and the same document or the same
 * meeting and line. Each posting answers for one reversal. A reversal with a positive amount is reported as such.
 */
export function checkReversals({ records, matches }: Reconciliation): Diagnostic[] {
  const { expenditures: ledger } = records;
  const found: Diagnostic[] = [];
  const reversals: number[] = [];
  const sizes = new Set<number>();
  for (let row = 0; row < ledger.count; row++) {
    const amount = ledger.amount[row]!;
    if (ledger.stage[row] === Stage.reversal && amount > 0) {
      found.push(diagnostic('reversal-positive', ledger.place(row), { amount: amountText(ledger, row) }));
    } else if (amount < 0) {
      reversals.push(row);
      sizes.add(-amount);
    }
  }
  if (reversals.length === 0) return found;
  const byDocument = new Map<string, number[]>();
  const byTarget = new Map<string, number[]>();
  const idOf = ledger.texts.canonical();
  const keys = (row: number): [string, string] => {
    const money = `${Math.abs(ledger.amount[row]!)} ${idOf(ledger.currency[row]!)}`;
    return [
      `${money} ${idOf(ledger.document[row]!)}`,
      `${money} ${matches.meeting[row]} ${matches.line[row]} ${idOf(ledger.costObject[row]!)}`,
    ];
  };
  // From the last to the first, so that the earliest is at the end of its list and is taken first.
  for (let row = ledger.count - 1; row >= 0; row--) {
    if (!sizes.has(ledger.amount[row]!)) continue;
    const [document, target] = keys(row);
    if (ledger.document[row] !== 0) push(byDocument, document, row);
    push(byTarget, target, row);
  }
  const taken = new Set<number>();
  for (const row of reversals) {
    const [document, target] = keys(row);
    const counterpart = nextFree(byDocument.get(document), taken) ?? nextFree(byTarget.get(target), taken);
    if (counterpart !== undefined) taken.add(counterpart);
    else found.push(diagnostic('reversal-unmatched', ledger.place(row), { amount: amountText(ledger, row) }));
  }
  return found;
}

function push(map: Map<string, number[]>, key: string, row: number): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}

/** The earliest row of a list that no other has taken; those that are taken are dropped from it. */
function nextFree(list: number[] | undefined, taken: ReadonlySet<number>): number | undefined {
  while (list && list.length > 0 && taken.has(list.at(-1)!)) list.pop();
  return list?.at(-1);
}

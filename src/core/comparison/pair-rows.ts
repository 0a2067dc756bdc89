/** Finds for each row of the old version its row in the new one, by what the rows say and never by where they stand. */
import { Heap } from './heap';
import type { KeyedRows } from './keyed-rows';

/** One way of recognising a row; passes go from the surest to the weakest, each over what is left. */
export interface Pass<F extends string> {
  /** Fields that must be the same. */
  readonly same: readonly F[];
  /** Fields of which at least one must not be blank. */
  readonly named?: readonly F[];
  /** Fields that must be blank. */
  readonly blank?: readonly F[];
  /** Only where one row is left on each side. */
  readonly alone?: boolean;
}

export interface PairedRows {
  /** Of each old row: its new row, or −1. */
  readonly partner: Int32Array;
  /** New rows without an old one, in their order. */
  readonly added: readonly number[];
}

/**
 * Pairs rows one to one. Of several rows that a pass cannot tell apart, those whose amounts are nearest go together; the order of the rows changes
 * nothing, but for rows that say the same.
 */
export function pairRows<F extends string>(
  before: KeyedRows<F>,
  after: KeyedRows<F>,
  passes: readonly Pass<F>[],
  amount: F,
): PairedRows {
  const partner = new Int32Array(before.count).fill(-1);
  const taken = new Uint8Array(after.count);
  let oldLeft = indices(before.count);
  let newLeft = indices(after.count);
  for (const pass of passes) {
    if (oldLeft.length === 0 || newLeft.length === 0) break;
    const groups = groupsOf(before, oldLeft, pass);
    const waiting = new Map<number, number[]>();
    for (const row of newLeft) {
      const key = keyOf(after, row, pass);
      if (key === undefined || !groups.has(key)) continue;
      const list = waiting.get(key);
      if (list) list.push(row);
      else waiting.set(key, [row]);
    }
    for (const [key, found] of waiting) {
      const old = groups.get(key)!;
      if (pass.alone && (old.length > 1 || found.length > 1)) continue;
      for (const [one, other] of nearest(old, found, before, after, amount)) {
        partner[one] = other;
        taken[other] = 1;
      }
    }
    oldLeft = oldLeft.filter((row) => partner[row]! < 0);
    newLeft = newLeft.filter((row) => taken[row] === 0);
  }
  return { partner, added: newLeft };
}

const indices = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

function groupsOf<F extends string>(rows: KeyedRows<F>, left: readonly number[], pass: Pass<F>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of left) {
    const key = keyOf(rows, row, pass);
    if (key === undefined) continue;
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const NUMBER = new Float64Array(1);
const BITS = new Uint32Array(NUMBER.buffer);

/**
 * `undefined` for a row that the pass is not about. Equal rows have equal keys; that two others do is so unlikely (53 bits) that it may only cost
 * a row its best partner: what differs between partners is looked at field by field.
 */
function keyOf<F extends string>({ fields }: KeyedRows<F>, row: number, pass: Pass<F>): number | undefined {
  if (pass.named && !pass.named.some((field) => fields[field][row] !== 0)) return undefined;
  if (pass.blank?.some((field) => fields[field][row] !== 0)) return undefined;
  let [low, high] = [1, 2];
  for (const field of pass.same) {
    // A difference of signs alone is none.
    NUMBER[0] = fields[field][row]! + 0;
    low = mix(low ^ BITS[0]!) ^ mix(high ^ BITS[1]!);
    high = mix(high + low) ^ BITS[0]!;
  }
  return (low >>> 0) * 0x200000 + (high >>> 11);
}

function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b);
  return bits ^ (bits >>> 16);
}

/** Those whose amounts are nearest go together, the nearest pair first, and then what is left, in its order. */
function nearest<F extends string>(
  old: readonly number[],
  found: readonly number[],
  before: KeyedRows<F>,
  after: KeyedRows<F>,
  field: F,
): [number, number][] {
  if (old.length === 1 && found.length === 1) return [[old[0]!, found[0]!]];
  const amounts = [before.fields[field], after.fields[field]] as const;
  const points = [old, found]
    .flatMap((rows, side) => rows.map((row): Point => ({ row, side, amount: amounts[side]![row]! })))
    .filter(({ amount }) => !Number.isNaN(amount))
    .sort((a, b) => a.amount - b.amount || a.side - b.side);
  const pairs = nearestPairs(points);
  const used = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))] as const;
  const [left, right] = [old.filter((row) => !used[0].has(row)), found.filter((row) => !used[1].has(row))];
  return [...pairs, ...left.slice(0, right.length).map((row, at): [number, number] => [row, right[at]!])];
}

interface Point {
  readonly row: number;
  /** 0: of the old version; 1: of the new one. */
  readonly side: number;
  readonly amount: number;
}

/** The nearest pair of a line of points always stands side by side in it: once it is taken out, its neighbours do. */
function nearestPairs(points: readonly Point[]): [number, number][] {
  const previous = points.map((_, at) => at - 1);
  const next = points.map((_, at) => at + 1);
  const gone = new Uint8Array(points.length);
  const distance = (at: number, to: number): number => points[to]!.amount - points[at]!.amount;
  const heap = new Heap<readonly [number, number]>(
    (a, b) => distance(...a) - distance(...b) || points[a[0]]!.amount - points[b[0]]!.amount || a[0] - b[0],
  );
  const offer = (at: number, to: number): void => {
    if (at >= 0 && to < points.length && points[at]!.side !== points[to]!.side) heap.push([at, to]);
  };
  for (let at = 0; at + 1 < points.length; at++) offer(at, at + 1);
  const pairs: [number, number][] = [];
  for (let pair = heap.pop(); pair !== undefined; pair = heap.pop()) {
    const [at, to] = pair;
    if (gone[at] === 1 || gone[to] === 1) continue;
    gone[at] = gone[to] = 1;
    const [one, other] = points[at]!.side === 0 ? [at, to] : [to, at];
    pairs.push([points[one]!.row, points[other]!.row]);
    const [left, right] = [previous[at]!, next[to]!];
    if (left >= 0) next[left] = right;
    if (right < points.length) previous[right] = left;
    offer(left, right);
  }
  return pairs;
}

/** Heads of two rows: under each budget line or meeting what was planned, and what was spent. */
import { indexNamed } from './across-names';
import { choiceOf, totalLabel } from './heading-index';
import type { HeadingRow } from './heading-rows';
import type { Candidate } from './sheet-candidates';

/** A column under a line or meeting (or, without an index, under a total), and whether it is of the candidate's side. */
interface Side {
  readonly isOwn: boolean;
  readonly index: number | undefined;
}

/** The columns of a head of two rows that has planned and spent under each name; `undefined` where it is none such. */
export function sidesOf(
  { kind }: Candidate,
  { pair }: HeadingRow,
  names: ReadonlyMap<string, number>,
): ReadonlyMap<number, Side> | undefined {
  if (!pair) return undefined;
  const own = kind === 'Estimates' ? 'plan' : 'actual';
  const said = new Set([...pair.lower.values()].map((text) => choiceOf('Type', text)));
  if (!said.has('plan') || !said.has('actual')) return undefined;
  const spans = pair.over();
  const sides = new Map<number, Side>();
  const seen = new Set<string>();
  for (const [column, text] of pair.lower) {
    const over = spans.get(column);
    const named = over === undefined ? undefined : indexNamed(names, over);
    const isTotal = over !== undefined && totalLabel(over) !== undefined;
    if ((named === undefined || named < 0) && !isTotal) continue;
    const side = choiceOf('Type', text);
    if (side !== undefined) seen.add(side);
    sides.set(column, { isOwn: side === own, index: isTotal ? undefined : named });
  }
  return seen.has('plan') && seen.has('actual') ? sides : undefined;
}

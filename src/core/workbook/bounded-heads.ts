/** Where each table of a sheet ends: its head, its last row and its captions. */
import { MAX_ROWS } from '../values/address';
import { above } from './captions';
import type { HeadingRow } from './heading-rows';
import type { RecognisedSheet } from './recognised-sheet';
import type { Candidate } from './sheet-candidates';
import type { Head } from './table-heads';

interface Bounded<H> {
  readonly head: H;
  readonly lastRow: number;
  readonly captions: RecognisedSheet['captions'];
}

/** Where each table ends. A head that says the same again at the same columns, with nothing above it, only repeats the one before. */
export function boundedHeads<H extends Pick<Head, 'row' | 'left' | 'right'>>(
  candidate: Candidate,
  heads: readonly H[],
): Bounded<H>[] {
  const bounded: { head: H; lastRow: number; captions: RecognisedSheet['captions'] }[] = [];
  for (const head of heads) {
    const last = bounded.findLast((one) => one.head.left === head.left && one.head.right === head.right);
    const { captions, top } = above(candidate, head, last?.head.row.number ?? 0);
    if (last && captions.length === 0 && sameTexts(last.head.row, head.row)) continue;
    if (last) last.lastRow = top - 1;
    bounded.push({ head, lastRow: candidate.bottom ?? MAX_ROWS, captions });
  }
  return bounded;
}

const sameTexts = (one: HeadingRow, other: HeadingRow): boolean =>
  one.texts.size === other.texts.size && [...one.texts].every(([at, text]) => other.texts.get(at) === text);

/** How the shared costs in a figure were apportioned: which meetings (or lines) bore which share. */
import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Fraction } from '../values/fraction';
import { addFractions, fractionText } from '../values/fraction';

/** What one meeting bore on one line. */
export interface BorneShare {
  readonly meeting: number;
  readonly line: number;
  readonly share: Fraction;
}

/** The whole of a shared cost, in the order of the meetings; `acrossLines`: it went to several budget lines. */
export interface SharedKey {
  readonly shares: readonly BorneShare[];
  readonly acrossLines: boolean;
}

const known = new WeakMap<Reconciliation, ReadonlyMap<string, readonly SharedKey[]>>();

/** The keys of the costs that a line at a meeting shares, each once, in the order of the ledger. */
export function sharedKeys(reconciliation: Reconciliation, meeting: number, line: number): readonly SharedKey[] {
  let all = known.get(reconciliation);
  if (!all) {
    all = keysByCell(reconciliation);
    known.set(reconciliation, all);
  }
  return all.get(cellOf({ meeting, line })) ?? [];
}

const cellOf = ({ meeting, line }: Pick<BorneShare, 'meeting' | 'line'>): string => `${meeting} ${line}`;

function keysByCell({ matches: { parts } }: Reconciliation): Map<string, readonly SharedKey[]> {
  const cells = new Map<string, Map<string, SharedKey>>();
  const add = (row: BorneShare[]): void => {
    const key = keyOf(row);
    const name = key.shares.map(({ meeting, line, share }) => `${meeting} ${line} ${fractionText(share)}`).join();
    for (const share of key.shares) {
      const own = cells.get(cellOf(share)) ?? new Map<string, SharedKey>();
      if (!own.has(name)) own.set(name, key);
      cells.set(cellOf(share), own);
    }
  };
  // The parts of a row stand one after another.
  for (let from = 0; from < parts.length;) {
    let to = from;
    while (parts[to]?.row === parts[from]!.row) to++;
    add(parts.slice(from, to));
    from = to;
  }
  return new Map([...cells].map(([cell, keys]) => [cell, [...keys.values()]]));
}

/** Shares of one meeting on one line are one. */
function keyOf(parts: readonly BorneShare[]): SharedKey {
  const shares = new Map<string, BorneShare>();
  for (const { meeting, line, share } of parts) {
    const before = shares.get(cellOf({ meeting, line }));
    const sum = before ? addFractions(before.share, share) : share;
    shares.set(cellOf({ meeting, line }), { meeting, line, share: sum });
  }
  const sorted = [...shares.values()].sort((a, b) => a.meeting - b.meeting || a.line - b.line);
  return { shares: sorted, acrossLines: new Set(sorted.map(({ line }) => line)).size > 1 };
}

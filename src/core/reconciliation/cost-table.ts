/** Sums by meeting and line, for all meetings, in flat arrays: adding up a million rows must cost little. */
import type { Estimate, Records } from '../records/records';
import type { Minor } from '../values/money';
import type { Figure } from './reconciliation';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** One measure: a sum, how many rows stand behind it, and whether one of them is unknown. Sums are exact in any order of rows. */
class Measure {
  private readonly sums: Float64Array;
  private readonly rows: Uint32Array;
  private readonly unknown: Uint8Array;
  /** What sums carry beyond the safe integers, where they do. */
  private readonly carried = new Map<number, bigint>();

  /** `complete`: all of its rows were read; otherwise every figure is unknown. */
  constructor(
    size: number,
    private readonly complete: boolean,
  ) {
    this.sums = new Float64Array(size);
    this.rows = new Uint32Array(size);
    this.unknown = new Uint8Array(size);
  }

  /** NaN: an amount that cannot be read. */
  add(at: number, amount: number): void {
    this.rows[at] = this.rows[at]! + 1;
    const sum = this.sums[at]! + amount;
    if (sum <= LARGEST && sum >= -LARGEST) this.sums[at] = sum;
    else if (Number.isNaN(amount)) this.unknown[at] = 1;
    else {
      this.carried.set(at, (this.carried.get(at) ?? 0n) + BigInt(this.sums[at]!) + BigInt(amount));
      this.sums[at] = 0;
    }
  }

  /** Where the sum is no safe integer, so that it is unknown. */
  tooLarge(): number[] {
    return [...this.carried.keys()].filter((at) => this.sum(at) === undefined);
  }

  private sum(at: number): number | undefined {
    const carried = this.carried.get(at);
    if (carried === undefined) return this.sums[at]! + 0;
    const exact = Number(carried + BigInt(this.sums[at]!));
    return exact <= LARGEST && exact >= -LARGEST ? exact : undefined;
  }

  hasRows(at: number): boolean {
    return this.rows[at] !== 0;
  }

  figure(at: number): Figure {
    const sum = this.sum(at);
    const unknown = this.unknown[at] || !this.complete || sum === undefined;
    const state = unknown ? 'unknown' : this.rows[at] === 0 ? 'nil' : 'known';
    return { state, amount: (sum ?? 0) as Minor };
  }
}

export class CostTable {
  private readonly estimates: Measure;
  private readonly expenditures: Measure;
  private readonly committed: Measure;

  constructor(
    meetings: number,
    private readonly lines: number,
    { estimates, expenditures }: Records['complete'],
  ) {
    this.estimates = new Measure(meetings * lines, estimates);
    this.expenditures = new Measure(meetings * lines, expenditures);
    this.committed = new Measure(meetings * lines, true);
  }

  addEstimate(meeting: number, line: number, amount: Minor | undefined): void {
    this.estimates.add(meeting * this.lines + line, amount ?? Number.NaN);
  }

  /** NaN where the amount cannot be read. */
  addExpenditure(meeting: number, line: number, amount: number, isCommitment: boolean): void {
    const at = meeting * this.lines + line;
    this.expenditures.add(at, amount);
    if (isCommitment) this.committed.add(at, amount);
  }

  /** Meetings and lines (indexes) with a sum beyond the largest amount. */
  tooLarge(): { readonly meeting: number; readonly line: number }[] {
    const all = new Set([...this.estimates.tooLarge(), ...this.expenditures.tooLarge()]);
    return [...all].map((at) => ({ meeting: Math.floor(at / this.lines), line: at % this.lines }));
  }

  /** Whether any row stands behind the estimate or the expenditure. */
  hasRows(meeting: number, line: number): boolean {
    const at = meeting * this.lines + line;
    return this.estimates.hasRows(at) || this.expenditures.hasRows(at);
  }

  /** Marks a meeting's estimates as unknown on each line that any of its rows names. */
  markEstimates(meeting: number, estimates: readonly Estimate[]): void {
    for (const estimate of estimates) {
      if (estimate.meeting === meeting && estimate.line >= 0) this.addEstimate(meeting, estimate.line, undefined);
    }
  }

  figures(meeting: number, line: number): { estimate: Figure; expenditure: Figure; committed: Figure } {
    const at = meeting * this.lines + line;
    return {
      estimate: this.estimates.figure(at),
      expenditure: this.expenditures.figure(at),
      committed: this.committed.figure(at),
    };
  }
}

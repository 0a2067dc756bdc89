/** The scale of a year: which rate each State has in it. */
import { labelOf } from '../../status/state-labels';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import type { Fraction } from '../../values/fraction';
import { addFractions, compareFractions, decimalText, ZERO_FRACTION } from '../../values/fraction';
import type { BudgetRecords, ScaleRow } from '../records/budget-records';

export interface YearScale {
  readonly byState: ReadonlyMap<number, ScaleRow>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Above this, the rates of a year are those of two scales, or one of them is wrong: published ones stay within half a per cent of a hundred. */
const MOST: Fraction = { numerator: 1005n, denominator: 10n };

/** Scales by year, each made once. */
export class Scales {
  private readonly years = new Map<number, YearScale>();

  constructor(private readonly records: BudgetRecords) {}

  /** Of two rows of a State for one year the first counts, and that is an error. */
  of(year: number): YearScale {
    let scale = this.years.get(year);
    if (!scale) this.years.set(year, (scale = this.make(year)));
    return scale;
  }

  /** Of all years that were asked for. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.years.values()].flatMap(({ diagnostics }) => diagnostics);
  }

  private make(year: number): YearScale {
    const { scale, states } = this.records;
    const diagnostics: Diagnostic[] = [];
    const byState = new Map<number, ScaleRow>();
    let sum = ZERO_FRACTION;
    for (const row of scale) {
      if (year < row.fromYear || year > (row.toYear ?? Infinity)) continue;
      const first = byState.get(row.state);
      if (first === undefined) {
        byState.set(row.state, row);
        sum = addFractions(sum, row.rate);
        continue;
      }
      const { text, others } = labelOf(states[row.state]!);
      diagnostics.push(diagnostic('scale-doubled', [row.at, first.at], { state: text, year }, { state: others }));
    }
    if (compareFractions(sum, MOST) > 0) {
      const at = [...byState.values()][0]!.at;
      diagnostics.push(diagnostic('scale-sum-over', { ...at, cell: '' }, { year, sum: decimalText(sum) }));
    }
    return { byState, diagnostics };
  }
}

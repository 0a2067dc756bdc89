/** What an estimate is made of. Amounts in minor units of the settings' currency, exact ones as fractions of whole units. */
import type { BudgetLine } from '../../records/records';
import type { Day } from '../../values/calendar';
import type { Fraction } from '../../values/fraction';
import type { Minor } from '../../values/money';
import type { UnitCost, Volume } from '../records/budget-records';

/** A row of volumes at its unit cost. */
export interface EstimatePart {
  readonly volume: Volume;
  readonly unitCost: UnitCost;
  readonly quantity: Fraction;
  /** In whole units of the cost's currency. */
  readonly rate: Fraction;
  /** Units of the cost's currency per US dollar. */
  readonly unitsPerDollar: Fraction;
  /** quantity × rate in the settings' currency, in whole units. */
  readonly exact: Fraction;
}

export interface EstimateLine {
  /** Index in `Records.budgetLines`. */
  readonly index: number;
  readonly line: BudgetLine;
  /** Σ parts, or the rate of the base; `undefined` where a part or the base is not known. */
  readonly exact: Fraction | undefined;
  /** Rounded once as the settings say. */
  readonly amount: Minor | undefined;
  /** Of a direct line. */
  readonly parts: readonly EstimatePart[];
  /** Of a computed line: its per cent, and the lines that it is a per cent of (indices in `Records.budgetLines`). */
  readonly perCent: Fraction | undefined;
  readonly base: readonly number[];
}

export interface MeetingEstimate {
  /** Index in `Records.meetings`. */
  readonly index: number;
  readonly code: string;
  /** Name of the version, as compared. */
  readonly version: string;
  /** By Order, then code. */
  readonly lines: readonly EstimateLine[];
  /** Σ of the rounded lines; `undefined` where one is not known. */
  readonly total: Minor | undefined;
}

export interface BuiltEstimates {
  /** The day of the rates of exchange; `undefined` where none was needed or given. */
  readonly ratesAsAt: Day | undefined;
  /** By start, then code. */
  readonly meetings: readonly MeetingEstimate[];
}

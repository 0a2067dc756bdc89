import { FOR_SPEAKING } from './for-speaking';
import type { InEach } from './language';
import { inEach } from './language';

/** What tables of the budget are headed by: estimates from unit costs, shares of States, contributions. One file for each language. */
export interface BudgetWords {
  readonly estimates: string;
  /** Heads the name of the sheet of a meeting’s estimate. */
  readonly amountsOf: string;
  readonly ratesAsAt: string;
  readonly line: string;
  readonly item: string;
  readonly unit: string;
  readonly quantity: string;
  readonly unitCost: string;
  readonly currency: string;
  /** Units of a currency per US dollar. */
  readonly perDollar: string;
  /** Before rounding. */
  readonly exact: string;
  readonly amount: string;
  readonly version: string;
  readonly total: string;
  readonly whatIf: string;
  readonly built: string;
  readonly difference: string;
  readonly suggestions: string;
  /** A number of meetings. */
  readonly meetings: string;
  readonly least: string;
  readonly median: string;
  readonly most: string;
  readonly finalToEstimate: string;
  readonly used: string;
  readonly shares: string;
  readonly onEstimate: string;
  readonly onFinal: string;
  /** An estimate that is not adopted. */
  readonly proposed: string;
  readonly meeting: string;
  readonly state: string;
  /** Of the scale, per cent. */
  readonly rate: string;
  /** Per cent of the total. */
  readonly adjusted: string;
  readonly share: string;
  readonly invoiced: string;
  /** Share less invoiced; negative: a credit. */
  readonly bill: string;
  /** A number of States. */
  readonly payers: string;
  readonly scaleYear: string;
  readonly factor: string;
  readonly notShared: string;
  /** Takes part without being a party. */
  readonly participant: string;
  /** Was invoiced, and does not pay any more. */
  readonly formerPayer: string;
  readonly contributions: string;
  readonly assessed: string;
  readonly writtenOff: string;
  readonly received: string;
  readonly outstanding: string;
  readonly overdue: string;
  readonly credit: string;
  readonly voluntary: string;
  readonly collectionRate: string;
  /** A number of States. */
  readonly paid: string;
  readonly part: string;
  readonly none: string;
  readonly funding: string;
  readonly fundsBy: string;
  readonly required: string;
  readonly cash: string;
  readonly short: string;
  readonly fundedOn: string;
  readonly result: string;
  readonly funded: string;
  readonly open: string;
  readonly notFunded: string;
  readonly cancelled: string;
  readonly unknown: string;
  readonly unassigned: string;
  readonly applied: string;
  readonly from: string;
  readonly to: string;
  readonly later: string;
  readonly leftOut: string;
  readonly receiptsRead: string;
  readonly assigned: string;
  readonly holds: string;
  readonly broken: string;
  readonly rounding: string;
  readonly volume: string;
  readonly price: string;
  readonly exchange: string;
  readonly notSplit: string;
  readonly derived: string;
  /** Heads a list of meetings that the list does not have. */
  readonly leftOutMeetings: string;
  readonly variance: string;
  /** Beside a quantity that was filled in. Holes: `count` of meetings, and their `years`. */
  readonly medianOf: string;
}

export const BUDGET_WORDS: InEach<BudgetWords> = inEach((language) => FOR_SPEAKING[language].budget);

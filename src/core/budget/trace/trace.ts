/** A figure of the budget led back, step by step, to the cells that it comes from: from a State's cent to the page of translation. */
import type { Fraction } from '../../values/fraction';
import type { Place } from '../../values/address';
import type { Factor } from '../records/factors';

/** Why a row stands behind a figure. */
export type TraceRow =
  /** A row of Estimates or Expenditures; `amount` in minor units, `undefined`: not known. */
  | { readonly of: 'amount'; readonly at: Place; readonly amount: number | undefined; readonly note: string }
  /** A row of Invoices or Receipts. */
  | {
      readonly of: 'invoice' | 'receipt';
      readonly at: Place;
      readonly amount: number;
      readonly kind: string;
      readonly day: number;
    }
  /** A row of Volumes: its factors, and what their product is. */
  | {
      readonly of: 'volume';
      readonly at: Place;
      readonly item: string;
      readonly factors: readonly { readonly factor: Factor; readonly value: Fraction; readonly at: Place }[];
      readonly quantity: Fraction;
      /** quantity × rate in the settings' currency, in whole units. */
      readonly exact: Fraction;
    }
  /** A cell of UnitCosts. */
  | {
      readonly of: 'unit-cost';
      readonly at: Place;
      readonly item: string;
      readonly rate: Fraction;
      readonly currency: string;
      readonly perDollar: Fraction;
    }
  /** A cell of ExchangeRates. */
  | { readonly of: 'exchange-rate'; readonly at: Place; readonly currency: string; readonly rate: Fraction }
  /** A row of BudgetLines: so many per cent of its base. */
  | { readonly of: 'per-cent'; readonly at: Place; readonly perCent: Fraction }
  /** A cell of Scale, per cent, and what it is adjusted to. */
  | {
      readonly of: 'scale-rate';
      readonly at: Place;
      readonly rate: Fraction;
      readonly adjusted: Fraction;
      readonly year: number | undefined;
    }
  /** Why the State pays. */
  | { readonly of: 'party' | 'participant'; readonly at: Place };

export interface Trace {
  /** `MHCP-2013/BRA/share`. */
  readonly figure: string;
  /** Minor units; `undefined`: not known. */
  readonly amount: number | undefined;
  /** −1: it is taken off. */
  readonly sign: 1 | -1;
  readonly rows: readonly TraceRow[];
  /** Figures that it is made of. */
  readonly from: readonly Trace[];
}

/** What the sheets of the budget say, as records. Each keeps its place; nothing here is added up or judged. */
import type { Translations } from '../../language/language';
import type { Records } from '../../records/records';
import type { Membership, StateRow } from '../../status/status-records';
import type { Place } from '../../values/address';
import type { Day } from '../../values/calendar';
import type { Fraction } from '../../values/fraction';
import type { Minor } from '../../values/money';
import type { Factor } from './factors';

/** A row of UnitCosts: what one unit of an item costs, for meetings that begin on a day or later. */
export interface UnitCost {
  /** As the sheet writes it; items are compared by `key`. */
  readonly item: string;
  readonly key: string;
  readonly title: string;
  readonly titles: Translations;
  readonly unit: string;
  /** The columns of Volumes that are multiplied. */
  readonly factors: readonly Factor[];
  /** In whole units of `currency`, not minor ones. */
  readonly rate: Fraction;
  readonly currency: string;
  /** `undefined`: the earliest. */
  readonly from: Day | undefined;
  readonly source: string;
  /** The rate's own cell. */
  readonly at: Place;
}

/** A row of Volumes. */
export interface Volume {
  readonly meeting: number;
  readonly line: number;
  readonly item: string;
  readonly key: string;
  /** As compared: `original`, `used`, or the key of another version's name. */
  readonly version: string;
  /** As the sheet writes it. */
  readonly versionName: string;
  readonly note: string;
  /** The factors that are filled in, each with its value and cell. */
  readonly factors: ReadonlyMap<Factor, FactorValue>;
  /** A factor cannot be read: the row makes no quantity, and its line is not known. */
  readonly broken: boolean;
  /** The row's item. */
  readonly at: Place;
}

export interface FactorValue {
  readonly value: Fraction;
  readonly at: Place;
}

/** A State's rate for the years from one to another, both included. */
export interface ScaleRow {
  readonly state: number;
  /** Per cent. */
  readonly rate: Fraction;
  readonly fromYear: number;
  /** `undefined`: it goes on. */
  readonly toYear: number | undefined;
  /** Per cent, for this State; they stand before those of the settings. */
  readonly floor: Fraction | undefined;
  readonly ceiling: Fraction | undefined;
  /** The rate's own cell. */
  readonly at: Place;
}

/** A row of Participants: who takes part without being a party. */
export interface Participant {
  readonly meeting: number;
  readonly state: number;
  readonly at: Place;
}

export type InvoiceKind = 'estimate' | 'revised' | 'final' | 'correction' | 'write-off';

export interface Invoice {
  readonly meeting: number;
  readonly state: number;
  readonly kind: InvoiceKind;
  /** Signed, in the currency of the settings. */
  readonly amount: Minor;
  readonly issued: Day;
  /** The row's own, or so many days after its issue as the settings say. */
  readonly due: Day;
  /** As the row gives it. */
  readonly statedDue: Day | undefined;
  readonly number: string;
  readonly note: string;
  /** The amount's own cell. */
  readonly at: Place;
}

export type ReceiptKind = 'payment' | 'refund' | 'transfer' | 'voluntary';

export interface Receipt {
  /** `undefined` of a voluntary one without a State. */
  readonly state: number | undefined;
  /** `undefined`: not assigned. */
  readonly meeting: number | undefined;
  readonly kind: ReceiptKind;
  /** Signed, in the currency of the settings. */
  readonly amount: Minor;
  readonly received: Day;
  readonly document: string;
  /** The amount's own cell. */
  readonly at: Place;
}

/** What the reader of a sheet of amounts counted by itself, apart from any record; in minor units of the settings' currency. */
export interface AmountsRead {
  readonly rows: number;
  readonly sum: bigint;
  /** Rows that became no record for want of a State, a meeting or a kind, each with an error. */
  readonly leftOut: { readonly rows: number; readonly sum: bigint };
}

export interface BudgetRecords {
  readonly costs: Records;
  /** Those of the States sheet, then all others that the United Nations name, so that any sheet may name them. */
  readonly states: readonly StateRow[];
  /** What memberships name, by index; as first written. */
  readonly instruments: readonly string[];
  /** Of each meeting, the indices of the instruments that it is held under; of one that no membership names, −1. */
  readonly meetingInstruments: readonly (readonly number[])[];
  readonly memberships: readonly Membership[];
  readonly scale: readonly ScaleRow[];
  readonly participants: readonly Participant[];
  readonly invoices: readonly Invoice[];
  readonly receipts: readonly Receipt[];
  readonly receiptsRead: AmountsRead;
  readonly unitCosts: readonly UnitCost[];
  readonly volumes: readonly Volume[];
  /** Whether there is any sheet of that kind; without one there is nothing to say of it. */
  readonly has: { readonly [K in BudgetSheet]: boolean };
}

export type BudgetSheet = 'UnitCosts' | 'Volumes' | 'Scale' | 'Parties' | 'Participants' | 'Invoices' | 'Receipts';

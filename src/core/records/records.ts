/** What the workbook's sheets say, as records. Each keeps its place; nothing here is reconciled or judged. */
import type { Language, Translations } from '../language/language';
import type { Area, Place } from '../values/address';
import type { SheetKind } from '../workbook/layout';
import type { CorrectedCell } from '../workbook/workbook';
import type { Day } from '../values/calendar';
import type { Fraction } from '../values/fraction';
import type { LeftOutReason } from '../values/diagnostic';
import type { Minor } from '../values/money';
import type { BudgetSettings } from './budget-settings';
import type { DayOrder } from './day-text';
import type { Ledger } from './ledger';
import type { TextSettings } from './setting-fields';
import type { PerCentDecimals } from '../values/per-cents';

export type FiguresKind = 'final' | 'provisional';
export type AnnexLayout = 'by meeting' | 'matrix';

/** On which day of its month or quarter an amount is converted. */
export type PeriodDay = 'first day' | 'last day';

/** The Settings sheet with its defaults filled in. Amounts are in minor units of `currency`. */
export interface Settings extends TextSettings {
  /** Values in other languages than that of the Value column, by the names of settings. */
  readonly translations: ReadonlyMap<string, Translations>;
  /** Where each setting that is given stands, by its name. */
  readonly places: ReadonlyMap<string, Place>;
  /** `undefined` where it is neither set nor can be told from the meetings. */
  readonly year: number | undefined;
  /** The first year for which the Reports sheet is complete; `undefined`: that of its first row. */
  readonly reportsSince: number | undefined;
  readonly currency: string;
  /** Decimals of `currency`. */
  readonly decimals: number;
  readonly figures: FiguresKind;
  readonly asAt: Day | undefined;
  /** The unit in which the annex is printed, in minor units: 1 for 0.01, 100 for 1, 100000 for 1000 (of a currency with 2 decimals). */
  readonly rounding: Minor;
  readonly tolerance: Minor;
  readonly materialityAmount: Minor | undefined;
  /** In tenths of a per cent. */
  readonly materialityRate: number | undefined;
  /** `adopted`, or a version's name. */
  readonly estimateVersion: string;
  readonly layout: AnnexLayout;
  /** Which of day and month comes first in days written as `03/04/2013`, where their column does not say it. */
  readonly dateOrder: DayOrder | undefined;
  /** `undefined`: not said, and asked where rates differ. */
  readonly periodDay: PeriodDay | undefined;
  /** How many months after its deposit an instrument enters into force for a State, where the register of instruments does not say it. */
  readonly monthsToEntry: number | undefined;
  /** Of per cents that are computed, as they are printed. */
  readonly perCentDecimals: PerCentDecimals;
  /** Whether the annex says what each variance comes of. */
  readonly varianceSplit: boolean;
  /** Whether somebody looked over what was proposed of this workbook; `undefined`: not said. */
  readonly lookedOver: boolean | undefined;
  readonly budget: BudgetSettings;
}

export interface Titled {
  readonly code: string;
  /** English; `titles` has the other languages. */
  readonly title: string;
  readonly titles: Translations;
}

export interface BudgetLine extends Titled {
  readonly part: string;
  readonly kind: 'direct' | 'support cost' | 'contingency';
  /** Per cent, as a decimal; only of support costs and contingencies. */
  readonly rate: number | undefined;
  /** Codes or parts that the rate applies to. */
  readonly base: readonly string[];
  readonly order: number | undefined;
  /** Row and column of the printed table of estimated costs; blank where it stands in a list. */
  readonly service: string;
  readonly head: string;
  readonly at: Place;
}

export interface Meeting extends Titled {
  readonly instrument: string;
  readonly kind: string;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly place: string;
  readonly status: 'held' | 'cancelled' | 'postponed';
  readonly closedOn: Day | undefined;
  /** The office has no days of it: it stands for the reporting year, and no day of it is printed. */
  readonly undated?: boolean;
  /** The year of the scale by which its cost is shared, where it is another than that of its start. */
  readonly scaleYear: number | undefined;
  /** The day by which its funds are needed. */
  readonly fundsBy: Day | undefined;
  readonly at: Place;
}

/** A row of Estimates, or a cell of its wide form. */
export interface Estimate {
  /** Index in `Records.meetings`, or −1 where the code names none. */
  readonly meeting: number;
  /** Index in `Records.budgetLines`, or −1. */
  readonly line: number;
  /** In `currency`; `undefined` where the cell cannot be read as an amount. */
  readonly amount: Minor | undefined;
  readonly currency: string;
  readonly version: string;
  readonly status: 'adopted' | 'proposed';
  readonly adoptedOn: Day | undefined;
  /** The day whose rates of exchange it was made with. */
  readonly ratesAsAt: Day | undefined;
  readonly document: string;
  readonly note: string;
  /** The amount's own cell. */
  readonly at: Place;
  /** Index in `Records.sources`. */
  readonly source: number;
}

export interface Mapping {
  readonly column: MappingColumn;
  /** As the sheet writes it. */
  readonly text: string;
  /** As compared; without the `*` of a prefix. */
  readonly value: string;
  readonly prefix: boolean;
  readonly meeting: number | undefined;
  readonly line: number | undefined;
  /** A fraction; 1/1 where blank. */
  readonly share: Fraction;
  readonly at: Place;
}
export type MappingColumn = 'Cost object' | 'Commitment item' | 'Description' | 'Document' | 'Meeting' | 'Line';

export interface ExchangeRate {
  readonly currency: string;
  readonly from: Day;
  /** Units of the currency per US dollar. */
  readonly rate: Fraction;
  readonly text: string;
  readonly at: Place;
}

export interface ControlTotal {
  /** Index, or `undefined` for all meetings. */
  readonly meeting: number | undefined;
  readonly line: number | undefined;
  readonly amount: Minor | undefined;
  readonly source: string;
  readonly at: Place;
}

export interface Explanation {
  readonly meeting: number;
  /** `undefined`: the meeting as a whole. */
  readonly line: number | undefined;
  readonly reason: string;
  readonly texts: Translations;
  readonly at: Place;
}

export interface Waiver {
  readonly code: string;
  readonly key: string;
  readonly reason: string;
  readonly by: string;
  readonly on: Day | undefined;
  readonly at: Place;
}

export interface TermOverride {
  readonly term: string;
  readonly texts: { readonly [L in Exclude<Language, 'en'>]?: string };
  readonly at: Place;
}

/** A sheet that amounts were read from, and what its reader counted by itself, apart from any record. */
export interface SourceSheet {
  readonly file: string;
  readonly sheet: string;
  readonly kind: 'Estimates' | 'Expenditures';
  /** Rows with anything in them below the headings. */
  readonly rowsRead: number;
  /** Sum of every readable amount below the headings by currency, total rows included. */
  readonly sumsRead: ReadonlyMap<string, bigint>;
  /** Rows (with their sums) that became no record: total rows and rows that cannot be read. */
  readonly leftOut: readonly LeftOutRow[];
}

export interface LeftOutRow {
  readonly row: number;
  readonly reason: LeftOutReason;
  readonly currency: string;
  readonly amount: Minor | undefined;
  /** Address of the amount; blank where the row has none. */
  readonly cell: string;
}

export interface Records {
  /** Whether every sheet of estimates (expenditures) was found and read; where one was not, no figure of theirs may be shown. */
  readonly complete: { readonly estimates: boolean; readonly expenditures: boolean };
  readonly settings: Settings;
  readonly budgetLines: readonly BudgetLine[];
  readonly meetings: readonly Meeting[];
  readonly estimates: readonly Estimate[];
  readonly expenditures: Ledger;
  readonly mappings: readonly Mapping[];
  readonly exchangeRates: readonly ExchangeRate[];
  readonly controlTotals: readonly ControlTotal[];
  readonly explanations: readonly Explanation[];
  readonly waivers: readonly Waiver[];
  readonly terms: readonly TermOverride[];
  /** Of all files. */
  readonly corrections: readonly CorrectedCell[];
  readonly sources: readonly SourceSheet[];
  /** Settings say of some sheet in which unit its amounts are. */
  readonly saysUnit: boolean;
  /** Of every sheet of every file, in their order. */
  readonly account: readonly SheetAccount[];
}

/** As what a sheet's numbers were looked at; each belongs to exactly one class. */
export type AccountClass = 'amounts' | 'total' | 'beside' | 'set aside' | 'other sheet' | 'not looked at';

export interface SheetAccount {
  readonly file: string;
  readonly sheet: string;
  /** What it was read as; `undefined` where it is none of ours, or of another job. */
  readonly kind: SheetKind | undefined;
  /** All cells that hold a number, or (where amounts may stand) a text that reads as one. */
  readonly numbers: number;
  readonly classes: ReadonlyMap<AccountClass, ClassAccount>;
}

export interface ClassAccount {
  readonly numbers: number;
  /** Of the numbers as they are in the cells, in hundredths, apart from amounts that a reader counted; `undefined` for values that are no amounts. */
  readonly sum: bigint | undefined;
  readonly areas: readonly Area[];
}

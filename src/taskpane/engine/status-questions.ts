/** What is asked and told of the reporting status. */
import type { Language } from '../../core/language/language';
import type { ClassCounts } from '../../core/status/classify';
import type { StatusClass } from '../../core/values/status-classes';
import type { Place } from '../../core/values/address';
import type { SheetKind } from '../../core/workbook/layout';
import type { FindingGroup } from './engine-messages';

export interface StatusAsk {
  /** ISO; without it the workbook's own. */
  readonly asAt?: string | undefined;
  readonly year?: number | undefined;
  readonly language: Language;
}

export interface StatusOutline {
  /** ISO; `undefined` where neither the workbook nor the officer says as at which day: nothing else is told then. */
  readonly asAt: string | undefined;
  readonly year: number | undefined;
  readonly instruments: readonly ShownInstrument[];
  readonly stated: readonly {
    readonly name: string;
    readonly stated: number;
    readonly counted: number;
    readonly holds: boolean;
    readonly at: Place;
  }[];
  readonly groups: readonly FindingGroup[];
  /** Sheets of this job that are not there. */
  readonly missing: readonly SheetKind[];
}

export interface ShownInstrument {
  readonly code: string;
  readonly title: string;
  /** ISO; `undefined` where no duty is in force in that year. */
  readonly due: string | undefined;
  readonly counts: ClassCounts;
  /** From 0 to 1; `undefined` where nobody had anything due. */
  readonly rate: number | undefined;
  readonly trend: readonly { readonly year: number; readonly rate: number | undefined }[];
}

export type ShownClass = StatusClass | 'voluntary';

export interface StatesAsk extends StatusAsk {
  readonly instrument: string;
  readonly class: ShownClass | undefined;
  /** Part of a name or code. */
  readonly search: string;
  readonly from: number;
  readonly count: number;
}

export interface StatesShown {
  readonly total: number;
  readonly states: readonly ShownState[];
}

export interface ShownState {
  readonly code: string;
  readonly name: string;
  readonly class: ShownClass;
  /** ISO. */
  readonly due: string | undefined;
  readonly submitted: string | undefined;
  readonly daysLate: number | undefined;
  readonly lastYear: number | undefined;
  readonly forms: readonly string[];
  readonly isPublic: boolean | undefined;
  /** The report's row where there is one, else the State's. */
  readonly at: Place;
  /** The latest years, the last one being that asked for. */
  readonly years: readonly { readonly year: number; readonly class: ShownClass }[];
}

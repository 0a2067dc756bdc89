/** What the Data step asks about foreign tables, and what it is answered. */
import type { Language } from '../../core/language/language';
import type { OpenQuestion, Placement, Reason, TableKind } from '../../core/mapping/guess';
import type { MappedSheet } from '../../core/mapping/map-workbooks';
import type { SaidOfRow, SaidOfTable, SaidValue } from '../../core/mapping/said';
import type { SheetIn } from '../../core/workbook/sheet-candidates';
import type { Figure } from '../../core/reconciliation/reconciliation';
import type { Place } from '../../core/values/address';

/** What the officer has said so far, and nothing of it is kept yet. */
export interface Draft {
  readonly said: readonly SaidOfTable[];
  readonly rows: readonly SaidOfRow[];
  readonly reopened: readonly SheetIn[];
}

export const NO_DRAFT: Draft = { said: [], rows: [], reopened: [] };

export type MapAsk = Draft & { readonly language: Language };

export const askedText = ({ said, rows, reopened, language }: MapAsk): string =>
  JSON.stringify([language, said, rows, reopened]);

export interface ShownColumn {
  readonly heading: string;
  readonly letters: string;
  /** Blank: it is not read. */
  readonly is: string;
  readonly reason: Reason | undefined;
  readonly rivals: readonly string[];
  readonly samples: readonly string[];
}

export interface ShownDecision extends Omit<SaidValue, 'is'> {
  readonly is: SaidValue['is'] | undefined;
}

export interface ShownTable {
  /** Where its headings begin, as answers name it. */
  readonly table: string;
  readonly name: string;
  readonly at: Place;
  readonly rows: number;
  readonly kind: TableKind | undefined;
  readonly kindReason: Reason;
  readonly isRead: boolean;
  readonly meeting: Placement | undefined;
  readonly columns: readonly ShownColumn[];
  readonly decisions: readonly ShownDecision[];
  readonly open: readonly OpenQuestion[];
}

export interface ShownSheet extends Omit<MappedSheet, 'tables'> {
  readonly tables: readonly ShownTable[];
  /** It can be asked about anew: what is said of it stands where it may be changed. */
  readonly canReopen: boolean;
}

/** A row that is proposed for a register, with what was said of it; `proposed` is the code by which that is kept. */
export interface ShownRow extends SaidOfRow {
  readonly code: string;
  readonly title: string;
  readonly isLeftOut: boolean;
}

export interface Numbers {
  readonly count: number;
  readonly at: Place;
}

export interface ShownMapping {
  /** What was asked, as text: what is shown is of an earlier asking while another waits. */
  readonly asked: string;
  readonly sheets: readonly ShownSheet[];
  /** Rows of Reading about sheets without such tables, as they would be kept. */
  readonly otherRows: readonly string[];
  /** Rows of Settings about rows and units, as they would be kept. */
  readonly settings: readonly string[];
  /** Lists of parties of which it has to be said whose they are; `value` is blank until it is. */
  readonly parties: readonly (SheetIn & { readonly value: string; readonly choices: readonly string[] })[];
  readonly lines: readonly ShownRow[];
  readonly meetings: readonly ShownRow[];
  /** Codes that meetings have already. */
  readonly knownMeetings: readonly string[];
  /** Rows of Reading and Settings that would be kept. */
  readonly answers: number;
  /** What is still to be answered. */
  readonly open: number;
  readonly year: number | undefined;
  readonly currency: string;
  readonly decimals: number;
  readonly estimate: Figure;
  readonly expenditure: Figure;
  readonly rowsRead: number;
  readonly notLookedAt: readonly Numbers[];
  /** Proposals of the command line that nobody has looked over yet. */
  readonly isUnseen: boolean;
  /** What a column can be said to be. */
  readonly roles: readonly string[];
  /** What kinds, roles and places are called, by their English names. */
  readonly names: Readonly<Record<string, string>>;
}

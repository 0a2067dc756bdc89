/** What a table and its columns are guessed to be, and why: shown to the officer, and kept as rows of the sheet Reading where they are right. */
import type { Whence } from '../records/reading';
import type { SheetKind } from '../workbook/layout';
import type { ColumnFacts, TableFacts } from './column-facts';

/** Why something is guessed. */
export type Reason =
  /** The heading says so. */
  | { readonly by: 'heading' }
  /** So many of its values are codes or titles of the register. */
  | { readonly by: 'values'; readonly count: number }
  /** It adds up with the other columns of amounts. */
  | { readonly by: 'sums' }
  /** Its values say what a row is. */
  | { readonly by: 'deciding values' }
  /** It is the first column of texts. */
  | { readonly by: 'labels' }
  /** The name of the sheet or file, or a text above the table, says so. */
  | { readonly by: 'name'; readonly text: string }
  /** So many sheets are laid out alike. */
  | { readonly by: 'sheets alike'; readonly count: number }
  /** The same lines stand under each label. */
  | { readonly by: 'groups alike' }
  /** The headings of the upper row stand over planned and spent. */
  | { readonly by: 'spanning heading' }
  /** The officer said so. */
  | { readonly by: 'said' }
  /** There is no other. */
  | { readonly by: 'only one' }
  /** Others are it too, of which one is taken at most. */
  | { readonly by: 'one of several' }
  /** Nothing says it; it is taken so until somebody says otherwise. */
  | { readonly by: 'nothing else' };

/** A kind of sheet, or a column of it, by the names that answers have for them in English. */
export interface ColumnGuess {
  readonly facts: ColumnFacts;
  /** `Estimate`, `Actual`, `Amount`, `Difference`, `Total`, `left out`, or a column of ours. */
  readonly is: string;
  readonly value: Whence | '';
  readonly reason: Reason;
  /** Headings of columns that may be it as well. */
  readonly rivals: readonly string[];
  /** Nothing decides between it and its rivals: it is asked. */
  readonly isOpen: boolean;
  /** What it may be, where just that is asked of it. */
  readonly asks?: readonly string[];
}

/** Registers are said to be so, never guessed. */
export type TableKind = 'Estimates and expenditures' | SheetKind | 'left out';

/** Whether tables of a kind have amounts of meetings and budget lines. */
export const isOfCosts = (kind: TableKind | undefined): boolean =>
  kind === undefined || kind === 'Estimates and expenditures' || kind === 'Estimates' || kind === 'Expenditures';

export interface Placement {
  /** Where it is written, or the code of all rows. */
  readonly value: Whence | string;
  readonly isConstant: boolean;
  /** In which column the labels stand. */
  readonly heading?: string;
  readonly reason: Reason;
}

export interface Decision {
  readonly facts: ColumnFacts;
  readonly value: string;
  readonly is: 'Estimate' | 'Actual' | 'left out' | 'counted' | undefined;
}

export interface TableGuess {
  readonly facts: TableFacts;
  /** `undefined`: it is not known whether it is of estimates or of expenditures. */
  readonly kind: TableKind | undefined;
  readonly kindReason: Reason;
  /** Its amounts are read. */
  readonly isRead: boolean;
  readonly columns: readonly ColumnGuess[];
  readonly decisions: readonly Decision[];
  readonly meeting: Placement | undefined;
  readonly line: Placement | undefined;
  /** What the labels among the rows are. */
  readonly groups: 'meetings' | 'parts' | undefined;
  /** The column beside the codes of budget lines that has their titles. */
  readonly titles: ColumnFacts | undefined;
  /** What has to be answered before the table can be read. */
  readonly open: readonly OpenQuestion[];
}

/** What is still to be said of a table; `choices` are what may be right: of columns their headings, last perhaps all of them together (`Budget A; Budget B`). */
export interface OpenQuestion {
  readonly about: 'kind' | 'Meeting' | 'Line' | 'Amount' | 'value' | 'column' | 'role';
  /** The heading that it is about, of which its role or one of its values is asked; blank: of the table. Of a column that has rivals, what it is. */
  readonly heading: string;
  readonly value: string;
  readonly choices: readonly string[];
  /** The reader would go on without the answer: the question is written down among the answers, and stops it. */
  readonly isWritten?: boolean;
}

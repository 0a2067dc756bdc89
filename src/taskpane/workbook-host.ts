/** Where the workbook is: open in Excel, or files that were given to the page. */
import type { SheetEdits } from '../core/plan/sheet-edit';
import type { SheetOutcome } from '../core/plan/sheet-outcome';
import type { PlannedSheet, PlannedWorkbook } from '../core/plan/sheet-plan';
import type { Place } from '../core/values/address';
import type { Diagnostic } from '../core/values/diagnostic';
import type { AutoOpen } from './auto-open';
import type { MadeFile } from './engine/annex-questions';
import type { Engine } from './engine/engine';
import type { Outline } from './engine/engine-messages';

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Told which part is done, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  /** Told where the host waits for the officer to leave the cell that is being edited. */
  readonly onWaiting?: (isWaiting: boolean) => void;
}

export type { SheetOutcome };

export interface ChangeListener {
  /** By the sheet's name; blank where it is not known which. */
  onChange(sheet: string): void;
  /** Perhaps; to be looked for with `changed`. */
  onDoubt(sheet: string): void;
}

/** How files leave a host that saves none by a link. */
export interface FileWays {
  /** Opens a workbook's bytes as a new one, to be saved by hand. */
  openAsNew(bytes: Uint8Array): Promise<void>;
  /** Opens the page beside the pane in a browser, where there is a way: what is made there can be saved. */
  readonly openPage: (() => void) | undefined;
}

export interface OpenState {
  /** Values of formulas may be old: it is calculated by hand. */
  readonly isStale: boolean;
  /** Sheets of ours whose writing was begun and not finished. */
  readonly unfinished: readonly string[];
}

export interface WorkbookHost {
  /** Reads the workbook through the engine. Rejects with a `Refusal`, or with an `AbortError` where it is stopped; nothing is shown of it then. */
  read(engine: Engine, options: ReadOptions): Promise<Outline>;
  /** After a reading that was refused: whether what was read before is still at hand, and nothing came in its place. */
  isStillOpen?(): boolean;
  /** Goes to the place; the place that was shown before, if any was. */
  show(place: Place): Promise<Place | undefined>;
  /** Asks how the place that is shown is to be read instead, where files are only read; focus comes back to who asked. */
  correctCell?(place: Place, asker: HTMLElement): void;
  /** Tells of changes in sheets, where they can be known. */
  watch(listener: ChangeListener): Promise<void>;
  /**
   * Compares what is there with what was read last: the first sheet that is another, `undefined` where none is. `only`: looks at one sheet's results;
   * where blank, at which sheets there are. A host without it holds what cannot change.
   */
  changed?(options?: { readonly only?: string; readonly signal?: AbortSignal }): Promise<string | undefined>;
  /** Something that the reading found out about the workbook as it is open. */
  state?(): OpenState;
  /** Given where files cannot be saved by a link, which nothing tells of: neither an error nor an event. */
  fileWays?(): FileWays | undefined;
  /** Whether the pane opens with the workbook. */
  readonly autoOpen?: AutoOpen;
  /** Has everything calculated, where the officer calculates by hand. */
  calculate?(): Promise<void>;
  /** Writing, where there is something to write in: the page shows files, and changes none. */
  readonly writer?: WorkbookWriter;
  /** Where files are only read: the set-up workbook beside them, in which what is decided is kept. */
  readonly setUp?: SetUpKeeper;
}

/** Each rejects with a `Refusal` that names what stood in the way; nothing is changed then. */
export interface WorkbookEditor {
  edit(edits: SheetEdits): Promise<void>;
  /** Whether the last change can be taken back by `restore`. */
  canRestore(): boolean;
  restore(): Promise<void>;
}

export interface SetUpKeeper extends WorkbookEditor {
  /** What has been decided, as a file to take along; `undefined` where nothing has been. */
  file(): MadeFile | undefined;
  /** Whether something that was decided before, for a workbook of this form, is kept on this machine and not used now. */
  isOffered(): boolean;
  /** Has it read with the files from the next reading on. */
  useOffered(): void;
  /** Forgets it on this machine; what is used now stays in use. */
  forget(): void;
}

/** Each rejects with a `Refusal` that names what stood in the way (protection, a cell being edited, somebody else's change); nothing is changed then. */
export interface WorkbookWriter extends WorkbookEditor {
  /** What `write` would do; nothing is written. */
  preview(sheets: readonly PlannedSheet[]): Promise<readonly SheetOutcome[]>;
  /** Makes the sheets, or refreshes those that carry our mark: column widths, comments and what stands outside our range stay. */
  write(book: PlannedWorkbook, options: ReadOptions & { readonly frozen: boolean }): Promise<readonly SheetOutcome[]>;
  /** Removes the sheets whose writing was begun and not finished. */
  removeUnfinished(): Promise<void>;
  /** What this Excel cannot do, each as the finding that says so and why. */
  lacks(): Promise<readonly Diagnostic[]>;
}

/** Where the workbook is: open in Excel, or files that were given to the page. */
import type { Place } from '../core/values/address';
import type { Engine } from './engine/engine';
import type { Outline } from './engine/engine-messages';

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Told which part is done, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

export interface WorkbookHost {
  /** Reads the workbook through the engine. Rejects with a `Refusal`, or with an `AbortError` where it is stopped; nothing is shown of it then. */
  read(engine: Engine, options: ReadOptions): Promise<Outline>;
  /** Goes to the place; the place that was shown before, if any was. */
  show(place: Place): Promise<Place | undefined>;
  /** Tells of changes in sheets, where they can be known. */
  watch(onChange: (sheet: string) => void): Promise<void>;
}

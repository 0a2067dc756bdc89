/** What was decided, as the pane lists it. */
import type { DecisionKind } from '../../core/edits/decisions';
import type { Language } from '../../core/language/language';
import type { CellEdit } from '../../core/plan/sheet-edit';
import type { Place } from '../../core/values/address';

export type TakeBackEdit =
  | { readonly does: 'take back'; readonly kind: DecisionKind; readonly at: Place }
  /** Cells that were corrected get what stood in them before. */
  | { readonly does: 'put back'; readonly cells: readonly CellEdit[] };

export interface DecidedAsk {
  readonly language: Language;
  /** Cells that are known to have been corrected; those that hold something else by now are left out. */
  readonly corrected: readonly CellEdit[];
}

export interface ShownDecided {
  readonly kind: DecisionKind | 'Corrected';
  readonly at: Place;
  /** What it is about, and what was decided about it; the latter may be blank. */
  readonly about: string;
  readonly said: string;
  /** The way back; `undefined` where a formula stands in the way. */
  readonly back: TakeBackEdit | undefined;
}

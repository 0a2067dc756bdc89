/** What is asked and told of the settings. */
import type { ValueColumn } from '../../core/edits/change-settings';
import type { Language } from '../../core/language/language';
import type { Place } from '../../core/values/address';

export type SettingKind = 'text' | 'number' | 'day' | 'choice';

export interface ShownSetting {
  /** As the layout calls it. */
  readonly setting: string;
  /** In the pane's language, as is what it means. */
  readonly name: string;
  readonly meaning: string;
  readonly kind: SettingKind;
  /** What can be chosen: as it is known by, and as it is written; with `isOpen` anything else as well. */
  readonly choices: readonly (readonly [known: string, written: string])[];
  readonly isOpen: boolean;
  readonly value: ShownValue;
  /** Of a text that documents print: what it is in other languages. */
  readonly translations: readonly { readonly language: Language; readonly value: ShownValue }[];
}

export interface ShownValue {
  readonly column: ValueColumn;
  /** Of a closed list as it is known by; blank: nothing is said. */
  readonly text: string;
  /** Where it is said. */
  readonly at: Place | undefined;
  /** It stands where nothing may be changed: in a file that is only read, or it is a formula. */
  readonly isFixed: boolean;
}

/**
 * How numbers are written in each language, by the United Nations Editorial Manual and published documents of each language section.
 * European digits everywhere. `Intl` does not give all of this: it prints 1234,5 without grouping in Spanish, for one.
 */
import type { Language } from './language';

export interface NumberStyle {
  /** Between groups of three digits. */
  readonly thousands: string;
  readonly decimal: string;
}

const NO_BREAK_SPACE = '\u00A0';

export const NUMBER_STYLES: { readonly [L in Language]: NumberStyle } = {
  en: { thousands: ',', decimal: '.' },
  fr: { thousands: NO_BREAK_SPACE, decimal: ',' },
  es: { thousands: '.', decimal: ',' },
  ru: { thousands: NO_BREAK_SPACE, decimal: ',' },
  ar: { thousands: NO_BREAK_SPACE, decimal: '.' },
  zh: { thousands: NO_BREAK_SPACE, decimal: '.' },
};

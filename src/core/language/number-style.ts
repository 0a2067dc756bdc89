/**
 * How numbers are written in each language, by the United Nations Editorial Manual and published documents of each language section.
 * European digits everywhere. `Intl` does not give all of this: it prints 1234,5 without grouping in Spanish, for one. Where published texts and
 * the Manual differ, the texts of the language section count: points in Spanish and four digits grouped too (reports of the Advisory Committee on
 * Administrative and Budgetary Questions of 2016: `1.739.100 dólares`), spaces in Chinese (`67 000美元`, `142 700美元`), and there the sign
 * after the number, not 百分之 before it (`75.6%`).
 */
import type { InEach } from './language';
import { inEach, TRAITS } from './language';

export interface NumberStyle {
  /** Between groups of three digits. */
  readonly thousands: string;
  readonly decimal: string;
}

export const NUMBER_STYLES: InEach<NumberStyle> = inEach((language) => TRAITS[language].numbers);

import type { Language } from './language';
import { TRAITS } from './language';

export type Direction = 'ltr' | 'rtl';

/** The way a language is written. Nothing else asks which languages run from right to left. */
export const directionOf = (language: Language): Direction => TRAITS[language].direction;

export const isRightToLeft = (language: Language): boolean => directionOf(language) === 'rtl';

/** What each kind of sheet is called in each language. */
import type { Language } from '../language/language';
import type { SheetKind } from './layout';
import { namesOfAll } from './names';
import type { Names } from './names';

export const SHEET_NAMES: { readonly [K in SheetKind]: Names } = namesOfAll(({ sheets }) => sheets);

/** The name that we write. */
export const sheetName = (kind: SheetKind, language: Language): string => SHEET_NAMES[kind][language][0]!;

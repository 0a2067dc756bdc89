/**
 * Ordinary markup compared four bytes at once. May read some bytes beyond the window's last one, of which the first is 0
 * and so unlike all that is sought.
 */

/** Four characters as one number, as a little-endian view reads them. */
const four = (text: string): number => new DataView(new TextEncoder().encode(text).buffer).getUint32(0, true);
const VALUE_END = four('</v>');
const CELL_END = four('</c>');
const TYPE = four(' t="');
const INLI = four('inli');
const NEST = four('neSt');
export const INLINE = four('<is>');
const STR_END = four('r"><');
const INLINE_TEXT = four('is><');
const TEXT_END = four('</t>');
const INLINE_END = four('</is');
const CELL_END_AFTER = four('></c');

/** Whether `</v></c>` stands at `at`. */
export const isCellEnd = (view: DataView, at: number): boolean =>
  view.getUint32(at, true) === VALUE_END && view.getUint32(at + 4, true) === CELL_END;

/** Whether `inlineStr"` stands at `at`. */
export const isInlineType = (view: DataView, b: Uint8Array, at: number): boolean =>
  view.getUint32(at, true) === INLI &&
  view.getUint32(at + 4, true) === NEST &&
  b[at + 8] === 0x72 &&
  b[at + 9] === 0x22;

/** Whether ` t="inlineStr"><is><t>` stands at `at`. */
export const isInlineStart = (view: DataView, b: Uint8Array, at: number): boolean =>
  view.getUint32(at, true) === TYPE &&
  view.getUint32(at + 4, true) === INLI &&
  view.getUint32(at + 8, true) === NEST &&
  view.getUint32(at + 12, true) === STR_END &&
  view.getUint32(at + 16, true) === INLINE_TEXT &&
  b[at + 20] === 0x74 &&
  b[at + 21] === 0x3e;
/** Bytes of that. */
export const INLINE_START = 22;

/** Whether `</t></is></c>` stands at `at`. */
export const isInlineEnd = (view: DataView, b: Uint8Array, at: number): boolean =>
  view.getUint32(at, true) === TEXT_END &&
  view.getUint32(at + 4, true) === INLINE_END &&
  view.getUint32(at + 8, true) === CELL_END_AFTER &&
  b[at + 12] === 0x3e;

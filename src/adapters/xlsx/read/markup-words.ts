/**
 * Ordinary markup compared eight or four bytes at once: bytes as one number are equal where the numbers are, since none of these is zero or
 * no number. May read some bytes beyond the window's last one, of which the first is 0 and so unlike all that is sought.
 */

const viewOf = (text: string): DataView => new DataView(new TextEncoder().encode(text).buffer);
/** Eight (four, two) characters as one number, as a little-endian view reads them. */
const eight = (text: string): number => viewOf(text).getFloat64(0, true);
const four = (text: string): number => viewOf(text).getUint32(0, true);
const two = (text: string): number => viewOf(text).getUint16(0, true);
const VALUE_END = eight('</v></c>');
const INLI = four('inli');
const NEST = four('neSt');
const R_QUOTE = two('r"');
export const INLINE = four('<is>');
const TYPE_INLI = eight(' t="inli');
const NESTR_END = eight('neStr"><');
const INLINE_TEXT = four('is><');
const T_END = two('t>');
const TEXT_END = eight('</t></is');
const CELL_END_AFTER = four('></c');
const GT = 0x3e;

/** Whether `</v></c>` stands at `at`. */
export const isCellEnd = (view: DataView, at: number): boolean => view.getFloat64(at, true) === VALUE_END;

/** Whether `inlineStr"` stands at `at`. */
export const isInlineType = (view: DataView, at: number): boolean =>
  view.getUint32(at, true) === INLI &&
  view.getUint32(at + 4, true) === NEST &&
  view.getUint16(at + 8, true) === R_QUOTE;

/** Whether ` t="inlineStr"><is><t>` stands at `at`. */
export const isInlineStart = (view: DataView, at: number): boolean =>
  view.getFloat64(at, true) === TYPE_INLI &&
  view.getFloat64(at + 8, true) === NESTR_END &&
  view.getUint32(at + 16, true) === INLINE_TEXT &&
  view.getUint16(at + 20, true) === T_END;
/** Bytes of that. */
export const INLINE_START = 22;

/** Whether `</t></is></c>` stands at `at`. */
export const isInlineEnd = (view: DataView, b: Uint8Array, at: number): boolean =>
  view.getFloat64(at, true) === TEXT_END && view.getUint32(at + 8, true) === CELL_END_AFTER && b[at + 12] === GT;

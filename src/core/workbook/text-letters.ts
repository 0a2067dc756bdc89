/** Which letters a text holds, in one number: enough to know of most texts which words they cannot hold. */

/** Set where a text holds a digit, and where it holds anything beyond ASCII; the bits below are the letters a to z, small or capital. */
export const HAS_DIGIT = 1 << 26;
export const BEYOND_ASCII = 1 << 27;

/** The bit of each byte of UTF-8 (or of each character code below 256). */
export const LETTER_BITS: Int32Array = Int32Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return BEYOND_ASCII;
  if (byte >= 0x30 && byte <= 0x39) return HAS_DIGIT;
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a && byte >= 0x41 ? 1 << (small - 0x61) : 0;
});

export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= LETTER_BITS[Math.min(text.charCodeAt(at), 0xff)]!;
  return letters;
}

/** Entity and character references: the five names, and numbers. */
const NAMED: Readonly<Record<string, number>> = Object.assign(Object.create(null) as Record<string, number>, {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
});

/** Longest reference that is one, in bytes, without `&` and `;`. */
export const LONGEST_REFERENCE = 12;
/** What stands for a number that is no character: itself no character, so that the reader of texts replaces and counts it. */
const NO_CHARACTER = 0xffff;

/** Appends to `out`, in UTF-8, what the reference between `&` and `;` stands for; false where it is none. */
export function appendReference(bytes: Uint8Array, from: number, to: number, out: number[]): boolean {
  let text = '';
  for (let at = from; at < to && text.length <= LONGEST_REFERENCE; at++) text += String.fromCharCode(bytes[at]!);
  let code = NAMED[text];
  if (code === undefined) {
    const number = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(text);
    if (!number) return false;
    code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
    if (code > 0x10ffff) return false;
    if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) code = NO_CHARACTER;
  }
  if (code < 0x80) out.push(code);
  else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
  else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  else {
    out.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
  }
  return true;
}

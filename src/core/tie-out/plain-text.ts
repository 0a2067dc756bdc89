/** Texts as they are compared: what an editor's program changes without changing what is read is levelled out. */

/** Marks of direction, joiners, soft hyphens, isolates, control characters and what stands for them: nothing that is seen. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SPACE = /[\s\u0085\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** The text with European digits, one kind of space, of dash and of quotation mark, and nothing invisible. Runs may be levelled one by one. */
export function levelText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replace(SPACE, ' ')
    .replace(DASHES, '-')
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201f\u2033\u00ab\u00bb]/g, '"')
    .replaceAll('\u2026', '...')
    .normalize('NFC');
}

/** As `levelText`, on one line. */
export const plainText = (text: string): string => levelText(text).replace(/ +/g, ' ').trim();

/** Digits as signs without a value: texts that differ in numbers alone have one mask. */
export const maskText = (text: string): string => plainText(text).toLowerCase().replace(/\d/g, '#');

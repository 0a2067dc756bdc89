/** Fields of delimited text (RFC 4180), with a guard against spreadsheets that take a text for a formula (OWASP, CSV injection). */

/** The signs that begin a formula, in their full width too, which Excel takes for the same in East Asian versions. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The text with an apostrophe in front where it would be taken for a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

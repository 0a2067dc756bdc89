/** What a cell of a file may hold as text. */

/** Excel's own limit, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;
const CUT = ' … [cut: longer than a cell may be]';
/** Control characters but tab and line feed (a lone carriage return among them), and code points that are no characters. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Would be read back as the character of that number (ST_Xstring). */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const PLAIN = /^[\u0020-\u005e\u0060-\u007e\u00a0-\u024f\u0370-\u06ff\u2010-\u2027\u3000-\u9fff\uff00-\uff60]*$/;

/** The text with what XML cannot hold replaced by U+FFFD, cut (and saying so) where it is longer than a cell may be. */
export function cellText(text: string): string {
  if (text.length <= LONGEST_TEXT && PLAIN.test(text)) return text;
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const clean = lines.replace(ILLEGAL, '\ufffd').replace(LONE_SURROGATE, '\ufffd');
  const short = clean.length > LONGEST_TEXT ? clean.slice(0, LONGEST_TEXT - CUT.length) : clean;
  const whole = short.length < clean.length ? short.replace(/[\ud800-\udbff]$/, '') + CUT : short;
  return whole.replace(ESCAPE, '_x005F_');
}

/** Amounts written as text: read where one reading is possible, refused where there are two. */

export type AmountText =
  | { readonly state: 'read'; readonly decimal: string }
  | { readonly state: 'ambiguous'; readonly first: string; readonly second: string }
  | { readonly state: 'not-number' };

const NOT_NUMBER: AmountText = { state: 'not-number' };
/** Arabic-Indic and Eastern Arabic-Indic digits, and the separators that go with them. */
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g;

/** Signs that only turn into digits when their form is dropped: `5²` is not 52. */
const NOT_DIGITS = /\p{No}/u;

/**
 * Reads `1,234.50`, `1 234,50`, `1.234,50`, `1’234.50`, `(1,234.50)`, `1,234.50-` and the like: full-width and Arabic digits, any kind
 * of space and minus. One separator with exactly three digits after it (`1,234`) can be read in two ways and is `ambiguous`.
 */
export function readAmountText(text: string): AmountText {
  if (NOT_DIGITS.test(text)) return NOT_NUMBER;
  let rest = text
    .normalize('NFKC')
    .replace(ARABIC, (sign) => arabic(sign))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2212\u2010-\u2014\ufe63]/g, '-')
    .replace(/[\u2019\u2018\u02bc\u00b4`]/g, "'")
    .replace(/\s/g, ' ')
    .trim();
  let negative = false;
  const inside = /^\( ?(.*?) ?\)$/.exec(rest);
  if (inside) {
    negative = true;
    rest = inside[1]!;
  }
  const sign = /^([+-]) ?/.exec(rest) ?? / ?(-)$/.exec(rest);
  if (sign) {
    if (negative) return NOT_NUMBER;
    negative = sign[1] === '-';
    rest = sign.index === 0 ? rest.slice(sign[0].length) : rest.slice(0, sign.index);
  }
  const read = readUnsigned(rest);
  if (!negative || read.state === 'not-number') return read;
  if (read.state === 'ambiguous') return { ...read, first: `-${read.first}`, second: `-${read.second}` };
  return { state: 'read', decimal: `-${read.decimal}` };
}

function arabic(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === 0x066b) return '.';
  if (code === 0x066c) return "'";
  return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
}

function readUnsigned(text: string): AmountText {
  if (/^\d+$/.test(text)) return { state: 'read', decimal: text };
  if (!/^[\d ,.']+$/.test(text) || !/\d/.test(text)) return NOT_NUMBER;
  const signs = [...new Set(text.replace(/\d/g, ''))];
  const last = Math.max(...signs.map((sign) => text.lastIndexOf(sign)));
  const separator = text[last]!;
  const after = text.slice(last + 1);
  if (signs.length > 2) return NOT_NUMBER;
  if (signs.length === 2) {
    // Two kinds of separator: the last is the decimal one, stands once, and the other groups by threes.
    const group = signs.find((sign) => sign !== separator)!;
    if ((separator !== ',' && separator !== '.') || text.indexOf(separator) !== last) return NOT_NUMBER;
    const whole = text.slice(0, last);
    return isGrouped(whole, group) ? decimal(whole.split(group).join(''), after) : NOT_NUMBER;
  }
  const once = text.indexOf(separator) === last;
  if (separator === ' ' || separator === "'" || !once) {
    return isGrouped(text, separator) ? { state: 'read', decimal: text.split(separator).join('') } : NOT_NUMBER;
  }
  const before = text.slice(0, last);
  if (after.length === 3 && before.length <= 3 && /^[1-9]/.test(before)) {
    return { state: 'ambiguous', first: before + after, second: `${before}.${after}` };
  }
  return decimal(before, after);
}

const decimal = (whole: string, fraction: string): AmountText =>
  whole + fraction === ''
    ? NOT_NUMBER
    : { state: 'read', decimal: fraction === '' ? whole : `${whole || '0'}.${fraction}` };

function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...groups] = text.split(separator);
  return first.length >= 1 && first.length <= 3 && groups.every((group) => group.length === 3);
}

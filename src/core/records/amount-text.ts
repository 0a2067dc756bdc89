/** Amounts written as text: read where one reading is possible, refused where there are two. */
import { currencySign, joinSigns } from '../values/currency-signs';
import { headingKey } from '../values/code-key';
import { shiftDecimal } from '../values/money';

/** The sign before the decimals. */
export type Point = '.' | ',';

export type AmountText =
  | {
      readonly state: 'read';
      readonly decimal: string;
      /** The decimal sign, where no other reading is possible by the text alone. */
      readonly point: Point | undefined;
      /** ISO code or shared sign that stands beside it. */
      readonly currency: string | undefined;
    }
  | {
      readonly state: 'ambiguous';
      readonly first: string;
      readonly second: string;
      readonly currency: string | undefined;
    }
  /** `-`, `n/a`: says that there is none. */
  | { readonly state: 'none' }
  | { readonly state: 'not-number' };

const NOT_NUMBER: AmountText = { state: 'not-number' };
const NONE: AmountText = { state: 'none' };
/** Arabic-Indic and Eastern Arabic-Indic digits, and the sign that groups them. Their decimal sign stays: it can be nothing else. */
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9\u066c]/g;
const ARABIC_POINT = '\u066b';

/** Signs that only turn into digits when their form is dropped: `½` is not 12. */
const NOT_DIGITS = /\p{No}/u;
/** Signs that refer to a note below the table, behind an amount: `100¹`, `50*`, `45 (a)`. */
const NOTE_MARKS = /(?<=\d[).,-]?)(?:[¹²³⁰⁴-⁹]{1,2}| ?(?:[*†‡§]{1,3}|\([a-z]\)))$/u;
/** Debit or credit behind an amount, as banks and ledgers print it. */
const SIDE = /(?<=\d[.,]?) ?([cd])r\.?$/iu;
const LONGEST = 64;
/** Of the currencies that are counted in crores, ten millions, which are written like a credit. */
const IN_CRORES: ReadonlySet<string> = new Set(['INR', 'PKR', 'BDT', 'NPR', 'LKR']);
const CRORE = 7;

/** In the six languages; compared as headings are. */
const NO_AMOUNT = new Set(
  [
    'n/a; n.a.; n/r; n.r.; nil; none; not applicable; not available; not reported; no amount',
    's.o.; s/o; sans objet; néant; n.d.; n/d; non disponible; non communiqué; aucun',
    'nada; ninguno; ninguna; no aplica; no disponible; no procede; n/c',
    'н/д; н.д.; нет; нет данных; не применимо; неприменимо; н/п',
    'لا شيء; لا يوجد; لا ينطبق; غير متاح; غير متوفر; غ/م',
    '无; 不适用; 不详; 没有; 未提供',
  ]
    .join('; ')
    .split('; ')
    .map(headingKey),
);
const NO_SIGN = /^(?:[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]{1,3}|\.{2,3}|\u2025|\u2026|\/)$/u;

/** Whether a text says that there is no amount: a dash, two points, `n/a`, `nil` and the like in the six languages. */
export function isNoAmount(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.replace(/[\s\u200e\u200f\u061c]/g, '');
  return NO_SIGN.test(plain) || (plain !== '' && !/[0-9]/.test(plain) && NO_AMOUNT.has(headingKey(text)));
}

/** As `readAmountText`, but a currency or another sign beside the number, or a word for none, makes it no number. */
export function readNumberText(text: string, point?: Point): AmountText {
  if (NOTE_MARKS.test(text.trim()) || SIDE.test(text.trim())) return NOT_NUMBER;
  const read = readAmountText(text, point);
  return read.state === 'none' || ('currency' in read && read.currency !== undefined) ? NOT_NUMBER : read;
}

/**
 * Reads `1,234.50`, `1 234,50`, `1.234,50`, `1’234.50`, `12,34,567.50`, `1'000.–`, `(1,234.50)`, `1,234.50-`, `CHF 1,234.50`, `-$225` and the like:
 * full-width and Arabic digits, any kind of space and minus; `500.00 CR` is below zero, `500.00 DR` above; marks of notes behind it are none of it. One separator with exactly three digits after it (`1,234`) can be read in two ways and is
 * `ambiguous`, unless `point` says which is the decimal sign.
 */
export function readAmountText(text: string, point?: Point): AmountText {
  const whole = text.trim();
  if (whole.length > LONGEST) return NOT_NUMBER;
  const trimmed = whole.replace(NOTE_MARKS, '');
  if (NOT_DIGITS.test(trimmed)) return NOT_NUMBER;
  const side = SIDE.exec(trimmed);
  const plain = (side ? trimmed.slice(0, side.index) : trimmed)
    .normalize('NFKC')
    .replace(ARABIC, (sign) => arabic(sign))
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2212\u2010-\u2015\ufe58\ufe63]/g, '-')
    .replace(/[\u2019\u2018\u02bc\u00b4`]/g, "'")
    .replace(/\s/g, ' ')
    .trim();
  const first = plain.search(/\d/);
  if (first < 0) return isNoAmount(trimmed) ? NONE : NOT_NUMBER;
  const last = /\d\D*$/.exec(plain)!.index;
  const before = readBefore(plain.slice(0, first));
  const after = readAfter(plain.slice(last + 1));
  if (!before || !after || (before.sign === '(') !== (after.sign === ')')) return NOT_NUMBER;
  if (before.sign !== '' && after.sign === '-') return NOT_NUMBER;
  if (side && (before.sign !== '' || after.sign !== '')) return NOT_NUMBER;
  const currency = joinSigns(before.currency, after.currency);
  if (currency === null) return NOT_NUMBER;
  const number = before.point + plain.slice(first, last + 1) + after.point;
  const read = after.whole === undefined ? readUnsigned(number, point) : readWhole(number, after.whole);
  if (read.state !== 'read' && read.state !== 'ambiguous') return NOT_NUMBER;
  const isCredit = side?.[1]!.toLowerCase() === 'c';
  const minus = before.sign === '(' || before.sign === '-' || after.sign === '-' || isCredit ? '-' : '';
  return read.state === 'ambiguous'
    ? { ...read, first: minus + read.first, second: minus + read.second, currency }
    : { ...read, decimal: minus + read.decimal, currency };
}

/** What `12.5 Cr` is in crores where the amount may be one of these, and not a credit: in the currency of its row, or that beside it. */
export function croresIn(text: string, read: AmountText, currency: string): string | undefined {
  const isCredit = SIDE.exec(text.trim())?.[1]?.toLowerCase() === 'c';
  if (!isCredit || read.state !== 'read' || !IN_CRORES.has(read.currency ?? currency)) return undefined;
  return shiftDecimal(read.decimal.replace('-', ''), CRORE);
}

function arabic(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === 0x066c) return "'";
  return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
}

interface Beside {
  readonly sign: string;
  readonly currency: string | undefined;
  /** A point that belongs to the number. */
  readonly point: string;
  /** The decimal sign before a dash that stands for no cents. */
  readonly whole?: string | undefined;
}

/** What stands before the first digit: a minus or bracket, a currency, the point of `.5`. */
function readBefore(text: string): Beside | undefined {
  if (text === '') return { sign: '', currency: undefined, point: '' };
  const parts = /^([(+-]?) ?([^(+-]*?) ?([(+-]?) ?([.,\u066b]?)$/.exec(text);
  if (!parts || (parts[1] !== '' && parts[3] !== '')) return undefined;
  const [, outer = '', name = '', inner = '', point = ''] = parts;
  const sign = outer || inner;
  if (name === '') return { sign, currency: undefined, point };
  // `Fr.5` is five francs, `$.5` half a dollar.
  const withPoint = point === '.' && inner === '' && /\p{L}$/u.test(name) && !/^[A-Z]{3}$/.test(name);
  const currency = currencySign(name);
  return currency === undefined ? undefined : { sign, currency, point: withPoint ? '' : point };
}

/** What stands after the last digit: a minus or bracket, a currency, a point, or `.-` for no cents. */
function readAfter(text: string): Beside | undefined {
  if (text === '') return { sign: '', currency: undefined, point: '' };
  const parts = /^(?:([.,])-{1,2}|([.,\u066b]))? ?([)-]?) ?([^()-]*?) ?([)-]?)$/.exec(text);
  if (!parts || (parts[3] !== '' && parts[5] !== '')) return undefined;
  const [, whole, point = '', inner = '', name = '', outer = ''] = parts;
  const sign = inner || outer;
  if (name === '') return { sign, currency: undefined, point, whole };
  const currency = currencySign(name);
  return currency === undefined ? undefined : { sign, currency, point, whole };
}

type Unsigned =
  | { readonly state: 'read'; readonly decimal: string; readonly point: Point | undefined }
  | { readonly state: 'ambiguous'; readonly first: string; readonly second: string }
  | { readonly state: 'not-number' };

const NOTHING: Unsigned = { state: 'not-number' };

/** A number before `.-`: it is whole, so that its own separators group. */
function readWhole(text: string, mark: string): Unsigned {
  const separator = /\D/.exec(text)?.[0] ?? '';
  if (separator === ARABIC_POINT || (separator !== '' && !isGrouped(text, separator))) return NOTHING;
  const digits = separator === '' ? text : text.split(separator).join('');
  if (!/^\d+$/.test(digits)) return NOTHING;
  return { state: 'read', decimal: digits, point: separator === mark ? undefined : (mark as Point) };
}

function readUnsigned(text: string, known: Point | undefined): Unsigned {
  if (/^\d+$/.test(text)) return { state: 'read', decimal: text, point: undefined };
  if (!/^[\d ,.'\u066b]+$/.test(text)) return NOTHING;
  const signs = [...new Set(text.replace(/\d/g, ''))];
  const last = Math.max(...signs.map((sign) => text.lastIndexOf(sign)));
  const separator = text[last]!;
  const after = text.slice(last + 1);
  if (signs.length > 2) return NOTHING;
  const once = text.indexOf(separator) === last;
  const isPoint = separator === ',' || separator === '.' || separator === ARABIC_POINT;
  const point = separator === ',' || separator === '.' ? separator : undefined;
  if (signs.length === 2) {
    // Two kinds of separator: the last is the decimal one, stands once, and the other groups by threes.
    const group = signs.find((sign) => sign !== separator)!;
    if (!isPoint || !once || group === ARABIC_POINT) return NOTHING;
    const whole = text.slice(0, last);
    return isGrouped(whole, group) ? decimal(whole.split(group).join(''), after, point) : NOTHING;
  }
  if (!isPoint || !once) {
    if (separator === ARABIC_POINT || !isGrouped(text, separator)) return NOTHING;
    // What groups is no decimal sign, so that it must be the other.
    const other = separator === ',' ? '.' : separator === '.' ? ',' : undefined;
    return { state: 'read', decimal: text.split(separator).join(''), point: other };
  }
  const before = text.slice(0, last);
  if (point !== undefined && after.length === 3 && before.length <= 3 && /^[1-9]/.test(before)) {
    const [grouped, divided] = [before + after, `${before}.${after}`];
    if (known !== undefined) return { state: 'read', decimal: known === point ? divided : grouped, point: undefined };
    return { state: 'ambiguous', first: grouped, second: divided };
  }
  return decimal(before, after, point);
}

const decimal = (whole: string, fraction: string, point: Point | undefined): Unsigned => ({
  state: 'read',
  decimal: fraction === '' ? whole : `${whole || '0'}.${fraction}`,
  point,
});

const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** By threes, or as in India: three digits, and twos above them (`12,34,567`). */
function isGrouped(text: string, separator: string): boolean {
  if (separator === ',' && INDIAN.test(text)) return true;
  const [first = '', ...groups] = text.split(separator);
  return first.length >= 1 && first.length <= 3 && groups.every((group) => group.length === 3);
}

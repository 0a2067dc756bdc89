/** What a number format shows for a number, by Excel's general rules and with en-US signs. */
import type { Condition, Section, Token } from './format-sections';
import { showDay } from './show-day';

/** Excel keeps so many digits of a number, and shows so many of them where no format says otherwise. */
const KEPT_DIGITS = 15;
const GENERAL_DIGITS = 11;
const MOST_DENOMINATOR_DIGITS = 4;
const MOST_FOR_NUMBERS = 3;
/** What the first section is for where only the second says. */
const POSITIVE: Condition = { operator: '>', value: 0 };

/** Which section a number is shown by; `undefined`: none, and Excel shows `###`. */
export function sectionFor(sections: readonly Section[], value: number): number | undefined {
  if (sections.some(({ condition }) => condition)) {
    const at = sections.slice(0, MOST_FOR_NUMBERS).findIndex(({ condition }, n) => {
      const asked = condition ?? (n === 0 ? POSITIVE : undefined);
      return asked === undefined || holds(asked, value);
    });
    return at < 0 ? undefined : at;
  }
  const numbers = numberSections(sections);
  if (numbers > 1 && value < 0) return 1;
  return numbers > 2 && value === 0 ? 2 : 0;
}

/** Without conditions: the fourth section is for text, and so is the last where it holds `@` and is not the only one. */
function numberSections(sections: readonly Section[]): number {
  const { length } = sections;
  return length > 1 && length < 4 && sections[length - 1]!.isText ? length - 1 : Math.min(length, MOST_FOR_NUMBERS);
}

function holds({ operator, value: bound }: Condition, value: number): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    case '<>':
      return value !== bound;
  }
}

/** Whether a minus is shown before a negative number though the section has none: not where it is for negative numbers alone. */
export function showsMinus(sections: readonly Section[], at: number): boolean {
  const [first] = sections;
  const { condition } = sections[at]!;
  if (!sections.some((section) => section.condition)) return at !== 1;
  if (condition) return !isForNegative(condition);
  if (sections.length > 2 || at === 0) return true;
  const { operator, value } = first!.condition ?? POSITIVE;
  return operator === '=' || (value >= 0 && (operator === '>' || operator === '>='));
}

const isForNegative = ({ operator, value }: Condition): boolean =>
  (operator === '<' && value <= 0) || ((operator === '<=' || operator === '=') && value < 0);

/** The text shown, without blanks at its ends. Days that are none show as `###`. */
export function showNumber(sections: readonly Section[], value: number, date1904: boolean): string {
  const at = sectionFor(sections, value);
  if (at === undefined) return '###';
  const section = sections[at]!;
  if (section.isDay) return (showDay(section.tokens, value, date1904) ?? '###').trim();
  const text = show(section.tokens, Math.abs(value)).trim();
  if (!(value < 0 && showsMinus(sections, at))) return text;
  // What is rounded to nothing has no minus.
  const isNothing = section.tokens.some(({ kind }) => kind === 'digit') && !/[1-9]/.test(text);
  return isNothing ? text : `-${text}`;
}

function show(tokens: readonly Token[], value: number): string {
  if (tokens.some(({ kind }) => kind === 'general' || kind === 'text')) {
    return tokens.map((token) => (isGeneral(token) ? general(value) : literalOf(token))).join('');
  }
  if (tokens.some(({ kind }) => kind === 'exponent')) return showExponent(tokens, value);
  return isFraction(tokens) ? showFraction(tokens, value) : showDecimal(tokens, decimalOf(value));
}

const isGeneral = ({ kind }: Token): boolean => kind === 'general' || kind === 'text';

/** A number as digits: its value is `0.digits` times ten to the power of `point`; no digits are 0. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

function decimalOf(value: number): Decimal {
  const [mantissa = '', exponent = ''] = value.toExponential(KEPT_DIGITS - 1).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { digits, point: digits === '' ? 0 : Number(exponent) + 1 };
}

/** Rounded to so many decimals, half away from zero; as whole and decimal digits. */
function rounded({ digits, point }: Decimal, decimals: number): { whole: string; part: string } {
  const kept = point + decimals;
  let all = kept < 0 ? '' : digits.slice(0, kept).padEnd(kept, '0');
  if (kept >= 0 && (digits[kept] ?? '0') >= '5') all = addOne(all);
  const padded = all.padStart(decimals, '0');
  const cut = padded.length - decimals;
  return { whole: padded.slice(0, cut).replace(/^0+/, ''), part: padded.slice(cut) };
}

function addOne(digits: string): string {
  const nines = /9*$/.exec(digits)![0].length;
  const head = digits.slice(0, digits.length - nines);
  const raised = head === '' ? '1' : head.slice(0, -1) + String(Number(head.at(-1)) + 1);
  return raised + '0'.repeat(nines);
}

/** Where digits begin and end, where the point is among them, and which commas group or scale. */
export interface Shape {
  readonly first: number;
  readonly last: number;
  /** Position of the point; after the last digit where there is none. */
  readonly point: number;
  readonly groups: boolean;
  /** Commas after the last digit before the point, each a thousand. */
  readonly scales: number;
  readonly percents: number;
}

export function shapeOf(tokens: readonly Token[]): Shape {
  const places = tokens.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const first = places[0] ?? -1;
  const last = places.at(-1) ?? -1;
  const found = tokens.findIndex(({ kind }) => kind === 'point');
  const point = found < 0 ? tokens.length : found;
  const lastWhole = places.filter((at) => at < point).at(-1) ?? -1;
  let groups = false;
  let scales = 0;
  for (const [at, { kind }] of tokens.entries()) {
    if (kind !== 'comma' || first < 0) continue;
    if (at > first && at < lastWhole) groups = true;
    else if (at > lastWhole && isAfterDigits(tokens, at)) scales++;
  }
  return { first, last, point, groups, scales, percents: tokens.filter(({ kind }) => kind === 'percent').length };
}

/** Only commas stand between the digits and this one. */
function isAfterDigits(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && tokens[before]!.kind === 'comma') before--;
  const kind = tokens[before]?.kind;
  return kind === 'digit' || kind === 'point';
}

function showDecimal(tokens: readonly Token[], decimal: Decimal, shape = shapeOf(tokens)): string {
  const { point, groups, scales, percents } = shape;
  const wholePlaces = tokens.filter(({ kind }, at) => kind === 'digit' && at < point).length;
  const decimals = tokens.filter(({ kind }, at) => kind === 'digit' && at > point).length;
  const scaled = { digits: decimal.digits, point: decimal.point + 2 * percents - 3 * scales };
  const { whole, part } = rounded(scaled, decimals);
  const places = Math.max(whole.length, wholePlaces);
  const significant = part.replace(/0+$/, '').length;
  let text = '';
  let seen = 0;
  let seenDecimals = 0;
  let wholeDone = wholePlaces === 0;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'point' && at === point) {
      if (!wholeDone) wholeDone = true;
      if (wholePlaces === 0) text += whole;
      text += '.';
    } else if (token.kind !== 'digit') {
      if (token.kind !== 'comma') text += literalOf(token);
    } else if (at > point) {
      text += seenDecimals < significant ? part[seenDecimals]! : filling(token.char);
      seenDecimals++;
    } else {
      // The first place takes all digits that have none of their own.
      const until = seen === 0 ? places - wholePlaces + 1 : seen + 1;
      for (; seen < until; seen++) {
        const fromEnd = places - seen;
        const digit = fromEnd <= whole.length ? whole[whole.length - fromEnd]! : filling(token.char);
        text += digit;
        if (groups && digit !== '' && fromEnd > 1 && fromEnd % 3 === 1) text += digit === ' ' ? ' ' : ',';
      }
    }
  }
  return text;
}

/** What stands in a place that has no digit. */
const filling = (char: string): string => (char === '0' ? '0' : char === '?' ? ' ' : '');

function showExponent(tokens: readonly Token[], value: number): string {
  const split = tokens.findIndex(({ kind }) => kind === 'exponent');
  const head = tokens.slice(0, split);
  const shape = shapeOf(head);
  const wholePlaces = Math.max(1, head.filter(({ kind }, at) => kind === 'digit' && at < shape.point).length);
  const decimals = head.filter(({ kind }, at) => kind === 'digit' && at > shape.point).length;
  const { digits, point } = decimalOf(value);
  // With several places before the point the exponent goes by that many.
  let power = digits === '' ? 0 : Math.floor((point - 1) / wholePlaces) * wholePlaces;
  if (digits !== '' && rounded({ digits, point: point - power }, decimals).whole.length > wholePlaces) {
    power += wholePlaces;
  }
  const mantissa = showDecimal(head, { digits, point: point - power }, shape);
  const tail = tokens.slice(split + 1);
  const plus = (tokens[split] as { text: string }).text.endsWith('+') ? '+' : '';
  const sign = power < 0 ? '-' : plus;
  return `${mantissa}E${sign}${showDecimal(tail, decimalOf(Math.abs(power)))}`;
}

/** Digits on both sides of a stroke. */
const isFraction = (tokens: readonly Token[]): boolean => {
  const slash = tokens.findIndex(({ kind }) => kind === 'slash');
  return slash > 0 && tokens[slash - 1]!.kind === 'digit' && tokens[slash + 1]?.kind === 'digit';
};

/** `# ?/?`, `?/8`: as near as the places of the denominator allow. */
function showFraction(tokens: readonly Token[], value: number): string {
  const slash = tokens.findIndex(({ kind }) => kind === 'slash');
  const charAt = (at: number): string => {
    const token = tokens[at];
    return token?.kind === 'digit' ? token.char : '';
  };
  let from = slash;
  while (charAt(from - 1) !== '') from--;
  let to = slash + 1;
  while (charAt(to) !== '') to++;
  const below = tokens.slice(slash + 1, to).map((_, n) => charAt(slash + 1 + n));
  const fixed = below.some((char) => /[1-9]/.test(char)) ? Number(below.join('').replace(/[#?]/g, '')) : undefined;
  const hasWhole = tokens.slice(0, from).some(({ kind }) => kind === 'digit');
  const whole = hasWhole ? Math.floor(value) : 0;
  let [over, under] = nearest(value - whole, 10 ** Math.min(below.length, MOST_DENOMINATOR_DIGITS) - 1, fixed);
  const full = hasWhole && over === under;
  if (full) [over, under] = [0, 1];
  const wholeShown = whole + (full ? 1 : 0);
  const after = tokens.slice(to).map(literalOf).join('');
  if (!hasWhole) return `${tokens.slice(0, from).map(literalOf).join('')}${over}/${under}${after}`;
  const before = tokens.slice(0, from);
  if (over === 0) return showDecimal(before, decimalOf(wholeShown)).trimEnd() + after;
  const digits = wholeShown === 0 && !before.some((token) => token.kind === 'digit' && token.char === '0');
  const head = digits ? before.map(literalOf).join('') : showDecimal(before, decimalOf(wholeShown));
  return `${head}${over}/${under}${after}`;
}

function nearest(part: number, most: number, fixed: number | undefined): [number, number] {
  if (fixed !== undefined && fixed > 0) return [Math.round(part * fixed), fixed];
  let best: [number, number] = [Math.round(part), 1];
  for (let under = 2; under <= most; under++) {
    const over = Math.round(part * under);
    if (Math.abs(over / under - part) < Math.abs(best[0] / best[1] - part) - 1e-12) best = [over, under];
  }
  return best;
}

function general(value: number): string {
  const short = Number(value.toPrecision(GENERAL_DIGITS - 1));
  if (short !== 0 && (short >= 1e11 || short < 1e-9)) {
    const [mantissa = '', exponent = ''] = short.toExponential(5).split('e');
    const digits = mantissa.replace(/\.?0+$/, '');
    const power = Math.abs(Number(exponent));
    return `${digits}E${exponent.startsWith('-') ? '-' : '+'}${String(power).padStart(2, '0')}`;
  }
  const plain = value >= 1e10 ? Math.round(value) : short;
  return String(plain);
}

/** What stands as it is. */
export function literalOf(token: Token): string {
  switch (token.kind) {
    case 'literal':
    case 'sign':
      return token.text;
    case 'percent':
      return '%';
    case 'slash':
      return '/';
    case 'point':
      return '.';
    case 'comma':
      return ',';
    default:
      return '';
  }
}

/** The code of a number format in its parts: sections for positive, negative, zero and text, each a list of tokens. */

export type Token =
  /** Room for a digit, `0`, `#` or `?`; in the second half of a fraction also a digit. */
  | { readonly kind: 'digit'; readonly char: string }
  /** Stands as it is. */
  | { readonly kind: 'literal'; readonly text: string }
  /** What a currency's sign is in `[$…]`. */
  | { readonly kind: 'sign'; readonly text: string; readonly locale: string }
  /** A letter of days and times as often as it stands (`mmm`); also `am/pm` and `a/p`; elapsed ones as `[h]`. */
  | { readonly kind: 'day'; readonly text: string }
  /** `e+` or `e-`. */
  | { readonly kind: 'exponent'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'text' | 'general' };

export interface Condition {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '<>';
  readonly value: number;
}

export interface Section {
  readonly tokens: readonly Token[];
  readonly condition: Condition | undefined;
  /** Holds a day or a time. */
  readonly isDay: boolean;
  /** Tells what a text shows. */
  readonly isText: boolean;
}

/** Excel's own limit is 255. */
const LONGEST = 1024;
const MOST_SECTIONS = 4;
const GENERAL = /^(?:general|standard|g\/[^\s;"\\[\]]+)/i;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*([+-]?\d{1,30}(?:\.\d{1,30})?)$/;

const GENERAL_SECTION: Section = { tokens: [{ kind: 'general' }], condition: undefined, isDay: false, isText: false };

/** The sections of a code, one at least. */
export function sectionsOf(code: string): Section[] {
  const reader = new CodeReader(code.slice(0, LONGEST));
  const sections: Section[] = [];
  do sections.push(reader.section());
  while (reader.next() && sections.length < MOST_SECTIONS);
  if (sections.length === 1 && sections[0]!.tokens.length === 0) return [GENERAL_SECTION];
  // What the only condition leaves is shown as it is.
  if (sections.length === 1 && sections[0]!.condition) sections.push(GENERAL_SECTION);
  return sections;
}

class CodeReader {
  private at = 0;
  private tokens: Token[] = [];
  private condition: Condition | undefined;

  constructor(private readonly code: string) {}

  /** Goes past the semicolon; false at the end. */
  next(): boolean {
    return this.at < this.code.length && this.code[this.at++] === ';';
  }

  section(): Section {
    this.tokens = [];
    this.condition = undefined;
    const start = this.at;
    while (this.at < this.code.length && this.code[this.at] !== ';') this.token();
    // A colour or a condition alone leaves the number as it is; nothing at all hides it.
    if (this.tokens.length === 0 && this.at > start) this.tokens.push({ kind: 'general' });
    const isDay = this.tokens.some(({ kind }) => kind === 'day');
    // Within days and times, points and commas are signs like others.
    const tokens = isDay ? this.tokens : this.tokens.map(numeral);
    return { tokens, condition: this.condition, isDay, isText: tokens.some(({ kind }) => kind === 'text') };
  }

  private token(): void {
    const { code } = this;
    const char = code[this.at]!;
    const rest = code.slice(this.at, this.at + 40);
    const general = GENERAL.exec(rest);
    if (general) return this.add({ kind: 'general' }, general[0].length);
    const half = /^(?:am\/pm|a\/p)/i.exec(rest);
    if (half) return this.add({ kind: 'day', text: half[0].toLowerCase() }, half[0].length);
    if (/^e[+-]/i.test(rest)) return this.add({ kind: 'exponent', text: rest.slice(0, 2) }, 2);
    switch (char) {
      case '"': {
        const close = code.indexOf('"', this.at + 1);
        const end = close < 0 ? code.length : close;
        return this.add({ kind: 'literal', text: code.slice(this.at + 1, end) }, end + 1 - this.at);
      }
      case '\\':
        return this.add({ kind: 'literal', text: code[this.at + 1] ?? '' }, 2);
      case '_':
        return this.add({ kind: 'literal', text: ' ' }, 2);
      case '*':
        return this.add({ kind: 'literal', text: code[this.at + 1] ?? '' }, 2);
      case '[':
        return this.bracket();
      case '.':
        return this.add({ kind: 'point' }, 1);
      case ',':
        return this.add({ kind: 'comma' }, 1);
      case '%':
        return this.add({ kind: 'percent' }, 1);
      case '/':
        return this.add({ kind: 'slash' }, 1);
      case '@':
        return this.add({ kind: 'text' }, 1);
    }
    if (/[0-9#?]/.test(char)) return this.add({ kind: 'digit', char }, 1);
    const letters = /^(?:y+|m+|d+|h+|s+|e+|g+|b+)/i.exec(rest);
    // A letter that no day is made of beside digits (`#,##0 g`) is one that Excel let stand.
    const isDay = letters && (!/[egb]/i.test(char) || !this.tokens.some(({ kind }) => kind === 'digit'));
    if (isDay) return this.add({ kind: 'day', text: letters[0].toLowerCase() }, letters[0].length);
    this.add({ kind: 'literal', text: char }, 1);
  }

  private bracket(): void {
    const close = this.code.indexOf(']', this.at);
    if (close < 0) return this.add({ kind: 'literal', text: '[' }, 1);
    const inner = this.code.slice(this.at + 1, close);
    this.at = close + 1;
    const condition = CONDITION.exec(inner.trim());
    if (condition) {
      this.condition ??= { operator: condition[1] as Condition['operator'], value: Number(condition[2]) };
    } else if (/^(?:h+|m+|s+)$/i.test(inner)) this.tokens.push({ kind: 'day', text: `[${inner.toLowerCase()}]` });
    else if (inner.startsWith('$')) {
      const dash = inner.indexOf('-');
      const text = dash < 0 ? inner.slice(1) : inner.slice(1, dash);
      const locale = dash < 0 ? '' : inner.slice(dash + 1);
      if (text !== '') this.tokens.push({ kind: 'sign', text, locale });
    }
  }

  private add(token: Token, length: number): void {
    this.at += length;
    this.tokens.push(token);
  }
}

/** Of numbers: digits from 1 up are signs of their own, save in the second half of a fraction. */
function numeral(token: Token, at: number, tokens: readonly Token[]): Token {
  if (token.kind !== 'digit' || !/[1-9]/.test(token.char)) return token;
  for (let before = at - 1; before >= 0; before--) {
    const { kind } = tokens[before]!;
    if (kind === 'slash') return token;
    if (kind !== 'digit') break;
  }
  return { kind: 'literal', text: token.char };
}

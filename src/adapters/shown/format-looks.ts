/** Where a number format may show something else than what a cell holds. */
import type { Section, Token } from './format-sections';
import { sectionsOf } from './format-sections';
import { currencyIn } from './shown-currency';
import { literalOf, sectionFor, shapeOf, showNumber, showsMinus } from './show-number';

/** What the format does with one kind of number, or with texts. */
export interface ShownFacts {
  /** May show something else than the value: more than rounding, grouping, colour and a currency's place. */
  readonly differs: boolean;
  readonly currency: string | undefined;
  /** Shows nothing. */
  readonly blank: boolean;
}

const ORDINARY: ShownFacts = { differs: false, currency: undefined, blank: false };
const TEXT_CASE = -1;
/** Letters and digits, and signs that stand for a part of a number. */
const SAYING = /[\p{L}\p{N}%‰٪]/u;
/** Between digits: only what groups them. */
const GROUPING = /^[\s'’\u00a0\u202f]*$/u;
const MINUS = /[-−–(]/u;

export class FormatLooks {
  private readonly sections: readonly Section[];
  /** Some cell with this format may have to be looked at. */
  readonly mayDiffer: boolean;

  constructor(
    readonly code: string,
    private readonly date1904: boolean,
  ) {
    this.sections = sectionsOf(code);
    // What a condition leaves to a section is not known without the value.
    const isFree = this.sections.some(({ condition }) => condition);
    this.mayDiffer = isFree || [undefined, 1, -1, 0].some((value) => this.facts(value).differs);
  }

  /** A number that is the same for all that are shown alike; `undefined` is a text. */
  caseOf(value: number | undefined): number {
    if (value === undefined) return TEXT_CASE;
    return (sectionFor(this.sections, value) ?? 7) * 3 + Math.sign(value) + 1;
  }

  facts(value: number | undefined): ShownFacts {
    if (value === undefined) return this.textFacts();
    const at = sectionFor(this.sections, value);
    return at === undefined
      ? { differs: true, currency: undefined, blank: false }
      : this.numberFacts(at, Math.sign(value));
  }

  show(value: number): string {
    return showNumber(this.sections, value, this.date1904);
  }

  private numberFacts(at: number, sign: number): ShownFacts {
    const { tokens, isDay } = this.sections[at]!;
    const currency = currencyOf(tokens);
    if (isDay) return { differs: true, currency, blank: false };
    const shows = tokens.some(({ kind }) => kind === 'digit' || kind === 'general' || kind === 'text');
    const literals = tokens.map(literalOf).join('');
    const blank = !shows && literals.trim() === '' && sign !== 0;
    const differs =
      blank ||
      currency !== undefined ||
      (!shows && sign !== 0) ||
      tokens.some((token) => isLiteral(token) && SAYING.test(literalOf(token))) ||
      this.hidesSign(at, sign) ||
      isReshaped(tokens) ||
      tokens.filter(({ kind }) => kind === 'percent').length !== percentsOf(this.sections[0]!);
    return { differs, currency, blank };
  }

  /** The sign that is shown is another than the number's. */
  private hidesSign(at: number, sign: number): boolean {
    const shown = this.sections[at]!.tokens.some((token) => isLiteral(token) && MINUS.test(literalOf(token)));
    if (sign > 0) return shown;
    return sign < 0 && shown === showsMinus(this.sections, at);
  }

  private textFacts(): ShownFacts {
    const { sections } = this;
    const last = sections[sections.length - 1]!;
    const section = sections.length === 4 ? last : last.isText ? last : undefined;
    if (!section) return ORDINARY;
    const currency = currencyOf(section.tokens);
    const blank = !section.isText && section.tokens.map(literalOf).join('').trim() === '';
    const says = section.tokens.some((token) => isLiteral(token) && literalOf(token).trim() !== '');
    return { differs: blank || says || !section.isText, currency, blank };
  }
}

const isLiteral = ({ kind }: Token): boolean => kind === 'literal' || kind === 'sign';

const percentsOf = ({ tokens }: Section): number => tokens.filter(({ kind }) => kind === 'percent').length % 2;

/** In what the section adds to its digits. */
function currencyOf(tokens: readonly Token[]): string | undefined {
  const locale = tokens.flatMap((token) => (token.kind === 'sign' ? [token.locale] : []))[0] ?? '';
  const text = tokens.map((token) => (isLiteral(token) ? literalOf(token) : '\0')).join('');
  return /[^\0\s]/.test(text) ? currencyIn(text, locale) : undefined;
}

/** Digits that are scaled, padded, of fixed number, parted by signs, a fraction, or a power of ten. */
function isReshaped(tokens: readonly Token[]): boolean {
  const { first, last, point, groups, scales, percents } = shapeOf(tokens);
  if (first < 0) return false;
  if (scales > 0 || tokens.some(({ kind }) => kind === 'exponent' || kind === 'slash')) return true;
  const zeros = tokens.filter((token, at) => token.kind === 'digit' && token.char === '0' && at < point).length;
  const between = tokens
    .slice(first, last + 1)
    .filter(isLiteral)
    .map(literalOf);
  const isCode = !groups && between.length === 0 && percents === 0;
  return zeros > 1 || (isCode && point < tokens.length) || between.some((text) => !GROUPING.test(text));
}

/**
 * Whether a text that was worded anew still states the same: every number in its unit and beside the name, the amount and the side that it was
 * stated of, every name, and nothing turned around.
 */
import type { Language } from '../language/language';
import { TRAITS } from '../language/language';
import type { ExpectedText } from './document-text';
import { BUDGET_SENSES } from './budget-senses';
import { compareDetails, distance } from './compare-details';
import type { Fact, Facts, Wording } from './facts';
import { factsOf, statesUnit } from './facts';
import type { Sense } from '../language/tie-out-words';
import { MEANING_WORDS } from './meaning-words';

export interface MeaningDifference {
  /** Words as they stand in either text; blank where there are none. */
  readonly expected: string;
  readonly found: string;
}

export interface MeaningComparison {
  readonly differences: readonly MeaningDifference[];
  /** The same numbers and months stand in both, in whatever order. */
  readonly sameNumbers: boolean;
}

export function compareMeaning(
  expected: ExpectedText,
  found: string,
  language: Language,
  wording: Wording,
): MeaningComparison {
  const [own, other] = [factsOf(expected.text, language, wording), factsOf(found, language, wording)];
  const sameNumbers = counted(own).sort().join('\n') === counted(other).sort().join('\n');
  const comparer = new MeaningComparer(own, other, expected, language, wording.isBudget);
  return { differences: comparer.compare(keysOf(own) === keysOf(other)), sameNumbers };
}

/**
 * Whether a text of figures, worded anew, still states them as they were: the same names, and each amount in its unit, one after another, with the same
 * words of what it is between them.
 */
export function statesAlike(expected: string, found: string, language: Language, wording: Wording): boolean {
  const [own, other] = [expected, found].map((text) => factsOf(text, language, wording).all);
  const amounts = (facts: readonly Fact[]): string =>
    facts
      .filter(
        ({ kind, key }) =>
          kind === 'number' || (kind === 'sense' && (AMOUNTS.has(key) || SIDES.has(key) || key === 'not')),
      )
      .map(({ kind, key, unit }) => `${kind} ${key} ${unit}`)
      .join('\n');
  const names = (facts: readonly Fact[]): string =>
    [...new Set(facts.filter(({ kind }) => kind === 'name').map(({ key }) => key))].sort().join('\n');
  return amounts(own!) === amounts(other!) && names(own!) === names(other!);
}

/** Whether a text that stands for nothing states anything of which amounts, sides, days or units are a part. */
export function statesAnything(text: string, language: Language, wording: Wording): boolean {
  const isStated = ({ kind, key }: Fact): boolean =>
    kind === 'number' || kind === 'month' || kind === 'name' || (kind === 'sense' && SIDES.has(key));
  return factsOf(text, language, wording).all.some(isStated) || statesUnit(text, language);
}

const counted = ({ all }: Facts): string[] =>
  all.filter(({ kind }) => kind === 'number' || kind === 'month').map(({ key }) => key);

const keysOf = ({ all }: Facts): string =>
  all
    .filter(({ kind }) => kind !== 'capital')
    .map(({ kind, key, unit }) => `${kind} ${key} ${unit}`)
    .join('\n');

const SIDES = new Set<string>([
  'below',
  'above',
  'equal',
  'saved',
  'overspent',
  'cancelled',
  'postponed',
] satisfies Sense[]);
/** Words that say on which side of the estimate something lies. */
const DIRECTIONS = new Set<string>(['below', 'above', 'saved', 'overspent'] satisfies Sense[]);
const AMOUNTS = new Set<string>(['estimate', 'spent'] satisfies Sense[]);
const BARE: Wording = { names: [], isBudget: false };
/** What an amount of a budget may be said to be. */
const ACCOUNTS = new Set<string>([
  ...AMOUNTS,
  'not',
  'proposed',
  'adopted',
  ...Object.values(BUDGET_SENSES).flatMap((senses) => senses.map(([sense]) => sense)),
]);
/** Senses of which each must be there, or not, as it was. */
const STATES: readonly Sense[] = [
  'most',
  'least',
  'cancelled',
  'postponed',
  'provisional',
  'revised',
  'original',
  'adopted',
  'proposed',
  'uncertain',
];

/** What a number was stated of, as far as its name says. */
type Ties = readonly ('name' | 'amount' | 'side')[];

class MeaningComparer {
  private readonly differences: MeaningDifference[] = [];

  constructor(
    private readonly own: Facts,
    private readonly other: Facts,
    private readonly expected: ExpectedText,
    private readonly language: Language,
    private readonly isBudget: boolean,
  ) {}

  /** `inOrder`: both state the same, one after another. */
  compare(inOrder: boolean): readonly MeaningDifference[] {
    this.capitals();
    if (inOrder) return this.differences;
    this.names();
    this.sides();
    for (const sense of STATES) this.state(sense);
    this.denials();
    for (const { own, other } of compareDetails(this.own, this.other)) this.add(own, other);
    if (this.isBudget) this.accounts();
    if (this.differences.length === 0) this.numbers();
    return this.differences;
  }

  private add(expected: readonly Fact[] | Fact | undefined, found: readonly Fact[] | Fact | undefined): void {
    const text = (facts: readonly Fact[] | Fact | undefined): string =>
      [facts ?? []]
        .flat()
        .map((fact) => fact.text)
        .join(', ');
    this.differences.push({ expected: text(expected), found: text(found) });
  }

  /** Every name that stood there stands there, and no other. */
  private names(): void {
    const [gone, come] = [lacking(this.own, this.other, 'name'), lacking(this.other, this.own, 'name')];
    for (let at = 0; at < Math.max(gone.length, come.length); at++) this.add(gone[at], come[at]);
  }

  /** Names that are nobody's title: words with capitals. */
  private capitals(): void {
    // A name written out in full may hold what was shortened.
    const isIn = (key: string, facts: Facts, others: Facts): boolean =>
      others.outside.has(key) || (others.words.get(key) ?? 0) >= (facts.words.get(key) ?? 0);
    const of = (facts: Facts, others: Facts): Fact[] =>
      facts.all.filter(({ kind, key }) => kind === 'capital' && !isIn(key, facts, others));
    const [gone, come] = [of(this.own, this.other), of(this.other, this.own)];
    for (let at = 0; at < Math.max(gone.length, come.length); at++) this.add(gone[at], come[at]);
  }

  private state(sense: Sense): void {
    const [one, other] = [this.own, this.other].map(({ all }) => all.filter(({ key }) => key === sense));
    if (one!.length > 0 !== other!.length > 0) this.add(one, other);
  }

  private denials(): void {
    const [one, other] = [this.own, this.other].map(({ all }) => all.filter(({ key }) => key === 'not'));
    if (one!.length !== other!.length) this.add(one, other);
  }

  /**
   * What the amounts of a budget are stated of: they come one after another as they did, each beside its own word. Where there are no amounts the
   * same is said in whatever order.
   */
  private accounts(): void {
    const said = ({ all }: Facts): Fact[] =>
      all.filter(({ kind, key }) => (kind === 'sense' ? ACCOUNTS.has(key) : kind !== 'capital'));
    const [own, other] = [said(this.own), said(this.other)];
    const isOrdered = own.some(({ kind }) => kind === 'number');
    const key = (facts: readonly Fact[]): string => {
      const keys = facts.map((fact) => `${fact.kind} ${fact.key} ${fact.unit}`);
      return (isOrdered ? keys : [...new Set(keys)].sort()).join('\n');
    };
    if (key(own) !== key(other)) this.add(own, other);
  }

  /** `Expenditures below the estimate` says what `the estimate above expenditures` says. */
  private sides(): void {
    const [one, other] = [this.own, this.other].map((facts) => this.sidesOf(facts));
    const [own, others] = [new Set(one!.map(({ side }) => side)), new Set(other!.map(({ side }) => side))];
    const gone = one!.filter(({ side }) => !others.has(side));
    const come = other!.filter(({ side }) => !own.has(side));
    if (gone.length > 0 || come.length > 0) {
      this.add(
        gone.map(({ fact }) => fact),
        come.map(({ fact }) => fact),
      );
    }
  }

  private sidesOf(facts: Facts): { readonly fact: Fact; readonly side: string }[] {
    return facts.all
      .filter(({ kind, key }) => kind === 'sense' && (DIRECTIONS.has(key) || key === 'equal'))
      .map((fact) => ({ fact, side: sideOf(fact, facts, this.language) }));
  }

  /** Each number by its value: as often in the same unit, and beside the same. */
  private numbers(): void {
    const ties = this.tiesOf();
    const numbers = this.own.all.filter(({ kind }) => kind === 'number');
    const left = this.other.all.filter(({ kind }) => kind === 'number');
    for (const backward of [true, false]) {
      const free = [...left];
      const wrong: (readonly [Fact, Fact | undefined])[] = [];
      numbers.forEach((number, at) => {
        const same = (each: Fact): boolean => each.key === number.key;
        const place = free.findIndex((each) => same(each) && this.isTied(number, each, ties[at]!, backward));
        if (place >= 0) free.splice(place, 1);
        else wrong.push([number, free.find(same) ?? free.find(({ key }) => key === turned(number.key))]);
      });
      if (wrong.length === 0) return;
      if (backward) continue;
      for (const [number, found] of wrong) {
        // A number that is not there at all, with neither sign, is told as a number.
        if (found) this.differences.push({ expected: aroundOf(number, this.own), found: aroundOf(found, this.other) });
      }
    }
  }

  private tiesOf(): Ties[] {
    const { names, text } = this.expected;
    const own = factsOf(text, this.language, BARE).all.filter(({ kind }) => kind === 'number');
    // Named pieces are those of the text as it is; numbers stand in the same order in both.
    const pieces = names.filter(({ from, to }) => /\p{L}|\p{N}/u.test(text.slice(from, to)));
    const used = new Set<object>();
    return own.map((fact): Ties => {
      const piece = pieces.find(
        (each) =>
          !used.has(each) && factsOf(text.slice(each.from, each.to), this.language, BARE).all[0]?.key === fact.key,
      );
      // Shares are stated of the meetings beside them.
      if (!piece) return isFraction(fact, text) ? ['name'] : [];
      used.add(piece);
      const { measure, meeting, line, counted: what } = piece.name;
      const tied = meeting !== '' || line !== '' ? (['name'] as const) : [];
      if (measure === 'estimate' || measure === 'expenditure') return [...tied, 'amount'];
      const hasSide = measure === 'variance' || measure === 'variance-rate' || /^meetings-/.test(what);
      return hasSide ? [...tied, 'side'] : tied;
    });
  }

  private isTied(number: Fact, other: Fact, ties: Ties, backward: boolean): boolean {
    if (number.unit !== other.unit) return false;
    return ties.every((tie) => {
      if (tie === 'side') return this.sideBeside(number, this.own) === this.sideBeside(other, this.other);
      const is = (fact: Fact): boolean => (tie === 'name' ? fact.kind === 'name' : AMOUNTS.has(fact.key));
      const [one, found] = [nearest(number, this.own, is, true), nearest(other, this.other, is, backward)];
      return one?.key === found?.key;
    });
  }

  private sideBeside(number: Fact, facts: Facts): string {
    const sides = facts.all.filter(({ kind, key }) => kind === 'sense' && DIRECTIONS.has(key));
    const near = sides.filter(({ sentence }) => sentence === number.sentence);
    const [best] = (near.length > 0 ? near : sides.filter(({ at }) => at < number.at)).sort(
      (a, b) => distance(a, number) - distance(b, number),
    );
    return best ? sideOf(best, facts, this.language) : '';
  }
}

const lacking = (facts: Facts, others: Facts, kind: Fact['kind']): Fact[] => {
  const known = new Set(others.all.filter((fact) => fact.kind === kind).map(({ key }) => key));
  return facts.all.filter((fact) => fact.kind === kind && !known.has(fact.key));
};

/** The nearest of a kind before a fact in its sentence, else after it; with `backward` off, the nearest after it alone. */
function nearest(fact: Fact, facts: Facts, is: (fact: Fact) => boolean, backward: boolean): Fact | undefined {
  const those = facts.all.filter((each) => is(each) && each.sentence === fact.sentence);
  const after = those.find(({ at }) => at > fact.at);
  return backward ? (those.findLast(({ at }) => at < fact.at) ?? after) : after;
}

/** `below` or `above`, said of what was spent: of the estimate it is the other. */
function sideOf(fact: Fact, facts: Facts, language: Language): string {
  if (fact.key === 'equal') return 'equal';
  if (fact.key === 'saved') return 'below';
  if (fact.key === 'overspent') return 'above';
  const those = facts.all.filter(({ key, sentence }) => AMOUNTS.has(key) && sentence === fact.sentence);
  const of = those.filter((each) => !isAgainst(each, facts.text, language));
  const subject = of.findLast(({ at }) => at < fact.at) ?? of.find(({ at }) => at > fact.at);
  if (subject?.key !== 'estimate') return fact.key;
  return fact.key === 'below' ? 'above' : 'below';
}

/** Whether an amount is only what another is compared with. */
function isAgainst({ at }: Fact, text: string, language: Language): boolean {
  const { against } = MEANING_WORDS[language];
  const before = text.slice(Math.max(0, at - 40), at).toLowerCase();
  if (!TRAITS[language].isSpaced) return new RegExp(`(?:${against})$`, 'u').test(before);
  const words = against.replaceAll('\\w', '\\p{L}');
  return new RegExp(`(?<!\\p{L})(?:${words})['’]?(?:\\s\\p{L}{1,4})?\\s?$`, 'u').test(before);
}

/** A number's value with the other sign. */
const turned = (value: string): string => (value.startsWith('-') ? value.slice(1) : `-${value}`);

/** A number with the words around it. */
function aroundOf({ at, end }: Fact, { text }: Facts): string {
  const from = text.lastIndexOf(' ', Math.max(0, at - 25)) + 1;
  const to = text.indexOf(' ', Math.min(text.length - 1, end + 20));
  return text.slice(from, to < 0 ? undefined : to).trim();
}

/** A part of `7/8`. */
const isFraction = ({ at, end }: Fact, text: string): boolean => text[end] === '/' || text[at - 1] === '/';

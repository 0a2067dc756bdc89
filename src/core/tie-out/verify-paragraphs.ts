/** The paragraphs of a document against those that should be there: which is which, split and joined as an editor may have left them, and what differs. */
import type { Language } from '../language/language';
import { statesAnything } from './compare-meaning';
import type { ExpectedBlock, ExpectedDocument, ExpectedParagraph, ReadDocument } from './document-text';
import type { ComparedText } from './likeness';
import { comparedText, likenessOf } from './likeness';
import { markBefore } from './marks';
import { pairTexts } from './pair-texts';
import { noteTexts, splitNotes } from './split-notes';
import { plainText } from './plain-text';
import type { FoundNumber, TextComparison, TextDifference } from './text-differences';
import { compareRunning, compareTitles, missing, unaccounted } from './text-differences';

export interface ParagraphOutcome {
  readonly differences: readonly TextDifference[];
  /** Position among the found document's blocks; −1: nowhere. */
  readonly at: number;
  /** Positions of the paragraphs among the expected document's blocks; none for one that was added. */
  readonly own: readonly number[];
  /** It must stand there, as it is. */
  readonly isTitle: boolean;
  /** How much alike the two texts are, from 0 to 1. */
  readonly likeness: number;
  readonly numbers: readonly FoundNumber[];
}

interface Placed<T> {
  readonly paragraph: T;
  readonly at: number;
}

/** `tables`: for the position of an expected table that of its own among the blocks found, or −1. */
export function verifyParagraphs(
  expected: ExpectedDocument,
  found: ReadDocument,
  tables: ReadonlyMap<number, number>,
): ParagraphOutcome[] {
  return new ParagraphVerifier(expected, found, tables).verify();
}

class ParagraphVerifier {
  private readonly own: readonly Placed<ExpectedParagraph>[];
  private readonly others: readonly Placed<string>[];
  private readonly partner: number[];
  private readonly taken: Set<number>;
  private readonly language: Language;

  constructor(
    private readonly expected: ExpectedDocument,
    private readonly found: ReadDocument,
    tables: ReadonlyMap<number, number>,
  ) {
    this.language = expected.language;
    this.own = expected.blocks.flatMap((paragraph, at) =>
      paragraph.kind === 'paragraph' && plainText(paragraph.text) !== '' ? [{ paragraph, at }] : [],
    );
    const notes = noteTexts(this.own.map(({ paragraph }) => paragraph));
    this.others = found.blocks.flatMap((block, at) =>
      block.kind === 'paragraph' && plainText(block.text) !== ''
        ? splitNotes(block.text, notes).map((paragraph) => ({ paragraph, at }))
        : [],
    );
    const texts = this.own.map(({ paragraph: { text, marks = [] } }) => comparedText([...marks, text].join(' ')));
    const others = this.others.map(({ paragraph }) => comparedText(paragraph));
    this.partner = pairTexts(texts, others, undefined, this.besideTables(tables, texts, others));
    this.pairBetween();
    this.taken = new Set(this.partner.filter((at) => at >= 0));
  }

  /** One that has none of its words left stands where it stood: between the same two, with no other beside it. */
  private pairBetween(): void {
    const taken = new Set(this.partner.filter((at) => at >= 0));
    this.partner.forEach((other, at) => {
      if (other >= 0 || isBound(this.own[at]!.paragraph)) return;
      const before = at === 0 ? -1 : this.partner[at - 1]!;
      const after = at === this.partner.length - 1 ? this.others.length : this.partner[at + 1]!;
      if ((at > 0 && before < 0) || after !== before + 2 || taken.has(before + 1)) return;
      taken.add(before + 1);
      this.partner[at] = before + 1;
    });
  }

  /** Captions and notes that stand word for word beside their own table. */
  private besideTables(
    tables: ReadonlyMap<number, number>,
    texts: readonly ComparedText[],
    others: readonly ComparedText[],
  ): (readonly [number, number])[] {
    const known: (readonly [number, number])[] = [];
    for (const [own, place] of tables) {
      if (place < 0) continue;
      for (const step of [-1, 1] as const) {
        const run = runAround(this.expected.blocks, own, step);
        for (let at = place + step; this.found.blocks[at]?.kind === 'paragraph'; at += step) {
          const other = this.others.findIndex((each) => each.at === at);
          const one = this.own.findIndex(
            (each, position) => run.includes(each.at) && texts[position]!.plain === others[other]?.plain,
          );
          if (one >= 0) known.push([one, other]);
        }
      }
    }
    return known;
  }

  verify(): ParagraphOutcome[] {
    const joined = this.joined();
    const outcomes = joined.map((own): ParagraphOutcome => {
      const other = own.map((at) => this.partner[at]!).find((at) => at >= 0) ?? -1;
      return other < 0 ? this.gone(own[0]!) : this.compared(own, other);
    });
    const added = this.others.flatMap(({ paragraph, at }, position): ParagraphOutcome[] =>
      this.taken.has(position) ? [] : [this.added(paragraph, at)],
    );
    return [...outcomes, ...added];
  }

  /** Paragraphs one by one, or together where one that was found holds several. */
  private joined(): number[][] {
    const groups: number[][] = [];
    this.own.forEach((_, at) => {
      const last = groups.at(-1);
      const isPaired = this.partner[at]! >= 0;
      const before = last && this.partnerOf(last);
      if (last && this.isJoined(last, at, isPaired, before)) last.push(at);
      else groups.push([at]);
    });
    return groups;
  }

  private partnerOf(group: readonly number[]): number {
    return group.map((at) => this.partner[at]!).find((at) => at >= 0) ?? -1;
  }

  private isJoined(last: readonly number[], at: number, isPaired: boolean, before: number | undefined): boolean {
    const other = isPaired ? this.partner[at]! : (before ?? -1);
    if (other < 0 || isPaired === before! >= 0) return false;
    if (this.own[last[0]!]!.paragraph.role !== this.own[at]!.paragraph.role) return false;
    const text = this.others[other]!.paragraph;
    const both = weight(this.compare([...last, at], text).differences);
    return both < weight(this.compare(isPaired ? [at] : last, text).differences);
  }

  private compare(own: readonly number[], found: string): TextComparison {
    const paragraphs = own.map((at) => this.own[at]!.paragraph);
    const [first] = paragraphs;
    const { role, marks = [] } = first!;
    const together = joinTexts(paragraphs);
    if (role === 'title' || role === 'caption') return compareTitles(together, found, this.language);
    const compareText = (text: string): TextComparison =>
      isBound(first!) && paragraphs.length === 1
        ? compareTitles(together, text, this.language)
        : compareRunning(together, text, this.language, this.expected);
    const [mark] = marks;
    if (mark === undefined) return compareText(found);
    const { mark: stands, text } = markBefore(plainText(found), mark);
    const compared = compareText(text);
    if (stands === mark) return compared;
    const expected = `${mark} ${plainText(together.text)}`;
    const wrong: TextDifference = { kind: 'meaning', expected, found: plainText(found), name: undefined };
    return { ...compared, differences: [wrong, ...compared.differences] };
  }

  private compared(own: readonly number[], other: number): ParagraphOutcome {
    const first = this.others[other]!;
    let compared = this.compare(own, first.paragraph);
    // A paragraph that an editor split goes on in the next one, which is nobody's own.
    for (let next = other + 1; next < this.others.length && !this.taken.has(next); next++) {
      const text = this.others
        .slice(other, next + 1)
        .map(({ paragraph }) => paragraph)
        .join(' ');
      const longer = this.compare(own, text);
      if (weight(longer.differences) >= weight(compared.differences)) break;
      compared = longer;
      this.taken.add(next);
    }
    const paragraphs = own.map((at) => this.own[at]!.paragraph);
    return {
      ...compared,
      at: first.at,
      own: own.map((at) => this.own[at]!.at),
      isTitle: isBound(paragraphs[0]!),
      likeness: likenessOf(comparedText(joinTexts(paragraphs).text), comparedText(first.paragraph)),
    };
  }

  private gone(at: number): ParagraphOutcome {
    const { paragraph, at: block } = this.own[at]!;
    const { marks = [], text } = paragraph;
    const isTitle =
      isBound(paragraph) || paragraph.role === 'note' || statesAnything(text, this.language, this.expected);
    const counted = isBound(paragraph) || paragraph.role === 'note' ? [] : missing(paragraph, this.language);
    const whole: TextDifference = {
      kind: 'wording',
      expected: [...marks, plainText(text)].join(' '),
      found: '',
      name: undefined,
    };
    return {
      differences: counted.length > 0 ? counted : [whole],
      at: -1,
      own: [block],
      isTitle,
      likeness: 0,
      numbers: [],
    };
  }

  private added(text: string, at: number): ParagraphOutcome {
    const added = addedText(text, this.expected);
    const whole: TextDifference = { kind: 'wording', expected: '', found: plainText(text), name: undefined };
    const differences = added.length > 0 ? added : [whole];
    return { differences, at, own: [], isTitle: false, likeness: 0, numbers: [] };
  }
}

/** What a text states that stands for nothing: its numbers, else the whole where it states anything. */
export function addedText(text: string, expected: ExpectedDocument): TextDifference[] {
  const numbers = unaccounted(text, expected.language);
  if (numbers.length > 0 || !statesAnything(text, expected.language, expected)) return numbers;
  return [{ kind: 'meaning', expected: '', found: plainText(text), name: undefined }];
}

/** Positions of the captions above a table, or of the notes under it. */
export function runAround(blocks: readonly ExpectedBlock[], from: number, step: 1 | -1): number[] {
  const role = step < 0 ? 'caption' : 'note';
  const run: number[] = [];
  for (let at = from + step; ; at += step) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || block.role !== role) return run;
    run.push(at);
  }
}

/** Must stand word for word. */
const isBound = ({ role, isBound: stands = false }: ExpectedParagraph): boolean =>
  role === 'title' || role === 'caption' || stands;

function joinTexts(paragraphs: readonly ExpectedParagraph[]): Pick<ExpectedParagraph, 'text' | 'names'> {
  let text = '';
  const names = paragraphs.flatMap((paragraph) => {
    if (text !== '') text += ' ';
    const from = text.length;
    text += paragraph.text;
    return paragraph.names.map((each) => ({ ...each, from: each.from + from, to: each.to + from }));
  });
  return { text, names };
}

const weight = (differences: readonly TextDifference[]): number =>
  differences.reduce((sum, { kind, expected, found }) => {
    return sum + (kind === 'wording' ? Math.max(expected.length, found.length) / 100 : 1);
  }, 0);

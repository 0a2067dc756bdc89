/** A table as it should be and as it was found: rows by their labels, columns by their heads, then cell by cell. */
import type { FigureName } from '../annex/document-figures';
import { isRightToLeft } from '../language/direction';
import type { Language } from '../language/language';
import { isSplitTerm } from '../reconciliation/variance-split';
import { statesAlike } from './compare-meaning';
import type { ExpectedCell, ExpectedTable, ReadCell, ReadTable } from './document-text';
import type { Wording } from './facts';
import type { ComparedText } from './likeness';
import { comparedText, likenessOf } from './likeness';
import { marksAfter } from './marks';
import { pairTexts } from './pair-texts';
import { plainText } from './plain-text';
import { isReversed, readFigure } from './read-figure';
import type { FoundNumber, TextDifference } from './text-differences';
import { compareTexts, compareTitles, missing, unaccounted } from './text-differences';
import { append } from '../values/append';

export interface CellDifference {
  readonly difference: TextDifference;
  /** Where it was found, or should have been: from 0. */
  readonly row: number;
  readonly column: number;
  /** In a cell of a row or head that names something. */
  readonly isTitle: boolean;
}

export interface TableComparison {
  readonly differences: readonly CellDifference[];
  readonly numbers: readonly FoundNumber[];
  /** For each expected row its own among those found, or −1. */
  readonly rows: readonly number[];
  /** For each expected column the one that was found. */
  readonly columns: ReadonlyMap<number, number>;
}

/** `wording`: the names that it may name. */
export function compareTables(
  expected: ExpectedTable,
  found: ReadTable,
  language: Language,
  wording: Wording,
): TableComparison {
  return new TableComparer(expected, found, language, wording).compare();
}

class TableComparer {
  private readonly differences: CellDifference[] = [];
  private readonly numbers: FoundNumber[] = [];
  private readonly columns: ReadonlyMap<number, number>;

  constructor(
    private readonly expected: ExpectedTable,
    private readonly found: ReadTable,
    private readonly language: Language,
    private readonly wording: Wording,
  ) {
    this.columns = columnsOf(expected, found);
  }

  compare(): TableComparison {
    const { expected, found } = this;
    const rows = this.pairRows();
    // Not every program keeps what is said of a table; a picture it does.
    if (found.descriptions.length > 0) this.described(expected.descriptions ?? [], found.descriptions, 0, 0);
    expected.rows.forEach(({ cells }, at) => {
      const other = rows[at]!;
      if (other < 0) for (const cell of cells) this.missing(cell, at);
      else this.row(cells, found.rows[other]!, other);
    });
    this.underHeadings(rows);
    const taken = new Set(rows);
    found.rows.forEach((cells, at) => {
      if (!taken.has(at))
        for (const { text, column } of cells) this.add(unaccounted(text, this.language), at, column, false);
    });
    return { differences: this.differences, numbers: this.numbers, rows, columns: this.columns };
  }

  /** A row belongs to what is headed above it: a meeting, a part. */
  private underHeadings(rows: readonly number[]): void {
    if (!this.expected.hasFigures) return;
    const own = this.expected.rows;
    const isHeading = (at: number): boolean => own[at]!.cells.length === 1 && own[at]!.isHead === false;
    const headings = own.flatMap((_, at) => (isHeading(at) && rows[at]! >= 0 ? [at] : []));
    const text = (row: number): string => plainText(own[row]?.cells[0]?.text ?? '');
    let heading = -1;
    own.forEach((row, at) => {
      if (isHeading(at)) heading = at;
      const place = rows[at]!;
      // A heading that is lost is told by itself.
      if (isHeading(at) || row.isHead || place < 0 || (heading >= 0 && rows[heading]! < 0)) return;
      const before = headings.filter((each) => rows[each]! < place);
      const above = before.length === 0 ? -1 : before.reduce((last, each) => (rows[each]! > rows[last]! ? each : last));
      if (above === heading) return;
      const under = (each: number): string => [text(each), text(at)].filter((part) => part !== '').join(' › ');
      this.addOne({ kind: 'meaning', expected: under(heading), found: under(above), name: undefined }, place, 0, true);
    });
  }

  /** By the label, and by the cells that are the same. */
  private pairRows(): number[] {
    const { expected, found } = this;
    const own = expected.rows.map(({ cells }) => cells.map(({ text }) => comparedText(text)));
    const others = found.rows.map((cells) => cells.map(({ text }) => comparedText(text)));
    const labels = [own, others].map((rows) => rows.map(([label]) => label ?? comparedText('')));
    const isSame = (row: number, at: number, { plain }: ComparedText): boolean => {
      const text = own[row]![at]?.plain ?? '';
      return plain === text || marksAfter(plain, text, expected.rows[row]!.cells[at]?.marks ?? []).text === text;
    };
    const likeness = (one: number, other: number): number => {
      const found = labels[1]![other]!;
      const label = isSame(one, 0, found) ? 1 : likenessOf(labels[0]![one]!, found);
      const count = own[one]!.length - 1;
      const same = own[one]!.filter(
        ({ plain }, at) => at > 0 && plain !== '' && others[other]!.some((cell) => isSame(one, at, cell)),
      ).length;
      const share = count <= 0 ? label : same / count;
      const like = 0.6 * label + 0.4 * share;
      return like < 0.3 ? 0 : like;
    };
    return pairTexts(labels[0]!, labels[1]!, likeness);
  }

  private row(cells: readonly ExpectedCell[], others: readonly ReadCell[], row: number): void {
    const taken = new Set<ReadCell>();
    for (const cell of cells) {
      const column = this.columns.get(cell.column) ?? -1;
      const other = others.find((each) => each.column <= column && column < each.column + each.span);
      if (!other || taken.has(other)) {
        this.missing(cell, row);
        continue;
      }
      taken.add(other);
      this.cell(cell, other, row);
    }
    for (const other of others) {
      if (!taken.has(other)) this.add(unaccounted(other.text, this.language), row, other.column, false);
    }
  }

  private cell(cell: ExpectedCell, read: ReadCell, row: number): void {
    const own = plainText(cell.text);
    const { marks = [] } = cell;
    this.described(cell.pictures ?? [], read.pictures ?? [], row, read.column);
    const { text, marks: found } = marksAfter(plainText(read.text), own, marks);
    if (found.join() !== marks.join()) {
      const [expected, stands] = [[own, ...marks].join(' '), plainText(read.text)];
      this.addOne({ kind: 'wording', expected, found: stands, name: undefined }, row, read.column, true);
    }
    this.body(cell, { ...read, text }, row);
  }

  /**
   * What is said to those who do not see it must state the same. Not every program keeps all of it: what is gone is told, but states nothing else.
   */
  private described(expected: readonly string[], found: readonly string[], row: number, column: number): void {
    const own = expected.map(plainText).filter((text) => text !== '');
    const others = found.map(plainText).filter((text) => text !== '');
    const isAlike = (text: string, other: string): boolean =>
      text === other || statesAlike(text, other, this.language, this.wording);
    const add = (kind: 'meaning' | 'wording', text: string, other: string): void =>
      this.addOne({ kind, expected: text, found: other, name: undefined }, row, column, false);
    for (const other of others) {
      if (own.includes(other)) continue;
      const text = own.find((each) => isAlike(each, other));
      add(text === undefined ? 'meaning' : 'wording', text ?? own.at(-1) ?? '', other);
    }
    const longest = own.at(-1);
    if (longest === undefined || others.some((other) => isAlike(longest, other))) return;
    if (others.length === 0) add('wording', longest, '');
    else if (others.every((other) => own.includes(other))) add('meaning', longest, others.join(' '));
  }

  /** The text of a cell without its marks. */
  private body(cell: ExpectedCell, other: ReadCell, row: number): void {
    if (plainText(cell.text) === plainText(other.text)) {
      this.keepNumbers(cell, other);
      return;
    }
    const [own, value] = cell.isFigure
      ? [readFigure(cell.text, this.language), readFigure(other.text, this.language)]
      : [];
    const name = cell.names[0]?.name;
    if (own !== undefined && value !== undefined) {
      const isTurned = own !== value && isRightToLeft(this.language) && isReversed(cell.text, other.text);
      if (name) this.numbers.push({ name, expected: own, value: isTurned ? own : value });
      if (own === value) return;
      const kind = isTurned ? 'reversed' : 'changed';
      this.addOne(
        { kind, expected: plainText(cell.text), found: plainText(other.text), name },
        row,
        other.column,
        false,
      );
      return;
    }
    if (own !== undefined && isRightToLeft(this.language) && isReversed(cell.text, other.text)) {
      if (name) this.numbers.push({ name, expected: own, value: own });
      this.addOne(
        { kind: 'reversed', expected: plainText(cell.text), found: plainText(other.text), name },
        row,
        other.column,
        false,
      );
      return;
    }
    if (own !== undefined) {
      if (name) this.numbers.push({ name, expected: own, value: '' });
      const kind = plainText(other.text) === '' ? 'missing' : 'changed';
      this.addOne(
        { kind, expected: plainText(cell.text), found: plainText(other.text), name },
        row,
        other.column,
        false,
      );
      return;
    }
    const { differences, numbers } = compareTitles(cell, other.text, this.language);
    append(this.numbers, numbers);
    this.add(differences, row, other.column, true);
  }

  private keepNumbers(cell: ExpectedCell, { text }: ReadCell): void {
    const name = cell.names[0]?.name;
    const value = cell.isFigure ? readFigure(text, this.language) : undefined;
    if (name && value !== undefined) this.numbers.push({ name, expected: value, value });
    else append(this.numbers, compareTexts(cell, text, this.language).numbers);
  }

  private missing(cell: ExpectedCell, row: number): void {
    const text = plainText(cell.text);
    const name = cell.names[0]?.name;
    if (cell.isFigure) this.addOne({ kind: 'missing', expected: text, found: '', name }, row, cell.column, false);
    else if (text !== '') {
      const counted = missing(cell, this.language);
      const whole: TextDifference = { kind: 'wording', expected: text, found: '', name };
      this.add(counted.length > 0 ? counted : [whole], row, cell.column, true);
    }
  }

  private add(differences: readonly TextDifference[], row: number, column: number, isTitle: boolean): void {
    for (const difference of differences) this.addOne(difference, row, column, isTitle);
  }

  private addOne(difference: TextDifference, row: number, column: number, isTitle: boolean): void {
    this.differences.push({ difference, row, column, isTitle });
  }
}

/** Columns by the texts of the heads; where they stand as they should, or there are none, each is where it is. */
function columnsOf(expected: ExpectedTable, found: ReadTable): ReadonlyMap<number, number> {
  const head = expected.rows.find(({ isHead }) => isHead)?.cells ?? [];
  const width = Math.max(0, ...expected.rows.map(({ cells }) => cells.reduce((sum, { span }) => sum + span, 0)));
  const columns = new Map(Array.from({ length: width }, (_, at) => [at, at] as const));
  if (head.length === 0) return columns;
  const heads = head.map(({ text }) => comparedText(text));
  const best = found.rows
    .slice(0, MOST_HEAD_ROWS)
    .map((cells) => cells.map(({ text }) => comparedText(text)))
    .map((texts, row) => ({ row, texts, score: score(heads, texts) }))
    .sort((a, b) => b.score - a.score)[0];
  if (!best || best.score === 0) return columns;
  const places = found.rows[best.row]!;
  const partner = bestPairs(heads, best.texts);
  const taken = new Set(partner.filter((at) => at >= 0));
  const free = places.map((_, at) => at).filter((at) => !taken.has(at));
  head.forEach(({ column }, at) => {
    // A head that was worded anew is one of those left, in order.
    const other = partner[at]! >= 0 ? partner[at]! : free.shift();
    if (other === undefined) columns.delete(column);
    else columns.set(column, places[other]!.column);
  });
  return columns;
}

const MOST_HEAD_ROWS = 5;

const score = (heads: readonly ComparedText[], texts: readonly ComparedText[]): number =>
  heads.filter(({ plain, mask }) => texts.some((text) => text.plain === plain || text.mask === mask)).length;

/** The same text first, at the same place if it stands there; then the same but for digits. */
function bestPairs(heads: readonly ComparedText[], texts: readonly ComparedText[]): number[] {
  const partner = heads.map(() => -1);
  const taken = new Set<number>();
  for (const key of ['plain', 'mask'] as const) {
    heads.forEach((head, at) => {
      if (partner[at]! >= 0) return;
      const isFree = (other: number): boolean => !taken.has(other) && texts[other]?.[key] === head[key];
      const other = isFree(at) ? at : texts.findIndex((_, each) => isFree(each));
      if (other < 0) return;
      partner[at] = other;
      taken.add(other);
    });
  }
  return partner;
}

/** Whether a figure's name is of a measure that adds up. */
export const addsUp = (name: FigureName | undefined): boolean =>
  name !== undefined &&
  (['estimate', 'expenditure', 'committed', 'variance'].includes(name.measure) || isSplitTerm(name.measure));

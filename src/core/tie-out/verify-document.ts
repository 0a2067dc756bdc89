/** A document read back against what it should say: every number, total, title and day, wherever an editor has moved it. */
import type { FigureName } from '../annex/document-figures';
import type { Language } from '../language/language';
import type { Place } from '../values/address';
import { cellAddress } from '../values/address';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { figureName } from '../reconciliation/figure-name';
import type { BrokenSum } from './add-up-table';
import { brokenSums } from './add-up-table';
import type { ExpectedBlock, ExpectedDocument, ExpectedTable, ReadDocument, ReadTable } from './document-text';
import { statesAlike } from './compare-meaning';
import type { ComparedText } from './likeness';
import { comparedText, likenessOf } from './likeness';
import { staleFields } from './field-results';
import { pairTables } from './pair-tables';
import { compareTables } from './table-differences';
import type { FoundNumber, TextDifference } from './text-differences';
import { compareTexts, compareTitles, missing, unaccounted } from './text-differences';
import type { ParagraphOutcome } from './verify-paragraphs';
import { addedText, runAround, verifyParagraphs } from './verify-paragraphs';
import { misplacedTexts } from './verify-places';
import { append } from '../values/append';

export interface VerifiedDocument {
  readonly file: string;
  readonly language: Language;
  readonly diagnostics: readonly Diagnostic[];
  /** Numbers that stand as they should. */
  readonly equal: number;
  /** What stands for each figure that was found, in order. */
  readonly numbers: readonly FoundNumber[];
}

export function verifyDocument(expected: ExpectedDocument, found: ReadDocument): VerifiedDocument {
  return new DocumentVerifier(expected, found).verify();
}

class DocumentVerifier {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly numbers: FoundNumber[] = [];
  private readonly language: Language;

  constructor(
    private readonly expected: ExpectedDocument,
    private readonly found: ReadDocument,
  ) {
    this.language = expected.language;
  }

  verify(): VerifiedDocument {
    const { expected, found } = this;
    const partner = this.tablePartners();
    const paragraphs = verifyParagraphs(expected, found, partner);
    const isPartial = this.isPartial(partner, paragraphs);
    this.tables(partner, isPartial);
    this.paragraphs(paragraphs, partner, isPartial);
    for (const { text, beside, at } of misplacedTexts(expected, found, placesOf(partner, paragraphs))) {
      this.add(diagnostic('document-misplaced', this.placeOfBlock(at), { found: text, beside }));
    }
    this.texts(expected.heads, found.heads, 'head', !isPartial);
    this.texts(expected.properties, found.properties, 'properties', false);
    // Tables that were copied out of the whole have the numbers that they had there.
    for (const { instruction, found: printed, becomes } of isPartial ? [] : staleFields(found))
      this.add(diagnostic('document-field-changes', this.place('', ''), { instruction, found: printed, becomes }));
    if (found.trackedChanges > 0) {
      this.diagnostics.push(diagnostic('document-tracked', this.place('', ''), { count: found.trackedChanges }));
    }
    const equal = this.numbers.filter((number) => number.expected === number.value).length;
    return { file: found.file, language: this.language, diagnostics: this.diagnostics, equal, numbers: this.numbers };
  }

  /** For each expected table, by its position among the blocks, that of its own among those found, or −1. */
  private tablePartners(): ReadonlyMap<number, number> {
    const positions = (blocks: readonly { readonly kind: string }[]): number[] =>
      blocks.flatMap(({ kind }, at) => (kind === 'table' ? [at] : []));
    const [own, others] = [positions(this.expected.blocks), positions(this.found.blocks)];
    const partner = pairTables(
      own.map((at) => this.expected.blocks[at] as ExpectedTable),
      others.map((at) => this.found.blocks[at] as ReadTable),
    );
    return new Map(own.map((at, turn) => [at, others[partner[turn]!] ?? -1]));
  }

  /** A document with some of the tables and nothing of what stands before them: they were copied out of the whole. */
  private isPartial(partner: ReadonlyMap<number, number>, paragraphs: readonly ParagraphOutcome[]): boolean {
    const figures = [...partner].filter(([at]) => (this.expected.blocks[at] as ExpectedTable).hasFigures);
    const there = figures.filter(([, place]) => place >= 0).length;
    if (there === 0 || there === figures.length) return false;
    const isOpening = ({ own, at, likeness }: ParagraphOutcome): boolean =>
      at >= 0 && likeness > 0.5 && own.some((each) => /^(?:title|text)$/.test(roleOf(this.expected.blocks[each])));
    if (paragraphs.some(isOpening)) return false;
    this.add(diagnostic('document-partial', this.place('', ''), { count: there, total: figures.length }));
    return true;
  }

  private tables(partner: ReadonlyMap<number, number>, isPartial: boolean): void {
    for (const [own, at] of partner) {
      const table = this.expected.blocks[own] as ExpectedTable;
      if (at < 0) {
        if (!isPartial) this.missingTable(table);
        continue;
      }
      const found = this.found.blocks[at] as ReadTable;
      const sheet = `table ${this.numberOf(at)}`;
      const compared = compareTables(table, found, this.language, this.expected);
      append(this.numbers, compared.numbers);
      for (const { difference, row, column, isTitle } of compared.differences) {
        this.report([difference], this.place(sheet, cellAddress(row + 1, column + 1)), isTitle);
      }
      if (!table.hasFigures) continue;
      for (const sum of brokenSums(table, found, compared, this.language)) this.broken(sum, sheet);
    }
    const taken = new Set(partner.values());
    this.found.blocks.forEach((block, at) => {
      if (block.kind !== 'table' || taken.has(at)) return;
      block.rows.forEach((cells, row) => {
        for (const { text, column } of cells) {
          const place = this.place(`table ${this.numberOf(at)}`, cellAddress(row + 1, column + 1));
          this.report(unaccounted(text, this.language), place, false);
        }
      });
    });
  }

  private missingTable(table: ExpectedTable): void {
    for (const { cells } of table.rows) {
      for (const cell of cells) this.report(missing(cell, this.language), this.place('', ''), table.hasFigures);
    }
  }

  private paragraphs(
    paragraphs: readonly ParagraphOutcome[],
    partner: ReadonlyMap<number, number>,
    isPartial: boolean,
  ): void {
    const there = isPartial ? this.partOf(paragraphs, partner) : undefined;
    for (const { differences, at, own, isTitle, numbers } of paragraphs) {
      if (at < 0 && there && !own.some((each) => there.has(each))) continue;
      append(this.numbers, numbers);
      this.report(differences, at < 0 ? this.place('', '') : this.placeOfBlock(at), isTitle);
    }
  }

  /** Captions and notes of the tables that are there, of which some are there too. */
  private partOf(paragraphs: readonly ParagraphOutcome[], partner: ReadonlyMap<number, number>): ReadonlySet<number> {
    const found = new Set(paragraphs.flatMap(({ own, at }) => (at < 0 ? [] : own)));
    const parts = [...partner]
      .filter(([, place]) => place >= 0)
      .flatMap(([at]) => [runAround(this.expected.blocks, at, -1), runAround(this.expected.blocks, at, 1)]);
    return new Set(parts.filter((part) => part.some((at) => found.has(at))).flat());
  }

  /** Texts without an order: heads of pages, properties. With `all`, each must stand somewhere. */
  private texts(expected: readonly string[], found: readonly string[], where: string, all: boolean): void {
    const own = compare(expected.map((text) => ({ text })));
    const others = compare(found.map((text) => ({ text })));
    const seen = new Set<number>();
    others.forEach((other, at) => {
      if (other.plain === '') return;
      const [best] = own
        .map((each, position) => ({ position, like: likenessOf(each, other) }))
        .sort((a, b) => b.like - a.like);
      const place = this.place(where, '');
      if (!best || best.like === 0) return this.report(addedText(found[at]!, this.expected), place, false);
      seen.add(best.position);
      const text = { text: expected[best.position]!, names: [] };
      const { differences } = compareTexts(text, found[at]!, this.language);
      // What a picture says of its figures, to those who do not see it, must say the same.
      const isOther =
        differences.some(({ kind }) => kind !== 'wording') ||
        (differences.length > 0 &&
          /\d/.test(text.text) &&
          !statesAlike(text.text, found[at]!, this.language, this.expected));
      this.report(compareTitles(text, found[at]!, this.language).differences, place, all || isOther);
    });
    if (!all) return;
    expected.forEach((text, at) => {
      const gone: TextDifference = { kind: 'wording', expected: text, found: '', name: undefined };
      if (!seen.has(at)) this.report([gone], this.place(where, ''), true);
    });
  }

  private report(differences: readonly TextDifference[], at: Place, isTitle: boolean): void {
    for (const { kind, expected, found, name } of differences) {
      const figure = nameText(name);
      if (kind === 'changed') this.add(diagnostic('document-figure-changed', at, { figure, expected, found }));
      else if (kind === 'missing') this.add(diagnostic('document-figure-missing', at, { figure, expected }));
      else if (kind === 'unaccounted') this.add(diagnostic('document-number-unaccounted', at, { found }));
      else if (kind === 'reversed') this.add(diagnostic('document-digits-reversed', at, { expected, found }));
      else if (kind === 'meaning') this.add(diagnostic('document-meaning-changed', at, { expected, found }));
      else if (isTitle) this.add(diagnostic('document-title-changed', at, { expected, found }));
      else this.add(diagnostic('document-reworded', at, { expected, found }));
    }
  }

  private broken({ name, stated, computed, row, column }: BrokenSum, sheet: string): void {
    const at = this.place(sheet, cellAddress(row + 1, column + 1));
    this.add(diagnostic('document-total-differs', at, { figure: nameText(name), stated, computed }));
  }

  private add(found: Diagnostic): void {
    this.diagnostics.push(found);
  }

  /** Which of the tables, or of the paragraphs, a block is, from 1. */
  private numberOf(at: number): number {
    const { kind } = this.found.blocks[at]!;
    return this.found.blocks.slice(0, at + 1).filter((block) => block.kind === kind).length;
  }

  private placeOfBlock(at: number): Place {
    return this.place(`${this.found.blocks[at]!.kind} ${this.numberOf(at)}`, '');
  }

  private place(sheet: string, cell: string): Place {
    return { file: this.found.file, sheet, cell };
  }
}

const compare = (texts: readonly { readonly text: string }[]): ComparedText[] =>
  texts.map(({ text }) => comparedText(text));

const roleOf = (block: ExpectedBlock | undefined): string => (block?.kind === 'paragraph' ? block.role : '');

function placesOf(
  partner: ReadonlyMap<number, number>,
  paragraphs: readonly ParagraphOutcome[],
): ReadonlyMap<number, number> {
  const places = new Map([...partner].filter(([, at]) => at >= 0));
  for (const { own, at } of paragraphs) if (at >= 0) for (const each of own) places.set(each, at);
  return places;
}

/** A measure of a table by the name that `explain` knows; any other by what it is. */
export function nameText(name: FigureName | undefined): string {
  if (!name) return '';
  const { measure, counted } = name;
  if (measure === 'budget') return counted;
  if (counted !== '') return `${measure} (${counted})`;
  const isOfTable = ['estimate', 'expenditure', 'committed', 'variance', 'rate', 'variance-rate'].includes(measure);
  return isOfTable ? figureName(name, measure) : measure;
}

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
import type { ExpectedDocument, ExpectedParagraph, ExpectedTable, ReadDocument, ReadTable } from './document-text';
import type { ComparedText } from './likeness';
import { comparedText, likenessOf } from './likeness';
import { pairTables } from './pair-tables';
import { pairTexts } from './pair-texts';
import { plainText } from './plain-text';
import { compareTables } from './table-differences';
import type { FoundNumber, TextDifference } from './text-differences';
import { compareTexts, missing, unaccounted } from './text-differences';

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
    const { found } = this;
    this.tables();
    this.paragraphs();
    this.texts(this.expected.heads, found.heads, 'head', true);
    this.texts(this.expected.properties, found.properties, 'properties', false);
    if (found.trackedChanges > 0) {
      this.diagnostics.push(diagnostic('document-tracked', this.place('', ''), { count: found.trackedChanges }));
    }
    const equal = this.numbers.filter((number) => number.expected === number.value).length;
    return { file: found.file, language: this.language, diagnostics: this.diagnostics, equal, numbers: this.numbers };
  }

  private tables(): void {
    const own = this.expected.blocks.filter((block): block is ExpectedTable => block.kind === 'table');
    const others = this.found.blocks.filter((block): block is ReadTable => block.kind === 'table');
    const partner = pairTables(own, others);
    own.forEach((table, at) => {
      const other = partner[at]!;
      if (other < 0) {
        for (const { cells } of table.rows) {
          for (const cell of cells) this.report(missing(cell, this.language), this.place('', ''), table.hasFigures);
        }
        return;
      }
      const sheet = `table ${other + 1}`;
      const compared = compareTables(table, others[other]!, this.language);
      this.numbers.push(...compared.numbers);
      for (const { difference, row, column, isTitle } of compared.differences) {
        this.report([difference], this.place(sheet, cellAddress(row + 1, column + 1)), isTitle);
      }
      if (!table.hasFigures) return;
      for (const sum of brokenSums(table, others[other]!, compared, this.language)) this.broken(sum, sheet);
    });
    others.forEach(({ rows }, at) => {
      if (partner.includes(at)) return;
      rows.forEach((cells, row) => {
        for (const { text, column } of cells) {
          const place = this.place(`table ${at + 1}`, cellAddress(row + 1, column + 1));
          this.report(unaccounted(text, this.language), place, false);
        }
      });
    });
  }

  private paragraphs(): void {
    const own = this.expected.blocks.filter(
      (block): block is ExpectedParagraph => block.kind === 'paragraph' && plainText(block.text) !== '',
    );
    const others = this.found.blocks.flatMap((block, at) =>
      block.kind === 'paragraph' && plainText(block.text) !== '' ? [{ text: block.text, at }] : [],
    );
    const paragraphNumber = (at: number): number =>
      this.found.blocks.slice(0, at + 1).filter(({ kind }) => kind === 'paragraph').length;
    const partner = pairTexts(compare(own), compare(others));
    const taken = new Set(partner.filter((at) => at >= 0));
    own.forEach((paragraph, at) => {
      const other = partner[at]!;
      if (other < 0) {
        const counted = missing(paragraph, this.language);
        const gone: TextDifference = {
          kind: 'wording',
          expected: plainText(paragraph.text),
          found: '',
          name: undefined,
        };
        this.report(counted.length > 0 ? counted : [gone], this.place('', ''), paragraph.isTitle);
        return;
      }
      let compared = compareTexts(paragraph, others[other]!.text, this.language);
      // A paragraph that an editor split goes on in the next one, which is nobody's own.
      for (let next = other + 1; next < others.length && !taken.has(next); next++) {
        const text = others
          .slice(other, next + 1)
          .map((each) => each.text)
          .join(' ');
        const longer = compareTexts(paragraph, text, this.language);
        if (weight(longer.differences) >= weight(compared.differences)) break;
        compared = longer;
        taken.add(next);
      }
      this.numbers.push(...compared.numbers);
      this.report(
        compared.differences,
        this.place(`paragraph ${paragraphNumber(others[other]!.at)}`, ''),
        paragraph.isTitle,
      );
    });
    others.forEach(({ text, at }, position) => {
      if (taken.has(position)) return;
      const numbers = unaccounted(text, this.language);
      const added: TextDifference = { kind: 'wording', expected: '', found: plainText(text), name: undefined };
      this.report(numbers.length > 0 ? numbers : [added], this.place(`paragraph ${paragraphNumber(at)}`, ''), false);
    });
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
      if (!best || best.like === 0) return this.report(unaccounted(found[at]!, this.language), place, false);
      seen.add(best.position);
      const text = { text: expected[best.position]!, names: [] };
      this.report(compareTexts(text, found[at]!, this.language).differences, place, all);
    });
    if (!all) return;
    expected.forEach((text, at) => {
      if (!seen.has(at)) this.report(missing({ text, names: [] }, this.language), this.place(where, ''), true);
    });
  }

  private report(differences: readonly TextDifference[], at: Place, isTitle: boolean): void {
    for (const { kind, expected, found, name } of differences) {
      const figure = nameText(name);
      if (kind === 'changed') this.add(diagnostic('document-figure-changed', at, { figure, expected, found }));
      else if (kind === 'missing') this.add(diagnostic('document-figure-missing', at, { figure, expected }));
      else if (kind === 'unaccounted') this.add(diagnostic('document-number-unaccounted', at, { found }));
      else if (kind === 'reversed') this.add(diagnostic('document-digits-reversed', at, { expected, found }));
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

  private place(sheet: string, cell: string): Place {
    return { file: this.found.file, sheet, cell };
  }
}

const compare = (texts: readonly { readonly text: string }[]): ComparedText[] =>
  texts.map(({ text }) => comparedText(text));

const weight = (differences: readonly TextDifference[]): number =>
  differences.reduce((sum, { kind, expected, found }) => {
    return sum + (kind === 'wording' ? Math.max(expected.length, found.length) / 100 : 1);
  }, 0);

/** A measure of a table by the name that `explain` knows; any other by what it is. */
export function nameText(name: FigureName | undefined): string {
  if (!name) return '';
  const { measure, counted } = name;
  if (counted !== '') return `${measure} (${counted})`;
  const isOfTable = ['estimate', 'expenditure', 'committed', 'variance', 'rate', 'variance-rate'].includes(measure);
  return isOfTable ? figureName(name, measure) : measure;
}

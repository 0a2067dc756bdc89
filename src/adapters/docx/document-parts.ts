/** Paragraphs, tables and pictures of a plan as the library's own, in one language. */
import {
  BookmarkEnd,
  BookmarkStart,
  ImageRun,
  Paragraph,
  SimpleField,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { PlannedParagraph, PlannedPicture, PlannedRun } from '../../core/plan/document-plan';
import { DATE_STYLES } from '../../core/language/date-style';
import { isRightToLeft } from '../../core/language/direction';
import type { Language } from '../../core/language/language';
import type { ParagraphStyle } from '../../core/style/document-style';
import { LANGUAGE_TAGS, slotOf } from '../../core/style/united-nations-document';
import type { LanguageSlot } from '../../core/style/united-nations-document';
import { directedTexts, documentText, leftToRightText, type DirectedText } from './document-text';
import { styleId } from './document-styles';

/** The language of a document, and what follows from it for each paragraph. */
export class DocumentParts {
  readonly rightToLeft: boolean;
  private pictures = 0;
  private bookmarks = 0;

  constructor(
    readonly language: Language,
    direction: 'ltr' | 'rtl',
  ) {
    this.rightToLeft = direction === 'rtl';
  }

  paragraph(planned: Omit<PlannedParagraph, 'kind'>, picture?: PlannedPicture): Paragraph {
    const { style, runs, keepWithNext, pageBreakBefore } = planned;
    return new Paragraph({
      style: styleId(style),
      ...(this.rightToLeft ? { bidirectional: true } : {}),
      ...(keepWithNext ? { keepNext: true } : {}),
      ...(pageBreakBefore ? { pageBreakBefore: true } : {}),
      children: [...(picture ? [this.image(picture)] : []), ...this.runs(runs)],
    });
  }

  runs(runs: readonly PlannedRun[]): ParagraphChild[] {
    return runs.flatMap((run): ParagraphChild[] => {
      const written = this.directed(run).flatMap((piece) => this.lines(piece, run));
      return run.counted ? this.counted(run.text, run.counted, written) : written;
    });
  }

  /** A field that counts, under a bookmark, or one that refers to it; a number in words is text under a bookmark. */
  private counted(text: string, counted: NonNullable<PlannedRun['counted']>, written: TextRun[]): ParagraphChild[] {
    const { of, number, isReference } = counted;
    const name = `${of === 'table' ? 'Table' : 'Figure'}_${number}`;
    if (isReference) return [new SimpleField(`REF ${name} \\h`, text)];
    const format = /^\d+$/.test(text) ? 'ARABIC' : /^[IVX]+$/.test(text) ? 'ROMAN' : '';
    const sequence = of === 'table' ? 'Table' : 'Figure';
    const content = format === '' ? written : [new SimpleField(`SEQ ${sequence} \\* ${format}`, text)];
    // The library's own bookmarks are numbered from document to document.
    const id = ++this.bookmarks;
    const [start, end] = [new BookmarkStart(name, id), new BookmarkEnd(id)] as unknown as [
      ParagraphChild,
      ParagraphChild,
    ];
    return [start, ...content, end];
  }

  private directed({ text, language }: PlannedRun): DirectedText[] {
    const foreign = language !== undefined && !isRightToLeft(language);
    if (!this.rightToLeft)
      return [{ text: documentText(text), rightToLeft: language !== undefined && isRightToLeft(language) }];
    return foreign ? [{ text: leftToRightText(text), rightToLeft: false }] : directedTexts(text);
  }

  private lines({ text, rightToLeft }: DirectedText, run: PlannedRun): TextRun[] {
    const format = this.formatOf(run, rightToLeft);
    return text.split('\n').flatMap((line, at) =>
      this.ordinals(line, run).map((piece, n) => {
        const isBroken = at > 0 && n === 0;
        return new TextRun({
          ...format,
          ...(n % 2 === 1 ? { superScript: true } : {}),
          text: piece,
          ...(isBroken ? { break: 1 } : {}),
        });
      }),
    );
  }

  /** A line in pieces of which every second one is the raised ending of an ordinal: that of the first of a month, in French. */
  private ordinals(line: string, { language = this.language }: PlannedRun): string[] {
    const { first = '1' } = DATE_STYLES[language];
    const [digit = '', ending] = [first.charAt(0), first.slice(1)];
    if (ending === '') return [line];
    const pieces = line.split(new RegExp(`(?<=(?<![\\p{L}\\p{N}])${digit})(${ending})(?![\\p{L}\\p{N}])`, 'u'));
    return pieces.length > 1 && pieces.at(-1) === '' ? pieces.slice(0, -1) : pieces;
  }

  private formatOf({ bold, italic, raised, language }: PlannedRun, rightToLeft: boolean): IRunOptions {
    const eastAsian = slotOf(language ?? this.language) === 'eastAsia';
    return {
      ...(bold ? { bold } : {}),
      ...(italic ? { italics: true } : {}),
      ...(raised ? { superScript: true } : {}),
      ...(rightToLeft ? { rightToLeft } : {}),
      // Quotation marks and dashes that Chinese shares with Latin text take the Chinese typeface.
      ...(eastAsian ? { font: { hint: 'eastAsia' } } : {}),
      ...(language !== undefined && language !== this.language ? { language: tagsOf(language) } : {}),
    };
  }

  /** Pictures are numbered as they come: the library's own numbers go on from document to document. */
  image({ bytes, width, height, title, alternative }: PlannedPicture): ImageRun {
    this.pictures++;
    const [name, description] = [documentText(title), documentText(alternative)];
    return new ImageRun({
      type: 'png',
      data: bytes,
      transformation: { width, height },
      altText: { id: String(this.pictures), name, title: name, description },
    });
  }

  /** Set in a paragraph of its own. */
  picture(planned: PlannedPicture, style: ParagraphStyle): Paragraph {
    return new Paragraph({
      style: styleId(style),
      ...(this.rightToLeft ? { bidirectional: true } : {}),
      children: [this.image(planned)],
    });
  }
}

const tagsOf = (language: Language): { readonly [S in LanguageSlot]?: string } => ({
  [slotOf(language)]: LANGUAGE_TAGS[language],
});

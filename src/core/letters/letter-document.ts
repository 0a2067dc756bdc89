/** Letters as a document to be written: one, or several of one language, each on a page of its own. */
import { formatDay } from '../language/format';
import { directionOf } from '../language/direction';
import type { Language } from '../language/language';
import type {
  PlannedBlock,
  PlannedDocument,
  PlannedParagraph,
  PlannedSection,
  PlannedTextTable,
} from '../plan/document-plan';
import type { ParagraphStyle } from '../style/document-style';
import { headingOf } from '../workbook/heading-index';
import type { Day } from '../values/calendar';
import { linesOf } from './hole-values';
import type { Letter } from './letter';
import { TABLE_LINE } from './letter';

export interface LetterPrint {
  readonly date: Day;
  /** The office that writes; blank: the letter has no head. */
  readonly from: string;
  /** The word for draft in each letter's language, or blank. */
  readonly draft: string;
  readonly version: string;
}

/** All letters must be of one language. */
export function letterDocument(
  letters: readonly [Letter<unknown>, ...Letter<unknown>[]],
  print: LetterPrint,
): PlannedDocument {
  const [first] = letters;
  const { language } = first;
  const title = letters.length === 1 ? first.texts.Subject : '';
  return {
    language,
    direction: directionOf(language),
    title: title === '' ? headingOf('Letters', '', language) : title,
    subject: letters.length === 1 ? first.contact.addressee : '',
    description: headingOf('Letters', '', language),
    author: print.from,
    day: print.date,
    version: print.version,
    sections: letters.map((letter) => letterSection(letter, language, print)),
  };
}

function letterSection(
  { texts, contact, table }: Letter<unknown>,
  language: Language,
  print: LetterPrint,
): PlannedSection {
  const signature = [texts.Signatory, texts['Title of signatory']].flatMap((text) => linesOf(text));
  const closing = paragraphs(texts.Closing, 'letter-body');
  const blocks: PlannedBlock[] = [
    ...(print.from === '' ? [] : [paragraph(print.from, 'letter-head')]),
    paragraph(formatDay(print.date, language), 'letter-date'),
    ...[contact.addressee, contact.office, contact.address].flatMap((text) => paragraphs(text, 'addressee')),
    ...(texts.Subject === '' ? [] : [paragraph(texts.Subject, 'letter-subject')]),
    ...paragraphs(texts.Salutation, 'salutation'),
    ...bodyBlocks(linesOf(texts.Body), table),
    // The words before a signature never stand alone on a page, nor does the signature.
    ...closing.map((each) => (signature.length > 0 ? { ...each, keepWithNext: true } : each)),
    ...signature.map((line, at) =>
      paragraph(line, at === 0 ? 'signature' : 'signature-title', at < signature.length - 1),
    ),
  ];
  return { landscape: false, head: { symbol: '', draft: print.draft }, firstPageHasNoHead: true, blocks };
}

/** What follows the table keeps its distance from it. */
const bodyBlocks = (lines: readonly string[], table: PlannedTextTable | undefined): PlannedBlock[] =>
  lines.map((line, at) => {
    if (line === TABLE_LINE && table) return table;
    return paragraph(line, lines[at - 1] === TABLE_LINE ? 'letter-after-table' : 'letter-body');
  });

const paragraph = (text: string, style: ParagraphStyle, keepWithNext = false): PlannedParagraph => ({
  kind: 'paragraph',
  style,
  runs: [{ text }],
  ...(keepWithNext ? { keepWithNext } : {}),
});

const paragraphs = (text: string, style: ParagraphStyle): PlannedParagraph[] =>
  linesOf(text).map((line) => paragraph(line, style));

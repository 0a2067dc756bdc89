/** A planned document as the bytes of a .docx file, through docx. The same plan gives the same bytes. */
import {
  Document,
  Footer,
  Header,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import type { PlannedBlock, PlannedDocument, PlannedSection } from '../../core/plan/document-plan';
import { LANDSCAPE_TEXT_WIDTH, PAGE, TEXT_WIDTH } from '../../core/style/united-nations-document';
import { DocumentParts } from './document-parts';
import { numberingOf, stylesOf, styleId, TABLE_STYLES_XML, withoutForeignStyles } from './document-styles';
import { documentText } from './document-text';
import { fixedMoments } from './fixed-moments';
import { coreProperties } from './core-properties';
import { writeTable } from './write-table';

/** Name of the document property by which a file is known as ours; its value is the version that wrote it. */
const OUR_PROPERTY = 'Addendum';

/** Keeps `2/5` in this order where text around it runs from right to left; shows nothing. */
const LEFT_TO_RIGHT = '\u200e';
const SLASH = `${LEFT_TO_RIGHT}/${LEFT_TO_RIGHT}`;

export async function writeDocument(plan: PlannedDocument): Promise<Uint8Array> {
  const parts = new DocumentParts(plan.language, plan.direction);
  const document = new Document({
    externalStyles: TABLE_STYLES_XML,
    styles: stylesOf(plan.language, parts.rightToLeft),
    numbering: numberingOf(plan.language),
    customProperties: [{ name: OUR_PROPERTY, value: documentText(plan.version) }],
    sections: plan.sections.map((section) => writeSection(section, parts)),
  });
  withoutForeignStyles(document);
  const properties = { path: 'docProps/core.xml', data: coreProperties(plan) };
  return fixedMoments(await Packer.pack(document, 'uint8array', undefined, [properties]));
}

function writeSection(section: PlannedSection, parts: DocumentParts): ISectionOptions {
  const { landscape, firstPageHasNoHead = false } = section;
  const { top, bottom, margin, head } = PAGE;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: firstPageHasNoHead,
      page: {
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top, bottom, left: margin, right: margin, header: head, footer: head },
      },
    },
    headers: {
      default: new Header({ children: [...draftHead(section, parts), pageHead(section, parts)] }),
      ...(firstPageHasNoHead ? { first: new Header({ children: firstHead(section, parts) }) } : {}),
    },
    footers: {
      default: new Footer({ children: [pageFoot(section, parts, true)] }),
      ...(firstPageHasNoHead ? { first: new Footer({ children: [pageFoot(section, parts, false)] }) } : {}),
    },
    children: section.blocks.map((block) => writeBlock(block, parts)),
  };
}

function writeBlock(block: PlannedBlock, parts: DocumentParts): FileChild {
  if (block.kind === 'table') return writeTable(block, parts);
  return block.kind === 'picture' ? parts.picture(block, 'picture') : parts.paragraph(block);
}

function draftHead({ head }: PlannedSection, parts: DocumentParts): Paragraph[] {
  return head.draft === '' ? [] : [parts.paragraph({ style: 'draft', runs: [{ text: head.draft }] })];
}

/** A head must hold a paragraph. */
function firstHead(section: PlannedSection, parts: DocumentParts): Paragraph[] {
  const draft = draftHead(section, parts);
  return draft.length > 0 ? draft : [parts.paragraph({ style: 'page-foot', runs: [] })];
}

/** The symbol on the side on which the language begins. */
function pageHead({ head }: PlannedSection, parts: DocumentParts): Paragraph {
  return new Paragraph({
    // Without a symbol there is nothing to rule off.
    style: styleId(head.symbol === '' ? 'page-foot' : 'page-head'),
    ...(parts.rightToLeft ? { bidirectional: true } : {}),
    children: parts.runs([{ text: head.symbol, language: 'en' }]),
  });
}

/** The job number on the side on which the language begins, the page and the number of pages on the other; on a first page no number. */
function pageFoot({ head, landscape }: PlannedSection, parts: DocumentParts, hasNumber: boolean): Paragraph {
  return new Paragraph({
    style: styleId('page-foot'),
    ...(parts.rightToLeft ? { bidirectional: true } : {}),
    // Counted, like indents, from the side on which the language begins.
    tabStops: [{ type: TabStopType.RIGHT, position: landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH }],
    children: [
      ...(head.job ? parts.runs([{ text: head.job, language: 'en' }]) : []),
      ...(hasNumber
        ? [
            new TextRun({ children: [new Tab(), LEFT_TO_RIGHT] }),
            new SimpleField('PAGE', '2'),
            new TextRun({ text: SLASH }),
            new SimpleField('NUMPAGES', '2'),
            new TextRun({ text: LEFT_TO_RIGHT }),
          ]
        : []),
    ],
  });
}

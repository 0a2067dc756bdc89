/** The styles of a document: every paragraph and table is formatted by one of them. */
import { AlignmentType, BorderStyle, LevelFormat, LevelSuffix, LineRuleType } from 'docx';
import type {
  INumberingOptions,
  IParagraphStyleOptions,
  IParagraphStylePropertiesOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
} from 'docx';
import type { Language } from '../../core/language/language';
import type { ParagraphStyle, TableLook, TextStyle } from '../../core/style/document-style';
import { UPRIGHT } from '../../core/style/united-nations';
import {
  DOCUMENT_FONTS,
  DOCUMENT_SIZE,
  DOCUMENT_STYLES,
  tagOf,
  PARAGRAPH_NUMBERS,
  RULES,
} from '../../core/style/united-nations-document';

/** Identifiers by which Word knows its own styles; all others are named after the plan's. */
const KNOWN: { readonly [S in ParagraphStyle]?: string } = {
  heading: 'Heading1',
  'page-head': 'Header',
  'page-foot': 'Footer',
};

const IDS = new Map<string, string>();

export function styleId(style: ParagraphStyle): string {
  let id = KNOWN[style] ?? IDS.get(style);
  if (id === undefined) {
    id = style.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    IDS.set(style, id);
  }
  return id;
}

export const TABLE_STYLES: { readonly [L in TableLook]: string } = { figures: 'FigureTable', plain: 'LayoutTable' };

const NUMBERS = 'paragraphs';

/** How far in the text begins after a paragraph's number. */
const AFTER_NUMBER = 567;

/** The numbers of numbered paragraphs, and the letters of the lists under them. */
export function numberingOf(language: Language): INumberingOptions {
  const { number, letter, letters } = PARAGRAPH_NUMBERS[language];
  const both = { alignment: AlignmentType.LEFT, suffix: LevelSuffix.TAB };
  const lettered = letters === 'abjad' ? LevelFormat.ARABIC_ABJAD : LevelFormat.LOWER_LETTER;
  const levels = [
    { level: 0, format: LevelFormat.DECIMAL, text: number, ...both },
    { level: 1, format: lettered, text: letter, ...both },
  ];
  return { config: [{ reference: NUMBERS, levels }] };
}

export function stylesOf(language: Language, rightToLeft: boolean): IStylesOptions {
  const { latin, complex, eastAsian } = DOCUMENT_FONTS[language];
  const run = {
    font: { ascii: latin, hAnsi: latin, cs: complex, eastAsia: eastAsian },
    ...sizes(DOCUMENT_SIZE, language),
    language: {
      value: tagOf('value', language),
      eastAsia: tagOf('eastAsia', language),
      bidirectional: tagOf('bidirectional', language),
    },
  };
  return {
    default: { document: { run, paragraph: { spacing: { line: LINE, lineRule: LineRuleType.AUTO } } } },
    paragraphStyles: Object.entries(DOCUMENT_STYLES).map(([name, style]) =>
      paragraphStyle(name as ParagraphStyle, style, language, rightToLeft),
    ),
  };
}

/** In 240ths of a line. */
const LINE = 245;

/** In half points. */
function sizes(points: number, language: Language): { size: number; sizeComplexScript: number } {
  return { size: 2 * points, sizeComplexScript: 2 * (points + DOCUMENT_FONTS[language].complexLarger) };
}

/** Figures are set in the Latin typeface beside every script, so that they line up. */
function figureSizes(
  points: number,
  language: Language,
): Pick<IRunStylePropertiesOptions, 'size' | 'sizeComplexScript' | 'font'> {
  return { size: 2 * points, sizeComplexScript: 2 * points, font: { cs: DOCUMENT_FONTS[language].latin } };
}

function paragraphStyle(
  name: ParagraphStyle,
  style: TextStyle,
  language: Language,
  rightToLeft: boolean,
): IParagraphStyleOptions {
  const { before = 0, after = 0, outline, ruleBelow } = style;
  const { indentStart = 0, indentEnd = 0, hanging = 0 } = rightToLeft && style.level === 1 ? hung(style) : style;
  const indented = indentStart + indentEnd + hanging > 0;
  const alignment = alignmentOf(style, rightToLeft);
  return {
    id: styleId(name),
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      ...(style.figures
        ? figureSizes(style.size ?? DOCUMENT_SIZE, language)
        : sizes(style.size ?? DOCUMENT_SIZE, language)),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic && !UPRIGHT.includes(language) ? { italics: true } : {}),
    },
    paragraph: {
      ...(rightToLeft ? { bidirectional: true } : {}),
      ...(alignment === undefined ? {} : { alignment }),
      spacing: { before, after },
      // Left and right are where the text begins and ends, also where it runs from right to left.
      ...(indented ? { indent: { left: indentStart, right: indentEnd, hanging } } : {}),
      ...(style.keepWithNext ? { keepNext: true } : {}),
      ...(outline === undefined ? {} : { outlineLevel: outline - 1 }),
      ...(style.level === undefined ? {} : { numbering: { reference: NUMBERS, level: style.level - 1 } }),
      ...(style.level === 1 && !rightToLeft ? { leftTabStop: indentStart + AFTER_NUMBER } : {}),
      ...(ruleBelow ? { border: { bottom: { ...ruleOf(ruleBelow), space: 3 } } } : {}),
    },
  };
}

/**
 * With its number in the margin. Where text runs from right to left, LibreOffice breaks lines within numbers after a tab that does not end an
 * indent.
 */
const hung = (style: TextStyle): TextStyle => ({
  ...style,
  indentStart: (style.indentStart ?? 0) + AFTER_NUMBER,
  hanging: AFTER_NUMBER,
});

/** Nothing where the text begins on its own side; the library turns left and right over where text runs from right to left. */
function alignmentOf({ align }: TextStyle, rightToLeft: boolean): IParagraphStylePropertiesOptions['alignment'] {
  if (align === 'right') return AlignmentType.RIGHT;
  if (align === 'end') return rightToLeft ? AlignmentType.LEFT : AlignmentType.RIGHT;
  if (align === 'centre') return AlignmentType.CENTER;
  return align === 'justified' ? AlignmentType.BOTH : undefined;
}

export const ruleOf = (weight: keyof typeof RULES) => ({
  style: BorderStyle.SINGLE,
  size: RULES[weight],
  color: '000000',
});

const edge = (side: string, weight: keyof typeof RULES): string =>
  `<w:${side} w:val="single" w:sz="${RULES[weight]}" w:space="0" w:color="000000"/>`;

const tableStyle = (look: TableLook, name: string, margin: number, more: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLES[look]}"><w:name w:val="${name}"/>` +
  `<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblCellMar>` +
  `<w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>${more}</w:style>`;

const conditional = (part: string, edges: string): string =>
  `<w:tblStylePr w:type="${part}"><w:tblPr/><w:tcPr><w:tcBorders>${edges}</w:tcBorders></w:tcPr></w:tblStylePr>`;

/**
 * The styles of tables, which the library can only take as they stand in a file: rules above and below the heads and at the bottom, none
 * between lines.
 */
export const TABLE_STYLES_XML =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
  tableStyle(
    'figures',
    'Figure Table',
    60,
    conditional('firstRow', edge('top', 'thin') + edge('bottom', 'medium')) +
      conditional('lastRow', edge('bottom', 'medium')),
  ) +
  tableStyle('plain', 'Layout Table', 30, '') +
  '</w:styles>';

/** A style as the library keeps it. */
interface KeptStyle {
  readonly rootKey?: string;
  readonly root?: readonly { readonly root?: { readonly styleId?: string } }[];
}

/** Styles that Word itself must find. */
const WORDS_OWN = ['Normal', 'TableNormal', 'DefaultParagraphFont', 'FootnoteReference', 'EndnoteReference'];

/** The library brings headings, contents and notes of its own looks, none of which a document has: the gallery is to show what is used. */
export function withoutForeignStyles(document: object): void {
  const { styles } = document as { readonly styles?: { root?: KeptStyle[] } };
  if (!styles?.root) throw new Error('the document has no styles as the library keeps them');
  const ours = new Set([
    ...WORDS_OWN,
    ...Object.keys(DOCUMENT_STYLES).map((style) => styleId(style as ParagraphStyle)),
    ...Object.values(TABLE_STYLES),
  ]);
  styles.root = styles.root.filter(({ rootKey, root }) => {
    const id = root?.[0]?.root?.styleId;
    return rootKey !== 'w:style' || id === undefined || ours.has(id);
  });
}

/** The status as a document: the paragraph for the report, and a table of States by instruments in the language's alphabet, in signs and words. */
import { formatCount, formatDay, formatRate, NOT_AVAILABLE } from '../language/format';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import type { Say } from '../language/say';
import type {
  PlannedBlock,
  PlannedDocument,
  PlannedParagraph,
  PlannedTextCell,
  PlannedTextRow,
} from '../plan/document-plan';
import type { ParagraphStyle } from '../style/document-style';
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from '../style/united-nations-document';
import { CLASS_NAMES } from '../language/class-names';
import { countedIn } from './class-order';
import { CLASS_SYMBOLS, symbolOf } from './class-symbols';
import { rateTenths } from './classify';
import { reportParagraphs } from './report-paragraph';
import { sortedStates } from './state-order';
import type { InstrumentStatus, InstrumentYear, StateYear, Status } from './status';
import { chosenYear } from './status';
import { nameIn, titleOf } from './status-json';
import { asAtDay, STATUS_WORDS, titleOfYear } from './status-words';

export interface StatusPrint {
  readonly say: Say;
  readonly version: string;
  /** The word for draft in the document's language, or blank. */
  readonly draft: string;
}

/** More instruments than this lie on a page that lies. */
const MOST_UPRIGHT = 3;
/** Of the table's width, for the names of States. */
const LABEL_SHARE = 0.32;

interface Column {
  readonly instrument: InstrumentStatus;
  readonly year: InstrumentYear;
}

/** Instruments under which nothing is due in the year are left out; without any there is no document. */
export function statusDocument(status: Status, language: Language, print: StatusPrint): PlannedDocument | undefined {
  const columns = status.instruments
    .map((instrument): Column => ({ instrument, year: chosenYear(instrument) }))
    .filter(({ year }) => year.due !== undefined);
  if (columns.length === 0) return undefined;
  const words = STATUS_WORDS[language];
  const { colon, semicolon, stop } = PUNCTUATION[language];
  const title = titleOfYear(status.year, language);
  const landscape = columns.length > MOST_UPRIGHT;
  const asAt = asAtDay(status.asAt, language);
  const blocks: PlannedBlock[] = [
    paragraph(title, 'title'),
    ...reportParagraphs(status, language, print.say).map(({ text }) => paragraph(text, 'body')),
    paragraph(title, 'table-title'),
    paragraph(`${asAt}${stop}${words.legend}${colon}${legend(columns, language)}`, 'headnote'),
    {
      kind: 'table',
      look: 'figures',
      title,
      description: `${asAt}${stop}${columns.map(({ instrument }) => titleOf(instrument, status.year, language)).join(semicolon)}`,
      widths: widthsOf(columns.length, landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH),
      rows: [
        headRow(status, columns, language),
        ...stateRows(status, columns, language),
        ...countRows(columns, language),
      ],
    },
  ];
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    title,
    subject: asAt,
    description: title,
    version: print.version,
    sections: [{ landscape, head: { symbol: '', draft: print.draft }, firstPageHasNoHead: true, blocks }],
  };
}

const paragraph = (text: string, style: ParagraphStyle): PlannedParagraph => ({
  kind: 'paragraph',
  style,
  runs: [{ text }],
});

const cell = (text: string, style: ParagraphStyle): PlannedTextCell => ({ style, runs: [{ text }] });

const countedOf = (columns: readonly Column[]) => countedIn(columns.map(({ year }) => year));

const legend = (columns: readonly Column[], language: Language): string =>
  countedOf(columns)
    .map((name) => `${CLASS_SYMBOLS[name]}\u00a0${CLASS_NAMES[language][name]}`)
    .join(' · ');

function widthsOf(columns: number, whole: number): number[] {
  const each = Math.floor((whole * (1 - LABEL_SHARE)) / columns);
  return [whole - each * columns, ...Array.from({ length: columns }, () => each)];
}

/** Titles of the reports, each with its due day. */
function headRow({ year }: Status, columns: readonly Column[], language: Language): PlannedTextRow {
  const words = STATUS_WORDS[language];
  const heads = columns.map(({ instrument, year: { due } }) =>
    cell(
      `${titleOf(instrument, year, language)}\n${words.due}${PUNCTUATION[language].colon}${formatDay(due!, language)}`,
      'stub-head',
    ),
  );
  return {
    cells: [cell(words.state, 'stub-head'), ...heads],
    isHead: true,
    ruleAbove: 'thin',
    ruleBelow: 'medium',
  };
}

function stateRows({ records }: Status, columns: readonly Column[], language: Language): PlannedTextRow[] {
  const [first] = columns;
  return sortedStates(first!.year.states, records.states, language).map(({ state }) => ({
    cells: [
      cell(nameIn(records.states[state]!, language), 'row-label'),
      ...columns.map(({ year }) => cell(said(year.states[state]!, language), 'row-label')),
    ],
  }));
}

function said(state: StateYear, language: Language): string {
  const names = CLASS_NAMES[language];
  const name = state.isVoluntary ? `${names[state.class]}, ${names.voluntary}` : names[state.class];
  return `${symbolOf(state)} ${name}`;
}

/** How many States are in each class, and the rate. */
function countRows(columns: readonly Column[], language: Language): PlannedTextRow[] {
  const names = CLASS_NAMES[language];
  const counts = countedOf(columns).map((name, at): PlannedTextRow => ({
    cells: [
      cell(`${CLASS_SYMBOLS[name]} ${names[name]}`, 'row-label'),
      ...columns.map(({ year }) => cell(formatCount(year.counts[name], language), 'row-label')),
    ],
    keepWithNext: true,
    ...(at === 0 ? { ruleAbove: 'thin' } : {}),
  }));
  const rates = columns.map(({ year }) => {
    const tenths = rateTenths(year.counts);
    return cell(tenths === undefined ? NOT_AVAILABLE : formatRate(Number(tenths), language), 'total-label');
  });
  const rate: PlannedTextRow = {
    cells: [cell(STATUS_WORDS[language].rate, 'total-label'), ...rates],
    ruleAbove: 'thin',
    ruleBelow: 'medium',
  };
  return [...counts, rate];
}

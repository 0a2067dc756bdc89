/**
 * The status as a document: the paragraph for the report, the number of States of each class, and a table of States by
 * instruments in the language's alphabet, in words.
 */
import { countedRuns } from '../plan/counted-runs';
import { formatCount, formatDay, formatRate, NOT_AVAILABLE } from '../language/format';
import { directionOf } from '../language/direction';
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
import { ANNEX_WORDS } from '../language/annex-words';
import { COUNTED_ORDER } from './class-order';
import { rateTenths } from './classify';
import { reportParagraphs } from './report-paragraph';
import { sortedStates } from './state-order';
import type { InstrumentStatus, InstrumentYear, StateYear, Status } from './status';
import { chosenYear } from './status';
import { nameIn, titleOf } from './status-json';
import { asAtDay, STATUS_WORDS, titleOfYear } from '../language/status-words';

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
  const title = titleOfYear(status.year, language);
  const landscape = columns.length > MOST_UPRIGHT;
  const asAt = asAtDay(status.asAt, language);
  const description = columns
    .map(({ instrument }) => titleOf(instrument, status.year, language))
    .join(PUNCTUATION[language].semicolon);
  const tables = [
    { title: words.byClass, rows: [headRow(words.class, 'column-head'), ...countRows(status, columns, language)] },
    { title: words.byState, rows: [headRow(words.state, 'stub-head'), ...stateRows(status, columns, language)] },
  ];
  const blocks: PlannedBlock[] = [
    paragraph(title, 'title'),
    ...reportParagraphs(status, language, print.say).map(({ text }) => paragraph(text, 'body')),
    ...tables.flatMap((table, at): PlannedBlock[] => {
      const number = String(at + 1);
      const caption = ANNEX_WORDS[language].table.replace('{number}', number);
      const counted = { of: 'table', number: at + 1, isReference: false } as const;
      return [
        { kind: 'paragraph', style: 'table-number', runs: countedRuns(caption, number, counted) },
        paragraph(table.title, 'table-title'),
        paragraph(`(${asAt})`, 'headnote'),
        {
          kind: 'table',
          look: 'figures',
          title: `${caption}. ${table.title}`,
          description: `${asAt}${PUNCTUATION[language].stop}${description}`,
          widths: widthsOf(columns.length, landscape ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH),
          rows: table.rows,
        },
      ];
    }),
  ];
  return {
    language,
    direction: directionOf(language),
    title,
    subject: asAt,
    description: title,
    version: print.version,
    sections: [{ landscape, head: { symbol: '', draft: print.draft }, firstPageHasNoHead: true, blocks }],
  };

  /** Titles of the reports, each with its due day. */
  function headRow(stub: string, style: 'column-head' | 'stub-head'): PlannedTextRow {
    const isFigure = style === 'column-head';
    const heads = columns.map(({ instrument, year: { due } }): PlannedTextCell => {
      const report = titleOf(instrument, status.year, language);
      const day = `${words.due}${PUNCTUATION[language].colon}${formatDay(due!, language)}`;
      return { ...cell(`${report}\n${day}`, style), ...(isFigure ? { isFigure } : {}) };
    });
    return { cells: [cell(stub, 'stub-head'), ...heads], isHead: true, ruleAbove: 'thin', ruleBelow: 'medium' };
  }
}

const paragraph = (text: string, style: ParagraphStyle): PlannedParagraph => ({
  kind: 'paragraph',
  style,
  runs: [{ text }],
});

const cell = (text: string, style: ParagraphStyle): PlannedTextCell => ({ style, runs: [{ text }] });

function widthsOf(columns: number, whole: number): number[] {
  const each = Math.floor((whole * (1 - LABEL_SHARE)) / columns);
  return [whole - each * columns, ...Array.from({ length: columns }, () => each)];
}

function stateRows({ records }: Status, columns: readonly Column[], language: Language): PlannedTextRow[] {
  const [first] = columns;
  const states = sortedStates(first!.year.states, records.states, language);
  return states.map(({ state }, at) => ({
    cells: [
      cell(nameIn(records.states[state]!, language), 'row-label'),
      ...columns.map(({ year }) => cell(said(year.states[state]!, language), 'row-label')),
    ],
    ...(at === states.length - 1 ? { ruleBelow: 'medium' as const } : {}),
  }));
}

function said(state: StateYear, language: Language): string {
  const names = CLASS_NAMES[language];
  const name = names[state.class];
  return capital(state.isVoluntary ? `${name}${PUNCTUATION[language].comma}${names.voluntary}` : name, language);
}

/** As an entry of a table begins. */
const capital = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** How many States are in each class that there is, and the rate. */
function countRows({ records }: Status, columns: readonly Column[], language: Language): PlannedTextRow[] {
  const names = CLASS_NAMES[language];
  const { perCentDecimals } = records.settings;
  const figure = (text: string, style: 'line-figure' | 'total-figure'): PlannedTextCell => ({
    ...cell(text, style),
    isFigure: true,
  });
  const counts = COUNTED_ORDER.filter((name) => columns.some(({ year }) => year.counts[name] > 0)).map(
    (name): PlannedTextRow => ({
      cells: [
        cell(capital(names[name], language), 'row-label'),
        ...columns.map(({ year }) => figure(formatCount(year.counts[name], language), 'line-figure')),
      ],
      keepWithNext: true,
    }),
  );
  const rates = columns.map(({ year }) => {
    const tenths = rateTenths(year.counts, perCentDecimals);
    const text = tenths === undefined ? NOT_AVAILABLE : formatRate(tenths, language, perCentDecimals);
    return figure(text, 'total-figure');
  });
  const rate: PlannedTextRow = {
    cells: [cell(STATUS_WORDS[language].rate, 'total-label'), ...rates],
    ruleAbove: 'thin',
    ruleBelow: 'medium',
  };
  return [...counts, rate];
}

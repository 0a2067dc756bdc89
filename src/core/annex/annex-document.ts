/** An annex as a United Nations document in its language, with every figure that it prints. */
import { UNMATCHED_REASONS } from '../language/reasons';
import type { Say } from '../language/say';
import type { PlannedDocument, PlannedRun } from '../plan/document-plan';
import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Day } from '../values/calendar';
import type { Outcome } from '../values/diagnostic';
import type { Annex } from './annex';
import { BothLayouts } from './both-layouts';
import { documentBlock } from './document-block';
import { documentChart } from './document-chart';
import type { DocumentFigure, FigureName } from './document-figures';
import { documentParagraphs } from './document-paragraphs';
import { planDocument } from './document-sections';
import { DocumentSettings } from './document-settings';
import { documentTable, paragraph } from './document-tables';
import { DocumentVoice, nameOf } from './document-voice';
import { PrintedFigures } from './printed-figures';
import { termOverrides, Titles } from './printed-words';

export interface DocumentOptions {
  readonly say: Say;
  /** Of the product. */
  readonly version: string;
  /** Stands in for the Settings sheet's own. */
  readonly asAt?: Day | undefined;
  /** Printed on the first page; room is left where there is none. */
  readonly date?: Day | undefined;
  /** With a chart of estimates and expenditures under the summary. */
  readonly chart?: boolean;
}

export interface AnnexDocument {
  readonly plan: PlannedDocument;
  /** In the order in which they stand. */
  readonly figures: readonly DocumentFigure[];
  /** What it calls meetings, lines and parts. */
  readonly names: readonly string[];
  /** Notes that say what a figure or mark is: nobody's own words say the same. */
  readonly definitions?: readonly string[];
}

/**
 * The document of an annex: masthead and title, the text, then the tables, on pages that lie where a table is wide. Findings: settings that are
 * missing or lack a translation; titles without one are told with the annex.
 */
export function annexDocument(
  annex: Annex,
  reconciliation: Reconciliation,
  { say, version, asAt, date, chart = false }: DocumentOptions,
): Outcome<AnnexDocument> {
  const { records } = reconciliation;
  const overrides = termOverrides(records.terms, annex.language);
  const titles = new Titles(annex.language, overrides);
  // What is lacking must be known before the tables, whose labels are made already.
  for (const { meeting, lines } of reconciliation.meetings) {
    titles.of(meeting);
    for (const { line } of lines) titles.of(line);
  }
  const voice = new DocumentVoice(annex, titles, say);
  const settings = new DocumentSettings(annex.language, records, overrides, voice.marks);
  const first = [
    ...documentBlock({ title: annex.title, voice, settings, date }),
    ...documentParagraphs({
      annex,
      reconciliation,
      figures: new PrintedFigures(annex),
      both: new BothLayouts(reconciliation, annex.rounding),
      voice,
      settings,
      asAt: asAt ?? records.settings.asAt,
    }).map(({ style, runs, keepWithNext }) => paragraph(style, runs, keepWithNext)),
  ];
  // Pages are turned at most once: after a table that lies all others do.
  let lies = false;
  const [summary, ...others] = annex.tables.map((table) => {
    const blocks = documentTable(annex, table, voice, lies);
    lies = blocks.landscape;
    return blocks;
  });
  const landscape = summary?.landscape ?? false;
  const drawn = { landscape, blocks: chart ? documentChart(annex, voice) : [] };
  const tables = [...(summary ? [summary, drawn] : []), ...others].filter(({ blocks }) => blocks.length > 0);
  const plan = planDocument({
    language: annex.language,
    title: annex.title,
    symbol: settings.symbol,
    draftWord: annex.draft ? annex.draftWord : '',
    jobNumber: settings.jobNumber,
    author: settings.author,
    day: date,
    descriptions: annex.tables.map(({ caption, title }) => `${caption}. ${title}`),
    version,
    parts: [{ landscape: false, blocks: first }, ...tables],
  });
  const figures = figuresOf(plan, voice.marks.names);
  const { noteCauses, noteNotSplit, noteDerived, noteCausesAdded, noteAdjusted } = annex.words;
  const definitions = [noteCauses, noteNotSplit, noteDerived, noteCausesAdded, noteAdjusted];
  const names = namesOf(annex, reconciliation, titles);
  return { value: { plan, figures, names, definitions }, diagnostics: settings.diagnostics };
}

function namesOf(
  { words, language }: Annex,
  { meetings, records, unmatched }: Reconciliation,
  titles: Titles,
): string[] {
  const titled = [...meetings.map(({ meeting }) => meeting), ...records.budgetLines];
  const names = titled.map((each) => titles.of(each));
  const reasons = unmatched.map(({ reason }) => UNMATCHED_REASONS[language][reason]);
  const parts = [words.conferenceServicing, words.otherRequirements];
  return [...new Set([...names, ...parts, ...reasons])].filter((name) => name !== '');
}

const NUMBER = /\d+(?:[.,\u00a0]\d+)*/g;

/** Every number of the plan: figures by their names, and those in texts of the workbook and in our own wording by where they stand. */
function figuresOf(plan: PlannedDocument, names: ReadonlyMap<PlannedRun, FigureName>): DocumentFigure[] {
  const figures: DocumentFigure[] = [];
  const add = (runs: readonly PlannedRun[], style: string, block: number, row: number, cell: number) =>
    runs.forEach((run, at) => {
      const place = { block, row, cell, run: at };
      const name = names.get(run);
      if (name !== undefined) figures.push({ name, place, text: run.text });
      else
        for (const [text] of run.text.matchAll(NUMBER))
          figures.push({ name: nameOf('text', { counted: style }), place, text });
    });
  plan.sections
    .flatMap(({ blocks }) => blocks)
    .forEach((block, at) => {
      if (block.kind === 'paragraph') add(block.runs, block.style, at, -1, -1);
      if (block.kind !== 'table') return;
      block.rows.forEach(({ cells }, row) => cells.forEach(({ runs, style }, cell) => add(runs, style, at, row, cell)));
    });
  return figures;
}

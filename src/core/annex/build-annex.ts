import { NOT_AVAILABLE } from '../language/format';
import { directionOf } from '../language/direction';
import type { Language } from '../language/language';
import { TRAITS } from '../language/language';
import type { Say } from '../language/say';
import { currencyName } from '../language/currency-words';
import type { AnnexLayout } from '../records/records';
import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Day } from '../values/calendar';
import type { Diagnostic, Outcome } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import type { Minor } from '../values/money';
import type { Annex, AnnexTable, Measure } from './annex';
import { matrixGrid } from './matrix-grid';
import { MATRIX_MEASURES, matrixTable } from './matrix-tables';
import { meetingTable, summaryTable } from './meeting-tables';
import type { AnnexTree } from './meeting-trees';
import { annexTree } from './meeting-trees';
import { figureText } from './print-figure';
import { printedWords, termOverrides, Titles } from './printed-words';
import type { Printing } from './printing';
import type { PrintedVariances } from './split-table';
import { splitTable } from './split-table';

export interface AnnexOptions {
  readonly language: Language;
  readonly say: Say;
  /** Marks the annex as a draft on its face. */
  readonly draft: boolean;
  /** These three stand in for the Settings sheet's own. `rounding` is in minor units of the currency, at least 1. */
  readonly layout?: AnnexLayout | undefined;
  readonly rounding?: Minor | undefined;
  readonly asAt?: Day | undefined;
}

/**
 * The annex in one language: a summary of the meetings, then a table for each (or the matrix). Figures are rounded so
 * that rows add up to their totals, and estimate − expenditure to the variance; a figure that stands in two tables is
 * the same in both. Findings: titles without a translation, and how many figures were moved by a unit.
 */
export function buildAnnex(reconciliation: Reconciliation, options: AnnexOptions): Outcome<Annex> {
  const { language, say } = options;
  const { settings, terms } = reconciliation.records;
  const overrides = termOverrides(terms, language);
  const words = printedWords(language, overrides);
  const titles = new Titles(language, overrides);
  const rounding = options.rounding ?? settings.rounding;
  const layout = options.layout ?? settings.layout;
  const asAt = options.asAt ?? settings.asAt;
  const phrase: Printing['phrase'] = (message, values) => say(message, values, language);
  const printing: Printing = { reconciliation, language, words, titles, rounding, asAt, phrase };
  const tree = annexTree(reconciliation);
  const tables = layout === 'matrix' ? matrixTables(printing, tree) : tablesByMeeting(printing, tree);
  const adjusted = countAdjusted(tables);
  const moved: readonly Diagnostic[] = adjusted > 0 ? [diagnostic('rounding-adjusted', [], { count: adjusted })] : [];
  const final = reconciliation.figures === 'final';
  const year = reconciliation.year === undefined ? '' : String(reconciliation.year);
  const annex: Annex = {
    language,
    direction: directionOf(language),
    title: phrase(final ? words.title : words.titleProvisional, { year, count: reconciliation.meetings.length }),
    symbol: settings.documentSymbol,
    currency: reconciliation.currency,
    decimals: reconciliation.decimals,
    rounding,
    perCentDecimals: settings.perCentDecimals,
    draft: options.draft,
    draftWord: words.draft,
    layout,
    figures: reconciliation.figures,
    tables,
    chart: chartWords(printing, tables[0]!),
    words,
  };
  return { value: annex, diagnostics: [...titles.diagnostics, ...moved] };
}

function chartWords(printing: Printing, summary: AnnexTable): Annex['chart'] {
  const { reconciliation, language, rounding, words, titles, phrase } = printing;
  const { decimals, meetings, currency } = reconciliation;
  const total = summary.rows.find(({ role }) => role === 'total');
  const blank = TRAITS[language].isSpaced ? '\u00a0' : '';
  /** As the table prints it, in whole units. */
  const text = (measure: Measure): string => {
    const cell = total?.figures[summary.columns.findIndex((column) => column.measure === measure)];
    if (!cell || !('amount' in cell) || cell.amount.figure.state === 'unknown') return NOT_AVAILABLE;
    const amount = figureText(cell.amount, { decimals, rounding, language });
    return `${amount}${blank}${currencyName(currency, language, 'counted')}`;
  };
  return {
    title: reconciliation.figures === 'final' ? words.chartFinal : words.chartActual,
    alternative: phrase(words.chartAlternative, {
      count: meetings.length,
      estimate: text('estimate'),
      expenditure: text('expenditure'),
    }),
    names: meetings.map(({ meeting }) => titles.of(meeting)),
  };
}

function tablesByMeeting(printing: Printing, tree: AnnexTree): AnnexTable[] {
  const { byMeeting } = matrixGrid(printing.reconciliation, tree, printing.rounding);
  const printedOf = (row: Parameters<typeof byMeeting.get>[0]) => byMeeting.get(row)!;
  const tables = [
    summaryTable(printing, tree, printedOf, 1),
    ...tree.meetings.map((meeting, at) => meetingTable(printing, meeting, printedOf, at + 2)),
  ];
  const lines = tree.meetings.map(
    ({ byPart }) => new Map(byPart.flatMap((part) => part.lines.map((line) => [line.line.index, line] as const))),
  );
  const variances: PrintedVariances = {
    line: (meeting, { index }) => printedOf(lines[meeting]!.get(index)!).variance,
    meeting: (meeting) => printedOf(tree.meetings[meeting]!).variance,
    total: printedOf(tree.total).variance,
  };
  return withSplit(printing, tables, variances);
}

function matrixTables(printing: Printing, tree: AnnexTree): AnnexTable[] {
  const grid = matrixGrid(printing.reconciliation, tree, printing.rounding);
  const tables = [
    summaryTable(printing, tree, grid.printedOf, 1),
    ...MATRIX_MEASURES.map((measure, at) => matrixTable(printing, tree, grid, measure, at + 2)),
  ];
  const lines = new Map(grid.rows.flatMap(({ line, printed }) => (line ? [[line.index, printed] as const] : [])));
  const totals = grid.rows.at(-1)!.printed;
  return withSplit(printing, tables, {
    line: (meeting, { index }) => lines.get(index)![meeting]!.variance,
    meeting: (meeting) => totals[meeting]!.variance,
    total: totals.at(-1)!.variance,
  });
}

/** What variances come of stands last, where it was asked for. */
function withSplit(printing: Printing, tables: AnnexTable[], variances: PrintedVariances): AnnexTable[] {
  const table = splitTable(printing, variances, tables.length + 1);
  return table ? [...tables, table] : tables;
}

/** A figure printed in two tables is one figure. */
function countAdjusted(tables: readonly AnnexTable[]): number {
  const moved = new Set<object>();
  for (const { rows } of tables)
    for (const { figures } of rows)
      for (const cell of figures) if ('amount' in cell && cell.amount.adjusted) moved.add(cell.amount);
  return moved.size;
}

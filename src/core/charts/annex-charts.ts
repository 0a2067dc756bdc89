/** Pictures of an annex's summary: estimate beside final costs, and the way from the one to the other. Figures are those that the annex prints. */
import type { Annex, AnnexRow, Measure, PrintedFigure } from '../annex/annex';
import { plain } from '../annex/document-marks';
import { figureText } from '../annex/print-figure';
import { amountIn, isUnknown } from '../annex/printed-figures';
import { CHART_WORDS } from '../language/chart-words';
import type { Minor } from '../values/money';
import type { Drawing } from './drawing';
import type { ChartBar, ChartGroup } from './draw-bars';
import { drawBars } from './draw-bars';

interface SummaryRow {
  readonly name: string;
  readonly estimate: PrintedFigure | undefined;
  readonly spent: PrintedFigure | undefined;
}

/** Estimate and final costs of each meeting, and of all; what is not known has no bar. */
export function estimateAndFinal(annex: Annex): Drawing {
  const { language, chart } = annex;
  const [estimate, spent] = [headOf(annex, 'estimate'), headOf(annex, 'expenditure')];
  return drawBars({
    language,
    title: plain(chart.title),
    under: underOf(annex),
    legend: [
      { name: estimate, tone: 'estimate' },
      { name: spent, tone: 'spent' },
    ],
    groups: [...stepsOf(annex)].map(({ name, ...row }) => ({
      name,
      bars: [
        barOf(row.estimate, { name: estimate, tone: 'estimate' }, annex),
        barOf(row.spent, { name: spent, tone: 'spent' }, annex),
      ],
    })),
    begins: 0,
  });
}

/**
 * From all estimates to all final costs, one step for each meeting. `undefined` where a figure is not known, or where the steps do not lead from the one
 * total to the other.
 */
export function fromEstimateToFinal(annex: Annex): Drawing | undefined {
  const { language } = annex;
  const words = CHART_WORDS[language];
  const total = totalOf(annex);
  const [first, last] = [known(total?.estimate), known(total?.spent)];
  if (first === undefined || last === undefined) return undefined;
  const groups: ChartGroup[] = [];
  let at = first;
  for (const { name, estimate, spent } of stepsOf(annex)) {
    const [before, after] = [known(estimate), known(spent)];
    if (before === undefined || after === undefined) return undefined;
    const to = at + after - before;
    const text = amountText(after - before, annex);
    groups.push({ name, bars: [{ name: '', tone: to > at ? 'more' : 'less', span: [at, to], text }] });
    at = to;
  }
  if (at !== last) return undefined;
  const begins = beginOf(groups);
  const whole = (measure: Measure, tone: ChartBar['tone'], amount: number): ChartGroup => ({
    name: headOf(annex, measure),
    bars: [{ name: '', tone, span: [begins, amount], text: amountText(amount, annex) }],
  });
  return drawBars({
    language,
    title: words.fromEstimateToFinal,
    under: [
      ...underOf(annex),
      ...(begins === 0 ? [] : [words.axisBegins.replace('{amount}', amountText(begins, annex))]),
    ],
    legend: [
      { name: headOf(annex, 'estimate'), tone: 'estimate' },
      { name: words.less, tone: 'less' },
      { name: words.more, tone: 'more' },
      { name: headOf(annex, 'expenditure'), tone: 'spent' },
    ],
    groups: [whole('estimate', 'estimate', first), ...groups, whole('expenditure', 'spent', last)],
    begins,
  });
}

/** Steps that are small beside the whole are seen only where the axis begins near them; then at a round amount, which is said. */
function beginOf(groups: readonly ChartGroup[]): number {
  const ends = groups.flatMap(({ bars }) => bars.flatMap(({ span }) => span ?? []));
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (groups.length === 0 || least <= 0 || most - least > least) return 0;
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, most - least)));
  return Math.max(0, Math.floor((least - (most - least) / 2) / unit) * unit);
}

const headOf = ({ tables }: Annex, measure: Measure): string =>
  plain(tables[0]!.columns.find((column) => column.measure === measure)!.heading);

/** The unit, and that it is a draft. */
const underOf = ({ tables, draft, draftWord }: Annex): string[] => [
  plain(tables[0]!.headnote),
  ...(draft ? [draftWord] : []),
];

const isStep = ({ role }: AnnexRow): boolean => role === 'line' || role === 'unmatched';

/** Of each meeting, and of what found none. */
function stepsOf(annex: Annex): SummaryRow[] {
  const rows = annex.tables[0]!.rows.filter(isStep);
  return rows.map((row, at) => summaryRow(annex, row, row.role === 'line' ? annex.chart.names[at] : undefined));
}

function totalOf(annex: Annex): SummaryRow | undefined {
  const row = annex.tables[0]!.rows.filter(({ role }) => role === 'total' || role === 'grand-total').at(-1);
  return row && summaryRow(annex, row, undefined);
}

function summaryRow({ tables }: Annex, row: AnnexRow, name: string | undefined): SummaryRow {
  const at = (measure: Measure): PrintedFigure | undefined =>
    amountIn(row.figures[tables[0]!.columns.findIndex((column) => column.measure === measure)]);
  return { name: plain(name ?? row.label), estimate: at('estimate'), spent: at('expenditure') };
}

const known = (figure: PrintedFigure | undefined): number | undefined =>
  figure === undefined || isUnknown(figure) ? undefined : figure.printed;

function barOf(
  figure: PrintedFigure | undefined,
  { name, tone }: Pick<ChartBar, 'name' | 'tone'>,
  annex: Annex,
): ChartBar {
  const amount = known(figure);
  const span = amount === undefined ? undefined : ([0, amount] as const);
  return { name, tone, span, text: figure ? figureText(figure, annex) : '..' };
}

const amountText = (amount: number, annex: Annex): string =>
  figureText({ figure: { state: 'known', amount: amount as Minor }, printed: amount as Minor, adjusted: false }, annex);

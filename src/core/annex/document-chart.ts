/**
 * The chart of a document: for each meeting a picture of two bars beside its title. The titles and figures are text, so that they are set in
 * the document's own typeface and a screen reader reads them.
 */
import { countedRuns } from '../plan/counted-runs';
import type { PlannedBlock, PlannedPicture, PlannedTextRow } from '../plan/document-plan';
import { formatAmount } from '../language/format';
import type { Minor } from '../values/money';
import { pngOf } from '../plan/png';
import { CHART_COLOURS } from '../style/united-nations';
import { TEXT_WIDTH } from '../style/united-nations-document';
import type { Annex } from './annex';
import { plain } from './document-marks';
import { paragraph } from './document-tables';
import type { DocumentVoice } from './document-voice';
import { cellText, figureText, isInThousands } from './print-figure';
import { amountIn, isUnknown } from './printed-figures';

/** A chart of more meetings shows nothing. */
const MOST_BARS = 40;
const STUB = 3000;
const VALUES = 1500;
/** In pixels of 1/96 inch; drawn at twice as many. */
const WIDTH = 330;
const HEIGHT = 20;
const SCALE = 2;
const BAR = 8;
/** Ground, estimate, expenditure, axis. */
const COLOURS = ['FFFFFF', ...CHART_COLOURS, '000000'];
const AXIS = 3;

interface Bars {
  readonly title: string;
  readonly values: readonly number[];
  /** As the summary prints them. */
  readonly figures: readonly string[];
  readonly alternative: string;
}

/** Nothing where no meeting's figures are all known, or too many are. */
export function documentChart(annex: Annex, voice: DocumentVoice): PlannedBlock[] {
  const meetings = barsOf(annex, voice);
  if (meetings.length === 0 || meetings.length > MOST_BARS) return [];
  const all = meetings.flatMap(({ values }) => values);
  const scale = { from: -roundEnd(-Math.min(0, ...all)), to: roundEnd(Math.max(0, ...all, 1)) };
  const [estimate, expenditure] = ['estimate', 'expenditure'].map(
    (measure) => annex.tables[0]!.columns.find((column) => column.measure === measure)!.heading,
  );
  const row = (title: string, picture: PlannedPicture, figures: readonly string[]): PlannedTextRow => ({
    cells: [
      { style: 'row-label', runs: voice.textRuns(title) },
      { style: 'row-label', runs: [], picture, span: 2 },
      { style: 'line-figure', runs: figures.length === 0 ? [] : [{ text: figures.join('\n') }] },
    ],
    keepWithNext: true,
  });
  const end = (amount: number): string => endText(amount, annex);
  const ends: PlannedTextRow = {
    cells: [
      { style: 'row-label', runs: [] },
      { style: 'row-label', runs: [{ text: end(scale.from) }] },
      { style: 'scale-end', runs: [{ text: end(scale.to) }] },
      { style: 'row-label', runs: [] },
    ],
  };
  const bars = (values: readonly (number | undefined)[]): Uint8Array =>
    picture(values, scale, annex.direction === 'rtl');
  const size = { kind: 'picture' as const, width: WIDTH, height: HEIGHT };
  const { words } = voice;
  const caption = words.chartCaption.replace('{number}', words.chartNumber);
  const half = Math.trunc((TEXT_WIDTH - STUB - VALUES) / 2);
  // What each colour means: a short bar of it.
  const sample = scale.from + (scale.to - scale.from) / 8;
  const legend = [
    { title: estimate!, values: [Math.max(sample, 0), undefined] },
    { title: expenditure!, values: [undefined, Math.max(sample, 0)] },
  ];
  return [
    { ...paragraph('table-number', countedRuns(caption, words.chartNumber, FIRST), true) },
    { ...paragraph('table-title', voice.textRuns(annex.chart.title), true) },
    { ...paragraph('headnote', voice.textRuns(annex.tables[0]!.headnote), true) },
    {
      kind: 'table',
      look: 'plain',
      title: plain(`${caption}. ${annex.chart.title}`),
      description: plain(annex.chart.alternative),
      widths: [STUB, half, TEXT_WIDTH - STUB - VALUES - half, VALUES],
      rows: [
        ...legend.map(({ title, values }) =>
          row(title, { ...size, bytes: bars(values), title: plain(title), alternative: plain(title) }, []),
        ),
        ...meetings.map(({ title, values, figures, alternative }) => {
          const drawn = { ...size, bytes: bars(values), title: plain(title), alternative };
          return row(title, drawn, figures);
        }),
        ends,
      ],
    },
  ];
}

function barsOf(annex: Annex, voice: DocumentVoice): Bars[] {
  const [summary] = annex.tables;
  const place = (measure: string): number => summary!.columns.findIndex((column) => column.measure === measure);
  return (summary?.rows ?? [])
    .filter(({ role }) => role === 'line')
    .flatMap((row, at): Bars[] => {
      const [estimate, expenditure] = [place('estimate'), place('expenditure')].map((column) =>
        amountIn(row.figures[column]),
      );
      const title = annex.chart.names[at] ?? row.label;
      if (!estimate || !expenditure) return [];
      if (isUnknown(estimate) || isUnknown(expenditure)) return [];
      const said = { estimate: figureText(estimate, annex), expenditure: figureText(expenditure, annex) };
      const figures = [estimate, expenditure].map((amount) => cellText({ amount }, annex));
      const alternative = plain(voice.phrase(voice.words.chartRow, { meeting: plain(title), ...said }));
      return [{ title, values: [estimate.printed, expenditure.printed], figures, alternative }];
    });
}

const FIRST = { of: 'figure', number: 1, isReference: false } as const;

/** The least round number that an amount does not exceed. */
function roundEnd(amount: number): number {
  if (amount <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(amount));
  return ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= amount) ?? 10) * power;
}

/** In whole units of the currency where the end is one. */
function endText(end: number, annex: Annex): string {
  const amount = isInThousands(annex) ? end / 1000 : end;
  const whole = amount % 10 ** annex.decimals === 0;
  const shown = whole ? amount / 10 ** annex.decimals : amount;
  return formatAmount(shown as Minor, { decimals: whole ? 0 : annex.decimals, language: annex.language });
}

/** Two bars from a common axis; from the right where the language runs from there. */
function picture(
  values: readonly (number | undefined)[],
  scale: { readonly from: number; readonly to: number },
  fromRight: boolean,
): Uint8Array {
  const [width, height] = [WIDTH * SCALE, HEIGHT * SCALE];
  const pixels = new Uint8Array(width * height);
  const across = (value: number): number => Math.trunc(((value - scale.from) / (scale.to - scale.from)) * (width - 1));
  const fill = (left: number, right: number, top: number, bottom: number, colour: number) => {
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) pixels[y * width + (fromRight ? width - 1 - x : x)] = colour;
  };
  const axis = across(0);
  values.forEach((value, at) => {
    if (value === undefined) return;
    const end = across(value);
    const top = (2 + at * BAR) * SCALE;
    fill(Math.min(axis, end), Math.max(axis, end), top, top + (BAR - 1) * SCALE, at + 1);
  });
  fill(axis, axis + SCALE, 0, height, AXIS);
  return pngOf({ width, height, colours: COLOURS, pixels });
}

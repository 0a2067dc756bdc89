/**
 * The chart of a document: for each meeting a picture of two bars beside its title. The titles and figures are text, so that they are set in
 * the document's own typeface and a screen reader reads them.
 */
import type { PlannedBlock, PlannedPicture, PlannedTextRow } from '../plan/document-plan';
import { pngOf } from '../plan/png';
import { CHART_COLOURS } from '../style/united-nations';
import { TEXT_WIDTH } from '../style/united-nations-document';
import type { Annex } from './annex';
import { plain } from './document-marks';
import { paragraph } from './document-tables';
import type { DocumentVoice } from './document-voice';
import { figureText } from './print-figure';
import { amountIn, isUnknown } from './printed-figures';

/** A chart of more meetings shows nothing. */
const MOST_BARS = 40;
const STUB = 4400;
/** In pixels of 1/96 inch; drawn at twice as many. */
const WIDTH = 340;
const HEIGHT = 20;
const SCALE = 2;
const BAR = 8;
/** Ground, estimate, expenditure, axis. */
const COLOURS = ['FFFFFF', ...CHART_COLOURS, '000000'];
const AXIS = 3;

interface Bars {
  readonly title: string;
  readonly values: readonly number[];
  readonly alternative: string;
}

/** Nothing where no meeting's figures are all known, or too many are. */
export function documentChart(annex: Annex, voice: DocumentVoice): PlannedBlock[] {
  const meetings = barsOf(annex, voice);
  if (meetings.length === 0 || meetings.length > MOST_BARS) return [];
  const all = meetings.flatMap(({ values }) => values);
  const scale = { from: Math.min(0, ...all), to: Math.max(0, ...all, 1) };
  const [estimate, expenditure] = ['estimate', 'expenditure'].map(
    (measure) => annex.tables[0]!.columns.find((column) => column.measure === measure)!.heading,
  );
  const row = (title: string, picture: PlannedPicture, keepWithNext: boolean): PlannedTextRow => ({
    cells: [
      { style: 'row-label', runs: voice.textRuns(title) },
      { style: 'row-label', runs: [], picture },
    ],
    keepWithNext,
  });
  const bars = (values: readonly (number | undefined)[]): Uint8Array =>
    picture(values, scale, annex.direction === 'rtl');
  const size = { kind: 'picture' as const, width: WIDTH, height: HEIGHT };
  // What each colour means: a short bar of it.
  const sample = scale.from + (scale.to - scale.from) / 8;
  const legend = [
    { title: estimate!, values: [Math.max(sample, 0), undefined] },
    { title: expenditure!, values: [undefined, Math.max(sample, 0)] },
  ];
  return [
    { ...paragraph('table-number', voice.textRuns(annex.chart.title), true) },
    {
      kind: 'table',
      look: 'plain',
      title: plain(annex.chart.title),
      description: plain(annex.chart.alternative),
      widths: [STUB, TEXT_WIDTH - STUB],
      rows: [
        ...legend.map(({ title, values }) =>
          row(title, { ...size, bytes: bars(values), title: plain(title), alternative: plain(title) }, true),
        ),
        ...meetings.map(({ title, values, alternative }, at) => {
          const drawn = { ...size, bytes: bars(values), title: plain(title), alternative };
          return row(title, drawn, at < meetings.length - 1);
        }),
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
      const alternative = plain(voice.phrase(voice.words.chartRow, { meeting: plain(title), ...said }));
      return [{ title, values: [estimate.printed, expenditure.printed], alternative }];
    });
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

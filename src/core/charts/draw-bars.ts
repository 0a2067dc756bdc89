/** Bars lying one under the other, each group of them under its name: names of any length are whole, and each amount stands at its bar. */
import { directionOf } from '../language/direction';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import type { Drawing, Shape } from './drawing';
import { wrapped } from './wrap-text';

export type BarTone = 'estimate' | 'spent' | 'less' | 'more';

export interface ChartBar {
  /** What is measured; blank where the group says it. */
  readonly name: string;
  readonly tone: BarTone;
  /** Where it begins and ends on the axis; `undefined`: not known, and nothing is drawn. */
  readonly span: readonly [from: number, to: number] | undefined;
  /** The amount, as it is printed. */
  readonly text: string;
}

export interface ChartGroup {
  readonly name: string;
  readonly bars: readonly ChartBar[];
}

export interface BarChart {
  readonly language: Language;
  readonly title: string;
  /** Below the title: the unit, that it is a draft, where the axis begins. */
  readonly under: readonly string[];
  readonly legend: readonly { readonly name: string; readonly tone: BarTone }[];
  readonly groups: readonly ChartGroup[];
  /** Where the axis begins; nought unless the chart says otherwise. */
  readonly begins: number;
  /** Where it ends at the least. */
  readonly ends?: number;
}

const WIDTH = 800;
const MARGIN = 24;
/** For the amount beside the longest bar. */
const AMOUNT = 130;
const BAR = 16;
const INK = '#1b1a19';
const SOFT = '#5c5a58';
const TONES: { readonly [T in BarTone]: readonly [fill: string, stroke: string] } = {
  estimate: ['#ffffff', '#1b1a19'],
  spent: ['#9fc6d8', '#0b6287'],
  less: ['#cfe6cf', '#0b6a0b'],
  more: ['#f6dfb3', '#7a4d00'],
};

export function drawBars(chart: BarChart): Drawing {
  const { language, title, under, legend, groups, begins } = chart;
  const direction = directionOf(language);
  const ends = groups.flatMap(({ bars }) => bars.flatMap(({ span }) => span ?? []));
  const [from, to] = [Math.min(begins, ...ends), Math.max(begins, chart.ends ?? begins + 1, ...ends)];
  const across = (value: number): number => MARGIN + ((value - from) / (to - from)) * (WIDTH - 2 * MARGIN - AMOUNT);
  /** From the other side where the language runs from there. */
  const placed = (x: number): number => round(direction === 'rtl' ? WIDTH - x : x);
  const shapes: Shape[] = [];
  let y = MARGIN;
  const say = (text: string, size: number, isStrong: boolean, colour: string): void => {
    for (const line of wrapped(text, (WIDTH - 2 * MARGIN) / size)) {
      y += round(size * 1.35);
      shapes.push({
        kind: 'text',
        x: placed(MARGIN),
        y,
        text: line,
        size,
        isStrong,
        colour,
        anchor: 'start',
        direction,
      });
    }
  };
  say(title, 18, true, INK);
  y += 4;
  for (const line of under) say(line, 12, false, SOFT);
  for (const { name, tone } of legend) {
    y += 22;
    shapes.push(barAt(placed, MARGIN, MARGIN + 24, y - 11, 12, tone, name));
    const at = { x: placed(MARGIN + 32), y, text: name, size: 12, colour: INK };
    shapes.push({ kind: 'text', ...at, isStrong: false, anchor: 'start', direction });
  }
  y += 14;
  const top = y;
  for (const { name, bars } of groups) {
    say(name, 13, true, INK);
    y += 6;
    for (const bar of bars) {
      const [start, end] = bar.span ?? [from, from];
      const says = saidOf(name, bar, language);
      if (bar.span) {
        const [left, right] = [across(Math.min(start, end)), across(Math.max(start, end))];
        shapes.push(barAt(placed, left, Math.max(right, left + 1), y, BAR, bar.tone, says));
      }
      // Amounts run from left to right in every language.
      shapes.push({
        kind: 'text',
        x: placed(across(Math.max(start, end)) + 8),
        y: y + BAR - 4,
        text: bar.text,
        size: 12,
        isStrong: false,
        colour: INK,
        anchor: direction === 'rtl' ? 'end' : 'start',
        direction: 'ltr',
      });
      y += BAR + 4;
    }
    y += 4;
  }
  shapes.push({ kind: 'line', x: placed(across(begins)), top, bottom: y, colour: SOFT });
  const description = [
    ...under,
    ...groups.flatMap(({ name, bars }) => bars.map((bar) => saidOf(name, bar, language))),
  ].join('\n');
  return { width: WIDTH, height: y + MARGIN, direction, language, title, description, shapes };
}

function barAt(
  placed: (x: number) => number,
  left: number,
  right: number,
  y: number,
  height: number,
  tone: BarTone,
  says: string,
): Shape {
  const [fill, stroke] = TONES[tone];
  const x = Math.min(placed(left), placed(right));
  return { kind: 'bar', x, y, width: round(right - left), height, fill, stroke, says };
}

const saidOf = (group: string, { name, text }: ChartBar, language: Language): string =>
  `${[group, name].filter((part) => part !== '').join(PUNCTUATION[language].items)}${PUNCTUATION[language].colon}${text}`;

const round = (length: number): number => Math.trunc(length * 10 + 0.5) / 10;

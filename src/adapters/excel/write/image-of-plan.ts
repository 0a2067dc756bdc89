/// <reference types="office-js" />
/** A planned sheet as Office.js paints it. */
import type { PlannedCell, PlannedChart, PlannedSheet } from '../../../core/plan/sheet-plan';
import type { SheetStyle } from '../../../core/style/sheet-style';
import { BODY_SIZE, SHEET_STYLES, TYPEFACES, UPRIGHT } from '../../../core/style/united-nations';
import { cellAddress } from '../../../core/values/address';
import { pause } from '../pause';
import { formulaOf } from './our-mark';
import { raisedText } from './raised-text';
import type { ChartImage, Look, SheetImage, SheetView, Typed } from './sheet-image';

/** Points of a digit's width in the sheets' typeface, and of a column's edges. */
const DIGIT = 5;
const EDGES = 3.75;
/** Excel's own limit, in UTF-16 units, with room for the apostrophe. */
const LONGEST_TEXT = 32_766;
const CUT = ' … [cut: longer than a cell may be]';
/** In points: Excel's own limit. A longer text is whole in its cell, and cut on paper. */
const HIGHEST_ROW = 409;
const EMPTY: Look = {};
const ROWS_AT_ONE_GO = 3000;

export interface PlanOptions {
  /** Values in place of formulas. */
  readonly frozen: boolean;
  /** Whether this Excel can raise part of a text. */
  readonly raises: boolean;
}

/** The pane answers meanwhile. */
export async function imageOfPlan(sheet: PlannedSheet, options: PlanOptions): Promise<SheetImage> {
  const { rows, print } = sheet;
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const [table] = sheet.tables;
  const laidOut = table ? table.top + 1 : rows.length;
  const columns = [...Array(width).keys()];
  const looks = new Looks(sheet, options);
  const body = rows.slice(laidOut);
  const bodyLooks = columns.map((at) => looks.of(body.find(({ cells }) => cells[at])?.cells[at]));
  const bodyFormats = columns.map((at) => body.find(({ cells }) => cells[at]?.format)?.cells[at]?.format ?? 'General');
  const typed: Typed[][] = [];
  for (const [n, { cells }] of rows.entries()) {
    if (n % ROWS_AT_ONE_GO === ROWS_AT_ONE_GO - 1) await pause();
    typed.push(columns.map((at) => typedOf(cells[at], options)));
  }
  return {
    name: sheet.name,
    area: { top: 1, left: 1, bottom: Math.max(1, rows.length), right: width },
    typed,
    formats: rows.map(({ cells }, row) =>
      row < laidOut ? columns.map((at) => cells[at]?.format ?? 'General') : bodyFormats,
    ),
    looks: rows.slice(0, laidOut).map(({ cells }) => columns.map((at) => looks.of(cells[at]))),
    bodyLooks: body.length > 0 ? bodyLooks : [],
    heights: rows.slice(0, laidOut).map(({ height }) => height && Math.min(height, HIGHEST_ROW)),
    merges: sheet.merges.map(({ row, left, right }) => ({
      top: row + 1,
      left: left + 1,
      bottom: row + 1,
      right: right + 1,
    })),
    tables: sheet.tables.map(({ name, top, left, rows: count, columns: { length } }) => ({
      name,
      area: { top: top + 1, left: left + 1, bottom: top + 1 + count, right: left + length },
    })),
    names: (sheet.names ?? []).map(({ name, row, column }) => ({
      name,
      formula: formulaOf(sheet.name, cellAddress(row + 1, column + 1)),
    })),
    chart: sheet.charts[0] && chartOf(sheet.charts[0], sheet),
    print: {
      landscape: print.landscape,
      area: print.area,
      repeated: print.repeated && `$${print.repeated[0] + 1}:$${print.repeated[1] + 1}`,
      breaks: print.breaksAfter.map((row) => row + 2),
      header: print.header,
      footer: print.footer,
    },
  };
}

export const viewOfPlan = ({ widths, hidden, frozenRows, gridLines }: PlannedSheet): SheetView => ({
  widths: widths.map((width) => width * DIGIT + EDGES),
  hidden,
  frozenRows,
  gridLines,
});

/** Text stands after an apostrophe, which Excel takes off: what follows it stays text, whatever it looks like. */
export function typedText(text: string): string {
  if (text === '') return '';
  return `'${text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT - CUT.length) + CUT : text}`;
}

function typedOf(cell: PlannedCell | undefined, { frozen, raises }: PlanOptions): Typed {
  if (cell === undefined) return '';
  if (cell.formula !== undefined && !frozen) return `=${cell.formula}`;
  if (typeof cell.value !== 'string') return cell.value ?? '';
  const raised = raises ? (letters: string): string => letters : raisedText;
  return typedText(`${raised(cell.raisedBefore ?? '')}${cell.value}${raised(cell.raised ?? '')}`);
}

/** Looks of one sheet's cells, made once for each style and kind of value. */
class Looks {
  private readonly made = new Map<string, Look>();

  constructor(
    private readonly sheet: PlannedSheet,
    private readonly options: PlanOptions,
  ) {}

  of(cell: PlannedCell | undefined): Look {
    if (cell === undefined) return EMPTY;
    const key = `${cell.style} ${cell.format === undefined ? '' : 'figure'}`;
    let look = this.made.get(key);
    if (!look) this.made.set(key, (look = this.make(SHEET_STYLES[cell.style], cell.format !== undefined)));
    const { value, raised, raisedBefore } = cell;
    if (typeof value !== 'string' || (raised === undefined && raisedBefore === undefined)) return look;
    if (!this.options.raises) return look;
    const font = { ...look.format?.font, superscript: false };
    const run = (text: string | undefined, isRaised: boolean): Excel.RangeTextRun[] =>
      text === undefined ? [] : [{ text, font: { ...font, superscript: isRaised } }];
    return { ...look, textRuns: [...run(raisedBefore, true), ...run(value, false), ...run(raised, true)] };
  }

  private make(style: SheetStyle, isFigure: boolean): Look {
    const { language, direction } = this.sheet;
    const isRightToLeft = direction === 'rtl';
    const sides = {
      start: isRightToLeft ? 'Right' : 'Left',
      end: isRightToLeft ? 'Left' : 'Right',
      right: 'Right',
    } as const;
    const rule = (weight: SheetStyle['ruleAbove']): Excel.CellBorder | undefined =>
      weight && { style: 'Continuous', weight: weight === 'thin' ? 'Thin' : 'Medium' };
    const [top, bottom] = [rule(style.ruleAbove), rule(style.ruleBelow)];
    return {
      format: {
        font: {
          name: TYPEFACES[language],
          size: style.size ?? BODY_SIZE,
          bold: style.bold === true,
          italic: style.italic === true && !UPRIGHT.includes(language),
        },
        horizontalAlignment: sides[style.align],
        ...(style.vertical ? { verticalAlignment: style.vertical === 'top' ? 'Top' : 'Bottom' } : {}),
        ...(style.indent === undefined ? {} : { indentLevel: style.indent }),
        ...(style.wrap ? { wrapText: true } : {}),
        ...(isRightToLeft ? { readingOrder: isFigure ? 'LeftToRight' : 'RightToLeft' } : {}),
        ...(top || bottom ? { borders: { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) } } : {}),
        ...(style.fill === undefined ? {} : { fill: { color: `#${style.fill}` } }),
      },
    };
  }
}

const chartOf = (chart: PlannedChart, { language }: PlannedSheet): ChartImage => ({
  title: chart.title,
  categories: chart.categories,
  series: chart.series.map(({ name, values, colour }) => ({ name, values, colour: `#${colour}` })),
  format: chart.format,
  fromZero: chart.fromZero,
  typeface: TYPEFACES[language],
  place: [cellAddress(chart.top + 1, chart.left + 1), cellAddress(chart.bottom, chart.right)],
});

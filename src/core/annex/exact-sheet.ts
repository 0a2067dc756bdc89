/**
 * The sheet of exact figures: a row for every row of the annex, to the cent, in formulas over the data tables. The printed
 * figures of every language refer to it. Rows of data are found by whole numbers (MeetingNo, LineNo), never by codes, which a
 * spreadsheet would read as numbers, comparisons or patterns (`001`, `>=1`, `*`).
 */
import type { Amounts, Figure, LineResult, Reconciliation } from '../reconciliation/reconciliation';
import { sumAmounts } from '../reconciliation/figures';
import type { VarianceSplit } from '../reconciliation/variance-split';
import { isSplitTerm, SPLIT_TERMS, sumSplits } from '../reconciliation/variance-split';
import { cellAddress } from '../values/address';
import { decimalFromMinor } from '../values/money';
import type { Minor } from '../values/money';
import { NOT_AVAILABLE } from '../language/format';
import type { AnnexLayout } from '../records/records';
import type { Measure, RowKey, RowRole } from './annex';
import { annexTree, groupByPart } from './meeting-trees';
import { linesOf } from './matrix-grid';
import type { PlannedCell, PlannedRow, PlannedSheet } from '../plan/sheet-plan';
import { amountFormat, rateFormat } from '../plan/sheet-plan';
import type { StyleName } from '../style/sheet-style';
import type { PerCentDecimals } from '../values/per-cents';
import { rateCell } from './print-figure';

export const EXACT = 'Exact';
const HEADINGS = [
  'Row',
  'MeetingNo',
  'LineNo',
  'Meeting',
  'Line',
  'Estimate',
  'Expenditure',
  'Committed',
  'Variance',
  'Rate',
];
/** What variances come of, where it is printed, stands last. */
const COLUMN: { readonly [M in Measure]: number } = {
  estimate: 6,
  expenditure: 7,
  committed: 8,
  variance: 9,
  rate: 10,
  rounding: 11,
  volume: 12,
  price: 13,
  exchange: 14,
  notSplit: 15,
  derived: 16,
};
const SPLIT_HEADINGS = ['Rounding', 'Volume', 'Price', 'Exchange', 'Not split', 'Derived'];
const HEAD_ROWS = 3;

export interface ExactSheet {
  readonly sheet: PlannedSheet;
  /** Address, with the sheet's name, of the exact figure behind a printed one; `undefined` where none is kept. */
  readonly addressOf: (role: RowRole, key: RowKey, measure: Measure) => string | undefined;
  /** The number of a meeting in the data tables, from 1; 0 is none. */
  readonly meetingNumber: (meetingIndex: number) => number;
}

interface ExactRow {
  /** `line`, `subtotal`, `meeting`, `total`, `unmatched`, `grand-total`. */
  readonly name: string;
  readonly id: string;
  readonly meeting: number;
  readonly line: number;
  readonly labels: readonly [string, string];
  readonly amounts: Amounts;
  /** Formulas of estimate, expenditure and committed, given the row's number and a measure's column. */
  readonly formula: (measure: Summed, row: number) => string;
  /** What its variance comes of, where that is printed. */
  readonly split?: VarianceSplit | undefined;
}

type Summed = 'estimate' | 'expenditure' | 'committed';

/** Numbers by which the data tables name meetings and lines: from 1; 0 is none. */
export const meetingNumbers = ({ meetings }: Reconciliation): ReadonlyMap<number, number> =>
  new Map(meetings.map(({ index }, at) => [index, at + 1]));
export const lineNumber = (index: number): number => index + 1;

const rowId = (role: string, meeting: number, line: number, part: string): string =>
  [role, meeting, line, part].join(' ');

export function exactSheet(reconciliation: Reconciliation, layout: AnnexLayout): ExactSheet {
  const numbers = meetingNumbers(reconciliation);
  const { rows } = new ExactRows(reconciliation, layout, numbers);
  const places = new Map(rows.map((row, at) => [row.id, HEAD_ROWS + at + 1]));
  return {
    sheet: planSheet(reconciliation, rows),
    meetingNumber: (index) => numbers.get(index) ?? 0,
    addressOf: (role, key, measure) => {
      const row = places.get(rowId(...idOf(role, key)));
      if (isSplitTerm(measure) && !reconciliation.splits) return undefined;
      return row === undefined ? undefined : `${EXACT}!${absolute(row, COLUMN[measure])}`;
    },
  };
}

/** The rows in their order: each meeting's lines and total, in a matrix the lines of all, the total, and what is unmatched. */
class ExactRows {
  readonly rows: ExactRow[] = [];

  constructor(
    private readonly reconciliation: Reconciliation,
    layout: AnnexLayout,
    private readonly numbers: ReadonlyMap<number, number>,
  ) {
    this.addMeetings();
    const lastMeetingRow = this.last;
    if (layout === 'matrix') this.addLinesOfAll();
    this.addTotals(lastMeetingRow);
  }

  /** The sheet's number of the last row so far. */
  private get last(): number {
    return HEAD_ROWS + this.rows.length;
  }

  private addMeetings(): void {
    const { reconciliation, numbers } = this;
    for (const [at, result] of reconciliation.meetings.entries()) {
      const split = reconciliation.splits?.[at];
      const lines = result.lines.map((line: LineResult, l): LineLike => ({
        index: line.index,
        line: line.line,
        amounts: line,
        split: split?.lines[l],
      }));
      this.addLines(result.index, lines, result.meeting.code);
      this.rows.push({
        name: 'meeting',
        id: rowId('total', result.index, -1, ''),
        meeting: numbers.get(result.index)!,
        line: 0,
        labels: [result.meeting.code, ''],
        amounts: result,
        split: split?.total,
        formula: this.byData(true, false),
      });
    }
  }

  private addLinesOfAll(): void {
    const { reconciliation } = this;
    const lines = linesOf(reconciliation).map(({ index, line }) => {
      const at = reconciliation.meetings.flatMap((meeting) => meeting.lines.filter((other) => other.index === index));
      return { index, line, amounts: sumAmounts(at) };
    });
    this.addLines(-1, lines, '');
  }

  /** Lines of a meeting (below zero: of all), and a subtotal of each part where there are several. */
  private addLines(meeting: number, lines: readonly LineLike[], code: string): void {
    const { decimals } = this.reconciliation;
    const number = this.numbers.get(meeting) ?? 0;
    const severalParts = new Set(lines.map(({ line }) => line.part)).size > 1;
    for (const [part, own] of groupByPart(lines, ({ line }) => line.part)) {
      const first = this.last + 1;
      for (const { index, line, amounts, split } of own)
        this.rows.push({
          name: 'line',
          id: rowId('line', meeting, index, ''),
          meeting: number,
          line: lineNumber(index),
          labels: [code, line.code],
          amounts,
          split,
          formula: this.byData(meeting >= 0, true),
        });
      const { last } = this;
      if (!severalParts) continue;
      this.rows.push({
        name: 'subtotal',
        id: rowId('subtotal', meeting, -1, part),
        meeting: number,
        line: 0,
        labels: [code, part],
        amounts: sumAmounts(own.map(({ amounts }) => amounts)),
        formula: (measure) => {
          const column = COLUMN[measure];
          return rounded(`SUM(${cellAddress(first, column)}:${cellAddress(last, column)})`, decimals);
        },
      });
    }
  }

  private addTotals(lastMeetingRow: number): void {
    const { decimals, totals, splits } = this.reconciliation;
    const { unmatched } = annexTree(this.reconciliation);
    const total = this.last + 1;
    const whole = { meeting: 0, line: 0, labels: ['', ''] as const };
    this.rows.push({
      ...whole,
      name: 'total',
      id: rowId('total', -1, -1, ''),
      amounts: totals,
      split: splits && sumSplits(splits.map((each) => each.total)),
      formula: (measure) => {
        if (lastMeetingRow === HEAD_ROWS) return '0';
        const area = (column: number) => `${absolute(HEAD_ROWS + 1, column)}:${absolute(lastMeetingRow, column)}`;
        return rounded(`SUMIFS(${area(COLUMN[measure])},${area(1)},"meeting")`, decimals);
      },
    });
    if (!unmatched) return;
    this.rows.push({
      ...whole,
      name: 'unmatched',
      id: rowId('unmatched', -1, -1, ''),
      amounts: unmatched.row.amounts,
      formula: (measure) => (measure === 'estimate' ? '0' : rounded(sumIfs(measure, ['[Unmatched],1']), decimals)),
    });
    this.rows.push({
      ...whole,
      name: 'grand-total',
      id: rowId('grand-total', -1, -1, ''),
      amounts: unmatched.grandTotal.amounts,
      formula: (measure) => {
        const column = COLUMN[measure];
        return rounded(`${cellAddress(total, column)}+${cellAddress(total + 1, column)}`, decimals);
      },
    });
  }

  /** The sum of the data's rows of a meeting (else of all that have one), and of a line. */
  private byData(meeting: boolean, line: boolean): ExactRow['formula'] {
    const { decimals } = this.reconciliation;
    return (measure, row) => {
      const keys = [meeting ? `[MeetingNo],$B${row}` : '[MeetingNo],">0"', ...(line ? [`[LineNo],$C${row}`] : [])];
      return rounded(sumIfs(measure, keys), decimals);
    };
  }
}

interface LineLike {
  readonly index: number;
  readonly line: LineResult['line'];
  readonly amounts: Amounts;
  readonly split?: VarianceSplit | undefined;
}

/** A meeting's row of the summary is the total of its own table. */
function idOf(role: RowRole, key: RowKey): [string, number, number, string] {
  if (role === 'line' && key.lineIndex < 0) return ['total', key.meetingIndex, -1, ''];
  if (role === 'subtotal') return ['subtotal', key.meetingIndex, -1, key.part];
  return [role, key.meetingIndex, key.lineIndex, ''];
}

function sumIfs(measure: Summed, keys: readonly string[]): string {
  const table = measure === 'estimate' ? 'tblEstimates' : 'tblExpenditures';
  const all = measure === 'committed' ? [...keys, '[Committed],1'] : keys;
  return `SUMIFS(${table}[Amount],${all.map((key) => `${table}${key}`).join(',')})`;
}

/** Sums of binary fractions are a little off; the cent is exact again after rounding. */
const rounded = (formula: string, decimals: number): string => `ROUND(${formula},${decimals})`;

const absolute = (row: number, column: number): string => cellAddress(row, column).replace(/([A-Z]+)/, '$$$1$$');

function planSheet({ decimals, currency, splits, records }: Reconciliation, rows: readonly ExactRow[]): PlannedSheet {
  const headings = splits ? [...HEADINGS, ...SPLIT_HEADINGS] : HEADINGS;
  const last = HEAD_ROWS + rows.length;
  const head: PlannedRow[] = [
    { cells: [{ value: `Exact figures behind the annex, from the data tables (${currency})`, style: 'data-title' }] },
    { cells: [] },
    {
      cells: headings.map((heading, at) => ({
        value: heading,
        style: at + 1 < COLUMN.estimate ? 'data-head' : 'data-figure-head',
      })),
    },
  ];
  const place: ExactPlace = { decimals, perCentDecimals: records.settings.perCentDecimals, last };
  return {
    name: EXACT,
    language: 'en',
    direction: 'ltr',
    rows: [...head, ...rows.map((row, at) => planRow(row, HEAD_ROWS + at + 1, place))],
    widths: [13, 13, 10, 18, 18, 16, 16, 16, 16, 9, ...(splits ? SPLIT_HEADINGS.map(() => 14) : [])],
    hidden: [],
    merges: [],
    tables: [],
    charts: [],
    frozenRows: HEAD_ROWS,
    print: {
      landscape: true,
      area: `A1:${cellAddress(last, headings.length)}`,
      repeated: [HEAD_ROWS - 1, HEAD_ROWS - 1],
      breaksAfter: [],
      header: EXACT,
      footer: '&P/&N',
    },
    gridLines: true,
  };
}

interface ExactPlace {
  readonly decimals: number;
  readonly perCentDecimals: PerCentDecimals;
  /** The sheet's last row. */
  readonly last: number;
}

function planRow(row: ExactRow, at: number, { decimals, perCentDecimals, last }: ExactPlace): PlannedRow {
  const line = row.name === 'line';
  const style: StyleName = line ? 'data' : 'data-total';
  const figureStyle: StyleName = line ? 'data-figure' : 'data-total-figure';
  const text = (value: string | number): PlannedCell => ({ value, style });
  const figure = (value: Figure, formula: string): PlannedCell => {
    const format = amountFormat(decimals, { zero: value.state === 'nil' ? 'dash' : 'number' });
    if (value.state === 'unknown') return { value: NOT_AVAILABLE, style: figureStyle, format };
    return { value: toNumber(value.amount, decimals), formula, style: figureStyle, format };
  };
  const { estimate, expenditure, committed, variance } = row.amounts;
  const { rate } = rateCell(row.amounts, perCentDecimals);
  const shown = 10 ** perCentDecimals;
  const [e, x] = [cellAddress(at, COLUMN.estimate), cellAddress(at, COLUMN.expenditure)];
  return {
    cells: [
      text(row.name),
      text(row.meeting),
      text(row.line),
      ...row.labels.map(text),
      figure(estimate, row.formula('estimate', at)),
      figure(expenditure, row.formula('expenditure', at)),
      figure(committed, row.formula('committed', at)),
      figure(variance, rounded(`${e}-${x}`, decimals)),
      {
        value: rate === undefined ? NOT_AVAILABLE : rate / 10,
        // In whole minor units, so that a tie is a tie; rounded to what is printed, half away from zero.
        ...(estimate.state === 'unknown' || expenditure.state === 'unknown'
          ? {}
          : {
              formula: `IF(${e}=0,"${NOT_AVAILABLE}",ROUND(ROUND(${x}*${10 ** decimals},0)*${100 * shown}/ROUND(${e}*${10 ** decimals},0),0)${shown > 1 ? `/${shown}` : ''})`,
            }),
        style: figureStyle,
        format: rateFormat(false, perCentDecimals),
      },
      ...splitCells(),
    ],
  };

  /** A line's terms follow from quantities and unit costs, which are not here; sums of them are formulas. */
  function splitCells(): PlannedCell[] {
    const { split } = row;
    if (split === undefined) return [];
    return SPLIT_TERMS.flatMap((term): PlannedCell => {
      const amount = split[term];
      const format = amountFormat(decimals, { zero: amount === undefined ? 'dash' : 'number' });
      const value = toNumber(amount ?? (0 as Minor), decimals);
      const cell: PlannedCell = { value, style: figureStyle, format };
      if (row.name === 'line') return cell;
      const area = (column: number) => `${absolute(HEAD_ROWS + 1, column)}:${absolute(last, column)}`;
      const keys = [area(1), '"line"', ...(row.name === 'meeting' ? [area(2), `$B${at}`] : [area(2), '">0"'])];
      return { ...cell, formula: rounded(`SUMIFS(${[area(COLUMN[term]), ...keys].join(',')})`, decimals) };
    });
  }
}

/** The nearest double to the exact decimal: what a spreadsheet stores for it. */
export const toNumber = (amount: Minor | bigint, decimals: number): number =>
  Number(decimalFromMinor(amount, decimals));

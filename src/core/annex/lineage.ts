/** Which cells stand behind each figure: areas of the source sheets, with the sum of what they add, proved against the figure. */
import { chooseEstimates } from '../reconciliation/choose-estimates';
import { estimateAmounts } from '../reconciliation/estimate-amounts';
import { figureName } from '../reconciliation/figure-name';
import type { Figure, Reconciliation } from '../reconciliation/reconciliation';
import { MatchState } from '../reconciliation/reconciliation';
import { Stage } from '../records/ledger';
import type { Place } from '../values/address';
import { areaAddress, cellAddress, parseCell } from '../values/address';
import { decimalFromMinor } from '../values/money';

/** In a ledger of more rows than these, a figure of more areas than these is told by the one area that holds them all. */
export const MOST_LISTED_ROWS = 50_000;
const MOST_AREAS = 20;

/** Cells of one sheet behind a figure. */
export interface LineageCells {
  /** Position in `Lineage.sheets`. */
  readonly sheet: number;
  /** `E2:E40,E44`; of a summarised figure the area that holds all of its cells, and cells of other figures. */
  readonly areas: string;
  readonly rows: number;
  /** What they add, as a plain decimal in the annex's currency; `null` of quantities and unit costs. */
  readonly sum: string | null;
  /** Only a share of each of these cells counts here. */
  readonly shared?: true;
  readonly summarised?: true;
}

export interface LineageFigure {
  readonly figure: string;
  /** Exact, before rounding; `null`: unknown. */
  readonly amount: string | null;
  /** Of a line and of what is unmatched. A meeting and the whole are the sums of their lines. */
  readonly cells: readonly LineageCells[];
}

export interface Lineage {
  readonly sheets: readonly { readonly file: string; readonly sheet: string }[];
  /**
   * Estimates, expenditures and, where there are any, committed amounts of each line. Variances and rates follow from them. Where variances are split, also
   * `costs`: the quantities and unit costs of a line.
   */
  readonly figures: readonly LineageFigure[];
  /** Each known figure is what its cells add up to. */
  readonly holds: boolean;
}

interface Cell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly amount: number;
  readonly shared: boolean;
}

type Measure = 'estimate' | 'expenditure' | 'committed';

export function lineageOf(reconciliation: Reconciliation): Lineage {
  const { records, decimals, unmatched, unmatchedTotal, unmatchedCommitted } = reconciliation;
  const sheets = new SheetNumbers();
  const cells = cellsBehind(reconciliation, sheets);
  const brief = records.expenditures.count > MOST_LISTED_ROWS;
  const figures: LineageFigure[] = [];
  let holds = true;
  const add = (name: string, { state, amount }: Figure, behind: readonly Cell[]): void => {
    if (state === 'nil') return;
    const groups = groupCells(behind, brief, decimals);
    const sum = behind.reduce((total, cell) => total + BigInt(cell.amount), 0n);
    if (state === 'known' && sum !== BigInt(amount)) holds = false;
    figures.push({
      figure: name,
      amount: state === 'unknown' ? null : decimalFromMinor(amount, decimals),
      cells: groups,
    });
  };
  for (const [m, { meeting, index, lines }] of reconciliation.meetings.entries()) {
    for (const [l, result] of lines.entries()) {
      for (const measure of ['estimate', 'expenditure', 'committed'] as const) {
        const named = { meeting: meeting.code, line: result.line.code, part: '', role: 'line' } as const;
        add(figureName(named, measure), result[measure], cells.get(keyOf(measure, index, result.index)) ?? []);
      }
      const costs = costCells(reconciliation.splits?.[m]?.behind[l] ?? [], sheets);
      const named = { meeting: meeting.code, line: result.line.code, part: '', role: 'line' } as const;
      if (costs.length > 0) figures.push({ figure: figureName(named, 'costs'), amount: null, cells: costs });
    }
  }
  const apart = (items: Reconciliation['unmatched']): Cell[] =>
    items.flatMap(({ at, amount }): Cell[] => {
      const place = parseCell(at.cell);
      if (!place || amount === undefined) return [];
      return [{ sheet: sheets.of(at.file, at.sheet), ...place, amount, shared: false }];
    });
  const name = { meeting: '', line: '', part: '', role: 'unmatched' } as const;
  add(figureName(name, 'expenditure'), unmatchedTotal, apart(unmatched));
  add(figureName(name, 'committed'), unmatchedCommitted, apart(unmatched.filter(({ committed }) => committed)));
  return { sheets: sheets.list, figures, holds };
}

function costCells(places: readonly Place[], sheets: SheetNumbers): LineageCells[] {
  const cells = places.flatMap(({ file, sheet, cell }): Cell[] => {
    const place = parseCell(cell);
    return place ? [{ sheet: sheets.of(file, sheet), ...place, amount: 0, shared: false }] : [];
  });
  return groupCells(cells, false, 0).map((group) => ({ ...group, sum: null }));
}

const keyOf = (measure: Measure, meeting: number, line: number): string => `${measure} ${meeting} ${line}`;

class SheetNumbers {
  readonly list: { readonly file: string; readonly sheet: string }[] = [];

  of(file: string, sheet: string): number {
    const at = this.list.findIndex((known) => known.file === file && known.sheet === sheet);
    return at < 0 ? this.list.push({ file, sheet }) - 1 : at;
  }
}

function cellsBehind({ records, matches }: Reconciliation, sheets: SheetNumbers): ReadonlyMap<string, readonly Cell[]> {
  const cells = new Map<string, Cell[]>();
  const add = (key: string, cell: Cell): void => {
    const list = cells.get(key);
    if (list) list.push(cell);
    else cells.set(key, [cell]);
  };
  const { fate } = chooseEstimates(records);
  const { amounts } = estimateAmounts(records, fate);
  records.estimates.forEach(({ meeting, line, at }, row) => {
    const amount = amounts[row];
    const place = parseCell(at.cell);
    if (amount === undefined || !place) return;
    add(keyOf('estimate', meeting, line), { sheet: sheets.of(at.file, at.sheet), ...place, amount, shared: false });
  });
  const { expenditures: ledger } = records;
  const numbers = ledger.sheets.map(({ file, sheet }) => sheets.of(file, sheet));
  const addRow = (row: number, meeting: number, line: number, amount: number, shared: boolean): void => {
    if (Number.isNaN(amount)) return;
    const cell = {
      sheet: numbers[ledger.places.source(row)]!,
      row: ledger.places.row(row),
      column: ledger.places.column(row),
      amount,
      shared,
    };
    add(keyOf('expenditure', meeting, line), cell);
    if (ledger.stage[row] === Stage.commitment) add(keyOf('committed', meeting, line), cell);
  };
  for (let row = 0; row < ledger.count; row++) {
    if (matches.state[row] !== MatchState.matched) continue;
    addRow(row, matches.meeting[row]!, matches.line[row]!, matches.amount[row]!, false);
  }
  for (const { row, meeting, line, amount } of matches.parts) addRow(row, meeting, line, amount, true);
  return cells;
}

function groupCells(cells: readonly Cell[], brief: boolean, decimals: number): LineageCells[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.sheet} ${cell.shared}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()].map((group): LineageCells => {
    const { sheet, shared } = group[0]!;
    const areas = areasOf(group);
    const summarised = brief && areas.length > MOST_AREAS;
    const sum = group.reduce((total, { amount }) => total + BigInt(amount), 0n);
    return {
      sheet,
      areas: summarised ? boundsOf(group) : areas.join(','),
      rows: group.length,
      sum: decimalFromMinor(sum, decimals),
      ...(shared ? { shared } : {}),
      ...(summarised ? { summarised } : {}),
    };
  });
}

/** Runs of cells down a column. */
function areasOf(cells: readonly Cell[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: string[] = [];
  for (let from = 0; from < sorted.length;) {
    const { row: top, column } = sorted[from]!;
    let bottom = top;
    let to = from + 1;
    for (; to < sorted.length && sorted[to]!.column === column && sorted[to]!.row <= bottom + 1; to++) {
      bottom = sorted[to]!.row;
    }
    areas.push(top === bottom ? cellAddress(top, column) : areaAddress({ top, left: column, bottom, right: column }));
    from = to;
  }
  return areas;
}

function boundsOf(cells: readonly Cell[]): string {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
  }
  return areaAddress(bounds);
}

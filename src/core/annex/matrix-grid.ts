/** The figures of the matrix layout: every line that any meeting has, down; meetings and their sum, across. */
import type { BudgetLine } from '../records/records';
import { NIL, amountsOf, sumAmounts } from '../reconciliation/figures';
import type { Amounts, Reconciliation } from '../reconciliation/reconciliation';
import { byOrder } from '../reconciliation/reconcile';
import type { Minor } from '../values/money';
import type { AnnexTree } from './meeting-trees';
import { groupByPart } from './meeting-trees';
import type { MatrixRow, PrintedMatrixCell, WantedTotals } from './round-matrix';
import { roundMatrix } from './round-matrix';
import { remainder, roundAlone } from './round-table';
import type { FigureTree, PrintedAmounts } from './round-tree';
import { printFigure, roundTree } from './round-tree';
import { append } from '../values/append';

const NIL_AMOUNTS = amountsOf(NIL, NIL, NIL);

export interface GridRow extends MatrixRow {
  readonly line: { readonly index: number; readonly line: BudgetLine } | undefined;
  /** Name of the part, of a line and a subtotal. */
  readonly partCode: string;
  readonly printed: readonly PrintedMatrixCell[];
}

export interface MatrixGrid {
  readonly rows: readonly GridRow[];
  readonly severalParts: boolean;
  /** Of the meetings, the total, the unmatched row and the grand total: the same figures as in the matrix. */
  readonly printedOf: (tree: FigureTree) => PrintedAmounts;
  /** Of every row of the layout by meeting: its totals are the matrix's. */
  readonly byMeeting: ReadonlyMap<FigureTree, PrintedAmounts>;
}

export function matrixGrid(reconciliation: Reconciliation, annex: AnnexTree, unit: Minor): MatrixGrid {
  const parts = groupByPart(linesOf(reconciliation), ({ line }) => line.part);
  const severalParts = parts.length > 1;
  const rows: Omit<GridRow, 'printed'>[] = [];
  parts.forEach(([partCode, lines], part) => {
    const own = lines.map((line) => {
      const at = reconciliation.meetings.map(
        (meeting): Amounts => meeting.lines.find(({ index }) => index === line.index) ?? NIL_AMOUNTS,
      );
      return { role: 'line' as const, part, partCode, line, amounts: [...at, sumAmounts(at)] };
    });
    append(rows, own);
    if (!severalParts) return;
    const amounts = own[0]!.amounts.map((_, c) => sumAmounts(own.map((row) => row.amounts[c]!)));
    rows.push({ role: 'subtotal', part, partCode, line: undefined, amounts });
  });
  const totals = [...reconciliation.meetings, reconciliation.totals];
  rows.push({ role: 'total', part: -1, partCode: '', line: undefined, amounts: totals });
  const { printed, byMeeting } = roundBoth(rows, annex, unit);
  return {
    rows: rows.map((row, r) => ({ ...row, printed: printed[r]! })),
    severalParts,
    printedOf: summaryFigures(annex, printed.at(-1)!, unit, byMeeting),
    byMeeting,
  };
}

interface BothRoundings {
  readonly printed: readonly (readonly PrintedMatrixCell[])[];
  readonly byMeeting: MatrixGrid['byMeeting'];
}

/** How often one layout is rounded by the other's totals. */
const ROUNDS = 4;

/**
 * Totals are one figure, whichever layout prints them. They are those of the layout by meeting, where the lines' own totals over all meetings, which the
 * matrix alone prints, allow it; else the matrix's, by which the meetings' lines are then rounded; and so in turns until both print the same.
 */
function roundBoth(rows: readonly MatrixRow[], annex: AnnexTree, unit: Minor): BothRoundings {
  const totals = [...annex.meetings, annex.total];
  const totalsOf = (tree: MatrixGrid['byMeeting']): WantedTotals =>
    totals.map((each) => {
      const { estimate, expenditure } = tree.get(each)!;
      return { estimate: estimate.printed, expenditure: expenditure.printed };
    });
  const byMeeting = roundTree(annex.root, unit);
  let both: BothRoundings = { printed: roundMatrix(rows, unit, totalsOf(byMeeting)), byMeeting };
  for (let round = 0; round < ROUNDS && !isSame(both); round++) {
    const given = both.printed.at(-1)!.map(({ estimate, expenditure, variance }) => ({
      estimate: estimate.printed,
      expenditure: expenditure.printed,
      variance: variance.printed,
    }));
    const tree = roundTree(annex.root, unit, new Map(totals.map((each, at) => [each, given[at]!])));
    both = { ...both, byMeeting: tree };
    if (isSame(both)) break;
    // The last try is the matrix's own, by no other's totals.
    both = { printed: roundMatrix(rows, unit, round === ROUNDS - 2 ? undefined : totalsOf(tree)), byMeeting: tree };
  }
  return both;

  function isSame({ printed, byMeeting: tree }: BothRoundings): boolean {
    const wanted = totalsOf(tree);
    return printed
      .at(-1)!
      .every(
        ({ estimate, expenditure }, at) =>
          estimate.printed === wanted[at]!.estimate && expenditure.printed === wanted[at]!.expenditure,
      );
  }
}

export function linesOf({ meetings }: Reconciliation): { index: number; line: BudgetLine }[] {
  const lines = new Map<number, BudgetLine>();
  for (const meeting of meetings) for (const { index, line } of meeting.lines) lines.set(index, line);
  return [...lines].map(([index, line]) => ({ index, line })).sort((a, b) => byOrder(a.line, b.line));
}

function summaryFigures(
  annex: AnnexTree,
  totals: readonly PrintedMatrixCell[],
  unit: Minor,
  byMeeting: ReadonlyMap<FigureTree, PrintedAmounts>,
): (tree: FigureTree) => PrintedAmounts {
  const figures = new Map<FigureTree, Omit<PrintedAmounts, 'committed'>>();
  annex.meetings.forEach((meeting, at) => figures.set(meeting, totals[at]!));
  figures.set(annex.total, totals.at(-1)!);
  if (annex.unmatched) {
    const { row, grandTotal } = annex.unmatched;
    const total = totals.at(-1)!;
    const same = byMeeting.get(annex.total)!;
    const isSame = (['estimate', 'expenditure', 'variance'] as const).every(
      (measure) => total[measure].printed === same[measure].printed,
    );
    const [own, sum] = isSame
      ? [byMeeting.get(row)!, byMeeting.get(grandTotal)!]
      : roundUnmatched(row.amounts, grandTotal.amounts, total, unit);
    figures.set(row, own).set(grandTotal, sum);
  }
  return (tree) => ({ ...figures.get(tree)!, committed: byMeeting.get(tree)!.committed });
}

/** The unmatched row by whichever multiple of the unit changes fewer figures of it and of the grand total. */
function roundUnmatched(
  own: Amounts,
  sum: Amounts,
  total: PrintedMatrixCell,
  unit: Minor,
): [PrintedMatrixCell, PrintedMatrixCell] {
  const exact = own.expenditure.amount;
  const alone = roundAlone(exact, unit);
  const below = exact - remainder(exact, unit);
  const rows = [alone, below, below + unit]
    .filter((value) => value === exact || Math.abs(value - exact) < unit)
    .map((value): [PrintedMatrixCell, PrintedMatrixCell] => {
      const e = total.estimate.printed;
      const x = total.expenditure.printed + value;
      const cell = (of: Amounts, estimate: number, expenditure: number): PrintedMatrixCell => ({
        estimate: printFigure(of.estimate, known(of.estimate, estimate), unit),
        expenditure: printFigure(of.expenditure, known(of.expenditure, expenditure), unit),
        variance: printFigure(of.variance, known(of.variance, estimate - expenditure), unit),
      });
      return [cell(own, 0, value), cell(sum, e, x)];
    });
  const changes = (row: readonly PrintedMatrixCell[]) =>
    row
      .flatMap(({ estimate, expenditure, variance }) => [estimate, expenditure, variance])
      .reduce((n, figure) => {
        const off = Math.abs(figure.printed - figure.figure.amount) >= unit ? 100 : 0;
        return n + (figure.adjusted ? 1 : 0) + off;
      }, 0);
  return rows.reduce((best, row) => (changes(row) < changes(best) ? row : best));
}

const known = (figure: { readonly state: string }, printed: number): Minor | undefined =>
  figure.state === 'unknown' ? undefined : ((printed + 0) as Minor);

/** The figures of an annex by what they stand for, as they are printed in its tables. */
import type { Annex, AnnexCell, AnnexRow, Measure, PrintedFigure, RowRole } from './annex';

export class PrintedFigures {
  private readonly cells = new Map<string, AnnexCell>();

  constructor(annex: Annex) {
    for (const { columns, rows } of annex.tables)
      for (const row of rows)
        row.figures.forEach((cell, at) => {
          const { measure, meetingIndex } = columns[at]!;
          const meeting = meetingIndex < 0 ? row.key.meetingIndex : meetingIndex;
          const key = keyOf(roleOf(row, meeting), meeting, row.key.lineIndex, measure);
          if (!this.cells.has(key)) this.cells.set(key, cell);
        });
  }

  /** At a meeting (−1: all) on a line (−1: all). */
  at(meeting: number, line: number, measure: Measure): AnnexCell | undefined {
    return this.cells.get(keyOf('line', meeting, line, measure));
  }

  /** Of all that found no meeting. */
  unmatched(measure: Measure): AnnexCell | undefined {
    return this.cells.get(keyOf('unmatched', -1, -1, measure));
  }
}

/** A meeting is a line of the summary and the total of its own table; subtotals of parts are left aside. */
function roleOf({ role, key }: AnnexRow, meeting: number): RowRole {
  if (role === 'total' && key.part === '') return 'line';
  return role === 'grand-total' && meeting >= 0 ? 'subtotal' : role;
}

const keyOf = (role: RowRole, meeting: number, line: number, measure: Measure): string =>
  `${role} ${meeting} ${line} ${measure}`;

export const amountIn = (cell: AnnexCell | undefined): PrintedFigure | undefined =>
  cell && 'amount' in cell ? cell.amount : undefined;

export const isUnknown = ({ figure }: PrintedFigure): boolean => figure.state === 'unknown';
export const isNil = ({ figure }: PrintedFigure): boolean => figure.state === 'nil';

/** What the tables of either layout print of lines: text says an amount only where both print it. */
import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Minor } from '../values/money';
import { matrixGrid } from './matrix-grid';
import { annexTree } from './meeting-trees';
import { addTo } from '../values/grouped';

export class BothLayouts {
  private readonly atMeetings = new Map<string, Minor[]>();
  private readonly overAll = new Map<number, Minor>();

  constructor(reconciliation: Reconciliation, unit: Minor) {
    const tree = annexTree(reconciliation);
    const { byMeeting, rows } = matrixGrid(reconciliation, tree, unit);
    for (const { result, byPart } of tree.meetings)
      for (const { lines } of byPart)
        for (const line of lines) this.add(result.index, line.line.index, byMeeting.get(line)!.variance.printed);
    for (const { line, printed } of rows) {
      if (!line) continue;
      reconciliation.meetings.forEach(({ index }, at) => this.add(index, line.index, printed[at]!.variance.printed));
      this.overAll.set(line.index, printed.at(-1)!.variance.printed);
    }
  }

  /** Whether every table that has the variance of a line at a meeting prints this amount. */
  printAtMeeting(meeting: number, line: number, variance: Minor): boolean {
    return this.atMeetings.get(keyOf(meeting, line))?.every((printed) => printed === variance) ?? false;
  }

  /** The same of a line over all meetings, which the matrix alone prints. */
  printOverAll(line: number, variance: Minor): boolean {
    return this.overAll.get(line) === variance;
  }

  private add(meeting: number, line: number, variance: Minor): void {
    const key = keyOf(meeting, line);
    addTo(this.atMeetings, key, variance);
  }
}

const keyOf = (meeting: number, line: number): string => `${meeting} ${line}`;

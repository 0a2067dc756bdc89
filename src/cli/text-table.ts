/** A table for the terminal: the first column runs from the left, as do columns of words; figures line up on the right. */
import { apart, hasRightToLeft, pad, safe, widthOf } from './terminal';
import type { Colour, Terminal } from './terminal';

export interface TextRow {
  readonly label: string;
  readonly cells: readonly string[];
  readonly colour?: Colour;
  /** A line above. */
  readonly rule?: boolean;
  /** The label is a sentence of ours, which is safe and keeps its marks of direction. */
  readonly isOurs?: boolean;
}

const GAP = '  ';

/**
 * Prints the heads and rows. A row without cells is a heading, which may be wider than the first column. Where anything in the table runs from right to
 * left, each cell is set apart from the others, so that a terminal that orders a line by its letters leaves the columns where they are. The first `words` of
 * the columns after the first one hold no figures.
 */
export function printTable(terminal: Terminal, heads: readonly string[], rows: readonly TextRow[], words = 0): void {
  const labelOf = ({ label, isOurs }: TextRow): string => (isOurs ? label : safe(label));
  const labels = rows.filter((row) => row.cells.length > 0).map((row) => widthOf(labelOf(row)));
  const first = Math.max(widthOf(heads[0] ?? ''), ...labels);
  const widths = heads
    .slice(1)
    .map((head, n) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row.cells[n] ?? ''))));
  const isTurned = heads.some(hasRightToLeft) || rows.some((row) => [row.label, ...row.cells].some(hasRightToLeft));
  const cell = (text: string, width: number, side: 'left' | 'right'): string =>
    pad(isTurned ? apart(text, true) : text, width, side);
  const line = (label: string, cells: readonly string[]): string =>
    [cell(label, first, 'left'), ...widths.map((width, n) => cell(cells[n] ?? '', width, n < words ? 'left' : 'right'))]
      .join(GAP)
      .trimEnd();
  const rule = '─'.repeat(first + widths.reduce((sum, width) => sum + GAP.length + width, 0));
  terminal.line(terminal.paint('bold', line(heads[0] ?? '', heads.slice(1))));
  terminal.line(rule);
  for (const row of rows) {
    if (row.rule) terminal.line(rule);
    const text = row.cells.length === 0 ? cell(labelOf(row), 0, 'left') : line(labelOf(row), row.cells);
    terminal.line(row.colour === undefined ? text : terminal.paint(row.colour, text));
  }
}

/** A table for the terminal: the first column runs from the left, figures line up on the right. */
import { pad, safe, widthOf } from './terminal';
import type { Colour, Terminal } from './terminal';

export interface TextRow {
  readonly label: string;
  readonly cells: readonly string[];
  readonly colour?: Colour;
  /** A line above. */
  readonly rule?: boolean;
}

const GAP = '  ';

/** Prints the heads and rows. A row without cells is a heading, which may be wider than the first column. */
export function printTable(terminal: Terminal, heads: readonly string[], rows: readonly TextRow[]): void {
  const labels = rows.filter((row) => row.cells.length > 0).map((row) => widthOf(safe(row.label)));
  const first = Math.max(widthOf(heads[0] ?? ''), ...labels);
  const widths = heads
    .slice(1)
    .map((head, n) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row.cells[n] ?? ''))));
  const line = (label: string, cells: readonly string[]): string =>
    [pad(label, first, 'left'), ...widths.map((width, n) => pad(cells[n] ?? '', width, 'right'))].join(GAP).trimEnd();
  const rule = '─'.repeat(first + widths.reduce((sum, width) => sum + GAP.length + width, 0));
  terminal.line(terminal.paint('bold', line(heads[0] ?? '', heads.slice(1))));
  terminal.line(rule);
  for (const row of rows) {
    if (row.rule) terminal.line(rule);
    const text = row.cells.length === 0 ? safe(row.label) : line(safe(row.label), row.cells);
    terminal.line(row.colour === undefined ? text : terminal.paint(row.colour, text));
  }
}

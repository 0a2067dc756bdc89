/** An annex as plain text, for tests that read it whole. */
import type { Annex } from '../../../src/core/annex/annex';
import { cellText, markOf } from '../../../src/core/annex/print-figure';

export function showAnnex(annex: Annex): string {
  const lines = [annex.title, annex.symbol, ...(annex.draft ? [annex.draftWord] : [])];
  for (const table of annex.tables) {
    lines.push('', table.caption, table.title, table.headnote);
    lines.push([table.stub, ...table.columns.map((column) => column.heading)].join(' | '));
    for (const row of table.rows) {
      const label = row.label + row.notes.map((letter) => `^${letter}`).join('');
      const figures = row.figures.map((cell) => cellText(cell, annex) + markOf(cell, annex.language));
      lines.push(`${row.role}: ${[label, ...figures].join(' | ')}`);
    }
    for (const note of table.notes) lines.push(`${note.letter === '' ? '' : `${note.letter} `}${note.text}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A matrix that no page holds is set in parts: every figure stands under the head of its own meeting, each once. */
import { say } from '../../../src/adapters/messages/say';
import { annexDocument } from '../../../src/core/annex/annex-document';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { cellText } from '../../../src/core/annex/print-figure';
import type { Annex } from '../../../src/core/annex/annex';
import { makeReconciliation } from './make-reconciliation';

const textOf = (runs: readonly { readonly text: string; readonly raised?: boolean }[]): string =>
  runs.map(({ text, raised }) => (raised === true ? '' : text)).join('');

test.each([2, 7, 12, 20, 31])('of %i meetings', (count) => {
  const codes = Array.from({ length: count }, (_, at) => `M${String(at).padStart(2, '0')}`);
  const reconciliation = makeReconciliation({
    meetings: codes.map((code) => ({ code, title: `Meeting ${code}` })),
    lines: [{ code: 'A1' }, { code: 'A2' }],
    estimates: codes.flatMap((code, at) => [
      [code, 'A1', `${1000 + at}.00`] as const,
      [code, 'A2', `${2000 + at}.00`] as const,
    ]),
    expenditures: codes.map((code, at) => [code, 'A1', `${3000 + at}.00`] as const),
  });
  const annex: Annex = buildAnnex(reconciliation, { language: 'en', say, draft: false, layout: 'matrix' }).value;
  const { plan } = annexDocument(annex, reconciliation, { say, version: '1' }).value;
  const tables = plan.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
  for (const table of annex.tables.slice(1)) {
    const parts = tables.filter(({ title }) => title.includes(table.title));
    expect(parts.length).toBeGreaterThan(0);
    const seen: string[] = [];
    for (const { rows } of parts) {
      const [head, ...lines] = rows;
      head!.cells.slice(1).forEach((cell, at) => {
        const heading = textOf(cell.runs).replaceAll('\n', ' ');
        const column = table.columns.findIndex((each) => each.heading === heading);
        expect(column).toBeGreaterThanOrEqual(0);
        seen.push(heading);
        expect(lines.map(({ cells }) => textOf(cells[at + 1]!.runs).replace('*', ''))).toEqual(
          table.rows.map(({ figures }) => cellText(figures[column]!, annex)),
        );
      });
    }
    expect(seen).toEqual(table.columns.map(({ heading }) => heading));
  }
});

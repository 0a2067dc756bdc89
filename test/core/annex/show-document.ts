/** A planned document as plain text, for tests that read it whole: a figure of the running text stands in brackets with what it is. */
import type { AnnexDocument } from '../../../src/core/annex/annex-document';
import type { DocumentFigure } from '../../../src/core/annex/document-figures';
import type { PlannedRun } from '../../../src/core/plan/document-plan';

export function showDocument({ plan, figures }: AnnexDocument): string {
  const named = new Map(figures.map((figure) => [keyOf(figure.place), figure]));
  const lines = [`${plan.title} | ${plan.subject} | ${plan.direction}`];
  let block = -1;
  for (const section of plan.sections) {
    lines.push(`--- ${section.landscape ? 'landscape' : 'upright'}, ${section.head.symbol}${section.head.draft}`);
    for (const planned of section.blocks) {
      block++;
      if (planned.kind === 'picture') lines.push(`picture: ${planned.alternative}`);
      if (planned.kind === 'paragraph') {
        lines.push(
          `${planned.style}: ${text(planned.runs, (run) => named.get(keyOf({ block, row: -1, cell: -1, run })))}`,
        );
      }
      if (planned.kind === 'table') {
        lines.push(`table: ${planned.title}`);
        for (const row of planned.rows) {
          const picture = row.cells.map(({ picture: drawn }) => (drawn ? `[${drawn.alternative}]` : '')).join('');
          lines.push(`  ${row.isHead ? 'head: ' : ''}${row.cells.map(({ runs }) => text(runs)).join(' | ')}${picture}`);
        }
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

const keyOf = ({ block, row, cell, run }: DocumentFigure['place']): string => `${block} ${row} ${cell} ${run}`;

function text(runs: readonly PlannedRun[], figureAt?: (run: number) => DocumentFigure | undefined): string {
  return runs
    .map((run, at) => {
      const name = figureAt?.(at)?.name;
      const raised = run.raised ? '^' : '';
      const shown = run.language === undefined ? run.text : `<${run.language}: ${run.text}>`;
      if (name === undefined || name.measure === 'text') return raised + shown.replaceAll('\n', ' / ');
      const { measure, meeting, line, role, counted } = name;
      const what = [measure, meeting, line, role === 'line' ? '' : role, counted].filter((part) => part !== '');
      return `[${shown} = ${what.join(' ')}]`;
    })
    .join('');
}

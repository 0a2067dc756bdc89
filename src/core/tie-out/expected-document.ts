/** What a document should say, from the plan by which it is written and the figures that it prints. */
import { ADJUSTED_MARK } from '../annex/annex';
import type { AnnexDocument } from '../annex/annex-document';
import type { DocumentFigure } from '../annex/document-figures';
import type { PlannedDocument, PlannedPicture, PlannedRun } from '../plan/document-plan';
import type { ParagraphStyle } from '../style/document-style';
import type {
  ExpectedBlock,
  ExpectedCell,
  ExpectedDocument,
  ExpectedText,
  NamedRange,
  ParagraphRole,
} from './document-text';
import { marksOf } from './marks';
import { levelText, plainText } from './plain-text';
import { append } from '../values/append';

/** Styles of text that an editor may word anew, or that belongs to a table; all others are titles. */
const ROLES: { readonly [S in ParagraphStyle]?: ParagraphRole } = {
  body: 'text',
  numbered: 'text',
  lettered: 'item',
  note: 'note',
  'table-number': 'caption',
  'table-title': 'caption',
  headnote: 'caption',
};

export const expectedDocument = (annex: AnnexDocument): ExpectedDocument => expectedText(annex, false);

/** A document of the budget. */
export function expectedBudget(plan: PlannedDocument, names: readonly string[]): ExpectedDocument {
  return expectedText({ plan, figures: tableFigures(plan), names }, true);
}

/** A document of reporting status, a letter: their text stands word for word, since no other words are known to say the same. */
export function expectedVerbatim(plan: PlannedDocument): ExpectedDocument {
  const expected = expectedText({ plan, figures: tableFigures(plan), names: [] }, false);
  const bound = (block: ExpectedBlock): ExpectedBlock =>
    block.kind === 'paragraph' && block.role === 'text' ? { ...block, role: 'title' } : block;
  return { ...expected, blocks: expected.blocks.map(bound) };
}

/** Every figure of its tables, by the texts of its row and of its column. */
function tableFigures({ sections }: PlannedDocument): DocumentFigure[] {
  const textOf = (runs: readonly PlannedRun[]): string =>
    plainText(runs.map(({ raised, text }) => (raised ? '' : text)).join(''));
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block, at): DocumentFigure[] => {
      if (block.kind !== 'table' || block.look !== 'figures') return [];
      const heads = block.rows.find(({ isHead }) => isHead)?.cells.map(({ runs }) => textOf(runs)) ?? [];
      return block.rows.flatMap(({ cells, isHead }, row) =>
        cells.flatMap(({ runs, isFigure }, cell): DocumentFigure[] => {
          if (isHead || !isFigure || textOf(runs) === '') return [];
          const counted = `${textOf(cells[0]!.runs)} / ${heads[cell] ?? ''}`;
          const name = { measure: 'budget' as const, meeting: '', line: '', part: '', role: 'line' as const, counted };
          return [{ name, place: { block: at, row, cell, run: 0 }, text: textOf(runs) }];
        }),
      );
    });
}

function expectedText(
  { plan, figures, names: named, definitions = [] }: AnnexDocument,
  isBudget: boolean,
): ExpectedDocument {
  const bound = new Set(definitions.map(plainText));
  const byPlace = new Map(figures.map((figure) => [placeKey(figure.place), figure]));
  const textOf = (runs: readonly PlannedRun[], block: number, row: number, cell: number): ExpectedText => {
    let text = '';
    const names: NamedRange[] = [];
    const marks: string[] = [];
    runs.forEach((run, at) => {
      if (run.raised || run.text === ADJUSTED_MARK) {
        append(marks, marksOf(run.text));
        return;
      }
      const from = text.length;
      text += levelText(run.text);
      const figure = byPlace.get(placeKey({ block, row, cell, run: at }));
      if (figure) names.push({ from, to: text.length, name: figure.name });
    });
    return { text, names, ...(marks.length > 0 ? { marks } : {}) };
  };
  const planned = plan.sections.flatMap(({ blocks }) => blocks);
  const blocks = planned.map((block, at): ExpectedBlock | undefined => {
    if (block.kind === 'picture') return undefined;
    if (block.kind === 'paragraph') {
      const text = textOf(block.runs, at, -1, -1);
      const isBound = block.style === 'note' && bound.has(plainText(text.text));
      return { kind: 'paragraph', role: ROLES[block.style] ?? 'title', ...text, ...(isBound ? { isBound } : {}) };
    }
    return {
      kind: 'table',
      hasFigures: block.look === 'figures',
      descriptions: [block.title, block.description],
      rows: block.rows.map((row, r) => {
        let column = 0;
        const cells = row.cells.map((cell, c): ExpectedCell => {
          const span = cell.span ?? 1;
          const made = {
            column,
            span,
            isFigure: cell.isFigure === true && !row.isHead,
            ...(cell.picture ? { pictures: textsOfPicture(cell.picture) } : {}),
            ...textOf(cell.runs, at, r, c),
          };
          column += span;
          return made;
        });
        return { cells, isHead: row.isHead === true };
      }),
    };
  });
  const described = planned.flatMap((block) => (block.kind === 'picture' ? textsOfPicture(block) : []));
  const heads = plan.sections.flatMap(({ head }) => [head.symbol, head.draft, head.job ?? '']);
  return {
    language: plan.language,
    names: named,
    isBudget,
    blocks: blocks.filter((block) => block !== undefined),
    heads: distinct(heads),
    properties: distinct([plan.title, plan.subject, plan.description, ...described]),
  };
}

const placeKey = ({ block, row, cell, run }: DocumentFigure['place']): string => `${block} ${row} ${cell} ${run}`;

const textsOfPicture = ({ title, alternative }: PlannedPicture): string[] => [title, alternative];

const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts.map(plainText))].filter((text) => text !== '');

/** Comments at cells: nothing of them is read, but what they say of a figure beside them may matter. */
import type { Place } from '../values/address';
import { parseCell } from '../values/address';
import { codeKey } from '../values/code-key';
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import type { CellComment, Sheet } from '../workbook/workbook';
import { isDoubtful } from './caption-words';
import type { Findings } from './findings';

/** So many cells are named. */
const MOST_NAMED = 8;
const LONGEST = 120;

/**
 * Says of each sheet that was read which cells have comments; each comment that says that something does not count (`not adopted`, `do not use`) is a
 * finding at its cell.
 */
export function reportComments(tables: readonly RecognisedSheet[], findings: Findings): void {
  const files = new Map<Sheet, string>(tables.map(({ sheet, workbook }) => [sheet, workbook.file]));
  for (const [{ name, comments = [] }, file] of files) {
    const at = (cell: string): Place => ({ file, sheet: name, cell });
    const rising = [...comments].sort(byPlace);
    for (const { cell, text } of rising.filter(saysDoubt))
      findings.add('comment-doubtful', at(cell), { text: text.slice(0, LONGEST) });
    const others = rising.filter((comment) => !saysDoubt(comment)).map(({ cell }) => cell);
    if (others.length === 0) continue;
    const cells = others.slice(0, MOST_NAMED).join(', ') + (others.length > MOST_NAMED ? ' …' : '');
    findings.add('comments-not-read', at(others[0]!), { count: others.length, cells });
  }
}

/** By its own words, or by those of one of its lines: the first may be the author's name. */
const saysDoubt = ({ text }: CellComment): boolean =>
  text.split(/[\r\n.;]+/).some((line) => codeKey(line) !== '' && isDoubtful(line.trim()));

function byPlace(one: CellComment, other: CellComment): number {
  const [first, second] = [parseCell(one.cell), parseCell(other.cell)];
  return (first?.row ?? 0) - (second?.row ?? 0) || (first?.column ?? 0) - (second?.column ?? 0);
}

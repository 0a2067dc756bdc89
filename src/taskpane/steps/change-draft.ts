/** What the officer says, added to what was said before. */
import type { SaidOfRow, SaidOfTable } from '../../core/mapping/said';
import { saidOver } from '../../core/mapping/said-over';
import type { Draft, ShownMapping } from '../engine/mapping-questions';

export function withSaid(draft: Draft, said: SaidOfTable): Draft {
  return { ...draft, said: saidOver(draft.said, [said]) };
}

/** Whether there is something that waits for an answer, or for its answers to be kept. */
export const isAskedOf = ({ sheets, otherRows, parties }: ShownMapping, { said }: Draft): boolean =>
  said.length + otherRows.length + parties.length > 0 || sheets.some(({ state }) => state === 'guessed');

export function withRow(draft: Draft, row: SaidOfRow): Draft {
  const isSame = (each: SaidOfRow): boolean => each.kind === row.kind && each.proposed === row.proposed;
  const known = draft.rows.find(isSame);
  return { ...draft, rows: [...draft.rows.filter((each) => !isSame(each)), { ...known, ...row }] };
}

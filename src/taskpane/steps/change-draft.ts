/** What the officer says, added to what was said before. */
import type { SaidOfRow, SaidOfTable } from '../../core/mapping/said';
import { saidOver } from '../../core/mapping/said-over';
import type { Draft } from '../engine/mapping-questions';

export function withSaid(draft: Draft, said: SaidOfTable): Draft {
  return { ...draft, said: saidOver(draft.said, [said]) };
}

export function withRow(draft: Draft, row: SaidOfRow): Draft {
  const isSame = (each: SaidOfRow): boolean => each.kind === row.kind && each.proposed === row.proposed;
  const known = draft.rows.find(isSame);
  return { ...draft, rows: [...draft.rows.filter((each) => !isSame(each)), { ...known, ...row }] };
}

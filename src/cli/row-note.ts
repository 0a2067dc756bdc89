import type { RowBehind } from '../core/reconciliation/rows-behind';

/** What a row behind a figure says of itself, and whether it is part of a shared one. */
export const rowNote = ({ note, isShare }: RowBehind): string =>
  [note, isShare ? 'share' : ''].filter((text) => text !== '').join(' · ');

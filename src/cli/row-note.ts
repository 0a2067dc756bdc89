/** What a row behind a figure says of itself, and whether it is part of a shared one. */
export interface Noted {
  readonly note: string;
  readonly isShare: boolean;
}

/** `share`: how a part of a shared row is called. */
export const rowNote = ({ note, isShare }: Noted, share: string): string =>
  [note, isShare ? share : ''].filter((text) => text !== '').join(' · ');

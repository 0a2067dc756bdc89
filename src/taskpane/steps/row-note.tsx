import type { ReactElement } from 'react';
import { useSpeech } from '../speech';

interface RowNoteProps {
  readonly isShare: boolean;
  readonly note: string;
}

/** What a row behind a figure says of itself, and whether it is part of a shared one. */
export function RowNote({ isShare, note }: RowNoteProps): ReactElement | null {
  const { words } = useSpeech();
  if (!isShare && note === '') return null;
  return (
    <span className="soft note">
      {note !== '' && <bdi>{note}</bdi>}
      {isShare && note !== '' && ' · '}
      {isShare && words.share}
    </span>
  );
}

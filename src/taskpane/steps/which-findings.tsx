import type { ReactElement } from 'react';
import type { Place } from '../../core/values/address';
import { Choice } from '../choice';
import { usePaneContext } from '../pane-context';
import { placeName, useSpeech } from '../speech';
import { useWords } from '../use-words';

interface WhichFindingsProps {
  readonly total: number;
  /** The first of them, each with its number in the group. */
  readonly places: readonly { readonly at: Place | undefined; readonly n: number; readonly message?: string }[];
  /** `undefined`: all. */
  readonly index: number | undefined;
  readonly onChoose: (index: number | undefined) => void;
}

/** All findings of a kind, or one of them; nothing where there is only one. */
export function WhichFindings({ total, places, index, onChoose }: WhichFindingsProps): ReactElement | null {
  const { outline } = usePaneContext();
  const { say } = useSpeech();
  const words = useWords('check');
  if (total < 2) return null;
  const options = places.map(
    ({ at, n, message }) =>
      // Findings of one place are told apart by what they say.
      [
        String(n),
        [at ? placeName(at, outline?.files ?? []) : String(n + 1), message].filter(Boolean).join(' · '),
      ] as const,
  );
  return (
    <Choice
      label={words.which}
      value={index === undefined ? '' : String(index)}
      options={[['', say(words.all, { count: total })], ...options]}
      onChoose={(value) => onChoose(value === '' ? undefined : Number(value))}
    />
  );
}

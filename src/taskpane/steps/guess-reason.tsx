import type { ReactElement } from 'react';
import type { Reason } from '../../core/mapping/guess';
import { useSpeech } from '../speech';
import { useWords } from '../use-words';

/** What is said by a heading, or by somebody, is no guess. */
const SURE: ReadonlySet<Reason['by']> = new Set(['heading', 'said', 'values']);

export const isGuess = (reason: Reason | undefined, rivals: readonly string[] = []): boolean =>
  reason !== undefined && (rivals.length > 0 || !SURE.has(reason.by));

/** Why something is guessed; nothing where it is plain. */
export function GuessReason({ reason }: { readonly reason: Reason }): ReactElement | null {
  const { say } = useSpeech();
  const words = useWords('mapping');
  const guesses = useWords('guesses');
  if (!isGuess(reason)) return null;
  const count = 'count' in reason ? reason.count : 0;
  const text =
    reason.by === 'name'
      ? say(guesses.text, { text: reason.text })
      : say(guesses.why, { by: reason.by.replaceAll(' ', '_'), count });
  return (
    <p className="soft samples">
      {reason.by !== 'nothing else' && <span className="guess">{words.guess}</span>} {text}
    </p>
  );
}

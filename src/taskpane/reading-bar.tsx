import type { ReactElement } from 'react';
import { DefaultButton, ProgressIndicator } from './fluent';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';
import { useWords } from './use-words';

/** How far reading is; comes into view after half a second, by the style sheet. */
export function ReadingBar(): ReactElement | null {
  const { progress, stop, isWaiting } = usePaneContext();
  const { words } = useSpeech();
  const host = useWords('host');
  if (progress === undefined) return null;
  return (
    <div className="reading" aria-live="polite">
      <ProgressIndicator
        label={isWaiting ? host.waiting : words.reading}
        {...(progress > 0 && progress < 1 && { percentComplete: progress })}
      />
      <DefaultButton onClick={stop}>{words.cancel}</DefaultButton>
    </div>
  );
}

import type { ReactElement } from 'react';
import { DefaultButton, ProgressIndicator } from './fluent';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';

/** How far writing is, with the way to stop it; comes into view after half a second, by the style sheet. */
export function WritingBar(): ReactElement | null {
  const { progress, stop } = usePaneContext().writing;
  const { words } = useSpeech();
  if (progress === undefined) return null;
  return (
    <div className="reading" aria-live="polite">
      <ProgressIndicator label={words.working} {...(progress > 0 && progress < 1 && { percentComplete: progress })} />
      <DefaultButton onClick={stop}>{words.cancel}</DefaultButton>
    </div>
  );
}

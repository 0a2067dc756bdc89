import type { ReactElement } from 'react';
import { Link } from './fluent';
import { usePaneContext } from './pane-context';
import { useSpeech } from './speech';

/** That something is being changed, and, after it, the way back. */
export function RestoreBar(): ReactElement | null {
  const { writing } = usePaneContext();
  const { words } = useSpeech();
  const { isBusy, canRestore, restore, done } = writing;
  if (!isBusy && !canRestore) return null;
  return (
    <div className="back restore" aria-live="polite">
      {isBusy ? (
        <span className="soft">{words.working}</span>
      ) : (
        <>
          {done !== undefined && <p className="soft">{done}</p>}
          <Link onClick={() => void restore()}>{words.restore}</Link>
        </>
      )}
    </div>
  );
}

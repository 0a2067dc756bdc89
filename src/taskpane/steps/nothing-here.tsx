import type { ReactElement } from 'react';
import { PrimaryButton } from '../fluent';
import { usePaneContext } from '../pane-context';
import { useSpeech } from '../speech';

/** A step that has nothing to show: why, and the way to the step where that can be mended. */
export function NothingHere({ why }: { readonly why: string }): ReactElement {
  const { goTo } = usePaneContext();
  const { words } = useSpeech();
  return (
    <section>
      <p className="soft">{why}</p>
      <div className="actions">
        <PrimaryButton onClick={() => goTo('data')}>{words.steps.data}</PrimaryButton>
      </div>
    </section>
  );
}

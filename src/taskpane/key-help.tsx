import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { DefaultButton } from './fluent';
import type { Words } from './use-words';
import { useWords } from './use-words';

const KEYS: readonly (readonly [keys: string, what: keyof Words['keys']])[] = [
  ['← →', 'steps'],
  ['↑ ↓', 'findings'],
  ['Enter', 'go'],
  ['Esc', 'back'],
  ['Ctrl+Z', 'undo'],
  ['/', 'find'],
  ['?', 'help'],
];

/** The keys that the pane knows; closed by Esc or its button, and focus goes back to where it was. */
export default function KeyHelp({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords('keys');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="key-help"
      aria-labelledby="keys"
      onClose={onClose}
      // Esc closes this, and nothing behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="keys">{words.keys}</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt dir="ltr">
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words[what]}</dd>
          </div>
        ))}
      </dl>
      <DefaultButton onClick={() => dialog.current?.close()}>{words.close}</DefaultButton>
    </dialog>
  );
}

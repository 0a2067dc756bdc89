/** The keys that work anywhere in the pane. */
import { useEffect, useRef } from 'react';

interface Keys {
  readonly onHelp: () => void;
  /** `undefined` where nothing can be taken back now. */
  readonly onUndo: (() => void) | undefined;
}

/** Where a text is being typed, keys are letters, and Ctrl+Z is the field's own. */
const TYPED_IN = 'input, textarea, select, [contenteditable]';

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.defaultPrevented || event.altKey) return;
      if (target instanceof Element && target.closest(`${TYPED_IN}, dialog`)) return;
      const isControl = event.ctrlKey || event.metaKey;
      if (isControl && !event.shiftKey && key.toLowerCase() === 'z' && latest.current.onUndo) latest.current.onUndo();
      else if (!isControl && key === '?') latest.current.onHelp();
      else if (!isControl && key === '/') {
        const search = document.querySelector<HTMLElement>('.step [role=search] input, .step input[type=search]');
        if (!search) return;
        search.focus();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

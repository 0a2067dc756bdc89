/** Focus stays in the pane: who works by keyboard goes on from where they stood. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

const FOCUSABLE =
  'button:enabled, select:enabled, textarea:enabled, input:enabled:not(.hidden), a[href], summary, [tabindex="0"]';

/** Where focus was: in each box around it, the how-manieth of what can be focused. */
interface Spot {
  readonly element: HTMLElement;
  readonly boxes: readonly { readonly box: HTMLElement; readonly at: number }[];
}

/** Where the focused control is gone, what took its place is focused; one that cannot be used for a while gets focus back when it can. */
export function useKeptFocus(pane: RefObject<HTMLElement>): void {
  useEffect(() => {
    const whole = pane.current;
    if (!whole) return undefined;
    let spot: Spot | undefined;
    let isWaiting = false;
    let frame = 0;
    const note = ({ target }: FocusEvent): void => {
      if (target === whole) return;
      spot = spotOf(target as HTMLElement, whole);
      isWaiting = false;
    };
    const mend = (): void => {
      const active = document.activeElement;
      if (!spot || (active !== document.body && active !== whole)) return;
      const { element } = spot;
      if (!element.isConnected) replacementOf(spot)?.focus();
      else if (element.matches(':disabled')) {
        isWaiting = true;
        whole.focus({ preventScroll: true });
      } else if (isWaiting) element.focus({ preventScroll: true });
    };
    // What a form does for its own focus when it closes comes first, in the next frame.
    const watcher = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(mend)));
    });
    whole.addEventListener('focusin', note);
    watcher.observe(whole, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      whole.removeEventListener('focusin', note);
      watcher.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [pane]);
}

const focusable = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(FOCUSABLE)];

function spotOf(element: HTMLElement, whole: HTMLElement): Spot {
  const boxes: { box: HTMLElement; at: number }[] = [];
  for (let box = element.parentElement; box && whole.contains(box); box = box.parentElement) {
    boxes.push({ box, at: focusable(box).indexOf(element) });
  }
  return { element, boxes };
}

/** What stands now where the element stood, in the nearest box that is still there and not empty. */
function replacementOf({ boxes }: Spot): HTMLElement | undefined {
  for (const { box, at } of boxes) {
    const there = box.isConnected ? focusable(box) : [];
    if (there.length > 0) return there[Math.min(Math.max(0, at), there.length - 1)];
  }
  return undefined;
}

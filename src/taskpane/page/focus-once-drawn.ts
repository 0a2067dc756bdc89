/** A step may come late, and a machine may be slow: what is not drawn by then is not waited for any longer. */
const LONGEST = 5_000;

let waiting: MutationObserver | undefined;

/** Focuses the first element that the selector names, as soon as there is one; a newer call takes the place of an older. */
export function focusOnceDrawn(selector: string): void {
  waiting?.disconnect();
  const focused = (): boolean => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    return element !== null;
  };
  if (focused()) return;
  const watcher = new MutationObserver(() => {
    if (focused()) watcher.disconnect();
  });
  waiting = watcher;
  watcher.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), LONGEST);
}

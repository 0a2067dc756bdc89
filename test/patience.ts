/**
 * Milliseconds that tests in a browser wait, for all of them: a machine with two slow cores and other tests beside takes many times as long as a good one,
 * and what never comes fails all the same.
 */

/** For an element to show. */
export const PATIENCE = 60_000;
/** For a browser to start. */
export const START = 120_000;
/** For a whole test. */
export const LONG = 300_000;

/** Comes back as soon as something is so, or when patience ends: what is expected is then looked at. */
export async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE; !isSo() && Date.now() < end;)
    await new Promise((done) => setTimeout(done, 20));
}

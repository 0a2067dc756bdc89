/** What of the pane is drawn beyond its sides. */
import type { Frame, Page } from 'playwright-core';

/**
 * Elements that reach beyond the pane's sides; those inside something that scrolls by itself are its own matter.
 * The bar of work whose length is not known runs in from beyond its track, which cuts it off.
 */
export const overflowing = async (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const apart = '.paper, .sheets, .grid, .ms-ProgressIndicator-progressTrack, .ms-ProgressIndicator-itemProgress';
    const scrolls = (one: Element): boolean => one.parentElement?.closest(apart) !== null;
    return [...document.querySelectorAll('.pane *')]
      .filter((one) => !one.classList.contains('hidden') && one.scrollWidth > 1 && !scrolls(one))
      .filter((one) => one.getBoundingClientRect().right > width + 1 || one.getBoundingClientRect().left < -1)
      .map((one) => `${one.className} ${one.textContent}`);
  });

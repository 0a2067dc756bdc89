/** What axe finds wrong in a page as it is shown. */
import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** That a target is large enough is no rule that axe has on by itself. */
const OPTIONS: RunOptions = { rules: { 'target-size': { enabled: true } } };

/** Each violation with the elements it is about. */
export async function axeViolations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { readonly axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run(options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, OPTIONS);
}

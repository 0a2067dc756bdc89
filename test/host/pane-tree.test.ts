/** The accessibility tree of every step, form and dialog, as the browser tells it to a screen reader: names, groups, lists, headings, what is said aloud. */
import { readFileSync } from 'node:fs';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { problems } from '../taskpane/problems';
import { BookModel } from './book-model';
import { inExcel } from './in-excel';
import { SAMPLE } from './planned-annex';
import { treeFaults } from './tree-faults';
import { LONG } from '../patience';

const LANGUAGES = [
  ['English', 'en-GB'],
  ['Arabic', 'ar-SA'],
] as const;
/** Of each step, what is drawn last. */
const STEPS = {
  data: '.found',
  check: '.finding-card',
  reconcile: '.meeting',
  annex: '.paper table',
  status: '.state',
  estimate: 'article.meeting',
  shares: '.card',
  contributions: '.step .card',
} as const;
type Step = keyof typeof STEPS;

inExcel('the accessibility tree', (excel) => {
  interface Told {
    readonly page: Page;
    readonly pane: FrameLocator;
    readonly frame: Frame;
    /** Nothing is amiss as it is now. */
    sound(name: string): Promise<void>;
    go(step: Step): Promise<void>;
  }
  const open = async (bytes: Uint8Array, language: string): Promise<Told> => {
    const book = new BookModel(await openWorkbook(bytes, { file: 'costs.xlsx' }));
    const { page, pane } = await excel.open(book, { language });
    await pane.locator('.foot .sign').waitFor();
    const frame = page.frames()[1]!;
    const sound = async (name: string): Promise<void> => {
      expect([name, await treeFaults(page, frame)]).toEqual([name, []]);
      expect([name, await frame.evaluate(saidTwice)]).toEqual([name, []]);
    };
    const go = async (step: Step): Promise<void> => {
      const isBudget = ['estimate', 'shares', 'contributions'].includes(step);
      if ((await pane.locator(`#tab-${step}`).count()) === 0)
        await pane
          .locator('.jobs button')
          .nth(isBudget ? 1 : 0)
          .click();
      await pane.locator(`#tab-${step}`).click();
      await pane.locator(`#tab-${step}[aria-selected=true]`).waitFor();
      await pane.locator(STEPS[step]).first().waitFor();
    };
    return { page, pane, frame, sound, go };
  };

  test.each(LANGUAGES)(
    '%s: each step, what unfolds in it, and what is written and drawn',
    async (_, language) => {
      const { page, pane, sound, go } = await open(readFileSync(SAMPLE), language);
      for (const step of Object.keys(STEPS) as Step[]) {
        await go(step);
        await sound(step);
      }
      await go('data');
      await pane.locator('.settings-card summary').first().click();
      await pane.locator('.settings-list li').first().waitFor();
      await sound('settings');
      await go('reconcile');
      await pane.locator('.meeting .head').first().click();
      await pane.locator('.line').first().click();
      await pane.locator('.behind .place').first().waitFor();
      await sound('rows behind a line');
      await pane.locator('.foot .part[aria-controls], .foot button.part').first().click();
      await pane.locator('.account-cells').waitFor();
      await sound('cells of the account');
      await pane.locator('.foot button.part').first().click();
      await go('annex');
      await pane.locator('.paper .figure').first().click();
      await pane.locator('.behind .proven').waitFor();
      await sound('rows behind a printed figure');
      await pane.locator('.charts .places button').first().click();
      await pane.locator('.charts figure').first().waitFor();
      await sound('charts');
      await pane.locator('.annex-write .ms-Button--primary').click();
      await pane.locator('.written').waitFor();
      await sound('written');
      await page.keyboard.press('?');
      await pane.locator('dialog[open]').waitFor();
      await sound('keys');
    },
    LONG,
  );

  test.each(LANGUAGES)(
    '%s: each form by which a finding is cured, and by which rows are assigned',
    async (_, language) => {
      const { pane, sound, go } = await open(problems().buffer, language);
      const toCheck = async (): Promise<void> => {
        await go('check');
        await pane.locator('.filter[aria-pressed=false]').first().click();
        await pane.locator('.filter[aria-pressed=false]').first().waitFor({ state: 'detached' });
      };
      await toCheck();
      await sound('findings');
      // In Excel a word in place of an amount is typed over in its cell, and the card says so.
      const wrong = pane.locator('.finding-card', { hasText: 'nine hundred' });
      expect(await wrong.locator('.hint').count()).toBe(2);
      expect(await pane.locator('.cell-cure').count()).toBe(0);
      const actions = pane.locator('.finding-card .card-actions button');
      const form = pane.locator('.finding-card form');
      const count = await actions.count();
      let forms = 0;
      for (let n = 0; n < count; n++) {
        await actions.nth(n).click();
        const isForm = await pane.locator('#tab-check[aria-selected=true]').count();
        if (isForm === 0) {
          await toCheck();
          continue;
        }
        await form.waitFor();
        await sound(`form ${n}`);
        forms++;
        await form.locator('button:not([type=submit])').last().click();
        await form.waitFor({ state: 'detached' });
      }
      // Fix, waive, a meeting, a rate.
      expect(forms).toBeGreaterThan(5);
      await go('reconcile');
      await pane.locator('.unmatched .places button, .unmatched button:not(.place)').last().click();
      await pane.locator('.unmatched form').waitFor();
      await sound('assign');
    },
    LONG,
  );

  test('what has no name, what is called alike, an empty group, a stray heading, and what is said twice are found', async () => {
    const { page, frame, pane, go } = await open(readFileSync(SAMPLE), 'en-GB');
    await go('reconcile');
    await pane.locator('.step').evaluate((step) => {
      const planted = document.createElement('div');
      planted.innerHTML =
        '<button></button><form aria-label="A"><button>B</button><button>B</button></form><ul></ul><h5>far down</h5>' +
        '<div role="group" aria-label="nothing"></div><p role="status">told</p><p role="status">told</p>';
      step.append(planted);
    });
    const faults = (await treeFaults(page, frame)).map((fault) => fault.replace(/:.*$/, ''));
    expect(faults).toEqual([
      'no name',
      'called alike',
      'empty',
      expect.stringMatching(/^heading of level 5 after [23]$/),
      'empty',
    ]);
    expect(await frame.evaluate(saidTwice)).toEqual(['told']);
  });
});

/** In the page: what a screen reader would say more than once, from places that speak by themselves. */
function saidTwice(): string[] {
  const speaking = [...document.querySelectorAll('[role=status], [role=alert], [aria-live]:not([aria-live=off])')];
  const texts = speaking.map((one) => one.textContent?.trim() ?? '').filter((text) => text !== '');
  const within = speaking.filter(
    (one) => one.parentElement?.closest('[role=status], [role=alert], [aria-live]') !== null,
  );
  return [
    ...texts.filter((text, n) => texts.indexOf(text) < n),
    ...within.map((one) => `within another: ${one.textContent}`),
  ];
}

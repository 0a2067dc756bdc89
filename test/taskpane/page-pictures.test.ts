/** Pictures of the page: as SVG and PNG, both the same picture, and the PNG of its own size on paper and on the clipboard. */
import path from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { axeViolations } from '../host/axe-violations';
import { ORIGIN, launch, offline, whyNoBrowser } from '../host/chromium';
import { overflowing } from '../host/overflowing';
import { LONG, PATIENCE } from '../patience';

const SAMPLE = path.join(__dirname, '..', '..', 'samples', 'ccw-2013.xlsx');
const why = whyNoBrowser();
const inBrowser = why === undefined ? describe : describe.skip;

const bytesOf = async (download: Download): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** How many of the pixels differ clearly between a PNG and an SVG that the browser draws at the PNG's size; and how many there are that are not white. */
const compared = (page: Page, png: Buffer, svg: Buffer): Promise<{ differ: number; inked: number; all: number }> =>
  page.evaluate(
    async ([pngText, svgText]) => {
      const drawn = async (type: string, text: string, size?: readonly [number, number]) => {
        const image = new Image();
        image.src = `data:${type};base64,${text}`;
        await image.decode();
        const [width, height] = size ?? [image.naturalWidth, image.naturalHeight];
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0, width, height);
        return { size: [width, height] as const, data: context.getImageData(0, 0, width, height).data };
      };
      const one = await drawn('image/png', pngText!);
      const other = await drawn('image/svg+xml', svgText!, one.size);
      let [differ, inked] = [0, 0];
      for (let at = 0; at < one.data.length; at += 4) {
        const far = [0, 1, 2].some((n) => Math.abs(one.data[at + n]! - other.data[at + n]!) > 96);
        if (far) differ++;
        if (one.data[at]! + one.data[at + 1]! + one.data[at + 2]! < 720) inked++;
      }
      return { differ, inked, all: one.data.length / 4 };
    },
    [png.toString('base64'), svg.toString('base64')],
  );

inBrowser(`pictures on the page (${why ?? 'Chromium'})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, LONG);
  afterAll(async () => browser.close());

  test.each(['en-GB', 'ar-SA'])(
    '%s: PNG and SVG are the same picture, and the PNG can be copied',
    async (locale) => {
      const { context, strays } = await offline(browser, 'page', { locale, viewport: { width: 320, height: 900 } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${ORIGIN}/page.html`);
      await page.locator('input[type=file]').setInputFiles(SAMPLE);
      await page.locator('.foot .sign').waitFor();
      await page.locator('.steps [role=tab]').nth(3).click();
      await page.locator('.charts button').first().click();
      const figure = page.locator('.charts figure').first();
      const link = (kind: string): ReturnType<Page['locator']> => figure.locator(`a[download$=".${kind}"]`);
      await link('png').waitFor();
      expect([await axeViolations(page), await overflowing(page)]).toEqual([[], []]);
      const take = async (kind: string): Promise<Buffer> => {
        const [download] = await Promise.all([page.waitForEvent('download'), link(kind).click()]);
        return bytesOf(download);
      };
      const [png, svg] = [await take('png'), await take('svg')];
      // Another page draws both: this one allows no pictures from elsewhere.
      const judge = await browser.newPage();
      const { differ, inked, all } = await compared(judge, png, svg);
      expect(inked / all).toBeGreaterThan(0.02);
      expect(differ / all).toBeLessThan(0.01);
      // On paper it is as large as the drawing: pixels ÷ (dots per metre) is its width at 96 to the inch.
      const width = Number(/ width="(\d+)"/.exec(svg.toString('utf8'))![1]);
      expect(png.subarray(37, 41).toString('latin1')).toBe('pHYs');
      expect(png.readUInt32BE(16) / png.readUInt32BE(41)).toBeCloseTo((width / 96) * 0.0254, 4);
      await judge.close();
      await figure.locator('.places button').first().press('Enter');
      await figure.getByRole('status').filter({ hasText: /\S/ }).waitFor();
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return [item!.types, (await item!.getType('image/png')).size > 1000];
      });
      expect(copied).toEqual([['image/png'], true]);
      expect(strays).toEqual([]);
      await context.close();
    },
    LONG,
  );
});

import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { BookModel } from './book-model';
import { launch } from './chromium';
import { openInExcel } from './excel-in-chromium';
const CASES = [
  ['en', {}, 'light'], ['ar', { language: 'ar-SA' }, 'dark'], ['zh', { language: 'zh-CN' }, 'light'], ['fr', { language: 'fr-FR' }, 'light'], ['ru', { language: 'ru-RU' }, 'dark'],
] as const;
test.each(CASES)('%s', async (name, options, scheme) => {
  const browser = await launch();
  const book = new BookModel(await openWorkbook(readFileSync('samples/ccw-2013.xlsx'), { file: 'ccw-2013.xlsx' }));
  const opened = await openInExcel(browser, book, { ...options, width: 320, context: { colorScheme: scheme, viewport: { width: 320, height: 720 }, deviceScaleFactor: 2 } });
  const { pane, page } = opened;
  await pane.locator('.foot .sign').waitFor();
  for (const n of [0, 1, 2, 3, 4]) {
    await pane.locator('.steps [role=tab]').nth(n).click();
    await page.waitForTimeout(1200);
    if (n === 2) { await pane.locator('.meeting .head').nth(1).click(); await page.waitForTimeout(300); }
    await page.screenshot({ path: `/tmp/pane/shot-${name}-${n}.png` });
  }
  await browser.close();
}, 60000);

/** The lowest digit of a figure of annex.xlsx, however large the figure is. */
import { say } from '../../../src/adapters/messages/say';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { writeWorkbook } from '../../../src/adapters/xlsx/write/write-workbook';
import { annexSheets } from '../../../src/core/annex/annex-sheets';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import type { PlannedWorkbook } from '../../../src/core/plan/sheet-plan';
import { verifyWorkbook } from '../../../src/core/tie-out/verify-workbook';
import { makeReconciliation } from '../annex/make-reconciliation';

// Machines have other things to do.
jest.setTimeout(120_000);

const AMOUNTS = ['0.01', '9.99', '12345678.90', '123456789.01', '9999999999.99', '123456789012.34', '-87654321.09'];

test('a cent more or less, or another sign, is another figure', async () => {
  const reconciliation = makeReconciliation({
    meetings: AMOUNTS.map((_, at) => ({ code: `M${at}` })),
    lines: [{ code: 'A1' }],
    estimates: AMOUNTS.map((amount, at) => [`M${at}`, 'A1', amount] as const),
    expenditures: AMOUNTS.map((_, at) => [`M${at}`, 'A1', '1.00'] as const),
  });
  const annex = buildAnnex(reconciliation, { language: 'en', say, draft: false }).value;
  const planned = annexSheets([annex], reconciliation, { version: '0', inputs: [] });
  const found = await openWorkbook(await writeWorkbook(planned), { file: 'annex.xlsx' });
  expect(verifyWorkbook(planned, found).diagnostics).toEqual([]);
  let tried = 0;
  for (const [s, sheet] of planned.sheets.entries()) {
    if (!/^Annex|^Exact$|^Data estimates$/.test(sheet.name)) continue;
    for (const [r, row] of sheet.rows.entries()) {
      for (const [c, cell] of row.cells.entries()) {
        const value = cell?.value;
        if (typeof value !== 'number' || Math.abs(value) < 1e7) continue;
        for (const other of [value + 0.01, value - 0.01, -value]) {
          const cells = row.cells.map((each, at) => (at === c ? { ...cell!, value: other } : each));
          const rows = sheet.rows.map((each, at) => (at === r ? { ...row, cells } : each));
          const changed: PlannedWorkbook = {
            ...planned,
            sheets: planned.sheets.map((each, at) => (at === s ? { ...sheet, rows } : each)),
          };
          const codes = verifyWorkbook(changed, found).diagnostics.map(({ code }) => code);
          expect([sheet.name, r, c, other, codes]).toEqual([sheet.name, r, c, other, ['document-figure-changed']]);
          tried++;
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(60);
});

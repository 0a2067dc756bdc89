/** Tables with a totals row, and rows under them: what is written under a total is no row of the table. */
import type { Area } from '../../../src/core/values/address';
import { closeExcel, openLedger } from './writing';

afterAll(closeExcel);

const ROW = (row: number) =>
  ['C', 12, 'third'].map((value, at) => ({ sheet: 'Ledger', row, column: at + 1, before: undefined, value }));

async function areaAfter(totalsRows: number, row: number): Promise<Area> {
  const { book, writer } = await openLedger();
  const table = book.find('Ledger')!.tables[0]!;
  table.totalsRows = totalsRows;
  await writer.edit({ sheets: [], cells: ROW(row) });
  expect(book.find('Ledger')!.at(`B${row}`).value).toBe(12);
  return book.find('Ledger')!.tables[0]!.area;
}

test.each([
  [0, 4, 4],
  [0, 5, 3],
  [1, 4, 3],
  [1, 5, 3],
])('%i totals rows, a row at %i: the table ends at row %i', async (totalsRows, row, bottom) => {
  expect(await areaAfter(totalsRows, row)).toEqual({ top: 1, left: 1, bottom, right: 3 });
});

test('Restore leaves such a table as it was', async () => {
  const { book, writer } = await openLedger();
  book.find('Ledger')!.tables[0]!.totalsRows = 1;
  const before = book.picture();
  await writer.edit({ sheets: [], cells: ROW(4) });
  await writer.restore();
  expect(book.picture()).toEqual(before);
});

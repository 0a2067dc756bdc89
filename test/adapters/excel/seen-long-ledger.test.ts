/** Of a long ledger, reading it again before anything is written takes several answers: told, and stopped, on the way. */
import { readBook } from '../../../src/adapters/excel/read-book';
import { SeenBook } from '../../../src/adapters/excel/seen-book';
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { buildXlsx } from '../../build-xlsx';
import { BookModel } from '../../host/book-model';
import { startOffice } from '../../host/office-in-jsdom';
import { plannedBook, refused, SETTINGS } from './writing';

jest.setTimeout(120_000);

async function readLong(): Promise<{
  readonly book: BookModel;
  readonly writer: ExcelWriter;
  readonly close: () => void;
}> {
  const rows = [['Code', 'Amount'], ...Array.from({ length: 40_000 }, (_, n) => [`M-${n}`, n + 0.25])];
  const built = buildXlsx({ sheets: [{ name: 'Ledger', rows }] });
  const book = new BookModel(await openWorkbook(built, { file: 'ledger.xlsx' }));
  const office = await startOffice(book);
  const seen = new SeenBook();
  await readBook(seen);
  seen.finish();
  return { book, writer: new ExcelWriter(seen), close: () => office.close() };
}

test('of a long ledger it is told how far reading again is, before anything is written', async () => {
  const { book, writer, close } = await readLong();
  const told: { readonly part: number; readonly isWritten: boolean }[] = [];
  const onProgress = (part: number): unknown => told.push({ part, isWritten: book.find('Total') !== undefined });
  await writer.write(plannedBook([1]), { ...SETTINGS, onProgress });
  close();
  const before = told.filter(({ isWritten }) => !isWritten).map(({ part }) => part);
  expect(before.length).toBeGreaterThan(2);
  expect(before.every((part) => part > 0 && part < 1)).toBe(true);
  const parts = told.map(({ part }) => part);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(new Set(before).size).toBe(before.length);
  expect(parts.at(-1)).toBe(1);
});

test('stopped while it is read again, it leaves everything as it was', async () => {
  const { book, writer, close } = await readLong();
  const before = book.picture();
  const stop = new AbortController();
  let told = 0;
  const onProgress = (): void => {
    told++;
    stop.abort(new DOMException('stopped', 'AbortError'));
  };
  await expect(writer.write(plannedBook([1]), { ...SETTINGS, onProgress, signal: stop.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  close();
  expect(told).toBe(1);
  expect(book.picture()).toEqual(before);
});

test('a change in the last rows of a long ledger is noticed', async () => {
  const { book, writer, close } = await readLong();
  book.find('Ledger')!.edit('B40001', 7);
  const { code } = await refused(writer.write(plannedBook([1]), SETTINGS));
  close();
  expect([code, book.find('Total')]).toEqual(['workbook-changed', undefined]);
});

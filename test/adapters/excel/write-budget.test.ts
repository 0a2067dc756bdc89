/** Requests and bytes of each command, held to numbers. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBook } from '../../../src/adapters/excel/read-book';
import { SeenBook } from '../../../src/adapters/excel/seen-book';
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import { writeLedger } from '../../bench/ledger';
import { BookModel } from '../../host/book-model';
import { startOffice } from '../../host/office-in-jsdom';
import { openFile, PHILADELPHIA, plannedAnnex, SAMPLE } from '../../host/planned-annex';
import { closeExcel, openLedger, plannedBook, SETTINGS } from './writing';

jest.setTimeout(120_000);
afterAll(closeExcel);

const MB = 1_000_000;

/** Two of them are for the mark of what is unfinished, and some for formats and results, which are compared too before anything is written; each language has its proof. */
const KNOWN = [
  ['the sample', SAMPLE, ['en', 'ru', 'ar'] as const, { first: 9, again: 12 }] as const,
  ...(existsSync(PHILADELPHIA)
    ? [['Philadelphia', PHILADELPHIA, ['en', 'ar'] as const, { first: 11, again: 17 }] as const]
    : []),
];

test.each(KNOWN)('%s: few requests, each far below what the web takes', async (_, file, languages, most) => {
  const workbook = await openFile(file);
  const plan = plannedAnnex(workbook, languages);
  const office = await startOffice(new BookModel(workbook), { sets: { ExcelApi: '1.20' } });
  const seen = new SeenBook();
  await readBook(seen);
  seen.finish();
  const writer = new ExcelWriter(seen);
  const { requests, batches } = office.channel;
  const counts: number[] = [];
  for (const _time of ['first', 'again']) {
    const before = requests.length;
    await writer.write(plan, SETTINGS);
    counts.push(requests.length - before);
  }
  office.close();
  expect(counts[0]).toBeLessThanOrEqual(most.first);
  expect(counts[1]).toBeLessThanOrEqual(most.again);
  expect(Math.max(...requests)).toBeLessThan(3 * MB);
  expect(Math.max(...batches)).toBeLessThan(4 * MB);
});

test('a ledger above 50,000 rows: sums by meeting, line and sheet, in few requests, also to see whether it has changed', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'addendum-budget-'));
  const file = path.join(folder, 'ledger.xlsx');
  await writeLedger(file, { meetings: 40, rows: 50_001, inline: false });
  const workbook = await openFile(file);
  rmSync(folder, { recursive: true });
  const plan = plannedAnnex(workbook);
  const book = new BookModel(workbook);
  const office = await startOffice(book);
  const seen = new SeenBook();
  await readBook(seen);
  seen.finish();
  const writer = new ExcelWriter(seen);
  const { requests, batches } = office.channel;
  const counts: number[] = [];
  for (const _time of ['first', 'again']) {
    const before = requests.length;
    await writer.write(plan, SETTINGS);
    counts.push(requests.length - before);
  }
  office.close();
  const data = book.find('Data expenditures')!;
  // 40 meetings of 12 lines each, under a title, a note that says so, and the headings.
  expect([data.at('A483').type, data.at('A484').type]).toEqual(['String', 'Empty']);
  expect(String(data.at('A2').value)).toContain('50001 rows');
  expect(counts[0]).toBeLessThanOrEqual(24);
  expect(counts[1]).toBeLessThanOrEqual(30);
  expect(Math.max(...requests)).toBeLessThan(2 * MB);
  expect(Math.max(...batches)).toBeLessThan(4 * MB);
});

test('a long table is sent in pieces, with progress, and none of them is refused', async () => {
  const { book, office, writer } = await openLedger();
  const parts: number[] = [];
  const amounts = Array.from({ length: 20_000 }, (_, n) => n / 100);
  const [, data] = plannedBook(amounts).sheets;
  await writer.write({ ...plannedBook([]), sheets: [data!] }, { ...SETTINGS, onProgress: (part) => parts.push(part) });
  expect(book.find('Data costs')!.at('B20003').value).toBe(199.99);
  expect(Math.max(...office.channel.requests)).toBeLessThan(3 * MB);
  expect(office.channel.requests.length).toBeLessThan(12);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.at(-1)).toBe(1);
});

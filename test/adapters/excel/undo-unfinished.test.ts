/** Sheets that are put back carry the mark that they had: unfinished ones stay unfinished, whole ones are whole. */
import type { ExcelBook } from '../../../src/adapters/excel/excel-book';
import { readBook } from '../../../src/adapters/excel/read-book';
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import type { BookModel } from '../../host/book-model';
import { SILENCE } from '../../host/office-channel';
import { startOffice } from '../../host/office-in-jsdom';
import type { OfficeInJsdom } from '../../host/office-in-jsdom';
import { ledger, plannedBook, refused, SETTINGS } from './writing';

const PATIENCE = 500;
const BOTH = ['Total', 'Data costs'];

let office: OfficeInJsdom;
let book: BookModel;
beforeAll(async () => (office = await startOffice(await ledger())));
afterAll(() => office.close());
beforeEach(async () => {
  book = await ledger();
  office.channel.serve(book, undefined);
});

async function unfinished(): Promise<readonly string[]> {
  let found: ExcelBook | undefined;
  await readBook({ outline: (outline) => (found = outline), block: () => undefined });
  return found!.unfinished;
}

/** Both sheets stand, and the last writing over them was cut off. */
async function cutOff(): Promise<void> {
  await new ExcelWriter().write(plannedBook([5, 6]), SETTINGS);
  let isClosed = false;
  const whole = JSON.stringify(book.picture());
  office.channel.serve(book, () => {
    isClosed ||= JSON.stringify(book.picture()) !== whole;
    return isClosed ? { code: SILENCE, after: 0 } : undefined;
  });
  await new ExcelWriter(undefined, PATIENCE).write(plannedBook([1, 2, 3]), SETTINGS).catch(() => undefined);
  office.channel.serve(book, undefined);
}

test('what was written over whole sheets is taken back: they are whole', async () => {
  await new ExcelWriter().write(plannedBook([5, 6]), SETTINGS);
  const writer = new ExcelWriter();
  await writer.write(plannedBook([1, 2, 3]), SETTINGS);
  await writer.restore();
  expect(await unfinished()).toEqual([]);
});

test('what was written over unfinished sheets is taken back: they are unfinished again, and can be written and removed', async () => {
  await cutOff();
  expect(await unfinished()).toEqual(BOTH);
  const writer = new ExcelWriter();
  await writer.write(plannedBook([7]), SETTINGS);
  expect(await unfinished()).toEqual([]);
  await writer.restore();
  expect(await unfinished()).toEqual(BOTH);
  await writer.write(plannedBook([8]), SETTINGS);
  expect(await unfinished()).toEqual([]);
  await writer.restore();
  await writer.removeUnfinished();
  expect(book.sheets.map(({ name }) => name)).toEqual(['Ledger', 'Notes']);
});

test.each([
  ['whole', false],
  ['unfinished', true],
])('writing over %s sheets fails on the way: they are what they were', async (_, isCutOff) => {
  if (isCutOff) await cutOff();
  else await new ExcelWriter().write(plannedBook([5, 6]), SETTINGS);
  const before = await unfinished();
  const picture = book.picture();
  let failed = false;
  office.channel.serve(book, () => {
    if (failed || JSON.stringify(book.picture()) === JSON.stringify(picture)) return undefined;
    failed = true;
    return 'GeneralException';
  });
  await refused(new ExcelWriter().write(plannedBook([1, 2, 3]), SETTINGS));
  office.channel.serve(book, undefined);
  expect(failed).toBe(true);
  expect(await unfinished()).toEqual(before);
});

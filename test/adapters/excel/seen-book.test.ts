/** Nothing is written from figures that somebody has changed since they were read. */
import { readBook } from '../../../src/adapters/excel/read-book';
import { readWorkbook } from '../../../src/adapters/excel/read-workbook';
import { SeenBook } from '../../../src/adapters/excel/seen-book';
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import type { Open } from './writing';
import { closeExcel, openLedger, plannedBook, refused, SETTINGS } from './writing';

afterAll(closeExcel);

async function read(): Promise<Open & { readonly writer: ExcelWriter }> {
  const open = await openLedger();
  const seen = new SeenBook();
  await readBook(seen);
  seen.finish();
  return { ...open, writer: new ExcelWriter(seen) };
}

const CHANGES: readonly (readonly [string, string, (book: Open['book']) => void])[] = [
  ['a value was changed', 'Ledger', (book) => book.find('Ledger')!.edit('B3', 8)],
  ['a row was added', 'Ledger', (book) => book.find('Ledger')!.edit('A4', 'C')],
  [
    'two values changed places',
    'Ledger',
    (book) => {
      book.find('Ledger')!.edit('A2', 'B');
      book.find('Ledger')!.edit('A3', 'A');
    },
  ],
  ['a sheet was emptied', 'Notes', (book) => book.find('Notes')!.edit('A1', '')],
  ['a sheet is gone', 'Notes', (book) => book.remove(book.find('Notes')!)],
  ['there is a new sheet', 'Expenditures 2', (book) => book.add('Expenditures 2')],
  ['a sheet goes by another name', 'Costs', (book) => void (book.find('Ledger')!.name = 'Costs')],
  ['an amount is formatted as a date', 'Ledger', (book) => format(book, 'yyyy-mm-dd')],
  [
    'an amount is struck out',
    'Ledger',
    (book) =>
      book.find('Ledger')!.change({ top: 3, left: 2, bottom: 3, right: 2 }, (cell) => ({
        ...cell,
        look: { ...cell.look, 'font/strikethrough': true },
      })),
  ],
  ['rows are hidden', 'Ledger', (book) => void book.find('Ledger')!.hiddenRows.add(3)],
  [
    'cells are merged',
    'Ledger',
    (book) => void book.find('Ledger')!.merges.push({ top: 2, left: 1, bottom: 3, right: 1 }),
  ],
  ['a change that Excel told nobody of', 'Ledger', (book) => book.find('Ledger')!.edit('B3', 8, { isSilent: true })],
];

test.each(CHANGES)('refused where %s', async (_, sheet, change) => {
  const { book, writer } = await read();
  change(book);
  const before = book.picture();
  expect(await refused(writer.write(plannedBook([1]), SETTINGS))).toMatchObject({
    code: 'workbook-changed',
    values: { sheet },
  });
  expect(book.picture()).toEqual(before);
});

const format = (book: Open['book'], to: string): void =>
  book.find('Ledger')!.change({ top: 3, left: 2, bottom: 3, right: 2 }, (cell) => ({ ...cell, format: to }));

test('refused where a formula came to something else, though nobody typed into its sheet', async () => {
  const { book, office } = await openLedger();
  book.find('Ledger')!.edit('B3', '=Elsewhere');
  book.find('Ledger')!.calculated(3 * 16_385 + 2, 7, 'Double');
  const seen = new SeenBook();
  await readBook(seen);
  seen.finish();
  office.channel.serve(book, undefined);
  expect(await seen.changedNow()).toBeUndefined();
  book.find('Ledger')!.calculated(3 * 16_385 + 2, 8, 'Double');
  expect([await seen.changedNow({ only: 'Notes' }), await seen.changedNow({ only: 'Ledger' })]).toEqual([
    undefined,
    'Ledger',
  ]);
  const { code } = await refused(new ExcelWriter(seen).write(plannedBook([1]), SETTINGS));
  expect(code).toBe('workbook-changed');
});

test('nothing is known to be the same while it is being read', async () => {
  await openLedger();
  const seen = new SeenBook();
  await readBook(seen);
  expect(await seen.changedNow()).toBe('Ledger');
  seen.finish();
  expect(await seen.changedNow()).toBeUndefined();
});

test('written where nothing was changed, or only our own sheets were', async () => {
  const { book, writer } = await read();
  await writer.write(plannedBook([1]), SETTINGS);
  book.find('Total')!.edit('B3', 'mine');
  await writer.write(plannedBook([2]), SETTINGS);
  expect(book.find('Total')!.at('B2').value).toBe(2);
});

test('our own sheets are not read as data', async () => {
  const { book, writer } = await read();
  await writer.write(plannedBook([1]), SETTINGS);
  const { sheets, notices } = await readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual(['Ledger', 'Notes']);
  expect(notices.map(({ code, values }) => [code, values])).toEqual([
    ['sheet-own', { sheet: 'Total' }],
    ['sheet-own', { sheet: 'Data costs' }],
  ]);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Ledger', 'Notes', 'Total', 'Data costs']);
});

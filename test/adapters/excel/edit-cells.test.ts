/** Changing single cells: all of them or none, as one step that can be taken back. */
import type { Open } from './writing';
import { closeExcel, openLedger, plannedBook, plannedPair, refused, SETTINGS } from './writing';

afterAll(closeExcel);

const AMOUNT = { sheet: 'Ledger', row: 2, column: 2, before: '1,234.50', value: 1234.5, format: '#,##0.00' };
const CODE = { sheet: 'Ledger', row: 2, column: 1, before: 'A', value: '001' };
const ROW = ['C', 12, '=note'].map((value, at) => ({
  sheet: 'Ledger',
  row: 4,
  column: at + 1,
  before: undefined,
  value,
}));

test('cells are changed, text stays text, and a row under a table becomes part of it', async () => {
  const { book, office, writer } = await openLedger();
  await writer.edit({ sheets: [], cells: [AMOUNT, CODE, ...ROW] });
  const ledger = book.find('Ledger')!;
  expect(['A2', 'B2', 'A4', 'B4', 'C4'].map((cell) => ledger.at(cell).value)).toEqual([
    '001',
    1234.5,
    'C',
    12,
    '=note',
  ]);
  expect([ledger.at('B2').format, ledger.at('A2').format, ledger.at('C4').formula]).toEqual([
    '#,##0.00',
    'General',
    '',
  ]);
  expect(ledger.tables[0]!.area).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  // Where the workbook is, its sheets and tables, the cells, the change; and the client's own.
  expect(office.channel.requests.length).toBeLessThanOrEqual(8);
});

test('a new sheet of the officer’s is made beside, without our mark, and is never replaced', async () => {
  const { book, writer } = await openLedger();
  const before = book.picture();
  await writer.edit({ sheets: [plannedPair([1])[1]!], cells: [CODE] });
  expect([book.find('Data costs')!.names, book.find('Ledger')!.at('A2').value]).toEqual([[], '001']);
  expect((await refused(writer.edit({ sheets: [plannedPair([1])[1]!], cells: [] }))).code).toBe('sheet-taken');
  expect((await refused(writer.write(plannedBook([1]), SETTINGS))).code).toBe('sheet-taken');
  await writer.restore();
  expect(book.picture()).toEqual(before);
});

test.each([
  ['5', 5],
  [undefined, 0],
])('a cell that held %p and holds %p now is another', async (before, now) => {
  const { book, writer } = await openLedger();
  book.find('Ledger')!.edit('A2', now);
  expect((await refused(writer.edit({ sheets: [], cells: [{ ...CODE, before }] }))).code).toBe('cell-changed');
  expect(book.find('Ledger')!.at('A2').value).toBe(now);
});

describe('nothing is changed where', () => {
  const cases: readonly (readonly [string, string, (book: Open['book']) => void])[] = [
    ['a cell holds something else now', 'cell-changed', (book) => book.find('Ledger')!.edit('A2', 'X')],
    ['an empty cell was filled', 'cell-changed', (book) => book.find('Ledger')!.edit('B4', 0)],
    ['the sheet is protected', 'sheet-protected', (book) => (book.find('Ledger')!.isProtected = true)],
    ['the sheet is gone', 'sheet-gone', (book) => (book.find('Ledger')!.name = 'Old')],
    ['a cell is being edited', 'excel-editing', (book) => (book.isEditing = true)],
    ['the workbook can only be read', 'workbook-read-only', (book) => (book.isReadOnly = true)],
  ];
  test.each(cases)('%s', async (_, code, meddle) => {
    const { book, writer } = await openLedger();
    meddle(book);
    const before = book.picture();
    expect((await refused(writer.edit({ sheets: [], cells: [AMOUNT, CODE, ...ROW] }))).code).toBe(code);
    expect(book.picture()).toEqual(before);
    expect(writer.canRestore()).toBe(false);
  });
});

describe('Restore', () => {
  test('puts back cells, and a table’s size', async () => {
    const { book, writer } = await openLedger();
    const before = book.picture();
    await writer.edit({ sheets: [], cells: [AMOUNT, CODE, ...ROW] });
    expect(book.picture()).not.toEqual(before);
    expect(writer.canRestore()).toBe(true);
    await writer.restore();
    expect(book.picture()).toEqual(before);
    expect(writer.canRestore()).toBe(false);
  });

  test('leaves alone what somebody changed since, and says so', async () => {
    const { book, writer } = await openLedger();
    await writer.edit({ sheets: [], cells: [AMOUNT, CODE] });
    book.find('Ledger')!.edit('A2', 'mine');
    const before = book.picture();
    expect(await refused(writer.restore())).toMatchObject({ code: 'cell-changed', at: [{ cell: 'A2' }] });
    expect(book.picture()).toEqual(before);
  });

  test('deletes new sheets, and puts replaced ones back', async () => {
    const { book, writer } = await openLedger('1.18');
    const first = book.picture();
    await writer.write(plannedBook([1, 2]), SETTINGS);
    const second = book.picture();
    await writer.write(plannedBook([3]), SETTINGS);
    await writer.restore();
    expect(book.picture()).toEqual(second);
    await writer.write(plannedBook([1, 2]), SETTINGS);
    book.remove(book.find('Total')!);
    book.remove(book.find('Data costs')!);
    await writer.write(plannedBook([4, 5, 6]), SETTINGS);
    await writer.restore();
    expect(JSON.stringify(book.picture())).toBe(JSON.stringify(first));
  });
});

test('what Excel fills in by itself where a table grows is taken back too; changes are taken back one after the other', async () => {
  const { book, writer } = await openLedger();
  const table = book.find('Ledger')!.tables[0]!;
  table.calculated = { 2: '=1+1' };
  const before = book.picture();
  await writer.edit({ sheets: [], cells: [CODE] });
  const between = book.picture();
  await writer.edit({ sheets: [], cells: ROW.slice(0, 2) });
  expect(book.find('Ledger')!.at('C4').formula).toBe('=1+1');
  await writer.restore();
  expect(book.picture()).toEqual(between);
  expect(writer.canRestore()).toBe(true);
  await writer.restore();
  expect([book.picture(), writer.canRestore()]).toEqual([before, false]);
});

/** Never half a workbook without a word: what a closed pane or another workbook in front leaves is the old state, the new one, or marked as unfinished. */
import { readWorkbook } from '../../../src/adapters/excel/read-workbook';
import { readBook } from '../../../src/adapters/excel/read-book';
import type { ExcelBook } from '../../../src/adapters/excel/excel-book';
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import { SILENCE } from '../../host/office-channel';
import { startOffice } from '../../host/office-in-jsdom';
import type { OfficeInJsdom } from '../../host/office-in-jsdom';
import { ledger, plannedBook, plannedPair, refused, SETTINGS } from './writing';

jest.setTimeout(120_000);
/** Milliseconds: more than any answer takes on a busy machine. */
const PATIENCE = 1000;

let office: OfficeInJsdom;
let raising: OfficeInJsdom | undefined;
beforeAll(async () => {
  office = await startOffice(await ledger());
});
afterAll(() => office.close());

const outline = async (): Promise<ExcelBook> => {
  let found: ExcelBook | undefined;
  await readBook({ outline: (book) => (found = book), block: () => undefined });
  return found!;
};

/** The client of a pane that is closed: from the n-th request on it is never answered, and nothing more is carried out. */
test.each(['new sheets', 'sheets written again'])('the pane is closed at each request: %s', async (kind) => {
  for (let closing = 1; ; closing++) {
    const book = await ledger();
    office.channel.serve(book, undefined);
    if (kind === 'sheets written again') await new ExcelWriter().write(plannedBook([5, 6, 7]), SETTINGS);
    const before = book.picture();
    let isClosed = false;
    office.channel.serve(book, (n) => {
      isClosed ||= n >= closing;
      return isClosed ? { code: SILENCE, after: 0 } : undefined;
    });
    await new ExcelWriter(undefined, PATIENCE).write(plannedBook([1, 2]), SETTINGS).catch(() => undefined);
    const after = book.picture();
    office.channel.serve(book, undefined);
    const { unfinished } = await outline();
    if (!isClosed) {
      expect(unfinished).toEqual([]);
      expect(book.find('Total')!.at('B2').value).toBe(3);
      return;
    }
    if (JSON.stringify(after) === JSON.stringify(before)) expect(unfinished).toEqual([]);
    else {
      expect(unfinished.length).toBeGreaterThan(0);
      // Written again, they are whole.
      await new ExcelWriter().write(plannedBook([1, 2]), SETTINGS);
      expect((await outline()).unfinished).toEqual([]);
      expect(book.find('Total')!.at('B2').value).toBe(3);
      expect(book.find('Data costs')!.at('B5').value).toBe(2);
      expect(book.find('Data costs')!.at('B6').type).toBe('Empty');
    }
  }
});

test('what is unfinished can be removed, and nothing else is', async () => {
  const book = await ledger();
  let isClosed = false;
  office.channel.serve(book, (n) => {
    isClosed ||= n >= 2;
    return isClosed ? { code: SILENCE, after: 0 } : undefined;
  });
  await new ExcelWriter(undefined, PATIENCE).write(plannedBook([1, 2]), SETTINGS).catch(() => undefined);
  office.channel.serve(book, undefined);
  expect((await outline()).unfinished).toEqual(['Total', 'Data costs']);
  // Results, also half of them, are never read as data.
  expect((await readWorkbook()).sheets.map(({ name }) => name)).toEqual(['Ledger', 'Notes']);
  await new ExcelWriter().removeUnfinished();
  expect(book.sheets.map(({ name }) => name)).toEqual(['Ledger', 'Notes']);
});

test('another workbook comes to the front at each request: the old state, the new one, or the mark', async () => {
  for (const amounts of [[1], [1, 2, 3, 4]])
    for (let from = 0; ; from++) {
      const book = await ledger();
      office.channel.serve(book, undefined);
      await new ExcelWriter().write(plannedBook([5, 6]), SETTINGS);
      const before = book.picture();
      let asked = 0;
      office.channel.serve(book, (n) => {
        asked = n + 1;
        book.isBehind = n >= from;
        return undefined;
      });
      const outcome = await new ExcelWriter().write(plannedBook(amounts), SETTINGS).then(
        () => undefined,
        (error: unknown) => JSON.stringify((error as { diagnostic?: object }).diagnostic),
      );
      book.isBehind = false;
      const after = JSON.stringify(book.picture()) === JSON.stringify(before);
      office.channel.serve(book, undefined);
      const { unfinished } = await outline();
      if (from >= asked) {
        expect([outcome, unfinished]).toEqual([undefined, []]);
        break;
      }
      expect(outcome).toContain('InvalidSelection');
      expect(after || unfinished.length === 2).toBe(true);
    }
});

test('a name of the whole workbook that is called as our mark makes no sheet ours', async () => {
  const book = await ledger();
  book.names.push({ name: 'Addendum_area', formula: '=Ledger!$A$1', comment: 'A1:A1', visible: true });
  office.channel.serve(book, undefined);
  expect((await readWorkbook()).sheets.map(({ name }) => name)).toEqual(['Ledger', 'Notes']);
  await new ExcelWriter().write(plannedBook([1]), SETTINGS);
  expect((await outline()).own).toEqual(['Total', 'Data costs']);
});

test('an axis that cannot be placed costs no annex; a row is never higher than Excel lets it be', async () => {
  const book = await ledger();
  book.refusesAxes = true;
  office.channel.serve(book, undefined);
  const [total, data] = plannedPair([1, 2]);
  const high = { ...total!, rows: total!.rows.map((row) => ({ ...row, height: 655 })) };
  await new ExcelWriter().write({ ...plannedBook([]), sheets: [high, data!] }, SETTINGS);
  expect(book.find('Total')!.charts).toHaveLength(1);
  expect(book.find('Total')!.heights.get(2)).toBe(409);
  expect((await outline()).unfinished).toEqual([]);
});

test('text that an Excel drops from its runs is there all the same, its letters raised', async () => {
  office.close();
  const book = await ledger();
  book.dropsRuns = true;
  raising = await startOffice(book, { sets: { ExcelApi: '1.18' } });
  await new ExcelWriter().write(plannedBook([1, 2]), SETTINGS);
  expect(book.find('Total')!.at('A2').value).toBe('Sumᵃ');
  raising.close();
});

test('an Excel that refuses to group a change is asked again without', async () => {
  const book = await ledger();
  const grouping = await startOffice(book, { sets: { ExcelApi: '1.20' } });
  let isRefused = false;
  grouping.channel.serve(book, (n) => {
    if (n !== 3 || isRefused) return undefined;
    isRefused = true;
    return 'UndoNotSupported';
  });
  const cells = [{ sheet: 'Ledger', row: 2, column: 2, before: '1,234.50', value: 1234.5, format: '#,##0.00' }];
  await new ExcelWriter().edit({ sheets: [], cells });
  expect([isRefused, book.find('Ledger')!.at('B2').value]).toEqual([true, 1234.5]);
  grouping.close();
});

test('a sheet that belongs to cells which cannot be changed is not left behind', async () => {
  const book = await ledger();
  office = await startOffice(book);
  const before = book.picture();
  const cells = [{ sheet: 'Ledger', row: 2, column: 2, before: 'something else', value: 1 }];
  expect((await refused(new ExcelWriter().edit({ sheets: [plannedPair([1])[1]!], cells }))).code).toBe('cell-changed');
  expect(book.picture()).toEqual(before);
});

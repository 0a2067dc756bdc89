/** A sheet that Excel had not said it made is taken back only where it is ours: somebody else's of that name stays. */
import { undoWriting } from '../../../src/adapters/excel/write/undo-writing';
import { markNew } from '../../../src/adapters/excel/write/our-mark';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { OWN_MARK } from '../../../src/core/workbook/own-sheets';
import { buildXlsx } from '../../build-xlsx';
import { BookModel } from '../../host/book-model';
import { startOffice } from '../../host/office-in-jsdom';
import type { OfficeInJsdom } from '../../host/office-in-jsdom';

const AREA = { top: 1, left: 1, bottom: 2, right: 2 };

const opened = async (rows: readonly (readonly string[])[]): Promise<BookModel> => {
  const sheets = [
    { name: 'Ledger', rows: [['Code', 'Amount']] },
    { name: 'Total', rows },
  ];
  return new BookModel(await openWorkbook(buildXlsx({ sheets }), { file: 'ledger.xlsx' }));
};

let office: OfficeInJsdom;
beforeAll(async () => (office = await startOffice(await opened([['mine']]))));
afterAll(() => office.close());

type Prepare = (context: Excel.RequestContext, book: BookModel) => void;
const mark: Prepare = ({ workbook }) => markNew(workbook.worksheets.getItem('Total'), 'Total', AREA);
const nameOfAll: Prepare = (_, book) =>
  void book.names.push({ name: OWN_MARK, formula: '=Total!$A$1:$B$2', comment: '', visible: true });
const nothing: Prepare = () => undefined;

/** Names of the sheets that are left after the making of `Total` was taken back. */
async function left(rows: readonly (readonly string[])[], prepare: Prepare, isTold = false): Promise<string[]> {
  const book = await opened(rows);
  office.channel.serve(book, undefined);
  await Excel.run(async (context) => {
    prepare(context, book);
    const sheet = context.workbook.worksheets.getItem('Total');
    sheet.load('id');
    await context.sync();
    const created = new Map([['Total', isTold ? sheet.id : undefined]]);
    await undoWriting(context, { file: '', created, before: [], unfinished: new Set(), painted: [] });
  });
  return book.sheets.map(({ name }) => name);
}

test.each<[string, readonly (readonly string[])[], Prepare, boolean]>([
  ['with something in it, and no mark: somebody else’s', [['mine']], nothing, true],
  ['empty: as it was just made', [], nothing, false],
  ['with our mark', [['Total', '3']], mark, false],
  ['with something in it, and a name of the whole workbook like our mark', [['mine']], nameOfAll, true],
])('a sheet of that name %s', async (_, rows, prepare, stays) => {
  expect(await left(rows, prepare)).toEqual(stays ? ['Ledger', 'Total'] : ['Ledger']);
});

test('one that Excel said it made is deleted', async () => {
  expect(await left([['half written']], nothing, true)).toEqual(['Ledger']);
});

test('one that is gone already is no fault', async () => {
  const book = await opened([['mine']]);
  office.channel.serve(book, undefined);
  await Excel.run(async (context) =>
    undoWriting(context, {
      file: '',
      created: new Map([['Annex', undefined]]),
      before: [],
      unfinished: new Set(),
      painted: [],
    }),
  );
  expect(book.sheets.map(({ name }) => name)).toEqual(['Ledger', 'Total']);
});

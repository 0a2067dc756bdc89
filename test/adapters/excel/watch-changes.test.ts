/** Changes are told by the names of their sheets; what we write ourselves is none, and costs next to no requests. */
import { watchChanges } from '../../../src/adapters/excel/watch-changes';
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import { startOffice } from '../../host/office-in-jsdom';
import { ledger, plannedBook, SETTINGS } from './writing';

const AMOUNTS = Array.from({ length: 6_000 }, (_, n) => n / 100);

/** From 1.14 on, Excel says which changes are the pane's own; what was calculated is asked about once. */
test.each([
  ['1.13', 12],
  ['1.14', 2],
])('Excel %s: a long sheet of ours asks at most %i times whose it is', async (version, most) => {
  const book = await ledger();
  const office = await startOffice(book, { sets: { ExcelApi: version } });
  const { requests } = office.channel;
  const write = async (): Promise<number> => {
    const before = requests.length;
    await new ExcelWriter().write(plannedBook(AMOUNTS), SETTINGS);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return requests.length - before;
  };
  await write();
  const alone = await write();
  const told: string[] = [];
  await watchChanges({ onChange: (sheet) => told.push(sheet), onDoubt: () => undefined });
  expect((await write()) - alone).toBeLessThanOrEqual(most);
  expect(told).toEqual([]);
  book.find('Ledger')!.edit('B3', 8);
  book.find('Notes')!.edit('A1', 'yours');
  for (let n = 0; n < 50 && told.length < 2; n++) await new Promise((resolve) => setTimeout(resolve, 20));
  office.close();
  expect(told).toEqual(['Ledger', 'Notes']);
});

/** Waits until something was told, or a while. */
const soon = async (isThere: () => boolean): Promise<void> => {
  for (let n = 0; n < 25 && !isThere(); n++) await new Promise((resolve) => setTimeout(resolve, 20));
};

test('a change is told though the officer types on, and though a cell was being edited from the start', async () => {
  const book = await ledger();
  const office = await startOffice(book);
  const told: string[] = [];
  const doubted: string[] = [];
  book.isEditing = true;
  const watching = watchChanges({ onChange: (sheet) => told.push(sheet), onDoubt: (sheet) => doubted.push(sheet) });
  await new Promise((resolve) => setTimeout(resolve, 50));
  book.isEditing = false;
  await watching;
  book.find('Ledger')!.edit('B2', 99);
  book.isEditing = true;
  await new Promise((resolve) => setTimeout(resolve, 100));
  book.isEditing = false;
  await soon(() => told.length > 0);
  book.add('Expenditures 2');
  await soon(() => told.length > 1);
  book.remove(book.find('Notes')!);
  await soon(() => doubted.length > 0);
  office.close();
  expect([told, doubted]).toEqual([['Ledger', 'Expenditures 2'], ['']]);
});

test('where Excel does not say which sheet was changed, something was', async () => {
  const book = await ledger();
  const office = await startOffice(book);
  const told: string[] = [];
  await watchChanges({ onChange: (sheet) => told.push(sheet), onDoubt: () => undefined });
  office.channel.serve(book, () => 'InvalidSelection');
  book.find('Ledger')!.edit('B2', 99);
  await soon(() => told.length > 0);
  office.close();
  expect(told).toEqual(['']);
});

/** Changes are told by the names of their sheets; what we write ourselves is none, and costs next to no requests. */
import { watchChanges } from '../../../src/adapters/excel/watch-changes';
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import { startOffice } from '../../host/office-in-jsdom';
import { ledger, plannedBook, SETTINGS } from './writing';

const AMOUNTS = Array.from({ length: 6_000 }, (_, n) => n / 100);

/** From 1.14 on, Excel says which changes are the pane's own. */
test.each([
  ['1.13', 10],
  ['1.14', 0],
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
  await watchChanges((sheet) => told.push(sheet));
  expect((await write()) - alone).toBeLessThanOrEqual(most);
  expect(told).toEqual([]);
  book.find('Ledger')!.edit('B3', 8);
  book.find('Notes')!.edit('A1', 'yours');
  for (let n = 0; n < 50 && told.length < 2; n++) await new Promise((resolve) => setTimeout(resolve, 20));
  office.close();
  expect(told).toEqual(['Ledger', 'Notes']);
});

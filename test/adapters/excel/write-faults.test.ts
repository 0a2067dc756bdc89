/** A fault at every request, before it is carried out, on the way, and when only the answer is lost: the old state or the new one, nothing between. */
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import type { Fault } from '../../host/office-channel';
import { SILENCE } from '../../host/office-channel';
import { startOffice } from '../../host/office-in-jsdom';
import type { OfficeInJsdom } from '../../host/office-in-jsdom';
import type { Open } from './writing';
import { ledger, plannedBook, plannedPair, refused, SETTINGS } from './writing';

jest.setTimeout(60_000);

let office: OfficeInJsdom;
beforeAll(async () => {
  office = await startOffice(await ledger());
});
afterAll(() => office.close());

type Strike = (actions: number) => number;
const STRIKES: readonly (readonly [string, Strike])[] = [
  ['before it is carried out', () => 0],
  ['on the way', (actions) => Math.floor(actions / 2)],
  ['when all but the answer is done', (actions) => actions],
];

/**
 * Does a job with a fault at one request after the other, until one is beyond the last; gives the number of requests. The state is then the old one; or
 * the one that `prepare` gives, where the job is one that is finished in spite of a fault.
 */
async function strikeEach(
  strike: Strike,
  prepare: (open: Open) => Promise<object | undefined>,
  job: (open: Open) => Promise<unknown>,
): Promise<number> {
  for (let failing = 0; ; failing++) {
    const armed = { from: Infinity };
    let asked = 0;
    let struck = false;
    const book = await ledger();
    office.channel.serve(book, (n, actions): Fault | undefined => {
      asked = n + 1;
      if (n !== armed.from + failing) return undefined;
      struck = true;
      return { code: 'ServiceNotAvailable', after: strike(actions) };
    });
    const open = { book, office, writer: new ExcelWriter() };
    const wanted = await prepare(open);
    const before = book.picture();
    armed.from = asked;
    const outcome: unknown = await job(open).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (wanted || !struck) expect(outcome).toBeUndefined();
    else expect(outcome).toMatchObject({ diagnostic: { code: 'excel-lost' } });
    if (wanted) expect(book.picture()).toEqual(wanted);
    else if (struck) expect(book.picture()).toEqual(before);
    else expect(book.picture()).not.toEqual(before);
    if (!struck) return failing;
  }
}

describe.each(STRIKES)('a fault %s', (_, strike) => {
  test('while new sheets are written', async () => {
    const requests = await strikeEach(
      strike,
      async () => undefined,
      async ({ writer }) => writer.write(plannedBook([1, 2]), SETTINGS),
    );
    expect(requests).toBe(4);
  });

  test('while sheets are written again, longer and shorter', async () => {
    for (const amounts of [[1], [1, 2, 3]]) {
      const requests = await strikeEach(
        strike,
        async ({ writer, book }) => {
          await writer.write(plannedBook([5, 6]), SETTINGS);
          book.find('Total')!.edit('D2', 'mine');
          return undefined;
        },
        async ({ writer }) => writer.write(plannedBook(amounts), SETTINGS),
      );
      expect(requests).toBe(6);
    }
  });

  test('while cells are changed and a sheet is added', async () => {
    const cells = [
      { sheet: 'Ledger', row: 2, column: 2, before: '1,234.50', value: 1234.5, format: '#,##0.00' },
      { sheet: 'Ledger', row: 4, column: 1, before: undefined, value: 'C' },
    ];
    const requests = await strikeEach(
      strike,
      async () => undefined,
      async ({ writer }) => writer.edit({ sheets: [plannedPair([1])[1]!], cells }),
    );
    expect(requests).toBe(10);
  });

  test('while a change is taken back', async () => {
    const requests = await strikeEach(
      strike,
      async ({ writer, book }) => {
        await writer.write(plannedBook([1, 2]), SETTINGS);
        const wanted = book.picture();
        await writer.write(plannedBook([3]), SETTINGS);
        return wanted;
      },
      async ({ writer }) => writer.restore(),
    );
    expect(requests).toBe(3);
  });
});

test('an Excel that no longer answers is said to be lost, sooner or later', async () => {
  const book = await ledger();
  office.channel.serve(book, () => ({ code: SILENCE, after: 0 }));
  const before = book.picture();
  const finding = await refused(new ExcelWriter(undefined, 50).write(plannedBook([1]), SETTINGS));
  expect(finding.code).toBe('excel-lost');
  expect(book.picture()).toEqual(before);
});

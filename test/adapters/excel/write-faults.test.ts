/** A fault at every request, before it is carried out, on the way, and when only the answer is lost: the old state or the new one, nothing between. */
import type { BookModel } from '../../host/book-model';
import type { Fault } from '../../host/office-channel';
import type { Open } from './writing';
import { openLedger, plannedBook, plannedPair, refused, SETTINGS } from './writing';

jest.setTimeout(60_000);

let open: Open | undefined;
afterEach(() => open?.office.close());

type Strike = (actions: number) => number;
const STRIKES: readonly (readonly [string, Strike])[] = [
  ['before it is carried out', () => 0],
  ['on the way', (actions) => Math.floor(actions / 2)],
  ['when all but the answer is done', (actions) => actions],
];

/** Does a job with a fault at one request after the other, until one is beyond the last. */
async function strikeEach(
  strike: Strike,
  prepare: (open: Open) => Promise<void>,
  job: (open: Open) => Promise<unknown>,
  expectState: (before: object, book: BookModel) => void,
): Promise<number> {
  for (let failing = 0; ; failing++) {
    let armed = false;
    let first = 0;
    let struck = false;
    const fault = (n: number, actions: number): Fault | undefined => {
      if (!armed) first = n + 1;
      if (!armed || n - first !== failing) return undefined;
      struck = true;
      return { code: 'ServiceNotAvailable', after: strike(actions) };
    };
    open = await openLedger({ fault });
    await prepare(open);
    const before = open.book.picture();
    armed = true;
    const outcome = job(open);
    if (!struck) await outcome.catch(() => undefined);
    if (!struck) return failing;
    expect((await refused(outcome)).code).toBe('excel-lost');
    expectState(before, open.book);
    open.office.close();
  }
}

const unchanged = (before: object, book: BookModel): void => expect(book.picture()).toEqual(before);

describe.each(STRIKES)('a fault %s', (_, strike) => {
  test('while new sheets are written', async () => {
    const requests = await strikeEach(
      strike,
      async () => undefined,
      async ({ writer }) => writer.write(plannedBook([1, 2]), SETTINGS),
      unchanged,
    );
    expect(requests).toBe(3);
  });

  test('while sheets are written again, longer and shorter', async () => {
    for (const amounts of [[1], [1, 2, 3]]) {
      const requests = await strikeEach(
        strike,
        async ({ writer, book }) => {
          await writer.write(plannedBook([5, 6]), SETTINGS);
          book.find('Total')!.edit('D2', 'mine');
        },
        async ({ writer }) => writer.write(plannedBook(amounts), SETTINGS),
        unchanged,
      );
      expect(requests).toBe(4);
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
      unchanged,
    );
    expect(requests).toBe(8);
  });
});

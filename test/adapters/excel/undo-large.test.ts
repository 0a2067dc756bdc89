/** A sheet that does not fit one request is put back as a whole before anything else is said to be done. */
import { dataSheet } from '../../../src/core/plan/data-sheet';
import { openLedger, plannedBook, plannedPair, closeExcel, SETTINGS } from './writing';

jest.setTimeout(180_000);
afterAll(closeExcel);

/** As long as what is typed may be: some 190 of them are more than is sent at once. */
const LONG = 'x'.repeat(8_000);

function large(rows: number, text: string) {
  const [total] = plannedPair([1]);
  const data = dataSheet(
    'Data costs',
    'tblCosts',
    [
      { heading: 'Meeting', width: 14 },
      { heading: 'Amount', width: 12 },
    ],
    Array.from({ length: rows }, (_, at) => [`${at} ${text}`, at]),
    'Costs',
  );
  return { ...plannedBook([1]), sheets: [total!, data] };
}

test('Restore has put back all of a large sheet when it says so', async () => {
  const { book, writer, office } = await openLedger();
  await writer.write(large(300, LONG), SETTINGS);
  const before = book.picture();
  await writer.write(large(300, 'y'), SETTINGS);
  const asked = office.channel.requests.length;
  await writer.restore();
  expect(JSON.stringify(book.picture()) === JSON.stringify(before)).toBe(true);
  // It took more than one request.
  expect(office.channel.requests.length - asked).toBeGreaterThan(2);
  // And nothing comes after.
  const done = office.channel.requests.length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(office.channel.requests.length).toBe(done);
});

test('so has the undoing of a change that failed half-way', async () => {
  for (const failing of [2, 3, 4]) {
    const { book, writer, office } = await openLedger();
    await writer.write(large(300, LONG), SETTINGS);
    const before = book.picture();
    let struck = false;
    let first: number | undefined;
    office.channel.serve(book, (n) => {
      first ??= n;
      if (struck || n !== first + failing) return undefined;
      struck = true;
      return { code: 'ServiceNotAvailable', after: 0 };
    });
    const outcome: unknown = await writer.write(large(300, `${LONG.slice(10)}y`), SETTINGS).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!struck) continue;
    expect(outcome).toMatchObject({ diagnostic: { code: 'excel-lost' } });
    expect(JSON.stringify(book.picture()) === JSON.stringify(before)).toBe(true);
  }
});

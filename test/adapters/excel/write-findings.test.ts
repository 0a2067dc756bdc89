/** What is said where Excel fails: in a way that we do not know, or at the taking back too. */
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import type { DiagnosticValues } from '../../../src/core/values/diagnostics/findings';
import type { Fault } from '../../host/office-channel';
import type { OfficeInJsdom } from '../../host/office-in-jsdom';
import { startOffice } from '../../host/office-in-jsdom';
import type { BookModel } from '../../host/book-model';
import { ledger, plannedBook, plannedPair, refused, SETTINGS } from './writing';

const CELLS = [{ sheet: 'Ledger', row: 2, column: 1, before: 'A', value: '001' }];
const NEW_SHEET = plannedPair([1])[1]!;

let office: OfficeInJsdom;
beforeAll(async () => {
  office = await startOffice(await ledger());
});
afterAll(() => office.close());

interface Faulty {
  readonly book: BookModel;
  readonly writer: ExcelWriter;
  /** From now on each request fails that has one of these numbers, counted from 0. */
  readonly fail: (strikes: Readonly<Record<number, Fault>>) => void;
}

async function open(): Promise<Faulty> {
  const book = await ledger();
  let strikes: Readonly<Record<number, Fault>> = {};
  let asked = 0;
  office.channel.serve(book, () => strikes[asked++]);
  const fail: Faulty['fail'] = (given) => {
    strikes = given;
    asked = 0;
  };
  return { book, writer: new ExcelWriter(), fail };
}

/** A request that fails when nothing of it is done, or when all of it is. */
const failing = (code: string): Fault => ({ code, after: 0 });
const answerLost = (code: string): Fault => ({ code, after: Infinity });

describe('excel-failed', () => {
  test('names an error that we do not know, and nothing is changed', async () => {
    const { book, writer, fail } = await open();
    const before = book.picture();
    fail({ 1: failing('ConflictOfTheYear') });
    const { code, values } = await refused(writer.write(plannedBook([1]), SETTINGS));
    expect(code).toBe('excel-failed');
    expect((values as DiagnosticValues['excel-failed']).detail).toContain('(ConflictOfTheYear)');
    expect(book.picture()).toEqual(before);
  });

  test.each([
    ['ServiceNotAvailable', 'excel-lost'],
    ['InvalidOperationInCellEditMode', 'excel-editing'],
  ])('is not said of %s, which we know', async (known, code) => {
    const { writer, fail } = await open();
    fail({ 1: failing(known) });
    expect((await refused(writer.write(plannedBook([1]), SETTINGS))).code).toBe(code);
  });
});

interface Job {
  readonly name: string;
  readonly run: (writer: ExcelWriter) => Promise<unknown>;
  /** Number of the request that writes; those that take it back follow, each way of doing so tried twice. */
  readonly writes: number;
  readonly backs: number;
  /** What is left half written. */
  readonly sheets: string;
}

const JOBS: readonly Job[] = [
  {
    name: 'new sheets',
    run: async (writer) => writer.write(plannedBook([1]), SETTINGS),
    ...{ writes: 2, backs: 2, sheets: 'Total, Data costs' },
  },
  {
    name: 'cells',
    run: async (writer) => writer.edit({ sheets: [], cells: CELLS }),
    ...{ writes: 4, backs: 2, sheets: 'Ledger' },
  },
  {
    name: 'cells and the new sheet that came before them',
    run: async (writer) => writer.edit({ sheets: [NEW_SHEET], cells: CELLS }),
    ...{ writes: 7, backs: 4, sheets: 'Ledger, Data costs' },
  },
];

/** The write is carried out and its answer lost; then the next requests fail. */
const strikesAt = (writes: number, backs: number): Record<number, Fault> => ({
  [writes]: answerLost('GeneralException'),
  ...Object.fromEntries(Array.from({ length: backs }, (_, n) => [writes + 1 + n, failing('GeneralException')])),
});

describe.each(JOBS)('excel-half-written: $name', ({ run, writes, backs, sheets }) => {
  test('is found where neither the writing nor the taking back is answered', async () => {
    const { book, writer, fail } = await open();
    const before = book.picture();
    fail(strikesAt(writes, backs));
    const { code, values } = await refused(run(writer));
    expect(code).toBe('excel-half-written');
    expect(values).toMatchObject({ sheets, detail: expect.stringContaining('GeneralException') as unknown });
    expect(book.picture()).not.toEqual(before);
    expect(writer.canRestore()).toBe(false);
  });

  test('is not, where the second attempt to take it back goes well', async () => {
    const { book, writer, fail } = await open();
    const before = book.picture();
    fail(strikesAt(writes, 1));
    expect((await refused(run(writer))).code).toBe('excel-failed');
    expect(book.picture()).toEqual(before);
  });
});

describe('excel-half-written: Restore', () => {
  const restored = async (backs: number): Promise<Faulty & { readonly before: object }> => {
    const one = await open();
    const before = one.book.picture();
    await one.writer.write(plannedBook([1]), SETTINGS);
    one.fail(Object.fromEntries(Array.from({ length: backs }, (_, n) => [n, failing('GeneralException')])));
    return { ...one, before };
  };

  test('is found where both attempts fail; the change can still be taken back later', async () => {
    const { book, writer, before } = await restored(2);
    expect(await refused(writer.restore())).toMatchObject({
      code: 'excel-half-written',
      values: { sheets: 'Total, Data costs' },
    });
    expect(writer.canRestore()).toBe(true);
    await writer.restore();
    expect(book.picture()).toEqual(before);
  });

  test('is not, where one fails', async () => {
    const { book, writer, before } = await restored(1);
    await writer.restore();
    expect(book.picture()).toEqual(before);
  });
});

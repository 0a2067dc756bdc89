/** Reading through Office's unmodified client from the stand-in: the same workbook as from the file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelBook } from '../../../src/adapters/excel/excel-book';
import { readBook } from '../../../src/adapters/excel/read-book';
import { readWorkbook } from '../../../src/adapters/excel/read-workbook';
import { selectPlace } from '../../../src/adapters/excel/select-place';
import { watchChanges } from '../../../src/adapters/excel/watch-changes';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { reconcileWorkbooks } from '../../../src/core/produce-annex';
import { Refusal } from '../../../src/core/values/diagnostic';
import type { Look, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { buildXlsx } from '../../build-xlsx';
import type { BuiltWorkbook } from '../../build-xlsx';
import { BookModel } from '../../host/book-model';
import type { ChannelOptions } from '../../host/office-channel';
import { startOffice } from '../../host/office-in-jsdom';
import type { OfficeInJsdom } from '../../host/office-in-jsdom';

const SAMPLE = path.join(__dirname, '..', '..', '..', 'samples', 'ccw-2013.xlsx');

jest.setTimeout(30_000);

let office: OfficeInJsdom | undefined;
afterEach(() => {
  office?.close();
  office = undefined;
});

const start = async (workbook: Workbook, options?: ChannelOptions): Promise<BookModel> => {
  const book = new BookModel(workbook);
  office = await startOffice(book, options);
  return book;
};
const built = async (workbook: BuiltWorkbook): Promise<Workbook> =>
  openWorkbook(buildXlsx(workbook), { file: 'built.xlsx' });
const sample = async (): Promise<Workbook> => openWorkbook(readFileSync(SAMPLE), { file: 'ccw-2013.xlsx' });

const lookLine = (look: Look | undefined, value: number): string =>
  look === undefined ? '' : `${look.code} ${look.currency ?? ''} ${look.struck} ${look.invisible} ${look.shown(value)}`;

/** All of a sheet's cells with what is known of each. */
function listed({ texts }: Workbook, { cells }: Sheet): unknown[] {
  const list: unknown[] = [];
  for (let row = 0; row < cells.rowCount; row++) {
    for (let cell = cells.start(row); cell < cells.start(row + 1); cell++) {
      const kind = cells.kind(cell);
      const value = kind === 2 || kind === 4 ? texts.text(cells.value(cell)) : cells.value(cell);
      const plain = kind === 2 ? texts.plain(cells.value(cell)) : '';
      const look = lookLine(cells.look(cell), cells.value(cell));
      const facts = [cells.column(cell), kind, cells.format(cell), cells.origin(cell), value, plain, look];
      list.push([cells.rowNumber(row), cells.rowMarks(row), ...facts]);
    }
  }
  return list;
}

test('the sample gives the same figures and findings as its file, in few syncs', async () => {
  const workbook = await sample();
  await start(workbook);
  const read = await readWorkbook();
  const [ours, theirs] = [read, workbook].map((one) => reconcileWorkbooks([one]));
  expect(ours!.value.totals).toEqual(theirs!.value.totals);
  expect(ours!.value.meetings).toEqual(theirs!.value.meetings);
  expect(ours!.value.proof).toEqual(theirs!.value.proof);
  expect(ours!.diagnostics).toEqual(theirs!.diagnostics);
  // One for the client's own start, three for what there is, one for all cells, one to let the ranges go.
  expect(office!.channel.batches.length).toBeLessThanOrEqual(6);
  expect(Math.max(...office!.channel.batches)).toBeLessThan(1_500_000);
});

test('cells, marks, merged areas, tables and sheets are those of the file', async () => {
  const workbook = await built({
    date1904: '1',
    sheets: [
      {
        name: 'First sheet',
        rows: [
          ['Code', 'Amount', 'Day', 'Share', null, 'Note'],
          ['A', 1234.5, { value: 41_000, format: 'd/m/yyyy' }, { value: 0.5, format: '0%' }, null, true],
          [null, { formula: 'SUM(B2:B2)', value: 1234.5 }, { error: '#REF!' }, null, null, 'x'],
          ['merged', -0.1, { formula: 'B2*1', value: 2 }],
          [null, 7],
        ],
        hiddenRows: [3],
        merges: ['A4:A5'],
        tables: [{ name: 'Costs', ref: 'A1:F3', totalsRows: 1 }],
        before: '<cols><col min="4" max="4" width="9" hidden="1"/></cols>',
      },
      { name: 'Empty' },
      { name: 'Kept back', rows: [['x']], state: 'hidden' },
      { name: 'Deep', rows: [['y']], state: 'veryHidden' },
    ],
  });
  await start(workbook);
  const read = await readWorkbook();
  expect(read.date1904).toBe(true);
  expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    workbook.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  for (const [n, sheet] of read.sheets.entries()) {
    const { merges, tables, hiddenColumns } = workbook.sheets[n]!;
    expect(listed(read, sheet)).toEqual(listed(workbook, workbook.sheets[n]!));
    expect([sheet.merges, sheet.tables]).toEqual([merges, tables]);
    expect(sheet.hiddenColumns).toEqual(hiddenColumns);
  }
});

const LOOKS: BuiltWorkbook['sheets'][number]['rows'] = [
  ['Code', { value: 'Amount', ink: 'rgb="FFFFFFFF"', ground: 'rgb="FF1F4E78"' }],
  ['A', { value: 5, format: '[$CHF-807] #,##0.00' }],
  ['B', { value: -5, format: '#,##0.00;#,##0.00' }],
  [
    { value: 'C', struck: true },
    { value: 7, struck: true },
  ],
  ['D', { value: 8, ink: 'rgb="FFFFFFFF"' }],
  ['E', { value: 9, format: ';;;' }],
  [{ runs: ['A1', { text: '1', place: 'superscript' }] }, { runs: ['300', { text: '2', place: 'subscript' }] }],
  [
    { value: 'x', format: '0.00' },
    { value: 1.1, format: '0.00' },
  ],
];

test('looks and raised letters are those of the file, in the same few syncs', async () => {
  const workbook = await built({ sheets: [{ name: 'One', rows: LOOKS }] });
  await start(workbook, { sets: { ExcelApi: '1.18' } });
  const read = await readWorkbook();
  expect(listed(read, read.sheets[0]!)).toEqual(listed(workbook, workbook.sheets[0]!));
  expect(listed(read, read.sheets[0]!).filter((line) => (line as unknown[])[8] !== '')).toHaveLength(7);
});

test('cells of other fonts are found wherever they stand in a long sheet', async () => {
  const rows = Array.from({ length: 6_000 }, (_, n) => [
    `OV-13-${n}`,
    [4_321, 5_999].includes(n) ? { value: n, struck: true } : n,
    n === 17 ? { value: 'kept', ink: 'theme="0"' } : { value: 'a', ink: 'rgb="FF0000FF"' },
  ]);
  const workbook = await built({
    sheets: [
      { name: 'Ledger', rows },
      { name: 'Two', rows: LOOKS },
    ],
  });
  await start(workbook);
  const read = await readWorkbook();
  expect(listed(read, read.sheets[0]!)).toEqual(listed(workbook, workbook.sheets[0]!));
  expect(read.notices).toEqual([]);
  // Five as ever, and one for each of: columns, sixteenths of them, their cells.
  expect(office!.channel.batches.length).toBeLessThanOrEqual(10);
});

test('a long sheet of one font costs no sync, whatever its first rows look like', async () => {
  const body = Array.from({ length: 3_000 }, (_, n) => [`OV-13-${n}`, n]);
  const syncs = async (rows: BuiltWorkbook['sheets'][number]['rows']): Promise<number> => {
    await start(await built({ sheets: [{ name: 'Ledger', rows: rows! }] }));
    await readWorkbook();
    const { length } = office!.channel.batches;
    office!.close();
    return length;
  };
  expect(await syncs([...LOOKS, ...body])).toBe(await syncs([['a', 1], ...body]));
});

test('a sheet that differs from cell to cell all over is not looked through to its end, and named', async () => {
  const rows = Array.from({ length: 40_000 }, (_, n) => [
    { value: n, struck: n % 2 === 0 },
    { value: n, struck: n % 3 === 0 },
  ]);
  await start(await built({ sheets: [{ name: 'Ledger', rows }] }));
  const read = await readWorkbook();
  expect(read.notices.map(({ code, values }) => [code, values])).toEqual([['fonts-unread', { sheet: 'Ledger' }]]);
});

test('where Excel does not tell which letters are raised, no amount or code is taken from such a text', async () => {
  const raised = (text: string) => ({ runs: [text, { text: '1', place: 'superscript' }] });
  const rows = [[raised('300'), raised('1,900.20 '), raised('A1'), raised('Costs of travel '), '3001']];
  await start(await built({ sheets: [{ name: 'One', rows }] }), { sets: { ExcelApi: '1.17' } });
  const { cells } = (await readWorkbook()).sheets[0]!;
  expect([0, 1, 2, 3, 4].map((cell) => cells.kind(cell))).toEqual([6, 6, 6, 2, 2]);
});

test('a long sheet comes in blocks, each well below the limit of the web', async () => {
  const rows = Array.from({ length: 30_000 }, (_, n) => [`OV-13-${n}`, n / 100, 'Übersetzung', '2013-04-01']);
  const workbook = await built({ sheets: [{ name: 'Ledger', rows }] });
  await start(workbook);
  const parts: number[] = [];
  const read = await readWorkbook({ onProgress: (done, total) => parts.push(done / total) });
  expect(listed(read, read.sheets[0]!)).toEqual(listed(workbook, workbook.sheets[0]!));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.at(-1)).toBe(1);
  expect(Math.max(...office!.channel.batches)).toBeLessThan(3_000_000);
});

test('a fault at any sync is a refusal that says what Excel answered', async () => {
  const workbook = await built({ sheets: [{ name: 'One', rows: [['a', 1]] }] });
  for (let failing = 0; failing < 4; failing++) {
    await start(workbook, { fault: (n) => (n === failing ? 'AccessDenied' : undefined) });
    const error: unknown = await readWorkbook().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    expect(JSON.stringify((error as Refusal).diagnostic)).toContain('AccessDenied');
    office?.close();
  }
});

test('reading waits while a cell is being edited', async () => {
  const book = await start(await built({ sheets: [{ name: 'One', rows: [['a', 1]] }] }));
  book.isEditing = true;
  let isRead = false;
  const reading = readWorkbook().then(() => (isRead = true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isRead).toBe(false);
  book.isEditing = false;
  expect(await reading).toBe(true);
});

test('reading that is stopped rejects with the reason, not with a refusal', async () => {
  await start(await sample());
  const stop = new AbortController();
  stop.abort();
  await expect(readWorkbook({ signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
});

test('a place is gone to, and what was active before is told; a sheet that is gone is a refusal', async () => {
  const book = await start(await sample());
  const file = 'ccw-2013.xlsx';
  const before = await selectPlace({ file, sheet: 'Budget lines', cell: 'B3' });
  expect([book.active.name, book.selection]).toEqual(['Budget lines', 'B3']);
  expect(before).toEqual({ file, sheet: 'About', cell: 'A1' });
  await selectPlace({ file, sheet: 'Meetings', cell: '2:3' });
  expect(book.active.name).toBe('Meetings');
  await expect(selectPlace({ file, sheet: 'Gone', cell: 'A1' })).rejects.toBeInstanceOf(Refusal);
});

test('a change is told by the name of its sheet', async () => {
  const book = await start(await sample());
  const told = new Promise<string>((resolve) => {
    void watchChanges({ onChange: resolve, onDoubt: () => undefined }).then(() =>
      book.find('Estimates')!.edit('C3', 1),
    );
  });
  expect(await told).toBe('Estimates');
});

test('what the stand-in does not know fails loudly', async () => {
  await start(await sample());
  const { Excel } = globalThis as unknown as { Excel: typeof globalThis.Excel };
  const unknown = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().load('tabColor');
    await context.sync();
  });
  await expect(unknown).rejects.toMatchObject({ code: 'StandInLacks' });
});

test('every member that is used belongs to the set that the manifest asks for', async () => {
  const book = await start(await sample());
  await watchChanges({ onChange: () => undefined, onDoubt: () => undefined });
  await readWorkbook();
  await selectPlace({ file: '', sheet: book.sheets[1]!.name, cell: 'A1' });
  const typings = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const sets = [
    ...typings.matchAll(/\[Api set: ExcelApi (\d+\.\d+)\]([\s\S]{0,2500}?)\*\/\s*(?:readonly )?(\w+)[:(?<]/g),
  ];
  const newest = new Map<string, number>();
  for (const [, set = '', , name = ''] of sets) {
    const minor = Number(set.split('.')[1]);
    newest.set(name.toLowerCase(), Math.min(minor, newest.get(name.toLowerCase()) ?? Infinity));
  }
  const used = [...office!.channel.processor.used].map((member) => member.split('.')[1]!.toLowerCase());
  expect(used.length).toBeGreaterThan(20);
  for (const member of used) expect(newest.get(member) ?? 1).toBeLessThanOrEqual(13);
});

test('a sheet with more merged areas than Excel gives at once is read all the same, and whole', async () => {
  const book = await start(await sample());
  const sheet = book.find('Expenditures')!;
  sheet.merges = Array.from({ length: 1300 }, (_, n) => ({ top: 200 + 2 * n, left: 1, bottom: 201 + 2 * n, right: 2 }));
  sheet.edit('A2900', 'last');
  const { sheets } = await readWorkbook();
  const { merges } = sheets.find(({ name }) => name === 'Expenditures')!;
  expect(merges).toHaveLength(1300);
  expect(merges).toContainEqual({ top: 2798, left: 1, bottom: 2799, right: 2 });
});

test('of a sheet so long that one answer on its rows would be too large, hidden rows are known all the same', async () => {
  const book = await start(await sample());
  const sheet = book.add('Long');
  sheet.edit('A1', 'first');
  sheet.edit('A210000', 'last');
  for (const row of [3, 100_001, 209_999]) sheet.hiddenRows.add(row);
  let hidden: readonly number[] | undefined;
  const outline = ({ sheets }: ExcelBook): void => {
    hidden = sheets.find(({ name }) => name === 'Long')?.hiddenRows;
  };
  await readBook({ outline, block: () => undefined });
  expect(hidden).toEqual([3, 100_001, 209_999]);
});

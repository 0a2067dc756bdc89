/** Writing through Office's unmodified client into the stand-in: the same sheets as the command line writes into a file. */
import { existsSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { ExcelWriter } from '../../../src/adapters/excel/write/excel-writer';
import { writeWorkbook } from '../../../src/adapters/xlsx/write/write-workbook';
import type { PlannedWorkbook } from '../../../src/core/plan/sheet-plan';
import { cellAddress } from '../../../src/core/values/address';
import { BookModel } from '../../host/book-model';
import type { ChannelOptions } from '../../host/office-channel';
import { startOffice } from '../../host/office-in-jsdom';
import type { OfficeInJsdom } from '../../host/office-in-jsdom';
import { openFile, PHILADELPHIA, plannedAnnex, SAMPLE } from '../../host/planned-annex';

const KNOWN = [
  ['the sample', SAMPLE] as const,
  ...(existsSync(PHILADELPHIA) ? [['Philadelphia', PHILADELPHIA] as const] : []),
];

jest.setTimeout(30_000);

let office: OfficeInJsdom | undefined;
afterEach(() => {
  office?.close();
  office = undefined;
});

const NEW: ChannelOptions = { sets: { ExcelApi: '1.20' } };
const open = async (file: string, options: ChannelOptions = {}) => {
  const workbook = await openFile(file);
  const book = new BookModel(workbook);
  office = await startOffice(book, options);
  return { book, plan: plannedAnnex(workbook), writer: new ExcelWriter() };
};
const told = async <T>(job: Promise<T>): Promise<T> =>
  job.catch((error: unknown) => {
    throw new Error(JSON.stringify((error as { diagnostic?: unknown }).diagnostic ?? String(error)));
  });
const settings = { signal: new AbortController().signal, onProgress: () => undefined, frozen: false };

/** Values and formulas of a sheet, by their cells. */
function written(book: BookModel, name: string): Record<string, unknown> {
  const sheet = book.find(name)!;
  const { bottom, right } = sheet.used(true)!;
  const found: Record<string, unknown> = {};
  for (let row = 1; row <= bottom; row++)
    for (let column = 1; column <= right; column++) {
      const { value, type, formula } = sheet.cell(row, column);
      if (type !== 'Empty') found[cellAddress(row, column)] = { value, formula: formula.replace(/^=/, '') };
    }
  return found;
}

/** The same of the file that the command line writes, read by another reader. */
async function inFile(plan: PlannedWorkbook): Promise<Record<string, Record<string, unknown>>> {
  const { sheets } = await readXlsx(await writeWorkbook(plan));
  return Object.fromEntries(
    sheets.map(({ name, rows, cells }) => [
      name,
      Object.fromEntries(
        rows.flatMap((row, r) =>
          row.flatMap((value, c) => {
            const cell = cells?.get(`${r},${c}`);
            const found = cell?.richText?.map((run) => run.text).join('') ?? cell?.formulaResult ?? value;
            const text = found instanceof Date ? found.getTime() / 86_400_000 + 25_569 : found;
            return text === null || text === undefined || text === ''
              ? []
              : [[cellAddress(r + 1, c + 1), { value: text, formula: cell?.formula ?? '' }]];
          }),
        ),
      ),
    ]),
  );
}

test.each(KNOWN)('%s: value by value and formula by formula as in the file', async (_, file) => {
  const { book, plan, writer } = await open(file, NEW);
  const before = book.sheets.map((sheet) => sheet.picture());
  const outcomes = await told(writer.write(plan, settings));
  expect(outcomes.map(({ sheet, does }) => [sheet, does])).toEqual(plan.sheets.map(({ name }) => [name, 'create']));
  const theirs = await inFile(plan);
  for (const { name } of plan.sheets) {
    const ours = written(book, name);
    // The long way only where they differ.
    if (JSON.stringify(ours) !== JSON.stringify(theirs[name])) expect([name, ours]).toEqual([name, theirs[name]]);
    expect(Object.keys(ours).length).toBeGreaterThan(3);
  }
  expect(book.sheets.slice(0, before.length).map((sheet) => sheet.picture())).toEqual(before);
});

test('cells look as in the file: formats of numbers, typefaces, rules', async () => {
  const { book, plan, writer } = await open(SAMPLE, NEW);
  await told(writer.write(plan, settings));
  const { sheets } = await readXlsx(await writeWorkbook(plan), { readStyles: true });
  const [{ name, cells }] = sheets as [(typeof sheets)[number]];
  const sheet = book.find(name)!;
  let compared = 0;
  for (const [place, { style, formula, value }] of cells!) {
    if (formula === undefined && (value === null || value === '')) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const { look, format } = sheet.cell(row + 1, column + 1);
    const theirs = [
      style?.numFmt ?? 'General',
      style?.font?.bold === true,
      style?.font?.italic === true,
      style?.border?.bottom?.style,
    ];
    const ours = [
      format,
      look['font/bold'] === true,
      look['font/italic'] === true,
      look['borders/bottom/style'] === 'Continuous'
        ? String(look['borders/bottom/weight'] ?? 'thin').toLowerCase()
        : undefined,
    ];
    expect([place, ...ours]).toEqual([place, ...theirs]);
    compared++;
  }
  expect(compared).toBeGreaterThan(100);
});

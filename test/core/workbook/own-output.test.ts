/** An estimate of ours without its marks: known by its form, and by nothing less. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/adapters/xlsx/open-workbook';
import { estimateSheets } from '../../../src/core/budget/sheets/estimate-sheets';
import { writeWorkbook } from '../../../src/adapters/xlsx/write/write-workbook';
import { estimateWorkbooks } from '../../../src/core/estimate-costs';
import { LANGUAGES } from '../../../src/core/language/language';
import type { Language } from '../../../src/core/language/language';
import { withoutOwnOutputs } from '../../../src/core/workbook/own-output';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';

const SAMPLE = path.join(__dirname, '..', '..', '..', 'samples', 'ccw-2013.xlsx');
let source: Workbook;
beforeAll(async () => {
  source = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), { file: 'ccw-2013.xlsx' });
});

/** As an older version wrote it. */
async function unmarked(language: Language): Promise<Workbook> {
  const { built, records } = estimateWorkbooks([source], {}).value;
  const { isResult: _, ...plan } = estimateSheets(built, records, {
    languages: [language],
    version: '1',
    draft: false,
  });
  return openWorkbook(await writeWorkbook(plan), { file: 'estimate.xlsx' });
}

const told = (workbooks: readonly Workbook[]): string[] =>
  withoutOwnOutputs(workbooks).map(
    ({ file, sheets, notices }) => `${file} ${sheets.length > 0} ${notices.map(({ code }) => code).join()}`,
  );
const OWN = 'estimate.xlsx false file-own-output';

test.each(LANGUAGES)('%s: beside the workbook it is not read, in whichever order they stand', async (language) => {
  const estimate = await unmarked(language);
  expect(told([source, estimate])[1]).toBe(OWN);
  expect(told([estimate, source])[0]).toBe(OWN);
  expect(withoutOwnOutputs([source, estimate])[0]).toBe(source);
});

test('alone, or beside a workbook without quantities, it is a workbook like any other', async () => {
  const estimate = await unmarked('en');
  const bare = { ...source, sheets: source.sheets.filter(({ name }) => name !== 'Volumes') };
  for (const all of [[estimate], [estimate, bare], [estimate, { ...estimate, file: 'other.xlsx' }]])
    expect(withoutOwnOutputs(all)).toBe(all);
});

test('whatever lacks a part of its form is a workbook like any other', async () => {
  const estimate = await unmarked('en');
  const change = (of: (sheet: Sheet) => Sheet | undefined): Workbook => ({
    ...estimate,
    sheets: estimate.sheets.flatMap((sheet) => of(sheet) ?? []),
  });
  const named = (name: RegExp, how: (sheet: Sheet) => Sheet | undefined): Workbook =>
    change((sheet) => (name.test(sheet.name) ? how(sheet) : sheet));
  const others: [string, Workbook][] = [
    ['no proposed rows', named(/^Estimates$/, () => undefined)],
    ['no unit costs', named(/^Unit costs$/, () => undefined)],
    ['no sheet of a meeting', named(/^Estimate /, () => undefined)],
    ['a sheet of another name', named(/^Estimate /, (sheet) => ({ ...sheet, name: 'Costs' }))],
    ['no table', named(/^Volumes$/, (sheet) => ({ ...sheet, tables: [] }))],
    [
      'its heads elsewhere',
      named(/^Volumes$/, (sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({ ...table, area: { ...table.area, top: 1 } })),
      })),
    ],
    [
      'a sheet more',
      { ...estimate, sheets: [...estimate.sheets, source.sheets.find(({ name }) => name === 'Receipts')!] },
    ],
  ];
  for (const [what, workbook] of others)
    expect([what, told([source, workbook])[1]]).toEqual([what, 'estimate.xlsx true calculation-stale']);
});

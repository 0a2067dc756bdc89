import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { LANGUAGES } from '../../src/core/language/language';
import { readRecords } from '../../src/core/records/read-records';
import { LAYOUT } from '../../src/core/workbook/layout';
import { templateSheets } from '../../src/core/workbook/template';
import { addendum, addendumJson } from './addendum';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([...LANGUAGES])('an empty workbook in %s is recognised whole by our own reader', async (language) => {
  const ended = await addendum(['template', '--lang', language, '--out', 'mine.xlsx'], { cwd: folder });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const workbook = await openWorkbook(readFileSync(path.join(folder, 'mine.xlsx')), { file: 'mine.xlsx' });
  expect(workbook.notices).toEqual([]);
  expect(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
    LAYOUT.map(({ kind }) => kind),
  );
  const { diagnostics } = readRecords([workbook]);
  expect(diagnostics.map(({ code, values }) => [code, values])).toEqual([]);
});

test('headings, lists to pick from and notes are there', () => {
  const sheets = templateSheets('en');
  const estimates = sheets.find(({ kind }) => kind === 'Estimates')!;
  expect(estimates.columns.map(({ heading }) => heading)).toContain('Adopted on');
  expect(estimates.columns.find(({ heading }) => heading === 'Meeting')).toMatchObject({ codesOf: 'Meetings' });
  expect(estimates.columns.find(({ heading }) => heading === 'Status')).toMatchObject({
    choices: ['adopted', 'proposed'],
  });
  for (const sheet of sheets) for (const column of sheet.columns) expect(column.note).not.toBe('');
  expect(templateSheets('ar').every(({ direction }) => direction === 'rtl')).toBe(true);
});

test('headings of a sheet differ from each other in every language', () => {
  for (const language of LANGUAGES) {
    for (const { columns } of templateSheets(language)) {
      const headings = columns.map(({ heading }) => heading.toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
  }
});

test('one that was filled in is not overwritten', async () => {
  expect((await addendumJson(['template'], folder)).code).toBe(0);
  expect((await addendumJson(['template'], folder)).code).toBe(0);
  writeFileSync(path.join(folder, 'template.xlsx'), 'filled in');
  const { code, json } = await addendumJson(['template'], folder);
  expect(code).toBe(2);
  expect(json.error).toContain('--force');
  expect(readdirSync(folder)).toEqual(['template.xlsx']);
  expect((await addendumJson(['template', '--force'], folder)).code).toBe(0);
});

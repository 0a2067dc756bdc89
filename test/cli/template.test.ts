import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { LANGUAGES } from '../../src/core/language/language';
import { readRecords } from '../../src/core/records/read-records';
import { LAYOUT } from '../../src/core/workbook/layout';
import { templateSheets } from '../../src/core/workbook/template';
import { COUNTED_CLASSES, STATUS_CLASSES } from '../../src/core/values/status-classes';
import { classNamed } from '../../src/core/language/class-names';
import { headingOf } from '../../src/core/workbook/heading-index';
import { SETTINGS } from '../../src/core/workbook/settings';
import type { SheetKind } from '../../src/core/workbook/layout';
import { writeForm } from '../../src/adapters/xlsx/write/write-form';
import { unzip } from '../zip';
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
    LAYOUT.map(({ kind }) => kind).filter((kind) => kind !== 'Reading'),
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

test.each([...LANGUAGES])('lists of classes, instruments, units and versions are there in %s', (language) => {
  const sheets = templateSheets(language);
  const columnOf = (kind: SheetKind, column: string) => {
    const heading = headingOf(kind, column, language);
    return sheets.find((sheet) => sheet.kind === kind)!.columns.find((each) => each.heading === heading)!;
  };
  for (const kind of ['StatedCounts', 'LetterRegister'] as const) {
    const { choices } = columnOf(kind, 'Class');
    expect(choices.map(classNamed)).toEqual(
      kind === 'StatedCounts' ? [...COUNTED_CLASSES] : [...STATUS_CLASSES, 'voluntary'],
    );
  }
  for (const kind of ['Parties', 'Reports', 'StatedCounts', 'LetterRegister'] as const) {
    expect(columnOf(kind, 'Instrument').codesOf).toBe('ReportingDuties');
  }
  expect(columnOf('ReportingDuties', 'Instrument').codesOf).toBeUndefined();
  const { rowChoices } = columnOf('Settings', 'Value');
  const row = (setting: string) => rowChoices.get(SETTINGS.findIndex((each) => each.setting === setting));
  expect(row('Rounding')).toEqual({ values: ['1', '10', '100', '1000'], isOpen: true });
  expect(row('Estimate version')).toMatchObject({ isOpen: true, values: [expect.any(String)] });
  expect(row('Figures')).toMatchObject({ isOpen: false });
});

test('lists reach to the last row, and what is picked from grows with its sheet', async () => {
  const bytes = await writeForm(templateSheets('en'), { title: 'x' });
  const parts = [...unzip(bytes)].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  const lists = parts.flatMap(([, data]) => [
    ...data.toString('utf8').matchAll(/<dataValidation [^>]*sqref="([^"]+)"[^>]*>(.*?)<\/dataValidation>/gs),
  ]);
  expect(lists.length).toBeGreaterThan(20);
  for (const [, range, inner] of lists) {
    expect(range).toMatch(/^([A-Z]+)2:\1(?:1048576)$|^[A-Z]+\d+$/);
    if (!inner!.includes('"')) {
      expect(inner).toMatch(
        /<formula1>OFFSET\('[^']+'!\$A\$2,0,0,MAX\(1,COUNTA\('[^']+'!\$A\$2:\$A\$1048576\)\),1\)<\/formula1>/,
      );
    }
  }
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

test('of an empty workbook no annex is written', async () => {
  await addendumJson(['template'], folder);
  const { code, json } = await addendumJson(['annex', 'template.xlsx', '--out', 'out'], folder);
  expect(code).toBe(2);
  expect(json.error).toMatch(/The sheet Meetings contains no meeting; there is nothing to write/);
  expect(readdirSync(folder)).toEqual(['template.xlsx']);
});

import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { sha256Of } from '../../src/cli/input-file';
import { buildXlsx } from '../build-xlsx';
import { SAMPLE, addendum, addendumJson } from './addendum';
import type { Json } from './addendum';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]): string => path.join(folder, ...parts);
const FILES = ['annex.csv', 'annex.json', 'annex.xlsx'];

test('writes a workbook, delimited text and a JSON document that names their hashes', async () => {
  const { code, stdout, stderr } = await addendum(['annex', SAMPLE, '--lang', 'en,ar'], { cwd: folder });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/Total +933,209\.00 +925,959\.39/);
  expect(readdirSync(at('out')).sort()).toEqual(FILES);
  const json = JSON.parse(readFileSync(at('out', 'annex.json'), 'utf8')) as Json;
  expect(json.outputs.map(({ file }) => file)).toEqual(['annex.xlsx', 'annex.csv']);
  for (const { file, sha256 } of json.outputs) expect(sha256Of(readFileSync(at('out', file)))).toBe(sha256);
  const workbook = await openWorkbook(readFileSync(at('out', 'annex.xlsx')), { file: 'annex.xlsx' });
  expect(workbook.sheets.length).toBeGreaterThan(3);
});

test('the same input gives the same bytes, wherever and whenever', async () => {
  const runs = [
    { cwd: folder, env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
    { cwd: folder, env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } },
  ];
  const made = [];
  for (const [n, run] of runs.entries()) {
    expect((await addendum(['annex', SAMPLE, '--lang', 'en,fr,es,ru,ar,zh', '--out', `out${n}`], run)).code).toBe(0);
    made.push(FILES.map((file) => sha256Of(readFileSync(at(`out${n}`, file)))));
  }
  expect(made[0]).toEqual(made[1]);
});

test('what is on standard output is what is in the file', async () => {
  const { code, json } = await addendumJson(['annex', SAMPLE], folder);
  expect(code).toBe(0);
  expect(json).toEqual(JSON.parse(readFileSync(at('out', 'annex.json'), 'utf8')));
});

test('its own earlier set is replaced; one that was changed since is not, unless by force', async () => {
  const annex = (...more: string[]) => addendum(['annex', SAMPLE, ...more], { cwd: folder });
  expect((await annex()).code).toBe(0);
  expect((await annex('--layout', 'matrix')).code).toBe(0);
  writeFileSync(at('out', 'annex.xlsx'), 'edited');
  const refused = await annex();
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(/annex\.xlsx.*--force/);
  expect(readFileSync(at('out', 'annex.xlsx'), 'utf8')).toBe('edited');
  expect((await annex('--force')).code).toBe(0);
  expect(readdirSync(at('out')).sort()).toEqual(FILES);
});

test('an input is not overwritten, by no force and through no link', async () => {
  copyFileSync(SAMPLE, at('annex.xlsx'));
  const before = readFileSync(at('annex.xlsx'));
  const direct = await addendum(['annex', 'annex.xlsx', '--out', '.', '--force'], { cwd: folder });
  expect(direct.code).toBe(2);
  expect(direct.stderr).toContain('never overwritten');
  symlinkSync(at('annex.xlsx'), at('link.xlsx'));
  const linked = await addendum(['annex', 'link.xlsx', '--out', '.', '--force'], { cwd: folder });
  expect(linked.code).toBe(2);
  expect(readFileSync(at('annex.xlsx')).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['annex.xlsx', 'link.xlsx']);
});

describe('a workbook with errors', () => {
  const COSTS = [
    {
      name: 'Settings',
      rows: [
        ['Setting', 'Value'],
        ['Reporting year', 2013],
      ],
    },
    {
      name: 'BudgetLines',
      rows: [
        ['Code', 'Title'],
        ['A1', 'Interpretation'],
      ],
    },
    {
      name: 'Meetings',
      rows: [
        ['Code', 'Title', 'Start', 'End'],
        ['M1', '=1+1', '2013-11-11', '2013-11-12'],
      ],
    },
    {
      name: 'Estimates',
      rows: [
        ['Meeting', 'Line', 'Amount'],
        ['M1', 'A1', 1000],
      ],
    },
    {
      name: 'Expenditures',
      rows: [
        ['Meeting', 'Line', 'Amount'],
        ['M1', 'A1', 900],
        ['M1', 'A1', 'about 100'],
      ],
    },
  ];
  beforeEach(() => writeFileSync(at('bad.xlsx'), buildXlsx({ sheets: COSTS })));

  test('gives no annex', async () => {
    const { code, stdout } = await addendum(['annex', 'bad.xlsx'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('[amount-not-number]');
    expect(stdout).toContain('Nothing was written');
    expect(readdirSync(folder)).toEqual(['bad.xlsx']);
    const { json } = await addendumJson(['annex', 'bad.xlsx'], folder);
    expect(json.outputs).toEqual([]);
    expect(json.totals.expenditure).toBeNull();
  });

  test('gives a draft where one is asked for, which says so on its face', async () => {
    const { code, stdout } = await addendum(['annex', 'bad.xlsx', '--draft'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('Written as a draft');
    const workbook = await openWorkbook(readFileSync(at('out', 'annex.xlsx')), { file: 'annex.xlsx' });
    const texts = Array.from({ length: workbook.texts.count }, (_, id) => workbook.texts.text(id));
    expect(texts.some((text) => /draft/i.test(text))).toBe(true);
  });
});

test.each([
  [['--rounding', '7'], /--rounding/],
  [['--rounding', '0.001'], /--rounding/],
  [['--as-at', '30 April'], /--as-at/],
])('%j is refused', async (more, message) => {
  const { code, stderr } = await addendum(['annex', SAMPLE, ...more], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(readdirSync(folder)).toEqual([]);
});

/** From its sources: each command ends with 1 where an error was found, with 0 where none was, with 2 where it cannot be done. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isSameFile } from '../../src/cli/input-file';
import { run } from '../../src/cli/run';
import type { Host } from '../../src/cli/host';
import { dayFromIso } from '../../src/core/values/calendar';
import { buildXlsx } from '../build-xlsx';
import { BUDGET } from '../core/budget-documents/budget-book';
import { sheetsOf } from '../workbook-of';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-exit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The workbook in text as a file. */
function fileOf(text: string, name = 'book.xlsx'): string {
  const sheets = sheetsOf(text).map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      row.map((cell) => {
        const day = dayFromIso(cell);
        if (day !== undefined) return { value: Number(day), format: 'yyyy-mm-dd' };
        return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
      }),
    ),
  }));
  const file = path.join(folder, name);
  writeFileSync(file, buildXlsx({ sheets }));
  return file;
}

async function ends(command: string, text: string, ...options: string[]): Promise<number> {
  const sink = { write: () => true };
  const host = { stdout: sink, stderr: sink, env: {} } as unknown as Host;
  return run([command, fileOf(text), ...options], host);
}

/** A payer without a rate, and a posting of no meeting. */
const LACKING = BUDGET.replace(/^EGY +\| 0.134.*$/m, '').replace(
  '| M1      | A1   | 700.01',
  '| M9      | A1   | 700.01',
);

test.each([
  ['shares', LACKING, 1],
  ['shares', BUDGET, 0],
  ['contributions', BUDGET.replace('| 514.05 | 2013-12-01', '| odd | 2013-12-01'), 1],
  ['reconcile', BUDGET.replace('| 700.01    ', '| odd    '), 1],
  ['reconcile', BUDGET, 0],
  ['check', LACKING, 1],
  // Warnings alone.
  ['check', BUDGET, 0],
  ['estimate', BUDGET.replace('M1      | A1   | IP ', 'M1      | A1   | XX '), 1],
])('%s, %#', async (command, text, code) => {
  const asAt = ['shares', 'contributions'].includes(command) ? ['--as-at', '2014-07-31'] : [];
  expect(await ends(command, text, ...asAt)).toBe(code);
  expect(await ends(command, text, ...asAt, '--json')).toBe(code);
});

test.each([
  ['contributions', BUDGET, []],
  ['reconcile', BUDGET, ['--meeting', 'M9']],
  ['shares', BUDGET, ['--issue', 'soon']],
  ['annexe', BUDGET, []],
])('%s cannot be done, %#', async (command, text, options) => {
  expect(await ends(command, text.replace(/^Rates as at.*$/m, ''), ...options)).toBe(2);
});

/** What was written where, and the exit code. */
async function told(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const sink = (to: keyof typeof written) => ({ write: (text: string) => (written[to] += text) !== '' });
  const host = { stdout: sink('out'), stderr: sink('err'), env: {} } as unknown as Host;
  return { code: await run(argv, host), ...written };
}

test.each([
  ['of an unknown command', ['annexe']],
  ['of an unknown option', ['check', 'a.xlsx', '--nonsense']],
  ['of a file that is not there', ['check', 'a.xlsx']],
])('a refusal %s is a text for people, or JSON where that is asked for', async (_, argv) => {
  const text = await told(...argv);
  expect([text.code, text.out, text.err.trim() === '']).toEqual([2, '', false]);
  const json = await told(...argv, '--json');
  expect([json.code, json.err, typeof JSON.parse(json.out)]).toEqual([2, '', 'object']);
});

test('compare ends with 1 where either version has an error, else with 0', async () => {
  const [sound, lacking] = [fileOf(BUDGET), fileOf(BUDGET.replace('| 700.01    ', '| odd    '), 'lacking.xlsx')];
  const changed = fileOf(BUDGET.replace('| 700.01    ', '| 701    '), 'changed.xlsx');
  const ends = async (before: string, after: string) => (await told('compare', before, '--to', after)).code;
  expect([await ends(sound, changed), await ends(sound, lacking), await ends(lacking, sound)]).toEqual([0, 1, 1]);
});

test('verify ends with 0 for the workbook that a document was made from, with 1 for one with other figures', async () => {
  const [sound, changed] = [fileOf(BUDGET), fileOf(BUDGET.replace('| 700.01    ', '| 701    '), 'changed.xlsx')];
  const out = path.join(folder, 'out');
  await told('annex', sound, '--out', out, '--format', 'xlsx,json');
  const ends = async (book: string) => (await told('verify', path.join(out, 'annex.xlsx'), '--with', book)).code;
  expect([await ends(sound), await ends(changed)]).toEqual([0, 1]);
});

test('two files are one by their path, or by their number on one disk', () => {
  const file = (realPath: string, device: bigint, inode: bigint) => ({ realPath, device, inode });
  const one = file('/a', 1n, 7n);
  expect([
    isSameFile(one, file('/a', 2n, 8n)),
    isSameFile(one, file('/b', 1n, 7n)),
    isSameFile(one, file('/b', 2n, 7n)),
    isSameFile(one, file('/b', 1n, 8n)),
    // Some disks number no files.
    isSameFile(file('/a', 1n, 0n), file('/b', 1n, 0n)),
  ]).toEqual([true, true, false, false, false]);
});

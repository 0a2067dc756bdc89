/** From its sources: each command ends with 1 where an error was found, with 0 where none was, with 2 where it cannot be done. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
function fileOf(text: string): string {
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
  const file = path.join(folder, 'book.xlsx');
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

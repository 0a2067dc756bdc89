/** From its sources: what a document was made from is looked for where it was read, hidden sheets that were named among it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { Host } from '../../src/cli/host';
import { dayFromIso } from '../../src/core/values/calendar';
import { buildXlsx } from '../build-xlsx';
import { costSheets } from '../core/reconciliation/costs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-explain-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function told(...args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string }> {
  let stdout = '';
  const host = { stdout: { write: (text: string) => (stdout += text) }, stderr: { write: () => true }, env: {} };
  return { code: await run(args, host as unknown as Host), stdout };
}

test('without saying it again', async () => {
  const sheets = costSheets('').map(({ name, rows }) => ({
    name,
    ...(name === 'Expenditures' ? { state: 'hidden' as const } : {}),
    rows: rows.map((row) =>
      row.map((cell) => {
        const day = dayFromIso(cell);
        if (day !== undefined) return { value: Number(day), format: 'yyyy-mm-dd' };
        return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
      }),
    ),
  }));
  const book = path.join(folder, 'book.xlsx');
  writeFileSync(book, buildXlsx({ sheets }));
  const out = path.join(folder, 'out');
  expect((await told('annex', book, '--sheet', 'Expenditures', '--out', out)).code).toBe(0);
  const document = path.join(out, 'annex.json');
  const rows = async (...more: string[]): Promise<string[]> => {
    const { stdout } = await told('explain', document, 'M-01/A1/expenditure', '--with', book, '--json', ...more);
    const json = JSON.parse(stdout) as { rows: { at: { sheet: string; cell: string }; amount: string }[] };
    return json.rows.map(({ at, amount }) => `${at.sheet}!${at.cell} ${amount}`);
  };
  expect(await rows()).toEqual(['Expenditures!C2 90.00']);
  expect(await rows('--sheet', 'Expenditures')).toEqual(['Expenditures!C2 90.00']);
});

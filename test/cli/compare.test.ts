import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { changeRows, rowOf, shuffled, xlsxOf } from '../jobs/book';
import { SMALL_BOOK } from '../jobs/small-book';
import { addendum, SAMPLE } from './addendum';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  writeFileSync(path.join(folder, 'old.xlsx'), xlsxOf(SMALL_BOOK).bytes);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The ledger with its rows in another order, one amount corrected and one posting more. */
const LATER = changeRows(SMALL_BOOK, 'Expenditures', (rows, table) => [
  rowOf(table, { Document: 'D-099', Meeting: 'MSP', Line: 'INT', Currency: 'USD', Amount: 12.5, Stage: 'final' }),
  ...shuffled(
    rows.map((row) => row.map((cell) => (cell === 9876.54 ? 9877.54 : cell))),
    3,
  ),
]);

interface Compared {
  readonly sameYear: boolean;
  readonly expenditures: {
    readonly added: object[];
    readonly changed: object[];
    readonly dropped: object[];
    readonly unchanged: number;
  };
  readonly figures: readonly {
    readonly figure: string;
    readonly difference: string;
    readonly holds: boolean;
    readonly reasons: readonly object[];
  }[];
  readonly proof: { readonly holds: boolean };
}

test('tells late postings and corrected amounts, with the figures that they moved, as JSON and as sheets', async () => {
  writeFileSync(path.join(folder, 'new.xlsx'), xlsxOf(LATER).bytes);
  const { code, stdout, stderr } = await addendum(
    ['compare', 'old.xlsx', '--to', 'new.xlsx', '--out', 'diff', '--json'],
    { cwd: folder },
  );
  expect(stderr).toBe('');
  const json = JSON.parse(stdout) as Compared;
  expect([json.expenditures.added.length, json.expenditures.changed.length, json.expenditures.dropped.length]).toEqual([
    1, 1, 0,
  ]);
  const own = json.figures.filter(({ reasons }) => reasons.length > 0);
  expect(own.map(({ figure, difference }) => `${figure} ${difference}`)).toEqual([
    'GE-01/INT/expenditure 1.00',
    'MSP/INT/expenditure 12.50',
  ]);
  expect(json.figures.find(({ figure }) => figure === '*/expenditure')).toMatchObject({
    difference: '13.50',
    holds: true,
  });
  expect(json.proof.holds).toBe(true);
  expect(code).toBe(0);
  expect(readdirSync(path.join(folder, 'diff')).sort()).toEqual(['comparison.json', 'comparison.xlsx']);
  const workbook = await openWorkbook(readFileSync(path.join(folder, 'diff', 'comparison.xlsx')), {
    file: 'comparison.xlsx',
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Figures',
    'Reasons',
    'Registers',
    'Estimates',
    'Expenditures',
  ]);
});

test('says in words that nothing differs', async () => {
  writeFileSync(
    path.join(folder, 'new.xlsx'),
    xlsxOf(changeRows(SMALL_BOOK, 'Expenditures', (rows) => [...rows].reverse())).bytes,
  );
  const { stdout } = await addendum(['compare', 'old.xlsx', '--to', 'new.xlsx'], { cwd: folder });
  expect(stdout).toContain('No published figure differs.');
});

test.each([
  [['compare', 'old.xlsx'], /--to/],
  [['compare', '--to', 'old.xlsx'], /Name the workbook/],
  [['compare', 'old.xlsx', '--to', 'nowhere.xlsx'], /nowhere\.xlsx/],
])('%j could not run', async (args, message) => {
  const { code, stderr } = await addendum(args, { cwd: folder });
  expect([code, message.test(stderr)]).toEqual([2, true]);
});

test('two documents of the budget are compared; two of different kinds are refused in words', async () => {
  const run = (...args: string[]) => addendum(args, { cwd: folder });
  const half = path.join(folder, 'Receipts.csv');
  writeFileSync(half, 'Received on,State,Meeting,Amount,Currency\n2013-12-01,DEU,P5-CONF-2013,0.5,USD\n');
  expect((await run('contributions', SAMPLE, '--out', 'a')).code).toBe(0);
  expect((await run('contributions', SAMPLE, half, '--out', 'b')).code).toBe(0);
  expect((await run('shares', SAMPLE, '--out', 'b')).code).toBe(0);
  const json = await run('compare', 'a/contributions.json', '--to', 'b/contributions.xlsx', '--json', '--out', 'diff');
  expect([json.code, json.stderr]).toEqual([0, '']);
  const { kind, figures } = JSON.parse(json.stdout) as { kind: string; figures: { figure: string }[] };
  expect([kind, figures.map(({ figure }) => figure)]).toEqual([
    'contributions',
    expect.arrayContaining(['P5-CONF-2013/DEU/received', 'P5-CONF-2013/received']),
  ]);
  expect(readdirSync(path.join(folder, 'diff')).sort()).toEqual(['comparison.json', 'comparison.xlsx']);
  expect((await run('compare', 'a/contributions.json', '--to', 'a/contributions.csv')).stdout).toContain(
    'No published figure differs.',
  );
  for (const [from, to] of [
    ['a/contributions.json', 'b/shares.json'],
    ['b/shares.json', SAMPLE],
  ]) {
    const refused = await run('compare', from!, '--to', to!);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('only two of one kind can be compared');
  }
  const several = await run('compare', 'a/contributions.json', 'b/shares.json', '--to', 'b/shares.json');
  expect([several.code, several.stderr]).toEqual([2, expect.stringContaining('several files were given')]);
  // A list that was changed since is not what the figures are of.
  writeFileSync(path.join(folder, 'b', 'contributions.csv'), 'changed');
  const edited = await run('compare', 'a/contributions.json', '--to', 'b/contributions.csv', '--json');
  expect(edited.stdout).toContain('document-edited');
});

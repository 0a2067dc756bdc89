/** `addendum map`: a foreign workbook, its set-up workbook, and the figures that both give. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addendum, SHARED } from './addendum';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BUDGET = `Summit 2013,,,
Item,Budget,Actual,Variance
Venue,1000.00,900.50,99.50
Catering,500.00,650.00,-150.00
Total,1500.00,1550.50,-50.50
`;

const json = (
  text: string,
): { totals?: { estimate: string; expenditure: string }; proposals?: { reading: { line: string }[] } } =>
  JSON.parse(text) as ReturnType<typeof json>;

test('from a list of costs to the annex, in one run and one answer', async () => {
  writeFileSync(path.join(folder, 'costs.csv'), BUDGET);
  const mapped = await addendum(['map', 'costs.csv', '--out', 'setup.xlsx'], { cwd: folder });
  expect(mapped).toMatchObject({ code: 0, stderr: '' });
  expect(mapped.stdout).toContain('costs | | Actual | Actual');
  const reconciled = await addendum(['reconcile', 'costs.csv', 'setup.xlsx', '--json'], { cwd: folder });
  expect(reconciled.code).toBe(0);
  expect(json(reconciled.stdout).totals).toMatchObject({ estimate: '1500.00', expenditure: '1550.50' });
  const annex = await addendum(['annex', 'costs.csv', 'setup.xlsx'], { cwd: folder });
  expect(annex.code).toBe(1);
  expect(existsSync(path.join(folder, 'out'))).toBe(false);
});

test('the JSON has guesses, proposals and what comes of them; nothing is written without --out', async () => {
  writeFileSync(path.join(folder, 'costs.csv'), BUDGET);
  const { stdout, code } = await addendum(['map', 'costs.csv', '--json'], { cwd: folder });
  expect(code).toBe(0);
  const { totals, proposals } = json(stdout);
  expect(totals).toEqual({ estimate: '1500.00', expenditure: '1550.50' });
  expect(proposals!.reading.map(({ line }) => line)).toContain('costs | | Variance | Difference');
  expect(readdirSync(folder)).toEqual(['costs.csv']);
});

test('the proposals are in the language asked for, and read in it', async () => {
  writeFileSync(path.join(folder, 'costs.csv'), BUDGET);
  for (const language of ['fr', 'ar', 'zh']) {
    const file = `setup-${language}.xlsx`;
    const mapped = await addendum(['map', 'costs.csv', '--lang', language, '--ui', language, '--out', file], {
      cwd: folder,
    });
    expect(mapped).toMatchObject({ code: 0, stderr: '' });
    const reconciled = await addendum(['reconcile', 'costs.csv', file, '--json'], { cwd: folder });
    expect(json(reconciled.stdout).totals).toMatchObject({ estimate: '1500.00', expenditure: '1550.50' });
  }
});

test('a set-up workbook that somebody changed is not written over, nor is an input', async () => {
  writeFileSync(path.join(folder, 'costs.csv'), BUDGET);
  writeFileSync(path.join(folder, 'setup.xlsx'), 'mine');
  expect((await addendum(['map', 'costs.csv', '--out', 'setup.xlsx'], { cwd: folder })).code).toBe(2);
  expect((await addendum(['map', 'costs.csv', '--out', 'setup.txt'], { cwd: folder })).code).toBe(2);
});

const CASES: readonly (readonly [string, string, string])[] = [
  ['side-by-side-as-it-is', '210000.00', '112193.00'],
  ['sheets-by-meeting-side-by-side', '28000.00', '26700.00'],
  ['two-row-head', '430.00', '415.00'],
  ['plan-actual-column', '300000.00', '270000.00'],
  ['code-and-title-in-a-cell', '150.00', '136.00'],
  ['label-in-first-row-only', '270.00', '255.00'],
  ['year-column', '400000.00', '400000.00'],
];

(existsSync(path.join(SHARED, 'cases')) ? test.each(CASES) : test.skip.each(CASES))(
  'by map and its set-up file alone: %s',
  async (name, estimate, expenditure) => {
    cpSync(path.join(SHARED, 'cases', name), folder, { recursive: true });
    const files = readdirSync(folder);
    expect((await addendum(['map', ...files, '--out', 'setup.xlsx'], { cwd: folder })).code).toBe(0);
    const reconciled = await addendum(['reconcile', ...files, 'setup.xlsx', '--json'], { cwd: folder });
    expect(reconciled.code).toBe(0);
    expect(json(reconciled.stdout).totals).toMatchObject({ estimate, expenditure });
  },
);

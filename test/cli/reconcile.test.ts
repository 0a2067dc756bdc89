import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLE, SHARED, addendum, addendumJson } from './addendum';
import type { Json } from './addendum';

const PHILADELPHIA = path.join(SHARED, 'data', 'philadelphia-fy2017.xlsx');
const testShared = existsSync(PHILADELPHIA) ? test : test.skip;

const figuresOf = ({ meetings, totals }: Pick<Json, 'meetings' | 'totals'>): object => ({
  totals: { estimate: totals.estimate, expenditure: totals.expenditure, variance: totals.variance },
  meetings: meetings
    .map(({ code, estimate, expenditure, variance, lines }) => ({
      code,
      figures: [estimate, expenditure, variance],
      lines: lines.map((one) => [one.line, one.estimate, one.expenditure, one.variance].join(' ')).sort(),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1)),
});

testShared('a city’s budget of 80 departments comes out as its accounts say, to the cent', async () => {
  const { code, json } = await addendumJson(['reconcile', PHILADELPHIA]);
  expect(code).toBe(0);
  expect(json.proof.holds).toBe(true);
  const expected = JSON.parse(readFileSync(PHILADELPHIA.replace('.xlsx', '.expected.json'), 'utf8')) as Json;
  expect(figuresOf(json)).toEqual(figuresOf(expected));
});

test('the sample reconciles without errors and says one thing that is open', async () => {
  const { code, json } = await addendumJson(['reconcile', SAMPLE]);
  expect(code).toBe(0);
  expect(json.proof.holds).toBe(true);
  expect(json.unmatched).toEqual([]);
  expect(json.diagnostics.filter(({ severity }) => severity !== 'note').map((one) => one.code)).toEqual([
    'variance-unexplained',
  ]);
  expect(json.meetings.map((meeting) => meeting.code)).toEqual([
    'AP2-GOE-2013',
    'P5-MOE-2013',
    'P5-CONF-2013',
    'AP2-CONF-2013',
    'MHCP-2013',
  ]);
});

test('the table names each line, and rows behind it where asked', async () => {
  const { code, stdout } = await addendum(['reconcile', SAMPLE, '--meeting', 'mhcp-2013', '--rows']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/A1 {2}Interpretation +31,200\.00 +36,940\.12 +\(5,740\.12\) +118\.4/);
  expect(stdout).toMatch(/ccw-2013\.xlsx › Expenditures!I\d+ OV-13-\d+ · Freelance interpreters/);
  expect(stdout).not.toContain('P5-CONF-2013  ');
  const { json } = await addendumJson(['reconcile', SAMPLE, '--meeting', 'MHCP-2013', '--rows']);
  expect(json.meetings).toHaveLength(1);
  expect(json.meetings[0]!.lines.every(({ rows = [] }) => rows.length > 1)).toBe(true);
});

test('messages come in the language asked for', async () => {
  const { json } = await addendumJson(['check', SAMPLE, '--ui', 'fr']);
  expect(json.diagnostics.map(({ message }) => message).join()).toMatch(/La feuille/);
});

describe('what cannot run ends with 2 and a word', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a missing file', async () => {
    const { code, stdout, stderr } = await addendum(['reconcile', 'none.xlsx'], { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^addendum: none\.xlsx .*no such file.*\[file-unreadable\]\n {2}→ /);
  });

  test('a folder, as JSON', async () => {
    const { code, json } = await addendumJson(['check', folder]);
    expect(code).toBe(2);
    expect(json.diagnostics).toMatchObject([{ code: 'file-unreadable', severity: 'error' }]);
  });

  test('the same file twice, under two names', async () => {
    const copy = path.join(folder, 'copy.xlsx');
    writeFileSync(copy, readFileSync(SAMPLE));
    const { code, json } = await addendumJson(['reconcile', SAMPLE, copy]);
    expect(code).toBe(2);
    expect(json.diagnostics).toMatchObject([{ code: 'file-doubled' }]);
  });

  test('a name that would move the cursor is shown escaped', async () => {
    const { code, stderr } = await addendum(['check', 'a\u001b[2Jb.xlsx'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('a\\u{1b}[2Jb.xlsx');
    expect(stderr).not.toContain('\u001b');
  });

  test('a wrong option, as text and as JSON', async () => {
    const { code, stderr } = await addendum(['check', SAMPLE, '--nonsense']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^addendum: .*--nonsense/);
    const asked = await addendumJson(['check', SAMPLE, '--nonsense']);
    expect(asked).toMatchObject({ code: 2, json: { diagnostics: [] } });
    expect(asked.json.error).toContain('--nonsense');
  });

  test('an unknown meeting', async () => {
    const { code, stderr } = await addendum(['reconcile', SAMPLE, '--meeting', 'X']);
    expect(code).toBe(2);
    expect(stderr).toContain('MHCP-2013');
  });
});

test('help and version end with 0', async () => {
  expect(await addendum(['--help'])).toMatchObject({ code: 0, stderr: '' });
  expect((await addendum(['annex', '--help'])).stdout).toContain('--rounding');
  expect((await addendum(['--version'])).stdout).toMatch(/^addendum \d+\.\d+\.\d+\n$/);
});

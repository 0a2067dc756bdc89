/**
 * Runs that are killed at any moment, and many at once: what stands in the folder is one run's set, whole, and the next run finds nothing in its way and leaves
 * nothing behind. `KILLS=1000` kills as many.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256Of } from '../../src/cli/input-file';
import { ROOT, SAMPLE, addendum } from './addendum';

const KILLS = Number(process.env['KILLS'] ?? '50');
jest.setTimeout(120_000 + KILLS * 10_000);

const PROGRAM = path.join(ROOT, 'dist', 'addendum.js');
const LAYOUTS = ['by meeting', 'matrix'];
const NAMES = ['annex.csv', 'annex.json', 'annex.xlsx'];

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-killed-'));
  out = path.join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const argsOf = (run: number): string[] => ['annex', SAMPLE, '--out', out, '--layout', LAYOUTS[run % 2]!];

/** What is wrong with the folder as it stands, for somebody who opens it now. */
function wrongWith(): string | undefined {
  const names = existsSync(out) ? readdirSync(out).filter((name) => !name.startsWith('.')) : [];
  if (names.length === 0) return undefined;
  // What a journal tells of is said to be unfinished, and the next run completes it.
  if (existsSync(path.join(out, '.addendum.journal'))) return undefined;
  if (names.sort().join() !== NAMES.join()) return `holds ${names.join()}`;
  const json = JSON.parse(readFileSync(path.join(out, 'annex.json'), 'utf8')) as {
    outputs: readonly { file: string; sha256: string }[];
  };
  const other = json.outputs.find(({ file, sha256 }) => sha256Of(readFileSync(path.join(out, file))) !== sha256);
  return other && `${other.file} is not the one that annex.json names`;
}

/** Kills the run after a time, counted from its start, or from when it begins to write. */
function killed(run: number, milliseconds: number, fromWriting: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...argsOf(run)], { stdio: 'ignore' });
    let timer: NodeJS.Timeout | undefined;
    const kill = (): void => void child.kill('SIGKILL');
    const look = (): void => {
      if (!existsSync(path.join(out, '.addendum.lock'))) timer = setTimeout(look, 1);
      else if (milliseconds < 1) kill();
      else timer = setTimeout(kill, milliseconds);
    };
    if (fromWriting) look();
    else timer = setTimeout(kill, milliseconds);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

test(`${KILLS} runs killed at random moments leave one set, whole`, async () => {
  const start = performance.now();
  expect((await addendum(argsOf(0))).code).toBe(0);
  const long = performance.now() - start;
  let struck = 0;
  for (let n = 0; n < KILLS; n++) {
    // Most of a run is reading: three of four are killed while they write.
    const fromWriting = n % 4 !== 0;
    if (await killed(n, Math.random() * (fromWriting ? 60 : long), fromWriting)) struck++;
    expect([n, wrongWith()]).toEqual([n, undefined]);
  }
  expect(struck).toBeGreaterThan(KILLS / 4);
  const { code, stderr } = await addendum(argsOf(0));
  expect([code, stderr]).toEqual([0, '']);
  expect([readdirSync(out).sort(), wrongWith()]).toEqual([NAMES, undefined]);
});

test('of many runs at once each writes its set whole, or says that another one writes', async () => {
  const ended = await Promise.all(Array.from({ length: 6 }, (_, n) => addendum(argsOf(n))));
  for (const { code, stderr } of ended) {
    if (code !== 0) expect([code, stderr]).toEqual([2, expect.stringMatching(/another run/i)]);
  }
  expect(ended.some(({ code }) => code === 0)).toBe(true);
  expect([readdirSync(out).sort(), wrongWith()]).toEqual([NAMES, undefined]);
});

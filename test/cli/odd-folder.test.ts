/** Folders to write into in which something else stands where a file is expected: said in a line, never waited for, never a crash. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256Of } from '../../src/cli/input-file';
import { ROOT, SAMPLE, addendum } from './addendum';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-odd-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const annex = () => addendum(['annex', SAMPLE, '--out', folder]);
const pipe = (name: string): void => void execFileSync('mkfifo', [at(name)]);
const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix.each<[string, string, () => void, RegExp]>([
  ['a pipe as annex.json', 'annex.json', () => pipe('annex.json'), /annex\.json is not a file/],
  ['a pipe as annex.csv', 'annex.csv', () => pipe('annex.csv'), /annex\.csv is not a file/],
  ['a folder as annex.json', 'annex.json', () => mkdirSync(at('annex.json')), /annex\.json is not a file/],
  ['a device as annex.csv', 'annex.csv', () => symlinkSync('/dev/zero', at('annex.csv')), /annex\.csv is not a file/],
  ['a pipe as the lock', '.addendum.lock', () => pipe('.addendum.lock'), /lock is not a file as Addendum writes it/],
  [
    'a folder as the lock',
    '.addendum.lock',
    () => mkdirSync(at('.addendum.lock')),
    /lock is not a file as Addendum writes it/,
  ],
  ['a pipe as the journal', '.addendum.journal', () => pipe('.addendum.journal'), /journal is not a file/],
  [
    'a text as the journal',
    '.addendum.journal',
    () => writeFileSync(at('.addendum.journal'), 'mine'),
    /not a file as Addendum writes it/,
  ],
])('%s', async (_, name, make, said) => {
  make();
  const { code, stderr } = await annex();
  expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
  expect(stderr).not.toMatch(/should not have|at .*:\d+:\d+/);
  expect(readdirSync(folder)).toEqual([name]);
});

test('a lock that is empty, and what runs left that were killed, hold nobody up, and go', async () => {
  writeFileSync(at('.addendum.lock'), '');
  for (const name of ['.annex.csv.addendum-new', '.annex.xlsx.addendum-old', '.annex.json.4711.tmp'])
    writeFileSync(at(name), 'x');
  writeFileSync(at('.mine.4711.tmp'), 'mine');
  const { code, stderr } = await annex();
  expect([code, stderr]).toEqual([0, '']);
  expect(readdirSync(folder).sort()).toEqual(['.mine.4711.tmp', 'annex.csv', 'annex.json', 'annex.xlsx']);
});

test('a set that a killed run left half in its place is completed by the next run, and is then its own to replace', async () => {
  expect((await annex()).code).toBe(0);
  const names = ['annex.xlsx', 'annex.csv', 'annex.json'];
  const old = new Map(names.map((name) => [name, readFileSync(at(name))]));
  expect((await addendum(['annex', SAMPLE, '--out', folder, '--layout', 'matrix'])).code).toBe(0);
  // Killed after the first rename.
  const files = names.map((name) => {
    const bytes = readFileSync(at(name));
    if (name !== 'annex.xlsx') {
      writeFileSync(at(`.${name}.addendum-new`), bytes);
      writeFileSync(at(name), old.get(name)!);
    }
    return { name, new: sha256Of(bytes), old: sha256Of(old.get(name)!) };
  });
  writeFileSync(at('.addendum.journal'), JSON.stringify({ back: false, files }));
  const verified = await addendum(['verify', at('annex.xlsx'), '--with', SAMPLE]);
  expect([verified.code, verified.stderr]).toEqual([2, expect.stringMatching(/two runs/)]);
  const { code, stderr } = await annex();
  expect([code, stderr]).toEqual([0, '']);
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
  for (const [name, bytes] of old) if (name !== 'annex.json') expect(readFileSync(at(name)).equals(bytes)).toBe(true);
  expect(existsSync(path.join(ROOT, '.addendum.journal'))).toBe(false);
});

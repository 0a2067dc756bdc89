/** The lock of a folder while it is held: by us, by another run that took it away, by somebody else's process. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CannotRun } from '../../src/cli/cannot-run';
import { holdLock } from '../../src/cli/output-lock';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-lock-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});
const file = (): string => path.join(folder, '.addendum.lock');
const refusal = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof CannotRun ? error.text : String(error);
  }
};

test('while files are written the lock is kept young, and it goes when they are', () => {
  const lock = holdLock(folder);
  expect(readFileSync(file(), 'utf8')).toContain(String(process.pid));
  const old = new Date(Date.now() - 50_000);
  utimesSync(file(), old, old);
  lock.keep();
  expect(Date.now() - statSync(file()).mtimeMs).toBeLessThan(30_000);
  lock.release();
  expect(existsSync(file())).toBe(false);
});

test.each([
  ['taken by another', () => writeFileSync(file(), '999 elsewhere')],
  ['gone', () => rmSync(file())],
])('nothing more is written where the lock is %s meanwhile', (_, change) => {
  const lock = holdLock(folder);
  change();
  expect(refusal(() => lock.keep())).toBe('folderHeld');
});

test.each([
  ['EPERM', 'folderHeld'],
  ['ESRCH', ''],
])('a run of another user’s is one: %s', (code, wanted) => {
  writeFileSync(file(), '12345');
  jest.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error(code), { code });
  });
  expect(refusal(() => holdLock(folder))).toBe(wanted);
});

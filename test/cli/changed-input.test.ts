/** A file that somebody changes while it is read, at every reading of it: refused, and nothing written; or read whole as it was. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLE, addendum } from './addendum';
import type { Ended } from './addendum';

/** Loaded before the command: does something to the file when it is read for the n-th time. */
const HOOK = `
const fs = require('node:fs');
const { readSync, openSync } = fs;
const [file, change, nth] = [process.env.CHANGED_FILE, process.env.CHANGE, Number(process.env.NTH)];
const handles = new Set();
let count = 0;
fs.openSync = (name, ...rest) => {
  const handle = openSync(name, ...rest);
  if (name === file) handles.add(handle);
  return handle;
};
fs.readSync = (handle, ...rest) => {
  if (handles.has(handle) && ++count === nth) {
    fs.writeFileSync(process.env.CHANGED_FILE + '.met', '');
    const bytes = fs.readFileSync(file);
    if (change === 'grows') fs.appendFileSync(file, 'x');
    else if (change === 'shrinks') fs.truncateSync(file, Math.floor(bytes.length / 2));
    else if (change === 'is written over') fs.writeFileSync(file, Buffer.alloc(bytes.length));
    else {
      fs.writeFileSync(file + '.new', 'another');
      fs.renameSync(file + '.new', file);
    }
  }
  return readSync(handle, ...rest);
};
`;

/** At which readings: the first, and then farther and farther apart; more than any run makes. */
const READINGS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377];

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'addendum-changed-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The run with the change at the n-th reading; whether it read so often. */
async function runWith(
  change: string,
  nth: number,
): Promise<Ended & { readonly wasMet: boolean; readonly out: string }> {
  const [file, hook, out] = ['costs.xlsx', 'hook.cjs', `out-${nth}`].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  copyFileSync(SAMPLE, file);
  writeFileSync(hook, HOOK);
  rmSync(`${file}.met`, { force: true });
  const env = { NODE_OPTIONS: `--require ${hook}`, CHANGED_FILE: file, CHANGE: change, NTH: String(nth) };
  const ended = await addendum(['annex', file, '--out', out], { env });
  return { ...ended, wasMet: existsSync(`${file}.met`), out };
}

test.each(['grows', 'shrinks', 'is written over'])('the file %s', async (change) => {
  let refused = 0;
  for (const nth of READINGS) {
    const { code, stderr, wasMet, out } = await runWith(change, nth);
    if (!wasMet) {
      expect([nth, code]).toEqual([nth, 0]);
      expect(refused).toBeGreaterThan(3);
      return;
    }
    refused++;
    expect([nth, code, stderr]).toEqual([nth, 2, expect.stringContaining('costs.xlsx')]);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(existsSync(path.join(out, 'annex.json'))).toBe(false);
    // Bytes may be damaged before anybody looks; then it is the damage that is told.
    if (change === 'grows') expect(stderr).toContain('changed while it was read');
  }
  throw new Error('it was read oftener than is tried');
});

test('another file is put in its place: the one that was opened is read whole', async () => {
  const whole = await addendum(['reconcile', SAMPLE, '--json']);
  for (const nth of READINGS) {
    const { code, wasMet, out } = await runWith('is replaced', nth);
    expect([nth, code]).toEqual([nth, 0]);
    const { totals } = JSON.parse(readFileSync(path.join(out, 'annex.json'), 'utf8')) as { totals: object };
    expect(totals).toEqual((JSON.parse(whole.stdout) as { totals: object }).totals);
    if (!wasMet) return;
  }
  throw new Error('it was read oftener than is tried');
});

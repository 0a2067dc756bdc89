/**
 * Every operation on the disk fails once, or from then on, or is the last before the run is killed: for n = 1, 2, 3 … until none fails. The
 * folder holds the old set or the new one, whole; what is said is true; and the next run finds nothing in its way and leaves nothing behind.
 */
import type * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CannotRun } from '../../src/cli/cannot-run';
import { sha256Of } from '../../src/cli/input-file';
import { ownSet } from '../../src/cli/own-set';
import { settleFolder, writeOutputs } from '../../src/cli/write-outputs';

// Machines have other things to do.
jest.setTimeout(300_000);

/** What happens at an operation: nothing; it fails; it is done, but said to have failed; the run is killed before, or half-way. */
type Fault = 'none' | 'fails' | 'fails after' | 'killed' | 'killed half-way';

const mockDisk = { fault: (_: string): Fault => 'none', isDead: false };
class Killed extends Error {}

jest.mock('node:fs', () => {
  const real = jest.requireActual<typeof fs>('node:fs');
  const watched: Record<string, unknown> = {};
  for (const name of [
    ...['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'linkSync', 'copyFileSync'],
    ...['mkdirSync', 'rmdirSync', 'utimesSync', 'statSync', 'lstatSync', 'fstatSync', 'readFileSync', 'readdirSync'],
    ...['realpathSync', 'existsSync'],
  ] as const) {
    // Forcing to disk takes long, and shows nothing here.
    const own =
      name === 'fsyncSync'
        ? () => undefined
        : (real as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!;
    watched[name] = (...args: unknown[]): unknown => {
      if (mockDisk.isDead) throw new Killed();
      const fault = mockDisk.fault(name);
      if (fault === 'none') return own(...args);
      if (fault === 'fails after') own(...args);
      if (fault === 'killed half-way') {
        // Of what is written half is there.
        if (name === 'writeSync')
          own(args[0], args[1] instanceof Uint8Array ? args[1].subarray(0, args[1].length / 2) : '');
        else own(...args);
      }
      if (fault.startsWith('killed')) {
        mockDisk.isDead = true;
        throw new Killed();
      }
      if (name === 'existsSync') return false;
      throw Object.assign(new Error('EIO: injected'), { code: name === 'writeSync' ? 'ENOSPC' : 'EIO' });
    };
  }
  return { ...real, ...watched };
});
const real = jest.requireActual<typeof fs>('node:fs');

// Thousands of files: in memory where the system has such a place.
const PLACE = real.existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let folder: string;
beforeEach(() => {
  folder = real.mkdtempSync(path.join(PLACE, 'addendum-faults-'));
  mockDisk.fault = () => 'none';
  mockDisk.isDead = false;
});
afterEach(() => real.rmSync(folder, { recursive: true, force: true }));

const NAMES = ['annex.xlsx', 'annex.csv', 'addendum.en.docx'];
const out = (): string => path.join(folder, 'out');

/** The set of a run: three files, and the document that names their hashes. */
function contentsOf(run: string): Map<string, string> {
  const files = new Map(NAMES.map((name) => [name, `${name} of ${run}`]));
  const outputs = [...files].map(([file, text]) => ({ file, sha256: sha256Of(new TextEncoder().encode(text)) }));
  return new Map([...files, ['annex.json', JSON.stringify({ addendum: '1', run, outputs })]]);
}

/** As the command does it. */
function write(run: string): void {
  settleFolder(out());
  const isOurs = ownSet(out());
  writeOutputs(
    [...contentsOf(run)].map(([name, text]) => ({
      path: path.join(out(), name),
      bytes: new TextEncoder().encode(text),
      isOurs: (bytes) => isOurs(name, bytes),
    })),
    { inputs: [], force: false },
  );
}

/** What the folder holds, hidden files too; `undefined` where there is none. */
function held(all = true): Record<string, string> | undefined {
  if (!real.existsSync(out())) return undefined;
  const names = real.readdirSync(out()).filter((name) => all || !name.startsWith('.'));
  return Object.fromEntries(names.sort().map((name) => [name, real.readFileSync(path.join(out(), name), 'utf8')]));
}
const setOf = (run: string): Record<string, string> =>
  Object.fromEntries([...contentsOf(run)].sort(([a], [b]) => (a < b ? -1 : 1)));

function outcomeOf(run: string): unknown {
  try {
    write(run);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** After a kill the lock of the dead run stays; here it names the process that lives on. */
function revive(): void {
  mockDisk.isDead = false;
  mockDisk.fault = () => 'none';
}

const READS = new Set([
  'statSync',
  'lstatSync',
  'fstatSync',
  'readFileSync',
  'readdirSync',
  'realpathSync',
  'existsSync',
]);

const CLEANING = new Set(['rmSync', 'rmdirSync', 'readdirSync', 'lstatSync']);

/** Plants a fault at the n-th operation for n = 1, 2, 3 … and checks what is left; gives how many operations there are. */
function loop(hasOld: boolean, fault: (count: number, n: number, name: string) => Fault): number {
  for (let n = 1; ; n++) {
    real.rmSync(out(), { recursive: true, force: true });
    revive();
    if (hasOld) write('old');
    const before = held();
    let count = 0;
    let struck = '';
    let strikes = 0;
    mockDisk.fault = (name) => {
      count++;
      const found = fault(count, n, name);
      if (found !== 'none') strikes++;
      if (found !== 'none') struck ||= `${n} ${name} ${found}`;
      return found;
    };
    const outcome = outcomeOf('new');
    const wasKilled = mockDisk.isDead;
    revive();
    if (struck === '') {
      expect(outcome).toBeUndefined();
      return n - 1;
    }
    const shown = held(false);
    const isOld = JSON.stringify(shown ?? {}) === JSON.stringify(hasOld ? setOf('old') : {});
    if (!wasKilled) {
      if (outcome === undefined) expect([struck, shown]).toEqual([struck, setOf('new')]);
      else {
        expect([struck, outcome]).toEqual([struck, expect.any(CannotRun)]);
        const { message } = outcome as CannotRun;
        // What it says of the folder is true.
        if (/filesAsBefore/.test(message)) expect([struck, isOld]).toEqual([struck, true]);
        else if (!/filesOfTwoRuns/.test(message)) expect([struck, message, isOld]).toEqual([struck, message, true]);
      }
      // A fault that is over leaves nothing behind, unless it struck the cleaning up, or was none (whose the lock is cannot be known then).
      if (
        isOld &&
        outcome !== undefined &&
        strikes === 1 &&
        struck.endsWith(' fails') &&
        !CLEANING.has(struck.split(' ')[1]!)
      )
        expect([struck, held() ?? {}]).toEqual([struck, before ?? {}]);
    }
    // The next run, of whatever it is, finds a whole set, and ends with its own and nothing else.
    const settled = ((): unknown => {
      try {
        settleFolder(out());
        return undefined;
      } catch (error) {
        return error;
      }
    })();
    expect([struck, settled]).toEqual([struck, undefined]);
    const whole = [setOf('new'), ...(hasOld ? [setOf('old')] : [{}, undefined])];
    expect(whole.map((each) => JSON.stringify(each))).toContain(JSON.stringify(held(false)));
    expect([struck, outcomeOf('next')]).toEqual([struck, undefined]);
    expect([struck, held()]).toEqual([struck, setOf('next')]);
  }
}

describe.each([
  ['over an old set', true],
  ['into a new folder', false],
] as const)('%s', (_, hasOld) => {
  test.each(['fails', 'fails after', 'killed', 'killed half-way'] as const)('the n-th operation: %s', (kind) => {
    expect(loop(hasOld, (count, n) => (count === n ? kind : 'none'))).toBeGreaterThan(40);
  });

  test('from the n-th operation on every change of the disk fails', () => {
    expect(
      loop(hasOld, (count, n, name) => (count >= n && !READS.has(name) && name !== 'closeSync' ? 'fails' : 'none')),
    ).toBeGreaterThan(40);
  });

  test('from the n-th operation on the disk is full', () => {
    expect(loop(hasOld, (count, n, name) => (count >= n && name === 'writeSync' ? 'fails' : 'none'))).toBeGreaterThan(
      20,
    );
  });

  test('the n-th rename fails for good, as where Excel has the file open', () => {
    let renames = 0;
    expect(
      loop(hasOld, (count, n, name) => {
        if (count === 1) renames = 0;
        return name === 'renameSync' && ++renames === n ? 'fails' : 'none';
      }),
    ).toBeGreaterThan(3);
  });

  test('from the n-th rename on all fail, and with them what should bring the old files back', () => {
    let renames = 0;
    expect(
      loop(hasOld, (count, n, name) => {
        if (count === 1) renames = 0;
        return name === 'renameSync' && ++renames >= n ? 'fails' : 'none';
      }),
    ).toBeGreaterThan(3);
  });
});

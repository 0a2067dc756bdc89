/** Keeps two runs from writing into one folder at a time. */
import { closeSync, lstatSync, openSync, rmSync, utimesSync, writeSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { CannotRun, codeOf, reasonOf } from './cannot-run';
import { closeQuietly, readRegular } from './regular-file';

/** Writing takes seconds: an older lock was left behind by a run that was killed. */
const STALE_MS = 60_000;
/** A lock is empty for no longer than it takes to write a number into it; one that stays so was left by a full disk or a kill. */
const EMPTY_MS = 2_000;
const PAUSE_MS = 50;

export interface FolderLock {
  /** Throws `CannotRun` where the lock is no longer ours: another run took it for one left behind. Else it counts as new again. */
  readonly keep: () => void;
  readonly release: () => void;
}

/** Takes the folder's lock. Throws `CannotRun` while another run holds it. */
export function holdLock(folder: string): FolderLock {
  const lock = path.join(folder, '.addendum.lock');
  const own = `${process.pid} ${hostname()}`;
  const busy = new CannotRun('folderHeld', { path: folder });
  for (let waited = 0; !take(lock, own); waited += PAUSE_MS) {
    const state = stateOf(lock);
    if (state === 'held') throw busy;
    if (state === 'left') removeQuietly(lock);
    else if (state === 'empty') {
      if (waited >= EMPTY_MS) removeQuietly(lock);
      else pause(PAUSE_MS);
    }
    // Gone, or not to be removed: not for ever.
    if (waited > 2 * EMPTY_MS) throw busy;
  }
  return {
    keep() {
      if (contentOf(lock) !== own) throw busy;
      try {
        utimesSync(lock, new Date(), new Date());
      } catch {
        // It only looks older than it is.
      }
    },
    release: () => removeQuietly(lock),
  };
}

function take(lock: string, own: string): boolean {
  let handle: number | undefined;
  try {
    handle = openSync(lock, 'wx');
    writeSync(handle, own);
    closeSync(handle);
    return true;
  } catch (error) {
    if (handle !== undefined) {
      closeQuietly(handle);
      removeQuietly(lock);
    } else if (codeOf(error) === 'EEXIST') return false;
    throw new CannotRun('folderClosed', { path: path.dirname(lock), reason: reasonOf(error) });
  }
}

type LockState = 'held' | 'left' | 'empty' | 'gone';

function stateOf(lock: string): LockState {
  let stats: Stats | undefined;
  try {
    stats = lstatSync(lock, { throwIfNoEntry: false });
  } catch (error) {
    throw new CannotRun('notRead', { path: lock, reason: reasonOf(error) });
  }
  if (stats === undefined) return 'gone';
  if (!stats.isFile()) throw new CannotRun('besideForeign', { path: lock });
  const age = Date.now() - stats.mtimeMs;
  if (age > STALE_MS) return 'left';
  const content = contentOf(lock);
  if (content === undefined) return 'gone';
  if (content === '') return age > EMPTY_MS ? 'left' : 'empty';
  const [, pid = '', host = hostname()] = /^(\d{1,9})(?: (.*))?$/.exec(content) ?? [];
  // On a disk that computers share, a number of a process says nothing about another computer's.
  if (pid === '' || host !== hostname()) return 'held';
  return Number(pid) !== process.pid && isRunning(Number(pid)) ? 'held' : 'left';
}

function contentOf(lock: string): string | undefined {
  try {
    return readRegular(lock).toString('utf8');
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's is there, but not to be signalled.
    return codeOf(error) === 'EPERM';
  }
}

function removeQuietly(lock: string): void {
  try {
    rmSync(lock, { force: true });
  } catch {
    // It is taken for one left behind in a minute.
  }
}

export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

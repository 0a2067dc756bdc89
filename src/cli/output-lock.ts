/** Keeps two runs from writing into one folder at a time. */
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { CannotRun, codeOf, reasonOf } from './cannot-run';

/** Writing takes seconds: an older lock was left behind by a run that was killed. */
const STALE_MS = 60_000;

/** Takes the folder's lock; call the result to give it back. Throws `CannotRun` while another run holds it. */
export function holdLock(folder: string): () => void {
  const lock = path.join(folder, '.addendum.lock');
  if (!take(lock)) {
    if (isHeld(lock)) throw new CannotRun('folderHeld', { path: folder });
    rmSync(lock, { force: true });
    if (!take(lock)) throw new CannotRun('folderHeld', { path: folder });
  }
  return () => rmSync(lock, { force: true });
}

function take(lock: string): boolean {
  try {
    const handle = openSync(lock, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new CannotRun('folderClosed', { path: path.dirname(lock), reason: reasonOf(error) });
  }
}

function isHeld(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > STALE_MS) return false;
    const holder = Number(readFileSync(lock, 'utf8'));
    if (!Number.isInteger(holder) || holder <= 0) return true;
    if (holder === process.pid) return false;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    // The lock or its holder is gone; a holder of another user is there.
    return codeOf(error) === 'EPERM';
  }
}

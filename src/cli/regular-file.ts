/** Reads what should be a file: a pipe would keep its reader waiting, and a device may never end. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { CannotRun } from './cannot-run';

/** Throws `CannotRun` where something else than a file stands there, and the system's own error where it cannot be read. */
export function readRegular(file: string): Buffer {
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(handle).isFile()) throw new CannotRun('notRegular', { path: file });
    return readFileSync(handle);
  } finally {
    closeQuietly(handle);
  }
}

export function closeQuietly(handle: number): void {
  try {
    closeSync(handle);
  } catch {
    // What was read or failed before is what counts.
  }
}

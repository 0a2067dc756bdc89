/**
 * Writes a set of files so that none is ever there by half: each into a file beside its place, forced to disk, then renamed. The last of the
 * set commits it. Nothing is touched before every file of the set is known to be writable and may be replaced.
 */
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { CannotRun, codeOf, reasonOf } from './cannot-run';
import { identityOf, isSameFile } from './input-file';
import type { FileIdentity } from './input-file';
import { holdLock } from './output-lock';

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether the bytes of a file that stands there already were written by this program. */
  readonly isOurs: (bytes: Uint8Array) => boolean;
}

export interface WriteOptions {
  readonly inputs: readonly FileIdentity[];
  /** Overwrite files that are not ours; an input is never overwritten. */
  readonly force: boolean;
}

/** Writes all of them, in order. Throws `CannotRun` where one cannot be; those not yet renamed are then as they were. */
export function writeOutputs(files: readonly OutputFile[], options: WriteOptions): void {
  for (const folder of new Set(files.map((file) => path.dirname(file.path)))) makeFolder(folder);
  const release = holdLock(path.dirname(files[0]!.path));
  const temporary: string[] = [];
  try {
    const targets = files.map((file) => targetOf(file, options));
    for (const [n, file] of files.entries()) temporary.push(writeBeside(targets[n]!, file.bytes));
    for (const [n, target] of targets.entries()) replace(temporary[n]!, target);
    for (const folder of new Set(targets.map((target) => path.dirname(target)))) syncFolder(folder);
  } finally {
    for (const file of temporary) rmSync(file, { force: true });
    release();
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new CannotRun('notFolder', { path: folder });
  } catch (error) {
    throw cannot('folderNotMade', folder, error);
  }
}

/** The path to write to, links followed. Throws where what stands there must stay. */
function targetOf(file: OutputFile, { inputs, force }: WriteOptions): string {
  try {
    if (lstatSync(file.path, { throwIfNoEntry: false }) === undefined) return file.path;
    const stats = statSync(file.path, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) throw new CannotRun('linkBroken', { path: file.path });
    if (!stats.isFile()) throw new CannotRun('notFile', { path: file.path });
    const identity = identityOf(file.path, stats);
    if (inputs.some((input) => isSameFile(input, identity))) {
      throw new CannotRun('isInput', { path: file.path });
    }
    if (!force && !file.isOurs(readFileSync(file.path))) {
      throw new CannotRun('notOurs', { path: file.path });
    }
    return realpathSync(file.path);
  } catch (error) {
    throw cannot('notWritten', file.path, error);
  }
}

function writeBeside(target: string, bytes: Uint8Array): string {
  const file = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  rmSync(file, { force: true });
  let handle: number | undefined;
  try {
    handle = openSync(file, 'wx');
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
    closeSync(handle);
    return file;
  } catch (error) {
    if (handle !== undefined) closeQuietly(handle);
    rmSync(file, { force: true });
    throw cannot('notWritten', target, error);
  }
}

function closeQuietly(handle: number): void {
  try {
    closeSync(handle);
  } catch {
    // The failure that led here is the one to tell.
  }
}

const TRIES = 10;
const PAUSE_MS = 100;
/** What Windows says while another program (a virus scanner, Excel) has the file open. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);

function replace(from: string, target: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, target);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || !HELD.has(codeOf(error)) || attempt === TRIES) {
        throw cannot('notReplaced', target, error);
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/** Makes the new names outlast a loss of power, where the system lets a folder be forced to disk. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Some network disks refuse this; the files themselves are on disk.
  }
}

const cannot = (text: 'folderNotMade' | 'notWritten' | 'notReplaced', file: string, error: unknown): CannotRun =>
  error instanceof CannotRun ? error : new CannotRun(text, { path: file, reason: reasonOf(error) });

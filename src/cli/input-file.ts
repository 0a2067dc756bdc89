/** Input files: each is read once, whole, and known by its hash. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import path from 'node:path';
import { Refusal, diagnostic } from '../core/values/diagnostic';
import { reasonOf } from './cannot-run';

export interface InputFile {
  /** What places and the annex call it: the file's name, or the path as given where two files have one name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly identity: FileIdentity;
}

/** What tells whether two paths are one file, through links too. */
export interface FileIdentity {
  readonly realPath: string;
  readonly device: bigint;
  readonly inode: bigint;
}

export const identityOf = (file: string, stats: BigIntStats): FileIdentity => ({
  realPath: realpathSync(file),
  device: stats.dev,
  inode: stats.ino,
});

/** Whether both are one file. */
export const isSameFile = (one: FileIdentity, other: FileIdentity): boolean =>
  one.realPath === other.realPath || (one.inode !== 0n && one.device === other.device && one.inode === other.inode);

/** Reads the files in the order given. Rejects with a `Refusal` where one cannot be read or is there twice. */
export function readInputs(files: readonly string[]): InputFile[] {
  const names = files.map((file) => path.basename(file));
  const byHash = new Map<string, string>();
  return files.map((file, n) => {
    const shared = names.some((name, m) => m !== n && name === names[n]);
    const name = shared ? file : names[n]!;
    const read = readInput(file, name);
    const other = byHash.get(read.sha256);
    if (other !== undefined) throw new Refusal(diagnostic('file-doubled', whole(name), { other }));
    byHash.set(read.sha256, name);
    return read;
  });
}

const whole = (file: string): { file: string; sheet: string; cell: string } => ({ file, sheet: '', cell: '' });

function readInput(file: string, name: string): InputFile {
  const refuse = (detail: string): Refusal => new Refusal(diagnostic('file-unreadable', whole(name), { detail }));
  let handle: number | undefined;
  try {
    // A pipe would keep the opening waiting: look first, and again once it is open.
    const kind = kindOf(statSync(file, { bigint: true }));
    if (kind !== undefined) throw refuse(kind);
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(handle, { bigint: true });
    const now = kindOf(stats);
    if (now !== undefined) throw refuse(now);
    const bytes = readFileSync(handle);
    return { name, bytes, sha256: sha256Of(bytes), identity: identityOf(file, stats) };
  } catch (error) {
    throw error instanceof Refusal ? error : refuse(reasonOf(error));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** What else than a file stands there; `undefined` for a file. */
function kindOf(stats: BigIntStats): string | undefined {
  if (stats.isFile()) return undefined;
  return stats.isDirectory() ? 'it is a folder' : 'it is a pipe or a device, not a file';
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Input files: each is known by its hash. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, realpathSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import path from 'node:path';
import { Refusal, diagnostic } from '../core/values/diagnostic';
import { reasonOf } from './cannot-run';
import { DiskFile } from './disk-file';

export interface InputFile {
  /** What places and the annex call it: the file's name, or the path as given where two files have one name. */
  readonly name: string;
  /** Open until it is closed. */
  readonly source: DiskFile;
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

/** Opens the files in the order given; the caller closes them. Throws a `Refusal` where one cannot be read or is there twice. */
export function openInputs(files: readonly string[]): InputFile[] {
  const names = files.map((file) => path.basename(file));
  const opened: InputFile[] = [];
  try {
    for (const [n, file] of files.entries()) {
      const shared = names.some((name, m) => m !== n && name === names[n]);
      const input = openInput(file, shared ? file : names[n]!);
      const other = opened.find(({ sha256 }) => sha256 === input.sha256);
      opened.push(input);
      if (other) throw new Refusal(diagnostic('file-doubled', whole(input.name), { other: other.name }));
    }
  } catch (error) {
    closeInputs(opened);
    throw error;
  }
  return opened;
}

export function closeInputs(inputs: readonly InputFile[]): void {
  for (const { source } of inputs) source.close();
}

const whole = (file: string): { file: string; sheet: string; cell: string } => ({ file, sheet: '', cell: '' });

function openInput(file: string, name: string): InputFile {
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
    const source = new DiskFile(handle, stats, refuse);
    return { name, source, sha256: source.sha256(), identity: identityOf(file, stats) };
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    throw error instanceof Refusal ? error : refuse(reasonOf(error));
  }
}

/** What else than a file stands there; `undefined` for a file. */
function kindOf(stats: BigIntStats): string | undefined {
  if (stats.isFile()) return undefined;
  return stats.isDirectory() ? 'it is a folder' : 'it is a pipe or a device, not a file';
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

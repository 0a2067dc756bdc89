/**
 * Writes a set of files so that none is ever there by half, and never some of one run beside some of another: each into a file beside its
 * place, forced to disk; then a journal, which makes the set the folder's; then each is renamed into its place. Nothing is touched before every
 * file of the set is known to be writable and may be replaced.
 */
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { CannotRun, codeOf } from './cannot-run';
import { identityOf, isSameFile, sha256Of } from './input-file';
import type { FileIdentity } from './input-file';
import { holdLock } from './output-lock';
import type { FolderLock } from './output-lock';
import {
  cannot,
  clearAsides,
  hasJournal,
  moveInto,
  newBeside,
  oldBeside,
  settle,
  syncFolder,
  writeJournal,
  writeWhole,
} from './set-journal';
import type { JournalFile } from './set-journal';

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

/** Completes a set that an earlier run into this folder could not, before anything is read of it. */
export function settleFolder(folder: string): void {
  if (!hasJournal(folder)) return;
  const lock = holdLock(folder);
  try {
    settleUnfinished(folder);
  } finally {
    lock.release();
  }
}

/** Writes all of them, which lie in one folder, or none. Throws `CannotRun` where one cannot be, and says what the folder holds then. */
export function writeOutputs(files: readonly OutputFile[], options: WriteOptions): void {
  const folder = path.dirname(files[0]!.path);
  const made = makeFolder(folder);
  let lock: FolderLock | undefined;
  let isWritten = false;
  try {
    lock = holdLock(folder);
    settleUnfinished(folder);
    writeSet(folder, files, options, lock);
    isWritten = true;
  } finally {
    lock?.release();
    if (!isWritten) takeAway(folder, made);
  }
}

function settleUnfinished(folder: string): void {
  if (!hasJournal(folder)) return;
  try {
    settle(folder);
  } catch (error) {
    throw cannot('notSettled', folder, error).ending('filesOfTwoRuns');
  }
}

function writeSet(folder: string, files: readonly OutputFile[], options: WriteOptions, lock: FolderLock): void {
  const targets = files.map((file) => targetOf(file, options));
  const places = new Map<string, string>();
  for (const [n, { place }] of targets.entries()) {
    const { path: own } = files[n]!;
    const other = places.get(place);
    if (other !== undefined) throw new CannotRun('sameFile', { path: other, other: own });
    places.set(place, own);
  }
  clearAsides(
    folder,
    targets.map(({ place }) => place),
  );
  try {
    for (const [n, { bytes }] of files.entries()) {
      const { place } = targets[n]!;
      attempt(place, () => writeWhole(newBeside(place), bytes));
      lock.keep();
    }
    // A single file is its own switch.
    if (files.length > 1) {
      for (const { place, old } of targets) if (old !== null) attempt(place, () => keepOld(place));
      switchSet(
        folder,
        files.map(({ path: file, bytes }, n): JournalFile => ({
          name: path.basename(file),
          new: sha256Of(bytes),
          old: targets[n]!.old,
        })),
      );
    } else {
      const { place } = targets[0]!;
      moveInto(newBeside(place), place);
      syncFolder(path.dirname(place));
    }
  } finally {
    if (!hasJournal(folder))
      clearAsides(
        folder,
        targets.map(({ place }) => place),
      );
  }
}

/** Puts all of them in place; where that fails, what was there comes back. */
function switchSet(folder: string, files: readonly JournalFile[]): void {
  try {
    writeJournal(folder, { back: false, files });
    settle(folder, (name) => {
      throw new CannotRun('changedMeanwhile', { path: path.join(folder, name) });
    });
  } catch (error) {
    const refusal = cannot('folderClosed', folder, error);
    try {
      writeJournal(folder, { back: true, files });
      settle(folder);
    } catch {
      throw refusal.ending(hasJournal(folder) ? 'filesOfTwoRuns' : 'filesAsBefore');
    }
    throw refusal.ending('filesAsBefore');
  }
}

/** A second name of the old file where the disk has such, else a copy. */
function keepOld(target: string): void {
  const kept = oldBeside(target);
  rmSync(kept, { force: true });
  if (process.platform !== 'win32') {
    try {
      linkSync(target, kept);
      return;
    } catch {
      // Not every disk has links.
    }
  }
  copyFileSync(target, kept, constants.COPYFILE_EXCL);
}

function attempt(target: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw cannot('notWritten', target, error);
  }
}

/** The first folder of the path that was not there. */
function makeFolder(folder: string): string | undefined {
  try {
    const made = mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new CannotRun('notFolder', { path: folder });
    return made;
  } catch (error) {
    throw cannot('folderNotMade', folder, codeOf(error) === 'ENOENT' ? trueReason(folder, error) : error);
  }
}

/** Of folders within folders Node says that there is none, whatever kept the first of them from being made: a disk that is read-only, say. */
function trueReason(folder: string, error: unknown): unknown {
  let first = path.resolve(folder);
  while (!existsSync(path.dirname(first))) first = path.dirname(first);
  try {
    mkdirSync(first);
    rmdirSync(first);
    return error;
  } catch (reason) {
    return reason;
  }
}

/** Folders that were made for a set that did not come about, as far as they are empty. */
function takeAway(folder: string, made: string | undefined): void {
  if (made === undefined) return;
  try {
    for (let each = path.resolve(folder); each.length >= path.resolve(made).length; each = path.dirname(each))
      rmdirSync(each);
  } catch {
    // Somebody has put something there.
  }
}

interface Target {
  /** The path to write to, links followed. */
  readonly place: string;
  /** Hash of what stands there; `null`: nothing. */
  readonly old: string | null;
}

/** Throws where what stands there must stay. */
function targetOf(file: OutputFile, { inputs, force }: WriteOptions): Target {
  try {
    if (lstatSync(file.path, { throwIfNoEntry: false }) === undefined) return { place: file.path, old: null };
    const stats = statSync(file.path, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) throw new CannotRun('linkBroken', { path: file.path });
    if (!stats.isFile()) throw new CannotRun('notFile', { path: file.path });
    const identity = identityOf(file.path, stats);
    if (inputs.some((input) => isSameFile(input, identity))) {
      throw new CannotRun('isInput', { path: file.path });
    }
    const bytes = readFileSync(file.path);
    if (!force && !file.isOurs(bytes)) {
      throw new CannotRun('notOurs', { path: file.path });
    }
    return { place: realpathSync(file.path), old: sha256Of(bytes) };
  } catch (error) {
    throw cannot('notWritten', file.path, error);
  }
}

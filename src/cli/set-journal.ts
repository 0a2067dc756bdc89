/**
 * What makes a set of files one: before the first of them is put in its place a journal says which files come and which go. A run that
 * finds it completes what the one before could not, or takes it back, so that a folder never stays with files of two runs.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { CannotRun, codeOf, reasonOf } from './cannot-run';
import { sha256Of } from './input-file';
import { pause } from './output-lock';
import { closeQuietly, readRegular } from './regular-file';

/** A file of a set: its name in the folder, the hash of what comes, and of what stood there (`null`: nothing). */
export interface JournalFile {
  readonly name: string;
  readonly new: string;
  readonly old: string | null;
}

export interface Journal {
  /** The files that were there come back; else the new ones are put in place. */
  readonly back: boolean;
  readonly files: readonly JournalFile[];
}

const JOURNAL = '.addendum.journal';

/** Where the bytes wait that are to stand at `target`, and where those that stood there are kept. */
export const newBeside = (target: string): string => beside(target, 'new');
export const oldBeside = (target: string): string => beside(target, 'old');
const beside = (target: string, which: 'new' | 'old'): string =>
  path.join(path.dirname(target), `.${path.basename(target)}.addendum-${which}`);
const LEFTOVER = /^\..+\.addendum-(?:new|old)$/;

export const hasJournal = (folder: string): boolean => existsSync(path.join(folder, JOURNAL));

/** From here on the set is the folder's, whatever happens to this run. */
export function writeJournal(folder: string, journal: Journal): void {
  const place = path.join(folder, JOURNAL);
  writeWhole(newBeside(place), new TextEncoder().encode(`${JSON.stringify(journal)}\n`));
  moveInto(newBeside(place), place);
  syncFolder(folder);
}

/** Throws `CannotRun` where what stands there is no journal of ours. */
function readJournal(folder: string): Journal {
  const place = path.join(folder, JOURNAL);
  try {
    const journal = JSON.parse(readRegular(place).toString('utf8')) as Partial<Journal> | null;
    if (isJournal(journal)) return journal;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw cannot('notRead', place, error);
  }
  throw new CannotRun('besideForeign', { path: place });
}

const isJournal = (journal: Partial<Journal> | null): journal is Journal =>
  typeof journal?.back === 'boolean' &&
  Array.isArray(journal.files) &&
  journal.files.every(
    (file: Partial<JournalFile> | null) =>
      typeof file?.name === 'string' &&
      // Names, not paths: what a journal says is done in its own folder.
      path.basename(file.name) === file.name &&
      typeof file.new === 'string' &&
      (file.old === null || typeof file.old === 'string'),
  );

/**
 * Completes the set that the folder's journal tells of, or takes it back. A file that is neither the new nor the old one was changed since by somebody,
 * and stays: `onOther` is told its name. Throws where a file cannot be put in place; the journal stays then.
 */
export function settle(folder: string, onOther: (name: string) => void = () => undefined): void {
  const { back, files } = readJournal(folder);
  const targets = files.map(({ name }) => targetIn(folder, name));
  for (const [n, file] of files.entries()) {
    const target = targets[n]!;
    const [wanted, from] = back ? [file.old, oldBeside(target)] : [file.new, newBeside(target)];
    const other = back ? file.new : file.old;
    const found = hashOf(target);
    if (found === wanted) continue;
    if (found !== other || (wanted !== null && hashOf(from) !== wanted)) onOther(file.name);
    else if (wanted === null) rmSync(target);
    else moveInto(from, target);
  }
  for (const place of new Set([folder, ...targets.map((target) => path.dirname(target))])) syncFolder(place);
  rmSync(path.join(folder, JOURNAL), { force: true });
  clearAsides(folder, targets);
}

/** Takes away what runs left that were stopped before their set was the folder's. */
export function clearAsides(folder: string, targets: readonly string[]): void {
  const folders = new Set([folder, ...targets.map((target) => path.dirname(target))]);
  // Earlier versions wrote aside under other names.
  const names = new Set(targets.map((target) => path.basename(target)));
  const isLeft = (name: string): boolean =>
    LEFTOVER.test(name) || names.has(/^\.(.+)\.\d+\.tmp$/.exec(name)?.[1] ?? '');
  for (const place of folders) for (const name of namesIn(place).filter(isLeft)) removeQuietly(path.join(place, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function removeQuietly(file: string): void {
  try {
    if (lstatSync(file).isDirectory()) return;
    rmSync(file, { force: true });
  } catch {
    // It is tried again by the next run.
  }
}

/** Links followed. */
function targetIn(folder: string, name: string): string {
  const place = path.join(folder, name);
  try {
    return realpathSync(place);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return place;
    throw error;
  }
}

/** `null` where there is none. */
export function hashOf(file: string): string | null {
  try {
    return sha256Of(readRegular(file));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a file that was not there, and forces it to disk; leaves none where that fails. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  let handle: number | undefined;
  try {
    rmSync(file, { force: true });
    handle = openSync(file, 'wx');
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
    closeSync(handle);
  } catch (error) {
    if (handle !== undefined) closeQuietly(handle);
    removeQuietly(file);
    throw error;
  }
}

const TRIES = 10;
const PAUSE_MS = 100;
/** What Windows says while another program (a virus scanner, Excel) has the file open. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);

export function moveInto(from: string, target: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, target);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || !HELD.has(codeOf(error)) || attempt === TRIES) {
        throw cannot('notReplaced', target, error);
      }
      pause(PAUSE_MS);
    }
  }
}

/** Makes the new names outlast a loss of power, where the system lets a folder be forced to disk. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  let handle: number | undefined;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Some network disks refuse this; the files themselves are on disk.
  }
  if (handle !== undefined) closeQuietly(handle);
}

type Hindrance = 'folderClosed' | 'folderNotMade' | 'notRead' | 'notReplaced' | 'notSettled' | 'notWritten';

export const cannot = (text: Hindrance, file: string, error: unknown): CannotRun =>
  error instanceof CannotRun ? error : new CannotRun(text, { path: file, reason: reasonOf(error) });

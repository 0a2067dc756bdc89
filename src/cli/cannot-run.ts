import type { Detail } from '../core/values/details';
import type { PlainText, TextValues, ValuesOf } from './speech';
import type { CliText } from './words/cli-words';

/** Why the command could not run, as a text for the user and its values; the shell ends with exit code 2. Not for findings in the data. */
export class CannotRun<K extends CliText = CliText> extends Error {
  readonly values: TextValues;
  /** What is said after it. */
  after: PlainText | undefined;

  constructor(
    readonly text: K,
    ...[values]: ValuesOf<K>
  ) {
    super(text);
    this.name = 'CannotRun';
    this.values = values ?? {};
  }

  /** Says another sentence after it: what became of the files. */
  ending(after: PlainText): this {
    this.after = after;
    this.message = `${this.text} ${after}`;
    return this;
  }
}

/** A system error's code (`ENOENT`); blank where the error has none. */
export function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode ? String(error.code) : '';
}

/** A file system's error in a few words, as data: see `DETAILS`. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

const REASONS: Readonly<Record<string, Detail>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file of that name already exists',
  EACCES: 'permission is denied',
  EPERM: 'it is open in another program, or permission is denied',
  EBUSY: 'it is open in another program',
  ELOOP: 'its links form a loop',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is too large for this disk',
  EIO: 'the disk failed',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
  ERR_INVALID_ARG_VALUE: 'the name contains a character that is not allowed',
};

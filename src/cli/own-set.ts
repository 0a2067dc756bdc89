/** Whether the files of an earlier set are still as this program wrote them: its JSON document names the others' hashes. */
import path from 'node:path';
import { sha256Of } from './input-file';
import { readRegular } from './regular-file';

/** Tells of a file's name and bytes. A file that was changed since, or that no set of ours names, is somebody's work. */
export function ownSet(folder: string, document = 'annex.json'): (name: string, bytes: Uint8Array) => boolean {
  // When it is first asked for: an unfinished set is completed before.
  let named: ReadonlyMap<string, string> | undefined;
  return (name, bytes) => {
    if (name === document) return outputsIn(new TextDecoder().decode(bytes)) !== undefined;
    named ??= outputsIn(read(path.join(folder, document))) ?? new Map();
    return named.get(name) === sha256Of(bytes);
  };
}

/** The files that an earlier set of ours names and that still are as they were written. */
export function earlierSet(folder: string, document = 'annex.json'): readonly { file: string; sha256: string }[] {
  const named = outputsIn(read(path.join(folder, document))) ?? new Map<string, string>();
  return [...named]
    .map(([file, sha256]) => ({ file, sha256 }))
    .filter(({ file, sha256 }) => hashOf(path.join(folder, file)) === sha256);
}

/** Names of the files of an earlier set that are no drafts and still are as they were written. */
export function finalFiles(folder: string, document: string): ReadonlySet<string> {
  const kept = earlierSet(folder, document);
  const drafts = draftsIn(read(path.join(folder, document)));
  return new Set(kept.map(({ file }) => file).filter((file) => !drafts.has(file)));
}

/** What a run wrote as drafts. */
function draftsIn(text: string): ReadonlySet<string> {
  try {
    const json = JSON.parse(text) as { draft?: unknown; outputs?: unknown } | null;
    return new Set(json?.draft === true ? namedIn(json.outputs).map(({ file }) => file) : []);
  } catch {
    return new Set();
  }
}

/** The same as a part of the new document: what an earlier run wrote and this one does not stays known as ours. */
export function earlierPart(
  folder: string,
  document: string,
  outputs: readonly { readonly file: string }[],
): { readonly earlier?: readonly { readonly file: string; readonly sha256: string }[] } {
  const kept = earlierSet(folder, document).filter(({ file }) => !outputs.some((output) => output.file === file));
  return kept.length === 0 ? {} : { earlier: kept };
}

function hashOf(file: string): string | undefined {
  try {
    return sha256Of(readRegular(file));
  } catch {
    return undefined;
  }
}

function read(file: string): string {
  try {
    return readRegular(file).toString('utf8');
  } catch {
    return '';
  }
}

interface Named {
  readonly file: string;
  readonly sha256: string;
}

/** Names and hashes in a set's JSON document; `undefined` for any other text. */
function outputsIn(text: string): ReadonlyMap<string, string> | undefined {
  try {
    const json = JSON.parse(text) as { addendum?: unknown; outputs?: unknown; earlier?: unknown } | null;
    if (typeof json?.addendum !== 'string' || !Array.isArray(json.outputs)) return undefined;
    // Names, not paths: a set lies in one folder.
    const own = [...namedIn(json.earlier), ...namedIn(json.outputs)].filter(({ file }) => path.basename(file) === file);
    return new Map(own.map(({ file, sha256 }) => [file, sha256]));
  } catch {
    return undefined;
  }
}

/** The entries of a list that name a file and its hash; none where it is no list. */
export const namedIn = (list: unknown): Named[] =>
  Array.isArray(list)
    ? list.filter((each): each is Named => {
        const { file, sha256 } = (each ?? {}) as Record<string, unknown>;
        return typeof file === 'string' && typeof sha256 === 'string';
      })
    : [];

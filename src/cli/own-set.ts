/** Whether the files of an earlier set are still as this program wrote them: its JSON document names the others' hashes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from './input-file';

/** Tells of a file's name and bytes. A file that was changed since, or that no set of ours names, is somebody's work. */
export function ownSet(folder: string, document = 'annex.json'): (name: string, bytes: Uint8Array) => boolean {
  const named = outputsIn(read(path.join(folder, document)));
  return (name, bytes) => {
    if (name === document) return outputsIn(new TextDecoder().decode(bytes)) !== undefined;
    return named?.get(name) === sha256Of(bytes);
  };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Names and hashes in a set's JSON document; `undefined` for any other text. */
function outputsIn(text: string): ReadonlyMap<string, string> | undefined {
  try {
    const json = JSON.parse(text) as { addendum?: unknown; outputs?: { file: string; sha256: string }[] } | null;
    if (typeof json?.addendum !== 'string' || !Array.isArray(json.outputs)) return undefined;
    return new Map(json.outputs.map(({ file, sha256 }) => [file, sha256]));
  } catch {
    return undefined;
  }
}

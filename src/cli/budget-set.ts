/** Files of one run of a budget's command: what it writes beside its JSON document, which names them and their hashes. */
import path from 'node:path';
import { countOf } from './print-diagnostics';
import type { Diagnostic } from '../core/values/diagnostic';
import type { Arguments } from './arguments';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import { earlierPart, ownSet } from './own-set';
import type { ReadFile } from './read-workbooks';
import { VERSION } from './version';
import { settleFolder, writeOutputs } from './write-outputs';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface BudgetSet {
  readonly folder: string;
  /** `shares`: the document is `shares.json`. */
  readonly name: string;
  readonly read: readonly ReadFile[];
  /** As on standard output. */
  readonly document: object;
  readonly files: readonly NamedBytes[];
  readonly draft: boolean;
}

/** Errors make what is written a draft, which must be asked for. */
export const isHeld = (args: Arguments, diagnostics: readonly Diagnostic[]): boolean =>
  args.out !== undefined && !args.draft && countOf(diagnostics, 'error') > 0;

/** Writes the set into its folder, all of it or nothing; gives the paths. */
export function writeBudgetSet(args: Arguments, { folder, name, read, document, files, draft }: BudgetSet): string[] {
  const json = `${name}.json`;
  const outputs = files.map((file) => ({ file: file.name, sha256: sha256Of(file.bytes) }));
  const inputs = read.map(({ file, sha256 }) => ({ file, sha256 }));
  settleFolder(folder);
  const whole = { addendum: VERSION, inputs, draft, ...document, outputs, ...earlierPart(folder, json, outputs) };
  const set = [...files, { name: json, bytes: new TextEncoder().encode(jsonText(whole)) }];
  const isOurs = ownSet(folder, json);
  const written = set.map((file) => ({
    path: path.join(folder, file.name),
    bytes: file.bytes,
    isOurs: (existing: Uint8Array) => isOurs(file.name, existing),
  }));
  writeOutputs(written, { inputs: read.map(({ identity }) => identity), force: args.force });
  return written.map((file) => file.path);
}

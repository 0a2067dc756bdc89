/** What an annex's JSON document, beside it, says of how it was made. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './cannot-run';
import type { KeptOptions } from '../core/annex/kept-options';

export interface KeptSet {
  /** The JSON document as a whole. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly options: Partial<KeptOptions>;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  /** Hashes of the files of the set, as they were written. */
  readonly outputs: ReadonlyMap<string, string>;
}

const DOCUMENT = 'annex.json';

/** The set that a document belongs to, or that it is itself; `undefined` where none lies beside it. */
export function keptSet(document: string): KeptSet | undefined {
  const isItself = /\.json$/i.test(document);
  const json = parse(isItself ? document : path.join(path.dirname(document), DOCUMENT));
  if (typeof json?.['addendum'] !== 'string') return undefined;
  const files = [...listOf(json['earlier']), ...listOf(json['outputs'])];
  const outputs = new Map(files.map(({ file, sha256 }) => [file, sha256]));
  if (!isItself && !outputs.has(path.basename(document))) return undefined;
  const options = json['options'];
  return {
    json,
    options: typeof options === 'object' && options !== null ? options : {},
    inputs: listOf(json['inputs']),
    outputs,
  };
}

function parse(file: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) !== '') return undefined;
    throw error;
  }
}

function listOf(value: unknown): { file: string; sha256: string }[] {
  return Array.isArray(value)
    ? value.filter((each): each is { file: string; sha256: string } => {
        const { file, sha256 } = (each ?? {}) as Record<string, unknown>;
        return typeof file === 'string' && typeof sha256 === 'string';
      })
    : [];
}

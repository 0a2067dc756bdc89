/** What an annex's JSON document, beside it, says of how it was made. */
import path from 'node:path';
import type { KeptOptions } from '../core/annex/kept-options';
import { LANGUAGES } from '../core/language/language';
import { dayFromIso } from '../core/values/calendar';
import type { KeptChoices } from './budget-set';
import { CannotRun, codeOf } from './cannot-run';
import { namedIn } from './own-set';
import { readRegular } from './regular-file';
import { hasJournal } from './set-journal';

export interface KeptSet {
  /** The JSON document as a whole. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Of a budget's set its own. */
  readonly options: Partial<KeptOptions & KeptChoices>;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  /** Hashes of the files of the set, as they were written. */
  readonly outputs: ReadonlyMap<string, string>;
}

const DOCUMENT = 'annex.json';

/**
 * The set that a document belongs to, or that it is itself; `undefined` where none lies beside it. `name` is that of the set's JSON document. Throws `CannotRun` where what lies there is not as
 * this program writes it: held against options that are guessed, a document might be called wrong, or right.
 */
export function keptSet(document: string, name = DOCUMENT): KeptSet | undefined {
  const folder = path.dirname(document);
  if (hasJournal(folder)) {
    throw new CannotRun('folderOfTwoRuns', { path: folder });
  }
  const isItself = /\.json$/i.test(document);
  const file = isItself ? document : path.join(folder, name);
  const json = parse(file);
  if (typeof json?.['addendum'] !== 'string') return undefined;
  const files = [...namedIn(json['earlier']), ...namedIn(json['outputs'])];
  const outputs = new Map(files.map(({ file: name, sha256 }) => [name, sha256]));
  if (!isItself && !outputs.has(path.basename(document))) return undefined;
  const options = json['options'] ?? {};
  const odd = oddOption(options);
  if (odd !== undefined) {
    throw new CannotRun('notAsWritten', { path: file, part: odd });
  }
  return { json, options, inputs: namedIn(json['inputs']), outputs };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isDay = (value: unknown): boolean => value === null || (isText(value) && dayFromIso(value) !== undefined);
const isListOf = (value: unknown, is: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

const OPTIONS: Readonly<Record<keyof (KeptOptions & KeptChoices), (value: unknown) => boolean>> = {
  languages: (value) =>
    isListOf(value, (each) => LANGUAGES.some((language) => language === each)) && (value as unknown[]).length > 0,
  layout: (value) => value === 'by meeting' || value === 'matrix',
  rounding: (value) => isText(value) && /^(?:10*(?:\.0+)?|0\.0{0,2}10*)$/.test(value),
  asAt: isDay,
  draft: isFlag,
  date: isDay,
  chart: isFlag,
  sheets: (value) => isListOf(value, isText),
  meetings: (value) => isListOf(value, isText),
  version: (value) => value === null || isText(value),
  past: (value) => isListOf(value, isText),
};

/** The first of the options that is none; `undefined` where all are. What an older version did not keep may be missing. */
function oddOption(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return 'options';
  const given = new Map(Object.entries(options));
  const odd = Object.entries(OPTIONS).find(([name, is]) => given.has(name) && !is(given.get(name)));
  return odd && `options.${odd[0]}`;
}

function parse(file: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(readRegular(file).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch (error) {
    // What is no file, or no JSON, is no document of ours.
    if (error instanceof SyntaxError || error instanceof CannotRun || codeOf(error) !== '') return undefined;
    throw error;
  }
}

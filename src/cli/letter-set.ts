/** Files of a run of `letters`: the letters, the register with them, and the JSON document that commits them. */
import path from 'node:path';
import { writeDocument } from '../adapters/docx/write-document';
import { writeForm } from '../adapters/xlsx/write/write-form';
import type { Language } from '../core/language/language';
import { ANNEX_WORDS } from '../core/language/annex-words';
import type { Letter } from '../core/letters/letter';
import { letterDocument } from '../core/letters/letter-document';
import { letterHead } from '../core/letters/letter-head';
import type { RegisterContent } from '../core/letters/register-sheet';
import { registerSheet } from '../core/letters/register-sheet';
import type { Settings } from '../core/records/records';
import { isoFromDay } from '../core/values/calendar';
import { headingOf } from '../core/workbook/heading-index';
import type { Arguments } from './arguments';
import { FreeNames } from './free-names';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import { earlierPart, ownSet } from './own-set';
import type { ReadFile } from './read-workbooks';
import { VERSION } from './version';
import { settleFolder, writeOutputs } from './write-outputs';
import { addTo } from '../core/values/grouped';

export const LETTERS_FOLDER = 'out';
const DOCUMENT = 'letters.json';

export interface LetterSet {
  readonly settings: Settings;
  readonly letters: readonly Letter<unknown>[];
  /** In step with the letters; where a letter of an earlier run stands under one, it gets a number. */
  readonly names: readonly string[];
  readonly register: RegisterContent;
  /** As on standard output, with the names of the files. */
  readonly documentWith: (names: readonly string[]) => object;
  readonly folder: string;
  readonly read: readonly ReadFile[];
}

export interface WrittenSet {
  /** In step with the letters. */
  readonly names: readonly string[];
  readonly paths: readonly string[];
}

/** Writes the letters, the register with them, and, to commit them, the JSON document with their hashes: all of them or none. Drafts have no register. */
export async function writeLetterSet(args: Arguments, set: LetterSet): Promise<WrittenSet> {
  const { letters, names, folder, read } = set;
  const { date } = set.register;
  settleFolder(folder);
  const free = new FreeNames(folder, read);
  const byFile = new Map<string, Letter<unknown>[]>();
  letters.forEach((letter, at) => addTo(byFile, names[at]!, letter));
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const written = new Map<string, string>();
  for (const [name, own] of byFile) {
    const [first, ...others] = own;
    const draft = args.draft ? ANNEX_WORDS[first!.language].draft : '';
    const from = letterHead(set.settings, first!.language);
    const plan = letterDocument([first!, ...others], { date, from, draft, version: VERSION });
    const bytes = await writeDocument(plan);
    const given = free.letter(name, bytes);
    written.set(name, given);
    files.push({ name: given, bytes });
  }
  if (!args.draft) {
    const bytes = await registerFile(set.register, args.ui);
    files.push({ name: free.register(`letter-register.${isoFromDay(date)}.xlsx`, bytes), bytes });
  }
  const outputs = files.map(({ name, bytes }) => ({ file: name, sha256: sha256Of(bytes) }));
  const inputs = read.map(({ file, sha256 }) => ({ file, sha256 }));
  const own = names.map((name) => written.get(name)!);
  const json = jsonText({
    addendum: VERSION,
    inputs,
    ...set.documentWith(own),
    ...(args.draft ? { draft: true } : {}),
    outputs,
    ...earlierPart(folder, DOCUMENT, outputs),
  });
  const isOurs = ownSet(folder, DOCUMENT);
  const whole = [...files, { name: DOCUMENT, bytes: new TextEncoder().encode(json) }].map(({ name, bytes }) => ({
    path: path.join(folder, name),
    bytes,
    isOurs: (existing: Uint8Array) => isOurs(name, existing),
  }));
  writeOutputs(whole, { inputs: read.map(({ identity }) => identity), force: args.force });
  return { names: own, paths: whole.map((file) => file.path) };
}

const registerFile = (content: RegisterContent, language: Language): Promise<Uint8Array> =>
  writeForm([registerSheet(content, language)], { title: headingOf('LetterRegister', '', language) });

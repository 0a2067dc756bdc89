/** Files of one run of a budget's command: what it writes beside its JSON document, which names them and their hashes. */
import path from 'node:path';
import type { HeldBack } from '../core/budget/bearing/hold-back';
import type { BudgetRecords } from '../core/budget/records/budget-records';
import type { Language } from '../core/language/language';
import type { Arguments } from './arguments';
import { sha256Of } from './input-file';
import { jsonText } from './json-text';
import { earlierPart, ownSet } from './own-set';
import type { ReadFile } from './read-workbooks';
import type { Speech } from './speech';
import { inDirection } from './speech';
import { apart } from './terminal';
import type { Terminal } from './terminal';
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

/** What of a run goes out, and how. */
export interface Release {
  /** Nothing is written. */
  readonly isHeld: boolean;
  /** All is written, marked as a draft. */
  readonly isDraft: boolean;
  /** What is left out of the files. */
  readonly held: readonly HeldBack[];
}

/**
 * Errors hold back the meetings that they bear on, unless drafts are asked for; where they bear on all of them, nothing is written. `meetings`: how many there are.
 */
export function releaseOf(
  args: Pick<Arguments, 'out' | 'draft'>,
  held: readonly HeldBack[],
  meetings: number,
): Release {
  if (held.length === 0 || args.out === undefined) return { isHeld: false, isDraft: false, held: [] };
  if (args.draft) return { isHeld: false, isDraft: true, held: [] };
  return { isHeld: held.length >= meetings, isDraft: false, held };
}

/** Says by name what is held back, why, and what to do. */
export function printHeldBack(
  terminal: Terminal,
  { isHeld, held }: Release,
  { costs }: BudgetRecords,
  speech: Speech,
): void {
  if (held.length === 0) return;
  const { voice, signs, language } = speech;
  const names = held.map(({ meeting }) => apart(costs.meetings[meeting]!.code));
  terminal.line(
    terminal.paint('red', isHeld ? speech.line('listHeld') : speech.line('meetingsHeld', { meetings: names })),
  );
  for (const { meeting, because } of held) {
    const codes = [...new Set(because.map(({ code }) => code))];
    const said = codes.map((code) => `${voice.title(code)} [${code}]`).join(signs.semicolon);
    terminal.line(inDirection(`  ${apart(costs.meetings[meeting]!.code)}${signs.colon}${said}`, language));
    for (const code of codes) {
      const hint = voice.hint(code);
      if (hint !== '') terminal.line(terminal.paint('dim', `    → ${hint}`));
    }
  }
}

/** What the documents and sheets of a budget's command were made with, as its JSON document keeps it beside what it says of them anyway. */
export interface KeptChoices {
  readonly languages: readonly Language[];
  /** `2014-04-30` */
  readonly asAt: string | null;
  /** Asked for. */
  readonly draft: boolean;
  /** Printed on documents. */
  readonly date: string | null;
  /** Codes of the meetings that were asked for; none: all. */
  readonly meetings: readonly string[];
  /** Of estimates. */
  readonly version: string | null;
  /** Files of earlier years, of which nothing stands in documents. */
  readonly past: readonly string[];
  /** Hidden sheets that were read. */
  readonly sheets: readonly string[];
}

const keptChoices = (args: Arguments): KeptChoices => ({
  languages: args.languages,
  asAt: args.asAt ?? args.issue ?? null,
  draft: args.draft,
  date: args.date ?? null,
  meetings: args.meetings,
  version: args.estimateVersion ?? null,
  past: args.past.map((file) => path.basename(file)),
  sheets: args.sheets,
});

/** Writes the set into its folder, all of it or nothing; gives the paths. */
export function writeBudgetSet(args: Arguments, { folder, name, read, document, files, draft }: BudgetSet): string[] {
  const json = `${name}.json`;
  const outputs = files.map((file) => ({ file: file.name, sha256: sha256Of(file.bytes) }));
  const inputs = read.map(({ file, sha256 }) => ({ file, sha256 }));
  settleFolder(folder);
  const options = keptChoices(args);
  const whole = {
    addendum: VERSION,
    inputs,
    draft,
    options,
    ...document,
    outputs,
    ...earlierPart(folder, json, outputs),
  };
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

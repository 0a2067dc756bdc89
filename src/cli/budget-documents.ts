/** The documents of a budget's command: one Word file for each language asked for. */
import { say } from '../adapters/messages/say';
import { together } from '../core/annex/together';
import { leftInEnglish } from '../core/checks/left-in-english';
import { applyWaivers } from '../core/checks/waivers';
import type { BudgetDocumentOptions } from '../core/budget-documents/budget-document';
import type { Language } from '../core/language/language';
import type { PlannedDocument } from '../core/plan/document-plan';
import type { Waiver } from '../core/records/records';
import type { Diagnostic, Outcome } from '../core/values/diagnostic';
import type { Arguments } from './arguments';
import type { NamedBytes } from './budget-set';
import type { Speech } from './speech';
import { dayOption } from './status-arguments';
import type { Terminal } from './terminal';
import { VERSION } from './version';

export interface BudgetFiles {
  readonly files: readonly NamedBytes[];
  /** Names of those in which English is left: they wait for a translation, a waiver or `--draft`. */
  readonly held: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface BudgetPrint {
  /** `shares` gives `shares.en.docx`. */
  readonly name: string;
  readonly draft: boolean;
  readonly waivers: readonly Waiver[];
}

/** None without `--format docx`. What makes and writes documents is loaded where one is asked for. */
export async function budgetDocuments(
  args: Arguments,
  { name, draft, waivers }: BudgetPrint,
  load: () => Promise<(options: BudgetDocumentOptions) => Outcome<PlannedDocument>>,
): Promise<BudgetFiles> {
  if (args.out === undefined || !args.formats.includes('docx')) return { files: [], held: [], diagnostics: [] };
  const make = await load();
  const date = dayOption(args.date, '--date');
  const planned = (language: Language, isDraft: boolean): Outcome<PlannedDocument> =>
    make({ language, say, version: VERSION, date, draft: isDraft });
  const made = together(args.languages.map((language) => planned(language, draft)));
  const diagnostics = applyWaivers(made.diagnostics, waivers, 'printing');
  const english = leftInEnglish(diagnostics);
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../adapters/docx/write-document');
  const files: NamedBytes[] = [];
  const held: string[] = [];
  for (const finished of made.value) {
    const { language } = finished;
    const file = `${name}.${language}.docx`;
    if (english.has(language) && !args.draft) held.push(file);
    else {
      const plan = english.has(language) ? planned(language, true).value : finished;
      files.push({ name: file, bytes: await writeDocument(plan) });
    }
  }
  return { files, held, diagnostics };
}

/** Says which documents wait, and for what. */
export function printHeldDocuments(terminal: Terminal, { held }: BudgetFiles, speech: Speech): void {
  if (held.length > 0) terminal.line(terminal.paint('red', speech.line('documentsHeld', { files: held })));
}

/** The documents of a budget's command: one Word file for each language asked for. */
import { say } from '../adapters/messages/say';
import { together } from '../core/annex/together';
import type { BudgetDocumentOptions } from '../core/budget-documents/budget-document';
import type { PlannedDocument } from '../core/plan/document-plan';
import type { Diagnostic, Outcome } from '../core/values/diagnostic';
import type { Arguments } from './arguments';
import type { NamedBytes } from './budget-set';
import { dayOption } from './status-arguments';
import { VERSION } from './version';

export interface BudgetFiles {
  readonly files: readonly NamedBytes[];
  readonly diagnostics: readonly Diagnostic[];
}

/** None without `--format docx`. `name`: `shares` gives `shares.en.docx`. What makes and writes documents is loaded where one is asked for. */
export async function budgetDocuments(
  args: Arguments,
  name: string,
  draft: boolean,
  load: () => Promise<(options: BudgetDocumentOptions) => Outcome<PlannedDocument>>,
): Promise<BudgetFiles> {
  if (args.out === undefined || !args.formats.includes('docx')) return { files: [], diagnostics: [] };
  const make = await load();
  const date = dayOption(args.date, '--date');
  const made = together(args.languages.map((language) => make({ language, say, version: VERSION, date, draft })));
  const { writeDocument } = await import(/* webpackChunkName: "docx" */ '../adapters/docx/write-document');
  const files: NamedBytes[] = [];
  for (const plan of made.value)
    files.push({ name: `${name}.${plan.language}.docx`, bytes: await writeDocument(plan) });
  return { files, diagnostics: made.diagnostics };
}

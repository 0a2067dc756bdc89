/** `addendum compare old/shares.json --to new/shares.json`: which figures of the budget differ between two runs. */
import path from 'node:path';
import { voiceOf } from '../adapters/messages/voice';
import { budgetComparisonJson, budgetComparisonSheets } from '../core/comparison/budget-comparison-sheets';
import type { BudgetFigures } from '../core/comparison/budget-figures';
import { budgetFigures } from '../core/comparison/budget-figures';
import type { BudgetComparison } from '../core/comparison/compare-budgets';
import { compareBudgets } from '../core/comparison/compare-budgets';
import { formatDecimal, NOT_AVAILABLE } from '../core/language/format';
import { ANNEX_WORDS } from '../core/language/annex-words';
import type { Diagnostic } from '../core/values/diagnostic';
import { diagnostic } from '../core/values/diagnostic';
import type { Arguments } from './arguments';
import { CannotRun } from './cannot-run';
import { diagnosticsJson } from './diagnostics-json';
import type { BudgetSetKept } from './explain-budget';
import { keptBudget } from './explain-budget';
import type { ExitCode, Host } from './host';
import type { InputFile } from './input-file';
import { closeInputs, openInputs } from './input-file';
import { jsonText } from './json-text';
import { printBriefly } from './print-diagnostics';
import { hasJournal } from './set-journal';
import type { Speech } from './speech';
import { speechOf } from './speech';
import { apart, safe, terminalOn } from './terminal';
import type { Terminal } from './terminal';
import { printTable } from './text-table';
import { VERSION } from './version';
import { writeComparison } from './write-comparison';

/** A document of the budget as it was kept, and the file that was named. */
interface Side {
  readonly file: Pick<InputFile, 'name' | 'sha256' | 'identity'>;
  readonly kept: BudgetSetKept;
  readonly figures: BudgetFigures;
}

/** Whether a document of the budget is among the files. */
export const isOfBudget = ({ files, to }: Arguments): boolean =>
  [...files, ...to].some((file) => documentOf(file) !== undefined);

/** A workbook may lie in any folder, also in one where a run of ours was broken off; a document of ours is not read there. */
function documentOf(file: string): BudgetSetKept | undefined {
  if (!/\.(?:json|xlsx|docx|csv)$/i.test(file)) return undefined;
  if (!/\.json$/i.test(file) && hasJournal(path.dirname(file))) return undefined;
  return keptBudget(file);
}

export async function compareBudgetFiles(args: Arguments, host: Host): Promise<ExitCode> {
  const [before, after] = sidesOf(args);
  const comparison = compareBudgets(before.figures, after.figures);
  const diagnostics = [...comparison.diagnostics, ...[before, after].flatMap(edited)];
  const context = {
    version: VERSION,
    before: [inputOf(before)],
    after: [inputOf(after)],
    diagnostics: diagnosticsJson(diagnostics, await voiceOf(args.ui)),
  };
  const document = budgetComparisonJson(comparison, context);
  const inputs = [before, after].map(({ file }) => file.identity);
  const plan = budgetComparisonSheets(comparison, VERSION);
  const written =
    args.out === undefined ? [] : await writeComparison(args.out, plan, document, { inputs, force: args.force });
  if (args.json) host.stdout.write(jsonText(document));
  else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    print(terminal, comparison, speech);
    if (diagnostics.length + written.length > 0) terminal.line();
    printBriefly(terminal, diagnostics, speech);
    if (written.length > 0) terminal.line(speech.line('written', { files: written }));
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** One document on either side, of one kind; anything else is refused in words. */
function sidesOf({ files, to }: Arguments): [Side, Side] {
  const [before = '', ...more] = files;
  const [after = '', ...further] = to;
  const [old, now] = [before, after].map(documentOf);
  if (more.length + further.length > 0 || !old || !now || old.document.job !== now.document.job) {
    const kinds = [...files.map(kindOf), ...to.map(kindOf)];
    throw new CannotRun('comparedKinds', {
      before: path.basename(before),
      after: path.basename(after),
      one: kinds[0]!,
      other: kindOf(after),
      several: more.length + further.length > 0 ? 'yes' : 'no',
    });
  }
  return [sideOf(before, old), sideOf(after, now)];
}

const kindOf = (file: string): string => documentOf(file)?.document.job ?? 'workbook';

function sideOf(file: string, kept: BudgetSetKept): Side {
  const read = budgetFigures(kept.document.job, kept.set.json);
  if ('part' in read) throw new CannotRun('notAsWritten', { path: file, part: read.part });
  const inputs = openInputs([file]);
  closeInputs(inputs);
  return { file: inputs[0]!, kept, figures: read.value };
}

const inputOf = ({ file }: Side): { readonly file: string; readonly sha256: string } => ({
  file: file.name,
  sha256: file.sha256,
});

/** Figures are those of the JSON document, whatever was changed since in the file that was named. */
function edited({ file, kept }: Side): Diagnostic[] {
  const written = kept.set.outputs.get(file.name);
  if (written === undefined || written === file.sha256) return [];
  return [diagnostic('document-edited', { file: file.name, sheet: '', cell: '' }, {})];
}

function print(terminal: Terminal, comparison: BudgetComparison, speech: Speech): void {
  const { language } = speech;
  const { figures, held, sameCurrency } = comparison;
  for (const side of ['before', 'after'] as const) {
    if (held[side].length === 0) continue;
    const text = speech.line('meetingsHeld', { meetings: held[side].map((code) => apart(code)) });
    terminal.line(terminal.paint('red', `${speech.say(side)}${speech.signs.colon}${text}`));
  }
  if (figures.length === 0) {
    terminal.line(speech.line(sameCurrency ? 'nothingDiffers' : 'nothingCompared'));
    return;
  }
  const shown = (value: string | null | undefined): string => {
    if (value === undefined) return '–';
    if (value === null) return NOT_AVAILABLE;
    return /^-?\d+(?:\.\d+)?$/.test(value) ? formatDecimal(value, language) : safe(value);
  };
  const rows = figures.map(({ name, meeting, line, state, before, after, difference }) => ({
    label: safe(name),
    cells: [shown(before), shown(after), difference === undefined ? '' : shown(difference)],
    ...(meeting !== '' && line === '' && state === '' ? { colour: 'bold' as const } : {}),
  }));
  printTable(terminal, ['', speech.say('before'), speech.say('after'), ANNEX_WORDS[language].difference], rows);
}

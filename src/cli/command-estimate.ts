/** `addendum estimate`: estimates of meetings from volumes and unit costs. */
import { estimatesWithout, heldBackJson } from '../core/budget/bearing/hold-back';
import { estimateJson } from '../core/budget/estimate/estimate-json';
import { writeWorkbook } from '../adapters/xlsx/write/write-workbook';
import { estimateSheets } from '../core/budget/sheets/estimate-sheets';
import { estimateWorkbooks, readPastYear } from '../core/estimate-costs';
import { voiceOf } from '../adapters/messages/voice';
import { sheetName } from '../core/workbook/sheet-names';
import type { Arguments } from './arguments';
import { knownMeetings } from './budget-arguments';
import { budgetDocuments, printHeldDocuments } from './budget-documents';
import { printHeldBack, releaseOf, writeBudgetSet } from './budget-set';
import type { NamedBytes } from './budget-set';
import { CannotRun } from './cannot-run';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import { countOf, printFirst } from './print-diagnostics';
import { printEstimate } from './print-estimate';
import { readWorkbooks } from './read-workbooks';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { dayOption } from './status-arguments';
import { terminalOn } from './terminal';
import { VERSION } from './version';

export async function estimateCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const asAt = dayOption(args.asAt, '--as-at');
  const { files, workbooks } = await readWorkbooks(args.files, args, host);
  const past = args.past.length === 0 ? undefined : await readWorkbooks(args.past, args, host);
  const { value: costs, diagnostics: found } = estimateWorkbooks(workbooks, {
    asAt,
    version: args.estimateVersion,
    meetings: args.meetings,
    whatIf: args.whatIf,
    past: past?.workbooks.map((workbook) => readPastYear([workbook], args.sheets)) ?? [],
    sheets: args.sheets,
  });
  knownMeetings(args.meetings, costs.records);
  if (costs.invalidWhatIf !== undefined) throw new CannotRun('whatIfInvalid', { part: costs.invalidWhatIf });
  const voice = await voiceOf(args.ui);
  const { waivers } = costs.records.costs;
  const release = releaseOf(args, costs.heldBack, costs.built.meetings.length);
  const { isDraft: draft, isHeld: held } = release;
  const out = { ...costs, built: estimatesWithout(costs.built, release.held) };
  const documents = await budgetDocuments(args, { name: 'estimate', draft, waivers }, async () => {
    const { estimateDocument } = await import(
      /* webpackChunkName: "budget-documents" */ '../core/budget-documents/estimate-document'
    );
    return (each) => estimateDocument(out.built, out.records, each);
  });
  const diagnostics = [...found, ...documents.diagnostics];
  const told = {
    heldBack: heldBackJson(costs.heldBack, costs.records),
    diagnostics: diagnosticsJson(diagnostics, voice),
  };
  const options = { languages: args.languages, version: VERSION, draft };
  const isWritten = args.out !== undefined && !held && out.built.meetings.length > 0;
  const sheets: NamedBytes[] = isWritten
    ? [
        { name: 'estimate.xlsx', bytes: await writeWorkbook(estimateSheets(out.built, out.records, options)) },
        ...documents.files,
      ]
    : [];
  const read = [...files, ...(past?.files ?? [])];
  const document = { ...estimateJson(out, out.records), ...told };
  const set = { folder: args.out ?? '', name: 'estimate', read, document, files: sheets, draft };
  const written = args.out === undefined || held ? [] : writeBudgetSet(args, set);
  if (args.json) host.stdout.write(jsonText({ ...estimateJson(costs, costs.records), ...told }));
  else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    // The sheets of the files are in the first of the languages.
    const [language = 'en'] = args.languages;
    printEstimate(terminal, costs, speech);
    terminal.line();
    printFirst(terminal, diagnostics, speech);
    printHeldBack(terminal, release, costs.records, speech);
    if (written.length > 0) terminal.line(speech.line(draft ? 'writtenDraft' : 'written', { files: written }));
    if (sheets.length > 0 && !draft)
      terminal.line(speech.line('estimateNext', { file: 'estimate.xlsx', sheet: sheetName('Estimates', language) }));
    if (!held) printHeldDocuments(terminal, documents, speech);
  }
  return countOf(found, 'error') > 0 || documents.held.length > 0 ? 1 : 0;
}

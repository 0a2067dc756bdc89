/** `addendum shares`: each State's share of the meetings' estimates, or of their final costs. */
import { sharesDocument } from '../core/budget-documents/shares-document';
import { sharesJson } from '../core/budget/shares/shares-json';
import { voiceOf } from '../adapters/messages/voice';
import { shareWorkbooks } from '../core/share-costs';
import type { Arguments } from './arguments';
import { knownMeetings } from './budget-arguments';
import { budgetDocuments } from './budget-documents';
import { isHeld, writeBudgetSet } from './budget-set';
import type { NamedBytes } from './budget-set';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import { countOf, printFirst } from './print-diagnostics';
import { printShares } from './print-shares';
import { readWorkbooks } from './read-workbooks';
import type { ExitCode, Host } from './run';
import { speechOf } from './speech';
import { dayOption } from './status-arguments';
import { terminalOn } from './terminal';

export async function sharesCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const asAt = dayOption(args.asAt, '--as-at');
  const { files, workbooks } = await readWorkbooks(args.files, args.ui, host);
  const options = { on: args.on, asAt, meetings: args.meetings, sheets: args.sheets };
  const { value: shared, diagnostics: found } = shareWorkbooks(workbooks, options);
  knownMeetings(args.meetings, shared.records);
  const voice = await voiceOf(args.ui);
  const draft = countOf(found, 'error') > 0;
  const documents = await budgetDocuments(args, 'shares', draft, (each) =>
    sharesDocument(shared.shares, shared.records, each),
  );
  const diagnostics = [...found, ...documents.diagnostics];
  const document = { ...sharesJson(shared.shares, shared.records), diagnostics: diagnosticsJson(diagnostics, voice) };
  const held = isHeld(args, diagnostics);
  const sheets: NamedBytes[] = [...documents.files];
  const set = { folder: args.out ?? '', name: 'shares', read: files, document, files: sheets, draft };
  const written = args.out === undefined || held ? [] : writeBudgetSet(args, set);
  if (args.json) host.stdout.write(jsonText(document));
  else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printShares(terminal, shared, speech);
    terminal.line();
    printFirst(terminal, diagnostics, speech);
    if (held) terminal.line(terminal.paint('red', speech.line('listHeld')));
    if (written.length > 0) terminal.line(speech.line(draft ? 'writtenDraft' : 'written', { files: written }));
  }
  return draft ? 1 : 0;
}

/** `addendum shares`: each State's share of the meetings' estimates, or of their final costs. */
import { voiceOf } from '../adapters/messages/voice';
import { writeForm } from '../adapters/xlsx/write/write-form';
import { writeWorkbook } from '../adapters/xlsx/write/write-workbook';
import { heldBackJson, sharesWithout } from '../core/budget/bearing/hold-back';
import { issueInvoices } from '../core/budget/shares/issue-invoices';
import type { NewInvoice } from '../core/budget/shares/issue-invoices';
import { sharesJson } from '../core/budget/shares/shares-json';
import type { SharesJson } from '../core/budget/shares/shares-json';
import { sharesCsv } from '../core/budget/sheets/csv';
import { invoicesSheet } from '../core/budget/sheets/invoices-sheet';
import { sharesSheets } from '../core/budget/sheets/shares-sheets';
import { BUDGET_WORDS } from '../core/language/budget-words';
import { shareWorkbooks } from '../core/share-costs';
import type { SharedCosts } from '../core/share-costs';
import { isoFromDay } from '../core/values/calendar';
import type { Day } from '../core/values/calendar';
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
import { printShares } from './print-shares';
import { readWorkbooks } from './read-workbooks';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { dayOption } from './status-arguments';
import { terminalOn } from './terminal';
import { VERSION } from './version';

export async function sharesCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const asAt = dayOption(args.asAt, '--as-at');
  const issue = dayOption(args.issue, '--issue');
  const due = dayOption(args.due, '--due');
  if (issue !== undefined && args.out === undefined) throw new CannotRun('issueNeedsOut');
  const { files, workbooks } = await readWorkbooks(args.files, args, host);
  const options = { on: args.on, asAt: asAt ?? issue, meetings: args.meetings, sheets: args.sheets };
  const { value: shared, diagnostics: found } = shareWorkbooks(workbooks, options);
  knownMeetings(args.meetings, shared.records);
  const { waivers } = shared.records.costs;
  const release = releaseOf(args, shared.heldBack, shared.shares.meetings.length);
  const { isDraft: draft, isHeld: held } = release;
  const out = { ...shared, shares: sharesWithout(shared.shares, release.held, shared.records) };
  const json = sharesJson(out.shares, out.records);
  const documents = await budgetDocuments(args, { name: 'shares', draft, waivers }, async () => {
    const { sharesDocument } = await import(
      /* webpackChunkName: "budget-documents" */ '../core/budget-documents/shares-document'
    );
    return (each) => sharesDocument(out.shares, out.records, each);
  });
  const diagnostics = [...found, ...documents.diagnostics];
  const told = {
    heldBack: heldBackJson(shared.heldBack, shared.records),
    diagnostics: diagnosticsJson(diagnostics, await voiceOf(args.ui)),
  };
  // Invoices are facts once they are issued: a draft of them would be taken for one.
  const invoices = issue === undefined || draft ? [] : issueInvoices(out.records, out.shares, issue, due);
  let written: string[] = [];
  if (args.out !== undefined && !held) {
    const sheets = [...(await listFiles(args, out, json, draft)), ...documents.files];
    if (invoices.length > 0) sheets.push(await invoicesFile(args, out, invoices, issue!));
    const document = { ...json, ...told };
    written = writeBudgetSet(args, { folder: args.out, name: 'shares', read: files, document, files: sheets, draft });
  }
  if (args.json) host.stdout.write(jsonText({ ...sharesJson(shared.shares, shared.records), ...told }));
  else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printShares(terminal, shared, speech);
    terminal.line();
    printFirst(terminal, diagnostics, speech);
    printHeldBack(terminal, release, shared.records, speech);
    if (!held && issue !== undefined && invoices.length === 0)
      terminal.line(terminal.paint('red', speech.line('issueHeld')));
    if (written.length > 0) terminal.line(speech.line(draft ? 'writtenDraft' : 'written', { files: written }));
    if (written.length > 0 && invoices.length > 0)
      terminal.line(speech.line('invoicesNext', { file: invoicesName(issue!), sheet: sheetName('Invoices', args.ui) }));
    if (!held) printHeldDocuments(terminal, documents, speech);
  }
  return countOf(found, 'error') > 0 || documents.held.length > 0 ? 1 : 0;
}

async function listFiles(
  { languages }: Arguments,
  { shares, records }: SharedCosts,
  json: SharesJson,
  draft: boolean,
): Promise<NamedBytes[]> {
  const plan = sharesSheets(shares, records, { languages, version: VERSION, draft });
  const csv = { name: 'shares.csv', bytes: new TextEncoder().encode(sharesCsv(json)) };
  return plan.sheets.length === 0 ? [csv] : [{ name: 'shares.xlsx', bytes: await writeWorkbook(plan) }, csv];
}

const invoicesName = (issue: Day): string => `invoices.${isoFromDay(issue)}.xlsx`;

/** What was read and the new rows, to be given next time. */
async function invoicesFile(
  { languages: [language = 'en'] }: Arguments,
  { records }: SharedCosts,
  invoices: readonly NewInvoice[],
  issue: Day,
): Promise<NamedBytes> {
  const sheet = invoicesSheet(records, invoices, language);
  const bytes = await writeForm([sheet], { title: BUDGET_WORDS[language].invoiced });
  return { name: invoicesName(issue), bytes };
}

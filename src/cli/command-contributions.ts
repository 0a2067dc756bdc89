/** `addendum contributions`: as at a day, who has paid what, and whether each meeting is funded. */
import { contributionsWithout, heldBackJson } from '../core/budget/bearing/hold-back';
import { contributionsJson } from '../core/budget/contributions/contributions-json';
import { writeWorkbook } from '../adapters/xlsx/write/write-workbook';
import { contributionsSheets } from '../core/budget/sheets/contributions-sheets';
import { contributionsCsv } from '../core/budget/sheets/csv';
import { chosen } from '../core/share-costs';
import { trackContributions } from '../core/track-contributions';
import { voiceOf } from '../adapters/messages/voice';
import { Refusal } from '../core/values/diagnostic';
import type { Arguments } from './arguments';
import { knownMeetings } from './budget-arguments';
import { budgetDocuments, printHeldDocuments } from './budget-documents';
import { printHeldBack, releaseOf, writeBudgetSet } from './budget-set';
import type { NamedBytes } from './budget-set';
import { diagnosticsJson } from './diagnostics-json';
import { jsonText } from './json-text';
import { printContributions } from './print-contributions';
import { countOf, printFirst } from './print-diagnostics';
import { readWorkbooks } from './read-workbooks';
import type { ExitCode, Host } from './host';
import { speechOf } from './speech';
import { dayOption } from './status-arguments';
import { terminalOn } from './terminal';
import { VERSION } from './version';

export async function contributionsCommand(args: Arguments, host: Host): Promise<ExitCode> {
  const asAt = dayOption(args.asAt, '--as-at');
  const { files, workbooks } = await readWorkbooks(args.files, args, host);
  const { value, diagnostics: found } = trackContributions(workbooks, { asAt, sheets: args.sheets });
  if (value === undefined) throw new Refusal(found.find(({ code }) => code === 'as-at-missing')!);
  const { records } = value;
  knownMeetings(args.meetings, records);
  const voice = await voiceOf(args.ui);
  const meetings = chosen(records, args.meetings);
  const { waivers } = records.costs;
  const isAsked = (index: number): boolean => meetings === undefined || meetings.has(index);
  const asked = value.contributions.meetings.filter(({ index }) => isAsked(index));
  const heldOfAsked = value.heldBack.filter(({ meeting }) => isAsked(meeting));
  const release = releaseOf(args, heldOfAsked, asked.length);
  const { isDraft: draft } = release;
  // Sheets and proofs are of all meetings, whichever are printed.
  const contributions = contributionsWithout(value.contributions, draft ? [] : value.heldBack, records);
  const documents = await budgetDocuments(args, { name: 'contributions', draft, waivers }, async () => {
    const { contributionsDocument } = await import(
      /* webpackChunkName: "budget-documents" */ '../core/budget-documents/contributions-document'
    );
    return (each) => contributionsDocument(contributions, records, { ...each, meetings });
  });
  const diagnostics = [...found, ...documents.diagnostics];
  const json = contributionsJson(contributions, records);
  const told = { heldBack: heldBackJson(value.heldBack, records), diagnostics: diagnosticsJson(diagnostics, voice) };
  const held = release.isHeld;
  const options = { languages: args.languages, version: VERSION, draft };
  const sheets: NamedBytes[] =
    args.out === undefined || held
      ? []
      : [
          {
            name: 'contributions.xlsx',
            bytes: await writeWorkbook(contributionsSheets(contributions, records, options)),
          },
          { name: 'contributions.csv', bytes: new TextEncoder().encode(contributionsCsv(json)) },
          ...documents.files,
        ];
  const set = {
    ...{ folder: args.out ?? '', name: 'contributions', read: files, document: { ...json, ...told } },
    ...{ files: sheets, draft },
  };
  const written = args.out === undefined || held ? [] : writeBudgetSet(args, set);
  if (args.json) host.stdout.write(jsonText({ ...contributionsJson(value.contributions, records), ...told }));
  else {
    const terminal = terminalOn(host.stdout, host.env);
    const speech = await speechOf(args.ui);
    printContributions(terminal, value.contributions, records, { speech, meetings });
    terminal.line();
    printFirst(terminal, diagnostics, speech);
    printHeldBack(terminal, release, records, speech);
    if (written.length > 0) terminal.line(speech.line(draft ? 'writtenDraft' : 'written', { files: written }));
    if (!held) printHeldDocuments(terminal, documents, speech);
  }
  return countOf(found, 'error') > 0 || documents.held.length > 0 ? 1 : 0;
}

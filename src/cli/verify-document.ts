/** One document against the workbook: read, made again in its language with its options, and compared. */
import path from 'node:path';
import { say } from '../adapters/messages/say';
import { readDocument } from '../adapters/docx/read/read-document';
import { openWorkbook } from '../adapters/xlsx/open-workbook';
import type { AnnexOptions } from '../core/annex/build-annex';
import { annexDocuments } from '../core/annex/annex-documents';
import { annexSheets } from '../core/annex/annex-sheets';
import type { Language } from '../core/language/language';
import { LANGUAGES } from '../core/language/language';
import { hasErrors, produceAnnexes } from '../core/produce-annex';
import type { Reconciliation } from '../core/reconciliation/reconciliation';
import type { ReadDocument } from '../core/tie-out/document-text';
import { expectedDocument } from '../core/tie-out/expected-document';
import { documentTexts, languageOf, likeliest } from '../core/tie-out/language-of';
import type { VerifiedDocument } from '../core/tie-out/verify-document';
import { verifyDocument } from '../core/tie-out/verify-document';
import { verifyWorkbook } from '../core/tie-out/verify-workbook';
import type { Diagnostic } from '../core/values/diagnostic';
import { Refusal, diagnostic } from '../core/values/diagnostic';
import type { Workbook } from '../core/workbook/workbook';
import { annexOverrides } from './annex-overrides';
import type { Arguments } from './arguments';
import { CannotRun, reasonOf } from './cannot-run';
import { readRegular } from './regular-file';
import type { KeptSet } from './kept-set';
import { keptSet } from './kept-set';
import { nodeInflate } from './node-inflate';
import type { ReconciledFiles } from './reconcile-files';
import { dayOption } from './status-arguments';
import type { BudgetJob } from './verify-budget';
import { BUDGET_JOBS, choiceFor, inLanguages, makeBudget } from './verify-budget';
import { keptLetters } from './verify-letters';
import { languagesOf, likelyDocument, likelySheets } from './verify-likely';
import { makeStatus, makeStatusSheets, statusIn } from './verify-status';
import { VERSION } from './version';

/** The set that a document belongs to, and which command made it. */
export interface KeptDocument {
  readonly job: 'annex' | 'status' | 'letters' | BudgetJob;
  readonly set: KeptSet;
}

export function keptDocument(document: string): KeptDocument | undefined {
  for (const job of ['annex', ...BUDGET_JOBS, 'status', 'letters'] as const) {
    const set = keptSet(document, `${job}.json`);
    if (set) return { job, set };
  }
  return undefined;
}

/** A document as it was read. */
export type OpenedDocument =
  | { readonly kind: 'document'; readonly file: string; readonly document: ReadDocument }
  | { readonly kind: 'workbook'; readonly file: string; readonly workbook: Workbook };

/** Rejects with a `Refusal` where the file cannot be read, or is neither kind. */
export async function openDocument(file: string): Promise<OpenedDocument> {
  const name = path.basename(file);
  const bytes = bytesOf(file, name);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refusal(name, path.extname(name));
  try {
    return { kind: 'document', file: name, document: await readDocument(bytes, { file: name, inflate: nodeInflate }) };
  } catch (error) {
    const found = error instanceof Refusal ? error.diagnostic : undefined;
    if (found?.code !== 'file-not-document' || !/^xl\//i.test(found.values.found)) throw error;
  }
  return {
    kind: 'workbook',
    file: name,
    workbook: await openWorkbook(bytes, { file: name, inflate: nodeInflate, withOwn: true }),
  };
}

function bytesOf(file: string, name: string): Uint8Array {
  try {
    return readRegular(file);
  } catch (error) {
    const detail = error instanceof CannotRun ? 'it is a pipe or a device, not a file' : reasonOf(error);
    throw new Refusal(diagnostic('file-unreadable', { file: name, sheet: '', cell: '' }, { detail }));
  }
}

const refusal = (file: string, found: string): Refusal =>
  new Refusal(diagnostic('file-not-document', { file, sheet: '', cell: '' }, { found }));

/** What a document was made with: what the command line says, else its own JSON document, else whatever fits best. */
export function verifyOpened(
  opened: OpenedDocument,
  reconciled: ReconciledFiles,
  kept: KeptDocument | undefined,
  args: Arguments,
): VerifiedDocument {
  const { job } = kept ?? {};
  if (job === 'status') return verifyStatus(opened, reconciled, kept!.set, args);
  if (job === 'letters') return verifyLetters(opened, reconciled, kept!.set, args);
  if (job !== undefined && job !== 'annex') return verifyKeptBudget(opened, reconciled, { ...kept!, job }, args);
  return (
    (kept ? undefined : verifyLikely(opened, reconciled, args)) ?? verifyAnnex(opened, reconciled, kept?.set, args)
  );
}

/** Without a JSON document: as what the workbook gives that it is most like; `undefined` where that is an annex. */
function verifyLikely(
  opened: OpenedDocument,
  reconciled: ReconciledFiles,
  args: Arguments,
): VerifiedDocument | undefined {
  if (opened.kind === 'workbook') {
    if (annexLanguages(opened.workbook).length > 0) return undefined;
    const found = likelySheets(opened.workbook, reconciled, args, draftsOf(args));
    if (found?.lacksDay === true) throw new Refusal(lackingDay(opened.file));
    return found;
  }
  const found = likelyDocument(textsOf(opened.document), reconciled, args);
  if (found === undefined) return undefined;
  if (found.lacksDay) throw new Refusal(lackingDay(opened.file));
  return best(draftsOf(args).map((draft) => verifyDocument(found.document(draft), opened.document)));
}

function verifyLetters(
  opened: OpenedDocument,
  reconciled: ReconciledFiles,
  set: KeptSet,
  args: Arguments,
): VerifiedDocument {
  // The register is kept to be given again, and no document.
  if (opened.kind === 'workbook') throw refusal(opened.file, '.xlsx');
  const sheets = [...args.sheets, ...(set.options.sheets ?? [])];
  const made = keptLetters(set, opened.file, reconciled.workbooks, sheets);
  if (made) return best(draftsOf(args, set).map((draft) => verifyDocument(made.document(draft), opened.document)));
  // A letter of an earlier run, or one that the workbook gives no reason for any more.
  const likely = verifyLikely(opened, reconciled, args);
  if (!likely) throw new CannotRun('nothingToVerify', { file: opened.file, option: '--with' });
  return likely;
}

function verifyKeptBudget(
  opened: OpenedDocument,
  { workbooks }: ReconciledFiles,
  { job, set }: KeptDocument & { readonly job: BudgetJob },
  args: Arguments,
): VerifiedDocument {
  const sheets = [...args.sheets, ...(set.options.sheets ?? [])];
  const made = makeBudget(choiceFor(job, args, set), workbooks, sheets);
  if (made === undefined) throw new CannotRun('nothingToVerify', { file: opened.file, option: '--with' });
  if (made.lacksDay) throw new Refusal(lackingDay(opened.file));
  const drafts = draftsOf(args, set);
  if (opened.kind === 'workbook') {
    const languages = set.options.languages ?? ['en'];
    return best(drafts.map((draft) => verifyWorkbook(made.workbook(languages, draft), opened.workbook)));
  }
  const language = likeliest(
    textsOf(opened.document),
    inLanguages(made, args.languagesGiven).map((each) => ({ of: each.language, texts: documentTexts(each) })),
  );
  if (!language) throw new CannotRun('languageUnclear', { file: opened.file });
  return best(drafts.map((draft) => verifyDocument(made.document(language, draft), opened.document)));
}

function verifyStatus(
  opened: OpenedDocument,
  { workbooks }: ReconciledFiles,
  set: KeptSet,
  args: Arguments,
): VerifiedDocument {
  const nothing = new CannotRun('nothingToVerify', { file: opened.file, option: '--with' });
  if (opened.kind === 'workbook') {
    const plan = makeStatusSheets(set, workbooks, args.sheets);
    if (!plan) throw nothing;
    const languages = languagesOf(opened.workbook, plan);
    if (languages.length === 0) throw refusal(opened.file, '.xlsx');
    return verifyWorkbook(plan(languages), opened.workbook);
  }
  const { document } = opened;
  const made = makeStatus(set, workbooks, args.sheets);
  if (made === undefined) throw nothing;
  const language = likeliest(
    textsOf(document),
    statusIn(made, args.languagesGiven).map((each) => ({ of: each.language, texts: documentTexts(each) })),
  );
  if (!language) throw new CannotRun('languageUnclear', { file: document.file });
  return best(draftsOf(args, set).map((draft) => verifyDocument(made(language, draft), document)));
}

const lackingDay = (file: string): Diagnostic => diagnostic('as-at-missing', { file, sheet: '', cell: '' }, {});

const draftsOf = ({ draft }: Arguments, set?: KeptSet): readonly boolean[] =>
  draft ? [true] : set?.options.draft === undefined ? [false, true] : [set.options.draft];

function verifyAnnex(
  opened: OpenedDocument,
  reconciled: ReconciledFiles,
  kept: KeptSet | undefined,
  args: Arguments,
): VerifiedDocument {
  const { reconciliation } = reconciled;
  const given = givenOptions(args, kept);
  const overrides = annexOverrides(given, reconciliation.decimals);
  const layouts = given.layout ? [given.layout] : (['by meeting', 'matrix'] as const);
  const charts = args.chart ? [true] : kept?.options.chart === undefined ? [false, true] : [kept.options.chart];
  const choices = layouts.flatMap((layout) =>
    draftsOf(args, kept).flatMap((draft) =>
      (opened.kind === 'document' ? charts : [false]).map((chart) => ({ layout, draft, chart })),
    ),
  );
  const plain = { ...overrides, say, draft: false };
  const language = opened.kind === 'document' ? languageIn(opened.document, reconciliation, args, plain) : undefined;
  return best(
    choices.map(({ layout, draft, chart }) => {
      const options = { ...overrides, say, layout, draft };
      return opened.kind === 'document'
        ? verifyText(opened.document, reconciliation, language!, options, { ...given, chart })
        : verifySheets(opened.workbook, reconciled, kept?.options.languages ?? languagesIn(opened.workbook), options);
    }),
  );
}

const best = (tried: readonly VerifiedDocument[]): VerifiedDocument =>
  tried.reduce((least, each) => (differences(each) < differences(least) ? each : least));

const differences = ({ diagnostics }: VerifiedDocument): number =>
  diagnostics.length + (hasErrors(diagnostics) ? 0.5 : 0);

function givenOptions(args: Arguments, kept: KeptSet | undefined): Arguments {
  const options = kept?.options ?? {};
  return {
    ...args,
    layout: args.layout ?? options.layout,
    rounding: args.rounding ?? plainUnit(options.rounding),
    asAt: args.asAt ?? options.asAt ?? undefined,
    date: args.date ?? options.date ?? undefined,
  };
}

/** `1.00` as the option says it. */
const plainUnit = (unit: string | undefined): string | undefined =>
  unit === undefined ? undefined : unit.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

function verifyText(
  document: ReadDocument,
  reconciliation: Reconciliation,
  language: Language,
  options: Omit<AnnexOptions, 'language'>,
  { chart, date }: Arguments,
): VerifiedDocument {
  const annexes = produceAnnexes(reconciliation, [{ ...options, language }]).value;
  const day = dayOption(date, '--date');
  const made = annexDocuments(annexes, reconciliation, { say, version: VERSION, asAt: options.asAt, date: day, chart });
  return verifyDocument(expectedDocument(made.value[0]!), document);
}

function verifySheets(
  workbook: Workbook,
  { reconciliation, files }: ReconciledFiles,
  languages: readonly Language[],
  options: Omit<AnnexOptions, 'language'>,
): VerifiedDocument {
  const [first, ...others] = produceAnnexes(
    reconciliation,
    languages.map((language) => ({ ...options, language })),
  ).value;
  return verifyWorkbook(
    annexSheets([first!, ...others], reconciliation, { version: VERSION, inputs: files }),
    workbook,
  );
}

const textsOf = ({ blocks }: ReadDocument): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat().map((cell) => cell.text)));

function languageIn(
  document: ReadDocument,
  reconciliation: Reconciliation,
  { languagesGiven }: Arguments,
  options: Omit<AnnexOptions, 'language'>,
): Language {
  const [given] = languagesGiven;
  if (given) return given;
  const annexes = produceAnnexes(
    reconciliation,
    LANGUAGES.map((language) => ({ ...options, language })),
  ).value;
  const found = languageOf(textsOf(document), annexes);
  if (!found) throw new CannotRun('languageUnclear', { file: document.file });
  return found;
}

const annexLanguages = (workbook: Workbook): Language[] =>
  LANGUAGES.filter((language) => workbook.sheets.some(({ name }) => name === `Annex (${language})`));

/** By the names of the sheets. */
function languagesIn(workbook: Workbook): Language[] {
  const found = annexLanguages(workbook);
  // As they stand, since the first annex's language is that of the proof.
  const at = (language: Language): number => workbook.sheets.findIndex(({ name }) => name === `Annex (${language})`);
  if (found.length === 0) throw refusal(workbook.file, '.xlsx');
  return [...found].sort((a, b) => at(a) - at(b));
}

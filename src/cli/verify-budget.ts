/** A document of the budget against the workbook: estimates, shares or contributions worked out again, made in its language, and compared. */
import { say } from '../adapters/messages/say';
import { contributionsWithout, estimatesWithout, sharesWithout } from '../core/budget/bearing/hold-back';
import type { HeldBack } from '../core/budget/bearing/hold-back';
import type { BudgetRecords } from '../core/budget/records/budget-records';
import { contributionsSheets } from '../core/budget/sheets/contributions-sheets';
import { estimateSheets } from '../core/budget/sheets/estimate-sheets';
import { sharesSheets } from '../core/budget/sheets/shares-sheets';
import type { BudgetDocumentOptions } from '../core/budget-documents/budget-document';
import { budgetNames } from '../core/budget-documents/budget-names';
import { contributionsDocument } from '../core/budget-documents/contributions-document';
import { estimateDocument } from '../core/budget-documents/estimate-document';
import { sharesDocument } from '../core/budget-documents/shares-document';
import { leftInEnglish } from '../core/checks/left-in-english';
import { applyWaivers } from '../core/checks/waivers';
import { estimateWorkbooks } from '../core/estimate-costs';
import type { Language } from '../core/language/language';
import { LANGUAGES } from '../core/language/language';
import type { PlannedDocument } from '../core/plan/document-plan';
import type { PlannedWorkbook } from '../core/plan/sheet-plan';
import { chosen, shareWorkbooks } from '../core/share-costs';
import type { ExpectedDocument } from '../core/tie-out/document-text';
import { expectedBudget } from '../core/tie-out/expected-document';
import { trackContributions } from '../core/track-contributions';
import { dayFromIso } from '../core/values/calendar';
import type { Outcome } from '../core/values/diagnostic';
import type { Workbook } from '../core/workbook/workbook';
import type { Arguments } from './arguments';
import { releaseOf } from './budget-set';
import type { KeptSet } from './kept-set';
import { dayOption } from './status-arguments';
import { VERSION } from './version';

export const BUDGET_JOBS = ['estimate', 'shares', 'contributions'] as const;
export type BudgetJob = (typeof BUDGET_JOBS)[number];

/** What a document of the budget was made with, as far as it is known. */
export interface BudgetChoice {
  readonly job: BudgetJob;
  readonly on: 'estimate' | 'final';
  readonly meetings: readonly string[];
  readonly version: string | undefined;
  readonly asAt: string | undefined;
  readonly date: string | undefined;
}

/** One job done again with one choice; `draft`: whether drafts were asked for. */
export interface BudgetMade {
  /** Nothing says as at which day: any other stands in, by which the document is only known for what it is. */
  readonly lacksDay: boolean;
  readonly document: (language: Language, draft: boolean) => ExpectedDocument;
  readonly workbook: (languages: readonly Language[], draft: boolean) => PlannedWorkbook;
}

/** What the command line says, else the set's own JSON document. */
export function choiceFor(job: BudgetJob, args: Arguments, kept: KeptSet | undefined): BudgetChoice {
  const { meetings = [], version, asAt, date } = kept?.options ?? {};
  return {
    job,
    on: kept?.json['on'] === 'final' ? 'final' : 'estimate',
    meetings,
    version: version ?? undefined,
    asAt: args.asAt ?? asAt ?? undefined,
    date: args.date ?? date ?? undefined,
  };
}

/** All that a document without its set may be. */
export const likelyChoices = (args: Arguments): BudgetChoice[] =>
  BUDGET_JOBS.flatMap((job) => {
    const choice = choiceFor(job, args, undefined);
    return job === 'shares' ? [choice, { ...choice, on: 'final' as const }] : [choice];
  });

/** `undefined` where the workbook has nothing of which it could be made. */
export function makeBudget(
  choice: BudgetChoice,
  workbooks: readonly Workbook[],
  sheets: readonly string[],
): BudgetMade | undefined {
  const { job, on, meetings, version } = choice;
  const asAt = dayOption(choice.asAt, '--as-at');
  if (job === 'estimate') {
    const { built, records, heldBack } = estimateWorkbooks(workbooks, { asAt, version, meetings, sheets }).value;
    const out = (held: readonly HeldBack[]) => estimatesWithout(built, held);
    return made(choice, records, heldBack, built.meetings.length, {
      plan: (held, each) => estimateDocument(out(held), records, each),
      sheets: (held, each) => estimateSheets(out(held), records, each),
    });
  }
  if (job === 'shares') {
    const { shares, records, heldBack } = shareWorkbooks(workbooks, { on, asAt, meetings, sheets }).value;
    const out = (held: readonly HeldBack[]) => sharesWithout(shares, held, records);
    return made(choice, records, heldBack, shares.meetings.length, {
      plan: (held, each) => sharesDocument(out(held), records, each),
      sheets: (held, each) => sharesSheets(out(held), records, each),
    });
  }
  const tracked = trackContributions(workbooks, { asAt, sheets }).value;
  const { contributions, records, heldBack } =
    tracked ?? trackContributions(workbooks, { asAt: dayFromIso('2099-12-31'), sheets }).value!;
  const only = chosen(records, meetings);
  const out = (held: readonly HeldBack[]) => contributionsWithout(contributions, held, records);
  const budget = made(choice, records, heldBack, contributions.meetings.length, {
    plan: (held, each) => contributionsDocument(out(held), records, { ...each, meetings: only }),
    sheets: (held, each) => contributionsSheets(out(held), records, each),
  });
  return budget && { ...budget, lacksDay: tracked === undefined };
}

interface Makers {
  readonly plan: (held: readonly HeldBack[], options: BudgetDocumentOptions) => Outcome<PlannedDocument>;
  readonly sheets: (
    held: readonly HeldBack[],
    options: { readonly languages: readonly Language[]; readonly version: string; readonly draft: boolean },
  ) => PlannedWorkbook;
}

function made(
  { date }: BudgetChoice,
  records: BudgetRecords,
  heldBack: readonly HeldBack[],
  count: number,
  makers: Makers,
): BudgetMade | undefined {
  if (count === 0) return undefined;
  const { waivers } = records.costs;
  const release = (draft: boolean): { readonly isDraft: boolean; readonly held: readonly HeldBack[] } => {
    const { isDraft, isHeld, held } = releaseOf({ draft, out: '.' }, heldBack, count);
    // What would be held back as a whole now was let out as it was then.
    return { isDraft, held: isHeld ? [] : held };
  };
  const day = dayOption(date, '--date');
  return {
    lacksDay: false,
    document: (language, draft) => {
      const { isDraft, held } = release(draft);
      const planned = (marked: boolean): Outcome<PlannedDocument> =>
        makers.plan(held, { language, say, version: VERSION, date: day, draft: marked });
      const first = planned(isDraft);
      const isEnglish = leftInEnglish(applyWaivers(first.diagnostics, waivers, 'printing')).has(language);
      const plan = draft && isEnglish ? planned(true).value : first.value;
      return expectedBudget(plan, budgetNames(records, language));
    },
    workbook: (languages, draft) => {
      const { isDraft, held } = release(draft);
      return makers.sheets(held, { languages, version: VERSION, draft: isDraft });
    },
  };
}

/** In every language that it may be in. */
export const inLanguages = (budget: BudgetMade, given: readonly Language[]): ExpectedDocument[] =>
  (given.length > 0 ? given : LANGUAGES).map((language) => budget.document(language, false));

/** The budget: estimates, shares and contributions of the workbooks that are open. Loaded when it is first asked for. */
import type { EstimatedCosts } from '../../core/estimate-costs';
import { estimateInWorkbook } from '../../core/budget-edits/estimate-in-workbook';
import type { Proposal } from '../../core/budget-edits/propose-rows';
import { proposeRows } from '../../core/budget-edits/propose-rows';
import { estimatesWithout } from '../../core/budget/bearing/hold-back';
import { contributionsSheets } from '../../core/budget/sheets/contributions-sheets';
import { sharesSheets } from '../../core/budget/sheets/shares-sheets';
import type { Language } from '../../core/language/language';
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import { estimateWorkbooks } from '../../core/estimate-costs';
import { readBudgetWorkbooks } from '../../core/read-budget-workbooks';
import type { SharedCosts } from '../../core/share-costs';
import { shareWorkbooks } from '../../core/share-costs';
import type { TrackedContributions } from '../../core/track-contributions';
import { trackContributions } from '../../core/track-contributions';
import type { SharesOn } from '../../core/budget/shares/shares';
import { dayFromIso } from '../../core/values/calendar';
import type { Diagnostic, Outcome } from '../../core/values/diagnostic';
import type { SheetKind } from '../../core/workbook/layout';
import { VERSION } from '../version';
import type { MadeFile } from './annex-questions';
import { budgetFiles } from './budget-files';
import type { BudgetFilesAsk, BudgetJob, BudgetQuestions, NoticesAsk, ShownNotices } from './budget-questions';
import { groupsOf } from './finding-groups';
import { shownNotices } from './notice-files';
import type { Opened } from './opened';
import { contributionStates, shownContributions } from './shown-contributions';
import { meetingTitle, shownEstimate } from './shown-estimate';
import { shareStates, shownShares } from './shown-shares';

type Asks = { [Q in keyof BudgetQuestions]: (ask: BudgetQuestions[Q]['ask']) => BudgetQuestions[Q]['answer'] };

/** What each job cannot do without. */
const NEEDED: { readonly [J in BudgetJob]: readonly ('UnitCosts' | 'Volumes' | 'Scale' | 'Parties' | 'Invoices')[] } = {
  estimate: ['Volumes', 'UnitCosts'],
  shares: ['Scale'],
  contributions: ['Invoices'],
};

export class BudgetAnswers implements Asks {
  /** Outcomes by what was asked. Of each job the latest stays, which its findings are of. */
  private readonly latest = new Map<BudgetJob, { readonly key: string; readonly outcome: Outcome<unknown> }>();

  constructor(private readonly opened: Opened) {}

  budget(ask: BudgetQuestions['budget']['ask']): BudgetQuestions['budget']['answer'] {
    const { costs, has } = readBudgetWorkbooks(this.opened.workbooks, { required: [] }).value.records;
    const missing = (job: BudgetJob): SheetKind[] => NEEDED[job].filter((kind) => !has[kind]);
    const face = (job: BudgetJob, made: () => Outcome<unknown>) => {
      const lacking = missing(job);
      const found = lacking.length > 0 ? [] : made().diagnostics;
      return { missing: lacking, errors: found.filter(({ severity }) => severity === 'error').length };
    };
    const jobs = {
      estimate: face('estimate', () => this.built('')),
      shares: face('shares', () => this.shared('estimate')),
      contributions: face('contributions', () => this.tracked(ask.asAt)),
    };
    const { settings } = costs;
    const hasInvoices = jobs.contributions.missing.length === 0;
    const told = hasInvoices ? this.contributions(ask) : undefined;
    return {
      jobs,
      currency: settings.currency,
      decimals: settings.decimals,
      asAt: told?.asAt,
      notFunded: told?.meetings.filter(({ funding }) => funding.result === 'not funded').length ?? 0,
    };
  }

  estimate({ whatIf, language }: BudgetQuestions['estimate']['ask']): BudgetQuestions['estimate']['answer'] {
    const { value, diagnostics } = this.built(whatIf);
    const { added, replaced, adopted, left } = this.proposal(language);
    const titles = adopted.map((meeting) => meetingTitle(value.records.costs.meetings[meeting]!, language));
    const proposal = { added, replaced, adopted: titles, left: left.map(({ at }) => at) };
    return { ...shownEstimate(value, language), ...told(diagnostics, value), proposal };
  }

  /** Of what the sheets themselves say; no values that are only asked about are in it. */
  proposal(language: Language): Proposal {
    const { built, records, heldBack } = this.built('').value;
    return proposeRows(records, estimatesWithout(built, heldBack), this.opened.editable, language);
  }

  budgetSheets({ job, language, on, asAt }: BudgetFilesAsk): PlannedWorkbook {
    const options = { languages: [language], version: VERSION };
    const isDraft = ({ heldBack }: { readonly heldBack: readonly unknown[] }) => heldBack.length > 0;
    if (job === 'estimate') {
      const { value } = this.built('');
      const { built, records } = value;
      return estimateInWorkbook(built, records, this.opened.workbooks, { ...options, draft: isDraft(value) });
    }
    if (job === 'shares') {
      const { value } = this.shared(on);
      return sharesSheets(value.shares, value.records, { ...options, draft: isDraft(value) });
    }
    const { value } = this.tracked(asAt);
    if (!value) return { title: '', subject: '', description: '', version: VERSION, sheets: [] };
    return contributionsSheets(value.contributions, value.records, { ...options, draft: isDraft(value) });
  }

  shares({ on, language }: BudgetQuestions['shares']['ask']): BudgetQuestions['shares']['answer'] {
    const { value, diagnostics } = this.shared(on);
    return { ...shownShares(value, language), ...told(diagnostics, value) };
  }

  shareStates(ask: BudgetQuestions['shareStates']['ask']): BudgetQuestions['shareStates']['answer'] {
    return shareStates(this.shared(ask.on).value, ask);
  }

  contributions(ask: BudgetQuestions['contributions']['ask']): BudgetQuestions['contributions']['answer'] {
    const { value, diagnostics } = this.tracked(ask.asAt);
    if (value) return { ...shownContributions(value, ask.language), ...told(diagnostics, value) };
    const none = { assessed: 0n, writtenOff: 0n, received: 0n, outstanding: 0n, overdue: 0n, credit: 0n };
    return { asAt: undefined, meetings: [], total: none, unassigned: [], holds: true, ...told(diagnostics, undefined) };
  }

  contributionStates(
    ask: BudgetQuestions['contributionStates']['ask'],
  ): BudgetQuestions['contributionStates']['answer'] {
    const { value } = this.tracked(ask.asAt);
    return value ? contributionStates(value, ask) : { total: 0, states: [] };
  }

  /** As on the command line; the JSON document names the others' hashes and comes last. */
  files(ask: BudgetFilesAsk): Promise<readonly MadeFile[]> {
    const { inputs } = this.opened;
    if (ask.job === 'estimate') return budgetFiles({ job: 'estimate', outcome: this.built('') }, ask, inputs);
    if (ask.job === 'shares') return budgetFiles({ job: 'shares', outcome: this.shared(ask.on) }, ask, inputs);
    return budgetFiles({ job: 'contributions', outcome: this.tracked(ask.asAt) }, ask, inputs);
  }

  notices(ask: NoticesAsk): Promise<ShownNotices> {
    return shownNotices(this.opened.workbooks, ask);
  }

  /** Of what was asked last. */
  found(job: BudgetJob): readonly Diagnostic[] {
    return this.latest.get(job)?.outcome.diagnostics ?? [];
  }

  private built(whatIf: string): Outcome<EstimatedCosts> {
    const asked = whatIf === '' ? {} : { whatIf };
    return this.kept('estimate', whatIf, () => estimateWorkbooks(this.opened.workbooks, asked));
  }

  private shared(on: SharesOn): Outcome<SharedCosts> {
    return this.kept('shares', on, () => shareWorkbooks(this.opened.workbooks, { on }));
  }

  private tracked(asAt: string | undefined): Outcome<TrackedContributions | undefined> {
    const day = asAt === undefined ? undefined : dayFromIso(asAt);
    return this.kept('contributions', asAt ?? '', () => trackContributions(this.opened.workbooks, { asAt: day }));
  }

  private kept<T>(job: BudgetJob, key: string, make: () => Outcome<T>): Outcome<T> {
    const known = this.latest.get(job);
    if (known?.key === key) return known.outcome as Outcome<T>;
    const outcome = make();
    this.latest.set(job, { key, outcome });
    return outcome;
  }
}

const told = (diagnostics: readonly Diagnostic[], value: { readonly heldBack: readonly unknown[] } | undefined) => ({
  isDraft: (value?.heldBack.length ?? 0) > 0,
  groups: groupsOf(diagnostics),
  missing: diagnostics.flatMap((each): SheetKind[] =>
    each.code === 'sheet-missing' ? [each.values.sheet as SheetKind] : [],
  ),
});

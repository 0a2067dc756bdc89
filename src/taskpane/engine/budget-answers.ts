/** The budget: estimates, shares and contributions of the workbooks that are open. Loaded when it is first asked for. */
import type { EstimatedCosts } from '../../core/estimate-costs';
import { fillFactor } from '../../core/budget-edits/fill-factor';
import { estimateInWorkbook } from '../../core/budget-edits/estimate-in-workbook';
import type { Proposal } from '../../core/budget-edits/propose-rows';
import { proposeRows } from '../../core/budget-edits/propose-rows';
import { estimatesWithout } from '../../core/budget/bearing/hold-back';
import { contributionsSheets } from '../../core/budget/sheets/contributions-sheets';
import { sharesSheets } from '../../core/budget/sheets/shares-sheets';
import { ANNEX_WORDS } from '../../core/language/annex-words';
import type { Language } from '../../core/language/language';
import type { SheetEdits } from '../../core/plan/sheet-edit';
import type { PlannedWorkbook } from '../../core/plan/sheet-plan';
import { contributionsByMeeting, fundsByMeeting } from '../../core/charts/contributions-charts';
import { estimateByPart } from '../../core/charts/estimate-charts';
import { estimateWorkbooks } from '../../core/estimate-costs';
import { readBudgetWorkbooks } from '../../core/read-budget-workbooks';
import type { SharedCosts } from '../../core/share-costs';
import { shareWorkbooks } from '../../core/share-costs';
import type { TrackedContributions } from '../../core/track-contributions';
import { trackContributions } from '../../core/track-contributions';
import type { SharesOn } from '../../core/budget/shares/shares';
import type { BudgetRecords } from '../../core/budget/records/budget-records';
import { ORIGINAL, USED } from '../../core/budget/records/read-unit-costs';
import type { Place } from '../../core/values/address';
import { dayFromIso } from '../../core/values/calendar';
import type { Diagnostic, Outcome } from '../../core/values/diagnostic';
import { CHOICES } from '../../core/workbook/choices';
import type { SheetKind } from '../../core/workbook/layout';
import { VERSION } from '../version';
import type { MadeFile, ShownChart } from './annex-questions';
import { budgetFiles } from './budget-files';
import type {
  BudgetFilesAsk,
  BudgetJob,
  BudgetQuestions,
  EstimateChartsAsk,
  EstimateChoice,
  NoticesAsk,
  ShownNotices,
} from './budget-questions';
import { groupsOf } from './finding-groups';
import { shownNotices } from './notice-files';
import { shownChart } from './shown-chart';
import type { Opened } from './opened';
import type { PastYears } from './past-years';
import { contributionStates, shownContributions } from './shown-contributions';
import { meetingTitle, shownEstimate } from './shown-estimate';
import { shareStates, shownShares } from './shown-shares';

type Asks = {
  [Q in Exclude<keyof BudgetQuestions, 'pastYears'>]: (ask: BudgetQuestions[Q]['ask']) => BudgetQuestions[Q]['answer'];
};

/** What each job cannot do without. */
const NEEDED: { readonly [J in BudgetJob]: readonly ('UnitCosts' | 'Volumes' | 'Scale' | 'Parties' | 'Invoices')[] } = {
  estimate: ['Volumes', 'UnitCosts'],
  shares: ['Scale'],
  contributions: ['Invoices'],
};

/** Outcomes of one job that are kept: what is shown, what is written, what the tab says. */
const KEPT = 4;

export class BudgetAnswers implements Asks {
  /** Outcomes of each job by what was asked, the latest last. */
  private readonly kept = new Map<BudgetJob, Map<string, Outcome<unknown>>>();
  /** What was shown last of each job, which its findings are of. */
  private readonly shown = new Map<BudgetJob, Outcome<unknown>>();

  private read: BudgetRecords | undefined;

  constructor(
    private readonly opened: Opened,
    private readonly past: PastYears | undefined,
  ) {}

  budget(ask: BudgetQuestions['budget']['ask']): BudgetQuestions['budget']['answer'] {
    const { costs, has } = this.records();
    const missing = (job: BudgetJob): SheetKind[] => NEEDED[job].filter((kind) => !has[kind]);
    const face = (job: BudgetJob, made: () => Outcome<unknown>) => {
      const lacking = missing(job);
      const found = lacking.length > 0 ? [] : made().diagnostics;
      return { missing: lacking, errors: found.filter(({ severity }) => severity === 'error').length };
    };
    const jobs = {
      estimate: face('estimate', () => this.built(ask)),
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

  estimate(ask: BudgetQuestions['estimate']['ask']): BudgetQuestions['estimate']['answer'] {
    const { whatIf, language } = ask;
    const outcome = this.built(ask, whatIf);
    this.shown.set('estimate', outcome);
    const { value, diagnostics } = outcome;
    const { added, replaced, adopted, left } = this.proposal(ask);
    const titles = adopted.map((meeting) => meetingTitle(value.records.costs.meetings[meeting]!, language));
    const proposal = { added, replaced, adopted: titles, left: left.map(({ at }) => at) };
    const versions = versionsOf(value.records, language);
    const version = chosenVersion(versions, ask.version);
    const shown = shownEstimate(value, this.opened.editable, language);
    return { ...shown, versions, version, ...told(diagnostics, value), proposal };
  }

  /** Of what the sheets themselves say; no values that are only asked about are in it. */
  proposal({ language, ...choice }: EstimateChoice & { readonly language: Language }): Proposal {
    const { built, records, heldBack } = this.built(choice).value;
    return proposeRows(records, estimatesWithout(built, heldBack), this.opened.editable, language);
  }

  /** The suggestion for the factor in a cell, typed there; nothing where there is none any more. */
  filledIn({
    at,
    language,
    ...choice
  }: EstimateChoice & { readonly at: Place; readonly language: Language }): SheetEdits {
    const { value } = this.built(choice);
    return fillFactor(value, at, this.opened.editable, language);
  }

  budgetSheets(ask: BudgetFilesAsk): PlannedWorkbook {
    const { job, language, on, asAt } = ask;
    const options = { languages: [language], version: VERSION };
    const isDraft = ({ heldBack }: { readonly heldBack: readonly unknown[] }) => heldBack.length > 0;
    if (job === 'estimate') {
      const { value } = this.built(ask);
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
    const outcome = this.shared(on);
    this.shown.set('shares', outcome);
    const { value, diagnostics } = outcome;
    return { ...shownShares(value, language), ...told(diagnostics, value) };
  }

  shareStates(ask: BudgetQuestions['shareStates']['ask']): BudgetQuestions['shareStates']['answer'] {
    return shareStates(this.shared(ask.on).value, ask);
  }

  contributions(ask: BudgetQuestions['contributions']['ask']): BudgetQuestions['contributions']['answer'] {
    const outcome = this.tracked(ask.asAt);
    this.shown.set('contributions', outcome);
    const { value, diagnostics } = outcome;
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
    if (ask.job === 'estimate') {
      const read = [...inputs, ...(this.pastOf(ask)?.inputs ?? [])];
      return budgetFiles({ job: 'estimate', outcome: this.built(ask) }, ask, read);
    }
    if (ask.job === 'shares') return budgetFiles({ job: 'shares', outcome: this.shared(ask.on) }, ask, inputs);
    return budgetFiles({ job: 'contributions', outcome: this.tracked(ask.asAt) }, ask, inputs);
  }

  async charts({ asAt, language }: BudgetQuestions['contributions']['ask']): Promise<readonly ShownChart[]> {
    const { value } = this.tracked(asAt);
    if (!value) return [];
    const draftWord = value.heldBack.length > 0 ? ANNEX_WORDS[language].draft : undefined;
    const { contributions, records } = value;
    const drawn = { contributions, records, language, draftWord };
    return Promise.all([
      shownChart(`contributions.${language}.svg`, contributionsByMeeting(drawn)),
      shownChart(`funding.${language}.svg`, fundsByMeeting(drawn)),
    ]);
  }

  async estimateCharts({ language, ...choice }: EstimateChartsAsk): Promise<readonly ShownChart[]> {
    const { value } = this.built(choice);
    const draftWord = value.heldBack.length > 0 ? ANNEX_WORDS[language].draft : undefined;
    const drawing = estimateByPart({ ...value, past: this.pastOf(choice)?.years ?? [], language, draftWord });
    return drawing ? [await shownChart(`estimate.${language}.svg`, drawing)] : [];
  }

  notices(ask: NoticesAsk): Promise<ShownNotices> {
    return shownNotices(this.opened.workbooks, ask);
  }

  /** Of what was shown last. */
  found(job: BudgetJob): readonly Diagnostic[] {
    return this.shown.get(job)?.diagnostics ?? [];
  }

  private built(choice: EstimateChoice, whatIf = ''): Outcome<EstimatedCosts> {
    const past = this.pastOf(choice);
    const version = chosenVersion(versionsOf(this.records(), 'en'), choice.version);
    return this.once('estimate', JSON.stringify([version, past?.key, whatIf]), () =>
      estimateWorkbooks(this.opened.workbooks, {
        version,
        past: past?.years ?? [],
        ...(whatIf === '' ? {} : { whatIf }),
      }),
    );
  }

  private records(): BudgetRecords {
    return (this.read ??= readBudgetWorkbooks(this.opened.workbooks, { required: [] }).value.records);
  }

  /** Others than those asked for are not known yet, or no longer meant. */
  private pastOf({ past }: EstimateChoice): PastYears | undefined {
    return this.past?.key === past ? this.past : undefined;
  }

  private shared(on: SharesOn): Outcome<SharedCosts> {
    return this.once('shares', on, () => shareWorkbooks(this.opened.workbooks, { on }));
  }

  private tracked(asAt: string | undefined): Outcome<TrackedContributions | undefined> {
    const day = asAt === undefined ? undefined : dayFromIso(asAt);
    return this.once('contributions', asAt ?? '', () => trackContributions(this.opened.workbooks, { asAt: day }));
  }

  private once<T>(job: BudgetJob, key: string, make: () => Outcome<T>): Outcome<T> {
    const known = this.kept.get(job) ?? new Map<string, Outcome<unknown>>();
    this.kept.set(job, known);
    const outcome = (known.get(key) as Outcome<T> | undefined) ?? make();
    known.delete(key);
    known.set(key, outcome);
    for (const old of [...known.keys()].slice(0, -KEPT)) known.delete(old);
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

/** Of each version the name that the sheet writes first; the original goes by its own. */
function versionsOf(
  { volumes }: BudgetRecords,
  language: Language,
): readonly { readonly key: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { version, versionName } of volumes)
    if (version !== USED && !names.has(version)) names.set(version, versionName);
  const [original = ''] = CHOICES['Volume version'].original[language];
  return [...names].map(([key, name]) => ({ key, name: key === ORIGINAL ? original : name }));
}

function chosenVersion(versions: ReturnType<typeof versionsOf>, wanted: string | undefined): string {
  const has = (key: string): boolean => versions.some((each) => each.key === key);
  if (wanted !== undefined && has(wanted)) return wanted;
  return has(ORIGINAL) ? ORIGINAL : (versions[0]?.key ?? ORIGINAL);
}

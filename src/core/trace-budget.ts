/**
 * Figures of the budget led back to their cells, as one line of named stages: workbooks → readBudgetWorkbooks → reconcile, buildEstimates, shareCosts,
 * contributionsAsAt → the figures of one document, each with its trace.
 */
import { contributionsAsAt } from './budget/contributions/contributions';
import type { Contributions } from './budget/contributions/contributions';
import { buildEstimates } from './budget/estimate/build-estimate';
import type { MeetingEstimate } from './budget/estimate/estimate';
import { versionKey } from './budget/records/read-unit-costs';
import type { BudgetRecords } from './budget/records/budget-records';
import type { Shares, SharesOn } from './budget/shares/shares';
import { shareCosts } from './budget/shares/shares';
import type { Trace } from './budget/trace/trace';
import { EstimateTracer } from './budget/trace/trace-estimate';
import { ACCOUNT_MEASURES, SHARE_MEASURES, stateFigure, StateTracer } from './budget/trace/trace-states';
import { readBudgetWorkbooks } from './read-budget-workbooks';
import { figureName } from './reconciliation/figure-name';
import { rowsBehind } from './reconciliation/rows-behind';
import type { Day } from './values/calendar';
import type { Diagnostic } from './values/diagnostic';
import type { Workbook } from './workbook/workbook';

/** The document whose figures are asked about, and what it was made with. */
export type TracedDocument =
  | { readonly job: 'estimate'; readonly versions: ReadonlyMap<string, string>; readonly ratesAsAt: Day | undefined }
  | { readonly job: 'shares'; readonly on: SharesOn; readonly asAt: Day | undefined }
  | { readonly job: 'contributions'; readonly asAt: Day };

export interface TracedFigure {
  readonly name: string;
  /** The same with the State's names instead of its code. */
  readonly aliases: readonly string[];
  /** Minor units, as the workbook gives it now. */
  readonly amount: number | undefined;
  readonly trace: () => Trace;
}

export interface TracedBudget {
  readonly records: BudgetRecords;
  readonly figures: readonly TracedFigure[];
  /** Of reading; for the document's own command to judge. */
  readonly diagnostics: readonly Diagnostic[];
}

export function traceBudget(
  workbooks: readonly Workbook[],
  document: TracedDocument,
  sheets: readonly string[],
): TracedBudget {
  const read = readBudgetWorkbooks(workbooks, { sheets, required: [] });
  const { records, reconciliation } = read.value;
  const { settings, meetings } = records.costs;
  const asAt = document.job === 'estimate' ? undefined : document.asAt;
  const own = settings.budget.ratesAsAt ?? settings.asAt;
  const ratesAsAt = document.job === 'estimate' ? (document.ratesAsAt ?? own) : own;
  const results = new Map(reconciliation.meetings.map((result) => [result.index, result]));
  const versionOf = (index: number): string =>
    (document.job === 'estimate' ? document.versions.get(meetings[index]!.code) : undefined) ??
    results.get(index)?.version ??
    '';
  const built = new Map<number, MeetingEstimate>();
  for (const index of new Set(records.volumes.map(({ meeting }) => meeting))) {
    const options = { version: versionKey(versionOf(index)), ratesAsAt, meetings: new Set([index]) };
    for (const each of buildEstimates(records, options).value.meetings) built.set(index, each);
  }
  const estimates = new EstimateTracer(records, rowsBehind(reconciliation), built, ratesAsAt);
  const states = new StateTracer(records, results, estimates, asAt);
  const sharedBy = (on: SharesOn): Shares =>
    shareCosts(records, reconciliation, { on, asAt, meetings: undefined }).value;
  const figures = (): readonly TracedFigure[] => {
    switch (document.job) {
      case 'estimate':
        return [...built.values()].flatMap((meeting) => estimateFigures(meeting, estimates));
      case 'shares':
        return shareFigures(records, sharedBy(document.on), states);
      case 'contributions': {
        const list = records.has.Scale ? sharedBy('estimate') : undefined;
        return accountFigures(records, contributionsAsAt(records, reconciliation, document.asAt), list, states);
      }
    }
  };
  return { records, figures: figures(), diagnostics: read.diagnostics };
}

function estimateFigures(meeting: MeetingEstimate, estimates: EstimateTracer): readonly TracedFigure[] {
  const total = figureName({ meeting: meeting.code, line: '', part: '', role: 'total' }, 'estimate');
  return [
    ...meeting.lines.map((line): TracedFigure => ({
      name: figureName({ meeting: meeting.code, line: line.line.code, part: '', role: 'line' }, 'estimate'),
      aliases: [],
      amount: line.amount,
      trace: () => estimates.builtLine(meeting.index, line),
    })),
    {
      name: total,
      aliases: [],
      amount: meeting.total,
      trace: () => ({
        figure: total,
        amount: meeting.total,
        sign: 1,
        rows: [],
        from: meeting.lines.map((line) => estimates.builtLine(meeting.index, line)),
      }),
    },
  ];
}

function shareFigures(records: BudgetRecords, list: Shares, states: StateTracer): readonly TracedFigure[] {
  return list.meetings.flatMap((meeting) =>
    meeting.states.flatMap((state) =>
      SHARE_MEASURES.map((measure): TracedFigure => ({
        ...namesOf(records, meeting.index, state.state, measure),
        amount: state[measure],
        trace: () => states.share(list, meeting, state, measure),
      })),
    ),
  );
}

/** `list`: shares of the estimates, which assessments come of; `undefined` where there is no scale. */
function accountFigures(
  records: BudgetRecords,
  contributions: Contributions,
  list: Shares | undefined,
  states: StateTracer,
): readonly TracedFigure[] {
  return contributions.rows.flatMap((row) =>
    ACCOUNT_MEASURES.map((measure): TracedFigure => ({
      ...namesOf(records, row.meeting, row.state, measure),
      amount: row[measure],
      trace: () => states.account(contributions, row, measure, list),
    })),
  );
}

const namesOf = (records: BudgetRecords, meeting: number, state: number, measure: string) => ({
  name: stateFigure(records, meeting, state, measure),
  aliases: aliasesOf(records, meeting, state, measure),
});

function aliasesOf({ costs, states }: BudgetRecords, meeting: number, state: number, measure: string): string[] {
  const { name, names, aliases } = states[state]!;
  const { code } = costs.meetings[meeting]!;
  return [name, ...Object.values(names), ...aliases].map((line) =>
    figureName({ meeting: code, line, part: '', role: 'line' }, measure),
  );
}

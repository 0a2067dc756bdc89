/** Shares of States as the pane shows them. */
import type { MeetingShares, StateShare } from '../../core/budget/shares/shares';
import type { BudgetRecords } from '../../core/budget/records/budget-records';
import type { Language } from '../../core/language/language';
import type { SharedCosts } from '../../core/share-costs';
import { sortedStates } from '../../core/status/state-order';
import { nameIn } from '../../core/status/status-json';
import { isoFromDay } from '../../core/values/calendar';
import { codeKey } from '../../core/values/code-key';
import { decimalText, fixedDecimal } from '../../core/values/fraction';
import type { ShareStates, ShareStatesAsk, SharesOutline, ShownShare, ShownShares } from './budget-questions';
import { stateFinder } from './found-states';

const FACTOR_PLACES = 6;
const ADJUSTED_PLACES = 4;

export function shownShares(
  { records, shares }: SharedCosts,
  language: Language,
): Pick<SharesOutline, 'meetings' | 'leftOut'> {
  const isOut = new Set(shares.leftOut.map(codeKey));
  return {
    meetings: shares.meetings.map((meeting) => shownMeeting(meeting, records, language)),
    leftOut: records.costs.meetings.flatMap(({ code, title, titles }) =>
      isOut.has(codeKey(code)) ? [titles[language] ?? (title || code)] : [],
    ),
  };
}

function shownMeeting(meeting: MeetingShares, { costs }: BudgetRecords, language: Language): ShownShares {
  const { index, code, total, proposed, scaleYear, payersAsAt, states, factor, notShared, sums, problem } = meeting;
  const { title, titles, at } = costs.meetings[index]!;
  return {
    index,
    title: titles[language] ?? (title || code),
    total,
    isProposed: proposed,
    scaleYear,
    payersAsAt: payersAsAt === undefined ? undefined : isoFromDay(payersAsAt),
    payers: states.filter(({ basis }) => basis !== undefined).length,
    factor: factor && fixedDecimal(factor, FACTOR_PLACES),
    notShared,
    shared: sums.share,
    invoiced: sums.invoiced,
    bill: sums.bill,
    problem,
    holds: meeting.holds,
    at,
  };
}

export function shareStates({ records, shares }: SharedCosts, ask: ShareStatesAsk): ShareStates {
  const meeting = shares.meetings.find(({ index }) => index === ask.meeting);
  if (!meeting) return { total: 0, states: [] };
  const isFound = stateFinder(records.states, ask.search, ask.language);
  const found = sortedStates(meeting.states, records.states, ask.language).filter(({ state }) => isFound(state));
  return {
    total: found.length,
    states: found.slice(ask.from, ask.from + ask.count).map((each) => shownShare(each, records, ask.language)),
  };
}

function shownShare(
  { state, basis, rate, adjusted, share, invoiced, bill, at }: StateShare,
  { states }: BudgetRecords,
  language: Language,
): ShownShare {
  return {
    code: states[state]!.code,
    name: nameIn(states[state]!, language),
    basis,
    rate: rate && decimalText(rate),
    adjusted: adjusted && fixedDecimal(adjusted, ADJUSTED_PLACES),
    share,
    invoiced,
    bill,
    at,
  };
}

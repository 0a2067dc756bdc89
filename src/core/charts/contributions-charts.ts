/** Pictures of contributions as at a day: what of each meeting is assessed, received and overdue, and whether it has its funds by the day on which it needs them. */
import type { Contributions, MeetingContributions } from '../budget/contributions/contributions';
import { resultName } from '../budget/contributions/funding-words';
import type { BudgetRecords } from '../budget/records/budget-records';
import { BUDGET_WORDS } from '../language/budget-words';
import { formatAmount, formatDay, NOT_AVAILABLE } from '../language/format';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import { asAtDay } from '../language/status-words';
import type { Minor } from '../values/money';
import type { Drawing } from './drawing';
import type { BarTone, ChartBar } from './draw-bars';
import { drawBars } from './draw-bars';

export interface ContributionsToDraw {
  readonly contributions: Contributions;
  readonly records: BudgetRecords;
  readonly language: Language;
  /** An error bears on some of it. */
  readonly draftWord: string | undefined;
}

/** Of each meeting what is assessed, received and overdue. */
export function contributionsByMeeting(all: ContributionsToDraw): Drawing {
  const words = BUDGET_WORDS[all.language];
  const parts: readonly (readonly [name: string, tone: BarTone, of: 'assessed' | 'received' | 'overdue'])[] = [
    [words.assessed, 'estimate', 'assessed'],
    [words.received, 'spent', 'received'],
    [words.overdue, 'more', 'overdue'],
  ];
  return drawBars({
    language: all.language,
    title: words.contributions,
    under: underOf(all),
    legend: parts.map(([name, tone]) => ({ name, tone })),
    groups: all.contributions.meetings.map((meeting) => ({
      name: titleOf(meeting, all),
      bars: parts.map(([name, tone, of]) => barOf(name, tone, meeting[of], all)),
    })),
    begins: 0,
  });
}

/** Of each meeting that needs funds what is required, and what there was by the day; meetings of which that is not known have no bar. */
export function fundsByMeeting(all: ContributionsToDraw): Drawing {
  const { language, contributions } = all;
  const words = BUDGET_WORDS[language];
  return drawBars({
    language,
    title: words.funding,
    under: underOf(all),
    legend: [
      { name: words.required, tone: 'estimate' },
      { name: words.cash, tone: 'spent' },
    ],
    groups: contributions.meetings.map((meeting) => ({
      name: withFunding(meeting, all),
      bars: [
        barOf(words.required, 'estimate', meeting.funding.required, all),
        barOf(words.cash, 'spent', meeting.funding.cash, all),
      ],
    })),
    begins: 0,
  });
}

function barOf(
  name: string,
  tone: BarTone,
  amount: Minor | bigint | undefined,
  { records: { costs }, language }: ContributionsToDraw,
): ChartBar {
  if (amount === undefined) return { name, tone, span: undefined, text: NOT_AVAILABLE };
  const text = formatAmount(amount, { decimals: costs.settings.decimals, language });
  return { name, tone, span: [0, Number(amount)], text };
}

function titleOf({ index, code }: MeetingContributions, { records, language }: ContributionsToDraw): string {
  const { title, titles } = records.costs.meetings[index]!;
  return titles[language] ?? (title || code);
}

/** The meeting, by when it needs its funds, and whether it has them. */
function withFunding(meeting: MeetingContributions, all: ContributionsToDraw): string {
  const { language } = all;
  const { by, result } = meeting.funding;
  const says = [
    ...(by === undefined
      ? []
      : [`${BUDGET_WORDS[language].fundsBy}${PUNCTUATION[language].colon}${formatDay(by, language)}`]),
    resultName(result, language),
  ];
  return `${titleOf(meeting, all)} (${says.join(PUNCTUATION[language].items)})`;
}

const underOf = ({ contributions, records, language, draftWord }: ContributionsToDraw): string[] => [
  asAtDay(contributions.asAt, language),
  records.costs.settings.currency,
  ...(draftWord === undefined ? [] : [draftWord]),
];

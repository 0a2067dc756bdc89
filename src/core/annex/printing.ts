/** What every table of an annex is printed from: the reconciliation, the language and the choices made for this annex. */
import { BUDGET_WORDS } from '../language/budget-words';
import { formatDayRange } from '../language/format';
import type { Language } from '../language/language';
import type { Say } from '../language/say';
import { currencyName } from '../language/currency-words';
import type { AnnexWords } from '../language/annex-words';
import type { Meeting } from '../records/records';
import type { MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import type { SplitTerm } from '../reconciliation/variance-split';
import type { Day } from '../values/calendar';
import { isoFromDay, partsOfDay } from '../values/calendar';
import type { Minor } from '../values/money';
import type { AnnexColumn, Measure, RowKey } from './annex';
import { isInThousands } from './print-figure';
import type { Titles } from './printed-words';

export interface Printing {
  readonly reconciliation: Reconciliation;
  readonly language: Language;
  readonly words: AnnexWords;
  readonly titles: Titles;
  readonly rounding: Minor;
  readonly asAt: Day | undefined;
  readonly phrase: (message: string, values: Parameters<Say>[1]) => string;
}

export const ALL: RowKey = { meeting: '', line: '', part: '', meetingIndex: -1, lineIndex: -1 };

export const meetingKey = ({ meeting, index }: MeetingResult): RowKey => ({
  ...ALL,
  meeting: meeting.code,
  meetingIndex: index,
});

export const isoOrBlank = (day: Day | undefined): string => (day === undefined ? '' : isoFromDay(day));

/** `Title (8–9 April 2013)`; without the year where `year` already says it. */
export function titleWithDates(
  { titles, language, words }: Pick<Printing, 'titles' | 'language' | 'words'>,
  meeting: Meeting,
  year?: number,
): string {
  const title = titles.of(meeting);
  const start = meeting.start ?? meeting.end;
  const end = meeting.end ?? meeting.start;
  if (start === undefined || end === undefined) return title;
  const dates = formatDayRange(start, end, language);
  const bare =
    year !== undefined && partsOfDay(start).year === year && partsOfDay(end).year === year
      ? dates.replace(words.yearInDate.replace('{year}', String(year)), '')
      : dates;
  return title + words.datesAfterTitle.replace('{dates}', bare);
}

/** What the tables of meetings have beside each other: estimate, expenditure, committed (in provisional figures that have any), variance, rate. */
export type TableMeasure = Exclude<Measure, SplitTerm>;

export function measuresOf({ reconciliation }: Printing): readonly TableMeasure[] {
  const { figures, totals, unmatchedCommitted } = reconciliation;
  const isAny = totals.committed.state !== 'nil' || unmatchedCommitted.state !== 'nil';
  const committed = figures === 'provisional' && isAny;
  return committed
    ? ['estimate', 'expenditure', 'committed', 'variance', 'rate']
    : ['estimate', 'expenditure', 'variance', 'rate'];
}

export function measureHeading({ words, language, reconciliation }: Printing, measure: Measure): string {
  switch (measure) {
    case 'estimate':
      return words.estimatedCosts;
    case 'expenditure':
      return reconciliation.figures === 'final' ? words.finalExpenditures : words.actualExpenditure;
    case 'committed':
      return words.ofWhichCommitted;
    case 'variance':
      return words.variance;
    case 'rate':
      return words.rate;
    default:
      return BUDGET_WORDS[language][measure];
  }
}

export const measureColumns = (printing: Printing): AnnexColumn[] =>
  measuresOf(printing).map((measure) => ({
    measure,
    heading: measureHeading(printing, measure),
    meeting: '',
    meetingIndex: -1,
  }));

/** The unit under a table's title: `(United States dollars)`, another currency by its name or code; thousands where figures are rounded to them. */
export function headnoteOf({ words, reconciliation: { currency, decimals }, language, rounding }: Printing): string {
  const thousands = isInThousands({ rounding, decimals });
  if (currency === 'USD') return `(${thousands ? words.thousandsOfDollars : words.unitedStatesDollars})`;
  const unit = currencyName(currency, language, 'headnote');
  return `(${thousands ? words.inThousands.replace('{unit}', unit) : unit})`;
}

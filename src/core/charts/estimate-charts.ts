/** A picture of estimates by part over the years: of each year of the workbook, and of the files of earlier years, what its meetings are estimated at. */
import { partLabel } from '../annex/meeting-tables';
import { partName } from '../annex/row-notes';
import type { BuiltEstimates } from '../budget/estimate/estimate';
import type { PastYear } from '../budget/estimate/suggestions';
import type { BudgetRecords } from '../budget/records/budget-records';
import { BUDGET_WORDS } from '../language/budget-words';
import { CHART_WORDS } from '../language/chart-words';
import { formatAmount, NOT_AVAILABLE } from '../language/format';
import type { Language } from '../language/language';
import { PUNCTUATION } from '../language/punctuation';
import { ANNEX_WORDS } from '../language/annex-words';
import { yearOf } from '../values/calendar';
import { codeKey } from '../values/code-key';
import type { Drawing } from './drawing';
import type { BarTone, ChartBar } from './draw-bars';
import { drawBars } from './draw-bars';
import { append } from '../values/append';

export interface EstimatesToDraw {
  readonly built: BuiltEstimates;
  readonly records: BudgetRecords;
  /** Of the same workbook: what stands in Estimates of meetings that have no volumes. */
  readonly reconciliation: PastYear['reconciliation'];
  readonly past: readonly PastYear[];
  readonly language: Language;
  /** An error bears on some of it. */
  readonly draftWord: string | undefined;
}

type MeetingResult = PastYear['reconciliation']['meetings'][number];

/** Parts beyond these are named at their bars. */
const TONES: readonly BarTone[] = ['estimate', 'spent', 'less', 'more'];

/** An amount of a year and part. */
interface Estimated {
  readonly meeting: string;
  readonly year: number;
  readonly part: string;
  readonly currency: string;
  readonly decimals: number;
  /** `undefined`: not known. */
  readonly amount: number | undefined;
}

/** `undefined` where no meeting of any year has an estimate. */
export function estimateByPart(all: EstimatesToDraw): Drawing | undefined {
  const { records, language, draftWord } = all;
  const { currency, decimals } = records.costs.settings;
  const found = amountsOf(all);
  const years = [...new Set(found.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length === 0) return undefined;
  const parts = [...new Map(found.map(({ part }) => [codeKey(part), part])).entries()].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const names = new Map(parts.map(([key, part]) => [key, nameOf(part, language)]));
  const hasLegend = parts.length <= TONES.length;
  const toneOf = (at: number): BarTone => (hasLegend ? TONES[at]! : 'estimate');
  const of = (year: number, key?: string): Estimated[] =>
    found.filter((each) => each.year === year && (key === undefined || codeKey(each.part) === key));
  const text = (own: readonly Estimated[]): string => {
    const sum = sumOf(own);
    const [first] = own;
    if (sum === undefined || first === undefined) return NOT_AVAILABLE;
    const amount = formatAmount(BigInt(sum), { decimals: first.decimals, language });
    return first.currency === currency ? amount : `${amount} ${first.currency}`;
  };
  const bar = (year: number, key: string, at: number): ChartBar => {
    const own = of(year, key);
    const sum = sumOf(own);
    // Amounts of another currency have no length on this axis.
    const isOwn = own.every((each) => each.currency === currency && each.decimals === decimals);
    return {
      name: names.get(key)!,
      tone: toneOf(at),
      span: sum === undefined || !isOwn ? undefined : [0, sum],
      text: hasLegend ? text(own) : `${text(own)} ${names.get(key)!}`,
    };
  };
  const { colon } = PUNCTUATION[language];
  return drawBars({
    language,
    title: CHART_WORDS[language].estimateByPart,
    under: [currency, CHART_WORDS[language].builtElseCompared, ...(draftWord === undefined ? [] : [draftWord])],
    legend: hasLegend ? parts.map(([key], at) => ({ name: names.get(key)!, tone: toneOf(at) })) : [],
    groups: years.map((year) => ({
      name: `${year} (${BUDGET_WORDS[language].total}${colon}${text(of(year))})`,
      bars: parts.flatMap(([key], at) => (of(year, key).length > 0 ? [bar(year, key, at)] : [])),
    })),
    begins: 0,
  });
}

/** `undefined` where one is not known, or they are of several currencies. */
function sumOf(amounts: readonly Estimated[]): number | undefined {
  let sum = 0;
  for (const { amount, currency } of amounts) {
    if (amount === undefined || currency !== amounts[0]!.currency) return undefined;
    sum += amount;
  }
  return sum;
}

/** Of the workbook first: a meeting that an earlier year's file has too counts once. Meetings without a day are of no year. */
function amountsOf({ built, records, reconciliation, past }: EstimatesToDraw): Estimated[] {
  const seen = new Set<string>();
  const found: Estimated[] = [];
  const add = (
    of: BudgetRecords,
    result: MeetingResult,
    lines: readonly Omit<Estimated, 'meeting' | 'year' | 'currency' | 'decimals'>[],
  ): void => {
    const { code, start } = result.meeting;
    const key = `${codeKey(code)} ${start ?? ''}`;
    if (start === undefined || lines.length === 0 || seen.has(key)) return;
    seen.add(key);
    const { currency, decimals } = of.costs.settings;
    const named = { meeting: code, year: yearOf(start), currency, decimals };
    append(
      found,
      lines.map((line) => ({ ...named, ...line })),
    );
  };
  const lines = new Map(built.meetings.map((each) => [each.index, each.lines]));
  for (const result of reconciliation.meetings) {
    const own = lines.get(result.index);
    add(records, result, own ? own.map(({ line, amount }) => ({ part: line.part, amount })) : comparedOf(result));
  }
  for (const year of past)
    for (const result of year.reconciliation.meetings) add(year.records, result, comparedOf(result));
  return found;
}

const comparedOf = ({ lines }: MeetingResult): { part: string; amount: number | undefined }[] =>
  lines
    .filter(({ estimate }) => estimate.state !== 'nil')
    .map(({ line, estimate }) => ({
      part: line.part,
      amount: estimate.state === 'unknown' ? undefined : estimate.amount,
    }));

function nameOf(part: string, language: Language): string {
  const words = ANNEX_WORDS[language];
  const phrase = (message: string, values: Readonly<Record<string, unknown>>): string =>
    message.replace(/\{(\w+)\}/g, (_, hole: string) => String(values[hole]));
  return partLabel({ words, phrase }, part, partName({ words }, part));
}

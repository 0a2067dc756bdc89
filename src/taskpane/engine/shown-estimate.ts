/** Built estimates as the pane shows them: meetings, lines, rows of volumes, and what they would be with other values. */
import type { EstimatedCosts } from '../../core/estimate-costs';
import type { BuiltEstimates, EstimateLine, EstimatePart, MeetingEstimate } from '../../core/budget/estimate/estimate';
import { suggestedFactor, usedBefore } from '../../core/budget/estimate/suggested-factor';
import type { Spread, Suggestions } from '../../core/budget/estimate/suggestions';
import { tenths } from '../../core/budget/estimate/tenths';
import type { BudgetRecords } from '../../core/budget/records/budget-records';
import type { Factor } from '../../core/budget/records/factors';
import { FACTORS } from '../../core/budget/records/factors';
import { cellAt } from '../../core/edits/cell-at';
import type { Language } from '../../core/language/language';
import type { Meeting } from '../../core/records/records';
import { isoFromDay } from '../../core/values/calendar';
import { codeKey } from '../../core/values/code-key';
import type { Fraction } from '../../core/values/fraction';
import { decimalText, fixedDecimal } from '../../core/values/fraction';
import { headingOf } from '../../core/workbook/heading-index';
import type { Workbook } from '../../core/workbook/workbook';
import type {
  EstimateOutline,
  ShownEstimate,
  ShownEstimateLine,
  ShownPart,
  ShownSpread,
  ShownUsed,
} from './budget-questions';

type Shown = Omit<EstimateOutline, 'groups' | 'missing' | 'isDraft' | 'proposal' | 'versions' | 'version'>;

/** Factors that a meeting is planned by; others are asked about on the command line. */
const ASKED: readonly Factor[] = ['Days', 'Languages'];

/** `editable`: workbooks in which cells can be typed over. */
export function shownEstimate(
  { records, built, whatIf, invalidWhatIf, suggestions }: EstimatedCosts,
  editable: readonly Workbook[],
  language: Language,
): Shown {
  const meetings = built.meetings.map((meeting) => {
    const other = whatIf?.built.meetings.find(({ index }) => index === meeting.index);
    const past = suggestions.find((each) => each.meeting === meeting.index);
    return shownMeeting(meeting, { other, past, editable }, records, language);
  });
  const parts = built.meetings.flatMap(({ lines }) => lines.flatMap((line) => line.parts));
  return {
    ratesAsAt: built.ratesAsAt === undefined ? undefined : isoFromDay(built.ratesAsAt),
    meetings,
    total: totalOf(built),
    whatIfTotal: whatIf && totalOf(whatIf.built),
    invalidWhatIf,
    fields: fieldsOf(built, records, language),
    isWhole: isWhole([built, ...(whatIf ? [whatIf.built] : [])], records),
    quantities: parts.length,
    unitCosts: { used: new Set(parts.map(({ unitCost }) => unitCost)).size, all: records.unitCosts.length },
  };
}

function isWhole(all: readonly BuiltEstimates[], { costs }: BudgetRecords): boolean {
  const amounts = all.flatMap(({ meetings }) => meetings.flatMap(({ lines }) => lines.map(({ amount }) => amount)));
  return amounts.every((amount) => amount === undefined || amount % 10 ** costs.settings.decimals === 0);
}

function totalOf({ meetings }: BuiltEstimates): bigint | undefined {
  let sum = 0n;
  for (const { total } of meetings) {
    if (total === undefined) return undefined;
    sum += BigInt(total);
  }
  return sum;
}

export const meetingTitle = ({ title, titles, code }: Meeting, language: Language): string =>
  titles[language] ?? (title || code);

interface Beside {
  /** With other values. */
  readonly other: MeetingEstimate | undefined;
  readonly past: Suggestions | undefined;
  readonly editable: readonly Workbook[];
}

function shownMeeting(
  { index, total, lines }: MeetingEstimate,
  { other, past, editable }: Beside,
  { costs }: BudgetRecords,
  language: Language,
): ShownEstimate {
  const { start, end } = costs.meetings[index]!;
  const amounts = new Map(lines.map((line) => [line.index, line.amount]));
  return {
    index,
    title: meetingTitle(costs.meetings[index]!, language),
    start: start === undefined ? undefined : isoFromDay(start),
    end: end === undefined ? undefined : isoFromDay(end),
    total,
    whatIf: other?.total,
    lines: lines.map((line): ShownEstimateLine => ({
      code: line.line.code,
      title: line.line.titles[language] ?? (line.line.title || line.line.code),
      amount: line.amount,
      whatIf: other?.lines.find((each) => each.index === line.index)?.amount,
      perCent: line.perCent && decimalText(line.perCent),
      base: line.perCent && baseOf(line, amounts),
      parts: line.parts.map((part, n) => {
        const isFirst = line.parts.findIndex(({ volume }) => volume.key === part.volume.key) === n;
        const used = past && isFirst ? shownUsed(line, part, { past, editable }, language) : undefined;
        return { ...shownPart(part, language), used };
      }),
      finalToEstimate: shownSpread(past?.lines.get(codeKey(line.line.code)), (value) => fixedDecimal(value, 1)),
      at: line.line.at,
    })),
    past: past && { from: past.from, years: past.years },
  };
}

function shownUsed(
  line: EstimateLine,
  part: EstimatePart,
  { past, editable }: { readonly past: Suggestions; readonly editable: readonly Workbook[] },
  language: Language,
): ShownUsed | undefined {
  const spread = usedBefore(line, part, past);
  const suggested = spread && suggestedFactor(line, part, spread);
  const fill = suggested && {
    label: headingOf('Volumes', suggested.factor, language),
    value: decimalText(suggested.value),
    at: suggested.at,
    isTyped: cellAt(editable, suggested.at)?.isTyped === true,
  };
  const shown = shownSpread(spread, (value) => decimalText(tenths(value)));
  return shown && { ...shown, fill };
}

const shownSpread = (spread: Spread | undefined, text: (value: Fraction) => string): ShownSpread | undefined =>
  spread && {
    meetings: spread.meetings,
    least: text(spread.least),
    median: text(spread.median),
    most: text(spread.most),
  };

function baseOf({ base }: EstimateLine, amounts: ReadonlyMap<number, number | undefined>): bigint | undefined {
  let sum = 0n;
  for (const index of base) {
    const amount = amounts.get(index);
    if (amount === undefined) return undefined;
    sum += BigInt(amount);
  }
  return sum;
}

function shownPart(
  { volume, unitCost, quantity, rate, unitsPerDollar, exact }: EstimatePart,
  language: Language,
): Omit<ShownPart, 'used'> {
  const isConverted = unitsPerDollar.numerator !== unitsPerDollar.denominator;
  return {
    item: unitCost.title || volume.item,
    factors: unitCost.factors.flatMap((factor) => {
      const given = volume.factors.get(factor);
      const label = headingOf('Volumes', factor, language);
      return given === undefined ? [] : [{ label, value: decimalText(given.value), at: given.at }];
    }),
    quantity: decimalText(quantity),
    rate: decimalText(rate),
    currency: unitCost.currency,
    unitsPerDollar: isConverted ? decimalText(unitsPerDollar) : '',
    exact: fixedDecimal(exact, 2),
    unitCost: unitCost.at,
  };
}

function fieldsOf(built: BuiltEstimates, { costs }: BudgetRecords, language: Language): EstimateOutline['fields'] {
  const lines = built.meetings.flatMap((meeting) => meeting.lines);
  const parts = lines.flatMap((line) => line.parts);
  const { currency } = costs.settings;
  const rates = new Map(
    parts
      .filter(({ unitCost }) => unitCost.currency !== currency && unitCost.currency !== 'USD')
      .map(({ unitCost, unitsPerDollar }) => [unitCost.currency, decimalText(unitsPerDollar)]),
  );
  const used = new Set(parts.flatMap(({ unitCost }) => unitCost.factors));
  const computed = new Map(
    lines.flatMap(({ line, perCent }) => (perCent === undefined ? [] : [[line.code, decimalText(perCent)]])),
  );
  return [
    ...[...rates].map(([name, value]) => ({ name, label: name, value })),
    ...FACTORS.filter((factor) => used.has(factor) && ASKED.includes(factor)).map((factor) => ({
      name: factor,
      label: headingOf('Volumes', factor, language),
      value: '',
    })),
    ...[...computed].map(([name, value]) => ({ name, label: `${name} %`, value })),
  ];
}

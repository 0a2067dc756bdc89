/** What the values and the heading of a column make it: amounts, codes, labels, years, periods. */
import { choiceOf, isOfBoth } from '../workbook/heading-index';
import type { ColumnFacts } from './column-facts';
import { ACTUAL_WORDS, CODE_WORDS, DIFFERENCE_WORDS, isPeriod, PERCENT_WORDS, PLAN_WORDS } from './heading-words';

export const COST_WORDS =
  /amount|cost|value|\bsum\b|price|betrag|kosten|montant|coût|valeur|somme|importe|monto|costo|valor|сумма|стоимость|مبلغ|تكلفة|قيمة|金额|费用|数额/iu;
const PLANNED =
  /budgeted|planned|estimated|projected|approved|expected|prévu|estimé|previst|estimad|presupuestad|планируем|сметн|مقدر|مخطط|预算|计划|估计/iu;
export const MONEY: ReadonlySet<string> = new Set(['Amount', 'Debit', 'Credit', 'Amount USD', 'Rate']);
export const NAMES: ReadonlySet<string> = new Set(['Meeting', 'Line', 'Cost object', 'Commitment item', 'Document']);
export const NOT_ADDED: ReadonlySet<string> = new Set(['Line', 'Meeting', 'Year', 'left out', 'Rate', 'Amount USD']);
export const CODED = /^[\p{L}]{0,4}[-.]?\d[\p{L}\d.\-/]*(?:\s*[-–—:.|)]\s*|\s+|$)/u;

/** Whether a column's numbers may be amounts. */
export const isAmounts = (column: ColumnFacts): boolean => isNumbers(column) && !isCodes(column);

/** Whole numbers under a heading of codes. */
export const isCodes = (column: ColumnFacts): boolean =>
  isNumbers(column) &&
  CODE_WORDS.test(column.heading) &&
  !/amount|montant|importe|сумма|مبلغ|金额/iu.test(column.heading) &&
  column.sum % 100n === 0n &&
  !column.values.some((value) => value.length > 12);

const isNumbers = ({ heading, numbers, texts, days, years, values, hasMoreValues }: ColumnFacts): boolean =>
  numbers > 0 &&
  numbers >= texts &&
  // One day among amounts may be that of a signature below them.
  (days === 0 || (days === 1 && numbers > 1)) &&
  // Amounts of 2000 and 2010, or of 5, 6 and 7, are amounts where the heading says so.
  (isOfAmounts(heading) || !((years === numbers && numbers > 1 && !hasMoreValues) || isRunning(values, numbers)));

/** `Budget` and `Cost`, but not `Budget year`. */
const isOfAmounts = (heading: string): boolean =>
  !YEAR_WORDS.test(heading) && (COST_WORDS.test(heading) || sideOf(heading) !== undefined || isPeriod(heading));

const YEAR_WORDS = /year|jahr|année|exercice|año|ejercicio|период|(?<!\p{L})год|سنة|عام|年/iu;

export const isYears = ({ heading, years, numbers, texts, values }: ColumnFacts): boolean =>
  (numbers > 0 && !isOfAmounts(heading) && years === numbers && texts === 0 && (numbers > 1 || values.length > 0)) ||
  (texts > 0 &&
    values.length > 0 &&
    values.every((value) => /^(?:FY\s?)?(?:19|20)\d{2}(?:\s?[/–-]\s?(?:\d{2}|(?:19|20)\d{2}))?$/iu.test(value)));

/** `1, 2, 3 …` numbers the rows. */
const isRunning = (values: readonly string[], numbers: number): boolean =>
  numbers > 2 && values.length === numbers && values.every((value, n) => Number(value) === Number(values[0]) + n);

export const isLabels = (column: ColumnFacts): boolean =>
  (column.texts > 0 && column.texts > column.numbers && column.texts > column.days) || isCodes(column);

/** The year that is all that a heading says. */
export const yearOf = (heading: string): number | undefined => {
  const match = /^(?:FY|CY|BY)?\s?((?:19|20)\d{2})$/iu.exec(heading.trim());
  return match ? Number(match[1]) : undefined;
};

/** The side that a heading speaks of; a difference where it speaks of what comes of both. */
export function sideOf(heading: string): 'Estimate' | 'Actual' | 'Difference' | undefined {
  const type = choiceOf('Type', heading);
  if (type === 'plan') return 'Estimate';
  if (type === 'actual') return 'Actual';
  if (PERCENT_WORDS.test(heading)) return undefined;
  if (isOfBoth(heading) || DIFFERENCE_WORDS.test(heading)) return 'Difference';
  const [plan, actual] = [PLAN_WORDS.test(heading), ACTUAL_WORDS.test(heading)];
  // `Planned expenditure` is planned; `Budget spent` may be either.
  if (plan && actual) {
    if (OR_ACTUAL.test(heading)) return 'Actual';
    const isPlanned = PLANNED.test(heading) || !ACTUAL_WORDS.test(heading.replace(TO_DATE, ' '));
    return isPlanned ? 'Estimate' : undefined;
  }
  return plan ? 'Estimate' : actual ? 'Actual' : undefined;
}

/** `Actual/latest estimate`: what was spent, as far as it is known. */
const OR_ACTUAL = /^actuals?(?: costs?)?\s?(?:\/|or\s)|^réels?\s?(?:\/|ou\s)|^real(?:es)?\s?(?:\/|o\s)/iu;
const TO_DATE = /year.to.date|\bytd\b/giu;

/** Whether a heading is of a part of the year, up to a day. */
export const isToDate = (heading: string): boolean =>
  /year.to.date|(?<!\p{L})(?:ytd|to date|à ce jour|a la fecha|hasta la fecha|на (?:дату|отчетную дату)|حتى تاريخه)(?!\p{L})|截至|累计/iu.test(
    heading,
  );

/** The month or quarter that a heading names beside other words (`Q1 Budget`, `Actual Jan-13`); blank where it names none. */
export function periodIn(heading: string): string {
  if (isPeriod(heading)) return heading;
  const words = heading.split(/[\s/,;]+/u).filter((word) => word !== '');
  const single = words.find((word) => isPeriod(word.replace(/[()]/g, '')));
  if (single !== undefined) return single;
  // `План, 1 кв.`, `Second quarter budget`
  return words.map((word, n) => `${word} ${words[n + 1] ?? ''}`.trim()).find((pair) => isPeriod(pair)) ?? '';
}

/** Whether a heading names years, and not the one reported on. */
export function isOfOtherYear(heading: string, year: number | undefined): boolean {
  const years = heading.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  return year !== undefined && years.length > 0 && !years.some((each) => Number(each) === year);
}

/** Levels of a list that no word and no column tells apart: rows that are, in all columns of amounts, the sums of rows next to them. */
import { headingKey } from '../values/code-key';
import { hundredths } from '../values/money';
import { isTelling, nestedSums, plainSums } from '../values/nested-sums';
import type { NestedSum } from '../values/nested-sums';
import type { ColumnFacts, RowFacts, TableFacts } from './column-facts';
import type { ColumnGuess, Decision } from './guess';

const AMOUNTS: ReadonlySet<string> = new Set(['Estimate', 'Actual', 'Amount', 'Period']);

export interface Levels {
  readonly decisions: readonly Decision[];
  /** Labels of which it has to be said whether they count. */
  readonly asked: readonly string[];
}

const NO_LEVELS: Levels = { decisions: [], asked: [] };

/**
 * The labels of rows that are proposed to be left out, since what they add up is listed too. Two columns that agree are no chance; of one column the whole
 * list has to be made of such sums. Where rows can be added up in two ways that exclude each other, it is asked. A label that also stands on a row that is no
 * sum is left alone: the reader asks about its line.
 */
export function levelsIn(
  { rows, rowCount, columns: all }: TableFacts,
  guesses: readonly ColumnGuess[],
  decided: readonly Decision[],
): Levels {
  const line = guesses.find(({ is }) => is === 'Line')?.facts;
  const columns = guesses.filter(({ is }) => AMOUNTS.has(is)).map(({ facts }) => facts.column);
  // Entries with days are no list of levels, and of a list that was not kept whole nothing is known.
  if (rows.length < rowCount || all.some(({ days }) => days > 0)) return NO_LEVELS;
  if (!line || columns.length === 0 || decided.some(({ is }) => is === 'Estimate' || is === 'Actual')) return NO_LEVELS;
  const isLeftOut = (label: string): boolean =>
    decided.some(({ facts, value, is }) => facts === line && value === label && is === 'left out');
  const entries = rows.flatMap(({ numbers, texts, isTotal }) => {
    const label = texts.get(line.column) ?? numbers.get(line.column)?.toString();
    if (isTotal || label === undefined || isLeftOut(label)) return [];
    const amounts = columns.map((column) => BigInt(hundredths(numbers.get(column) ?? 0)));
    return amounts.some((amount) => amount !== 0n) ? [{ label, amounts }] : [];
  });
  const amounts = entries.map((entry) => entry.amounts);
  const sums = (['above', 'below'] as const)
    .map((where) => nestedSums(amounts, where))
    .map((found) => (isWhole(found, entries.length) ? found : found.filter(({ at }) => isTelling(amounts[at]!))))
    .find((found) => found.length > 0);
  const over = codedOver(rows, guesses, line, columns);
  if (!sums) return { decisions: [], asked: over };
  const labelsOf = (found: readonly NestedSum[]): string[] => [...new Set(found.map(({ at }) => entries[at]!.label))];
  const others = [...plainSums(amounts), ...sums].filter(({ at }) => isTelling(amounts[at]!));
  if (others.some((one) => others.some((other) => cross(one, other))))
    return { decisions: [], asked: labelsOf(others) };
  const upper = new Set(sums.map(({ at }) => at));
  // `* Debit`, `** Over/underabsorption`: a sum of sums that is alone in its level says again what the one above it does.
  const again = entries.flatMap((_, at) => (isAgain(amounts, at, sums) ? [at] : []));
  for (const at of again) upper.add(at);
  const lower = new Set(entries.filter((_, at) => !upper.has(at)).map(({ label }) => headingKey(label)));
  const labels = [...labelsOf(sums), ...again.map((at) => entries[at]!.label)].filter(
    (label) => !lower.has(headingKey(label)),
  );
  return {
    decisions: labels.map((value) => ({ facts: line, value, is: 'left out' })),
    asked: over.filter((label) => !labels.includes(label)),
  };
}

/** Whether a row below a sum of rows above it has the same amounts, which no chance makes. */
function isAgain(amounts: readonly (readonly bigint[])[], at: number, sums: readonly NestedSum[]): boolean {
  const above = sums.find((sum) => sum.at === at - 1 && sum.parts.every((part) => part < sum.at));
  const own = amounts[at]!;
  return above !== undefined && isTelling(own) && own.every((amount, n) => amount === amounts[at - 1]![n]);
}

/** Labels of rows with amounts under whose code others are counted (`1` over `1.1`), and which need not be their sum. */
function codedOver(
  rows: readonly RowFacts[],
  guesses: readonly ColumnGuess[],
  line: ColumnFacts,
  columns: readonly number[],
): string[] {
  const coded = rows.flatMap((row) => {
    const label = row.texts.get(line.column);
    if (row.isTotal || label === undefined || !columns.some((column) => (row.numbers.get(column) ?? 0) !== 0))
      return [];
    const code = codeOf(row, label, guesses);
    return code === undefined ? [] : [{ label, code }];
  });
  const codes = coded.map(({ code }) => code);
  if (new Set(codes).size < codes.length) return [];
  return coded
    .filter(({ code }) => codes.some((other) => other === `${code}.1` || other === `${code}.01`))
    .map(({ label }) => label);
}

const CODE = /^(?:\p{Lu}\.?)?\d{1,3}(?:\.\d{1,3})*(?=\.?\s|\.?$)/u;

/** What a label begins with, or what stands alone before it; a number in a cell as it is written. */
function codeOf({ texts, numbers }: RowFacts, label: string, guesses: readonly ColumnGuess[]): string | undefined {
  const own = CODE.exec(label);
  if (own && own[0].length < label.length) return own[0];
  const isAmount = (column: number): boolean =>
    guesses.some(({ facts, is }) => facts.column === column && is !== 'Line');
  for (const text of texts.values()) if (text !== label && CODE.exec(text)?.[0] === text) return text;
  for (const [column, number] of numbers) if (!isAmount(column) && CODE.exec(String(number))) return String(number);
  return undefined;
}

/** Whether two sums share rows, and neither is part of the other. */
function cross(one: NestedSum, other: NestedSum): boolean {
  const [first, second] = [one, other].map(({ at, parts }) =>
    parts.reduce(([least, most], part) => [Math.min(least, part), Math.max(most, part)] as const, [at, at] as const),
  );
  return first![0] < second![0] && second![0] <= first![1] && first![1] < second![1];
}

/** Whether a list is made of at least two sums and their parts, and of nothing else. */
function isWhole(found: readonly NestedSum[], rows: number): boolean {
  const parts = new Set(found.flatMap((sum) => sum.parts));
  const tops = found.filter(({ at }) => !parts.has(at));
  return tops.length > 1 && tops.length + parts.size === rows;
}

/** Tables in which a label says of each row, or of the rows below it, whether it was planned or spent. */
import { headingKey } from '../values/code-key';
import { choiceOf, isOfBoth, totalLabel } from '../workbook/heading-index';
import type { ColumnFacts, RowFacts, TableFacts } from './column-facts';
import { sideOf } from './column-kinds';
import type { ColumnGuess, Decision } from './guess';
import { DIFFERENCE_WORDS, INCOME_WORDS } from './heading-words';

export interface SidesInRows {
  readonly decisions: readonly Decision[];
  /** The column in which the labels above the rows name the line, or the meeting; none: they say the side. */
  readonly labelled: ColumnFacts | undefined;
}

type Side = 'Estimate' | 'Actual' | 'left out';

/**
 * Two forms: `Staff` above `Budget | 100` and `Actual | 90`; and `Budget` above the lines of the one, `Actual` above those of the other. `undefined` where the
 * table has columns for the sides, or its labels say none.
 */
export function sidesInRows({ rows }: TableFacts, guesses: readonly ColumnGuess[]): SidesInRows | undefined {
  if (guesses.some(({ is }) => is === 'Estimate' || is === 'Actual')) return undefined;
  const column = (['Line', 'Meeting'] as const)
    .map((name) => guesses.find(({ is }) => is === name)?.facts)
    .find((facts) => facts !== undefined);
  const amounts = guesses.filter(({ is }) => AMOUNTS.has(is)).map(({ facts }) => facts.column);
  if (!column || amounts.length === 0) return undefined;
  const labels = rows.flatMap((row) => labelOf(row, column.column, amounts));
  const own = labels.filter(({ isAbove, isTotal }) => !isAbove && !isTotal).map(({ text }) => text);
  const above = labels.filter(({ isAbove, isTotal }) => isAbove && !isTotal).map(({ text }) => text);
  const ofRows = decisionsOf(column, own, plainSide);
  if (ofRows && ofRows.length === new Set(own).size && above.length > 0 && !above.some((text) => plainSide(text)))
    return { decisions: ofRows, labelled: column };
  const ofBlocks =
    decisionsOf(column, above, plainSide) ?? (isRepeated(labels) ? decisionsOf(column, above, sideIn) : undefined);
  return ofBlocks && { decisions: ofBlocks, labelled: undefined };
}

const AMOUNTS: ReadonlySet<string> = new Set(['Amount', 'Debit', 'Period', 'Total']);

interface Label {
  readonly text: string;
  /** Its row has no amount: it is of the rows below. */
  readonly isAbove: boolean;
  readonly isTotal: boolean;
}

function labelOf({ texts, numbers, isTotal }: RowFacts, column: number, amounts: readonly number[]): Label[] {
  const text = texts.get(column);
  if (text === undefined) return [];
  const isAbove = !amounts.some((each) => numbers.has(each));
  return isAbove && texts.size > 1 ? [] : [{ text, isAbove, isTotal: isTotal || totalLabel(text) !== undefined }];
}

/** What labels are, where both sides are among them; those that say no side are none of them. */
function decisionsOf(
  facts: ColumnFacts,
  labels: readonly string[],
  sideOfLabel: (text: string) => Side | undefined,
): Decision[] | undefined {
  const found = [...new Set(labels)].flatMap((value): Decision[] => {
    const is = sideOfLabel(value);
    return is === undefined ? [] : [{ facts, value, is }];
  });
  const isOf = (side: Side): boolean => found.some(({ is }) => is === side);
  return isOf('Estimate') && isOf('Actual') ? found : undefined;
}

function plainSide(text: string): Side | undefined {
  const bare = text.replace(/[:：]$/u, '').trimEnd();
  const type = choiceOf('Type', bare);
  if (type === 'plan') return 'Estimate';
  if (type === 'actual') return 'Actual';
  if (isOfBoth(bare) || DIFFERENCE_WORDS.test(bare)) return 'left out';
  return INCOME_WORDS.test(bare) ? 'left out' : undefined;
}

/** The same by any word of a side (`Approved budget 2013`). */
function sideIn(text: string): Side | undefined {
  const side = sideOf(text);
  if (side === 'Difference') return 'left out';
  return side ?? (INCOME_WORDS.test(text) ? 'left out' : undefined);
}

/** Whether the same lines stand under at least two labels, at least half of them. */
function isRepeated(labels: readonly Label[]): boolean {
  const times = new Map<string, Set<string>>();
  let over = '';
  for (const { text, isAbove, isTotal } of labels) {
    if (isAbove) over = text;
    else if (!isTotal) times.set(headingKey(text), (times.get(headingKey(text)) ?? new Set()).add(over));
  }
  return times.size > 0 && [...times.values()].filter(({ size }) => size > 1).length * 2 >= times.size;
}

/** Whether a column's values say nothing but on which side its rows are, or that they are what comes of both. */
export const saysSides = ({ values, hasMoreValues, texts }: ColumnFacts): boolean =>
  texts > 1 &&
  !hasMoreValues &&
  values.some((value) => plainSide(value) === 'Estimate') &&
  values.some((value) => plainSide(value) === 'Actual') &&
  values.every((value) => plainSide(value) !== undefined);

/** Budgets that were changed: the column of the change, and the one of what initial budget and change come to. */
import type { ColumnFacts, TableFacts } from './column-facts';
import { isSum } from './column-sums';

const CHANGE =
  /(?<!\p{L})(?:amendments?|transfers?|virements?|redeployments?|re-?allocations?|adjustments?|changes?|revisions?|supplement(?:s|ary)?|increases?|decreases?|modifications?|ajustements?|transferts?|augmentations?|diminutions?|traspasos?|transferencias?|modificaci(?:ón|ones)|ajustes?|ampliaci(?:ón|ones)|изменени\p{L}*|перераспределени\p{L}*|перенос\p{L}*|корректировк\p{L}*|передвижк\p{L}*|تعديلات|مناقلات|تحويلات|تغييرات)(?!\p{L})|调整|调剂|变更|追加/iu;
/** What has such a word, and is what comes of the change. */
const CHANGED =
  /(?<!\p{L})(?:revised|amended|adjusted|after|incl(?:uding|\.)?|final|total|current|révisée?|après|ajustée?|modifiée?|revisado|ajustado|modificado|vigente|después|уточн[её]нн\p{L}*|скорректированн\p{L}*|после|с уч[её]том|итого|المعدلة?|بعد)(?!\p{L})|(?:调整|变更|追加|调剂)后|修订后/iu;

export const isChange = (heading: string): boolean => CHANGE.test(heading) && !CHANGED.test(heading);

export interface RevisedBudget {
  readonly figure: ColumnFacts;
  readonly initial: ColumnFacts;
  readonly changes: readonly ColumnFacts[];
}

/** Of `Budget | Transfers | Revised` the last, where it is in all rows the sum of the others; `plans`: columns of what was planned. */
export function revisedBudget(
  facts: TableFacts,
  plans: readonly ColumnFacts[],
  changes: readonly ColumnFacts[],
  figures: readonly ColumnFacts[],
): RevisedBudget | undefined {
  const sets = changes.length > 1 ? [changes, ...changes.map((change) => [change])] : [changes];
  for (const initial of plans)
    for (const figure of figures)
      for (const set of sets)
        if (figure !== initial && isSum(facts, figure, [initial, ...set])) return { figure, initial, changes: set };
  return undefined;
}

/** Whether any row has something else than nought in a column. */
export const hasAny = ({ rows }: TableFacts, { column }: ColumnFacts): boolean =>
  rows.some(({ numbers, isTotal }) => !isTotal && (numbers.get(column) ?? 0) !== 0);

/** Lines of which all amounts have the other sign than most: they may be income, and are asked about. */
import type { RowFacts, TableFacts } from './column-facts';
import type { ColumnGuess, Decision } from './guess';
import { INCOME_WORDS } from './heading-words';

/** Below such a part of what was spent a credit is a correction, unless a word says that it is income. */
const SMALLEST_PART = 0.1;

/** Labels of a budget, or of one beside what was spent, that have the other sign than most. */
export function oddSigns(
  { rows }: TableFacts,
  columns: readonly ColumnGuess[],
  decisions: readonly Decision[],
): readonly string[] {
  const line = columns.find(({ is }) => is === 'Line')?.facts;
  const amounts = columns.filter(({ is }) => is === 'Estimate' || is === 'Actual').map(({ facts }) => facts.column);
  if (!line || amounts.length === 0) return [];
  const signs: Record<'positive' | 'negative', string[]> = { positive: [], negative: [] };
  for (const { numbers, texts, isTotal } of rows) {
    const label = texts.get(line.column);
    if (isTotal || label === undefined || decisions.some(({ facts, value }) => facts === line && value === label))
      continue;
    const values = amounts.flatMap((column) => numbers.get(column) ?? []).filter((value) => value !== 0);
    if (values.length === 0) continue;
    if (values.every((value) => value < 0)) signs.negative.push(label);
    else if (values.every((value) => value > 0)) signs.positive.push(label);
  }
  const { positive, negative } = signs;
  const few = negative.length > positive.length ? positive : negative;
  // A single negative line is a correction.
  if (few.length === 0 || (few === negative && few.length < 2)) return [];
  return few;
}

/** Lines of a ledger that have credits alone, and either are called income or are no small part of all: the largest first. */
export function creditedLines(
  { rows }: TableFacts,
  columns: readonly ColumnGuess[],
  decisions: readonly Decision[],
): readonly string[] {
  const line = columns.find(({ is }) => is === 'Line')?.facts;
  const of = (is: string): number[] => columns.filter((each) => each.is === is).map(({ facts }) => facts.column);
  const [debits, credits] = [[...of('Amount'), ...of('Debit'), ...of('Actual')], of('Credit')];
  if (!line || debits.length + credits.length === 0 || of('Debit/credit').length > 0) return [];
  const lines = new Map<string, { spent: number; back: number; isIncome: boolean }>();
  const sum = ({ numbers }: RowFacts, at: readonly number[]): number =>
    at.reduce((all, column) => all + (numbers.get(column) ?? 0), 0);
  for (const row of rows) {
    const label = row.texts.get(line.column) ?? row.numbers.get(line.column)?.toString();
    if (row.isTotal || label === undefined || decisions.some(({ facts, value }) => facts === line && value === label))
      continue;
    const amount = sum(row, debits) - Math.abs(sum(row, credits));
    const own = lines.get(label) ?? { spent: 0, back: 0, isIncome: false };
    if (amount > 0) own.spent += amount;
    else own.back -= amount;
    own.isIncome ||= [...row.texts.values()].some((text) => INCOME_WORDS.test(text));
    lines.set(label, own);
  }
  const spent = [...lines.values()].reduce((all, each) => all + each.spent, 0);
  const back = [...lines.values()].reduce((all, each) => all + each.back, 0);
  // Beside income costs are written with a minus sign: what is asked about is the income.
  const paidIn = [...lines].filter(([, each]) => each.spent > 0);
  if (paidIn.length > 0 && paidIn.every(([, each]) => each.isIncome) && paidIn.length < lines.size)
    return paidIn.map(([label]) => label);
  // Where less was spent than came back, costs may be written with a minus sign: that is asked about as a whole.
  if (spent <= back) return [];
  return [...lines]
    .filter(([, each]) => each.spent === 0 && each.back > 0 && (each.isIncome || each.back >= spent * SMALLEST_PART))
    .sort(([, one], [, other]) => other.back - one.back)
    .map(([label]) => label);
}

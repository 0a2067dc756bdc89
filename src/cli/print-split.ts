/** Split variances for the terminal: a table of terms for each meeting. */
import { formatAmount } from '../core/language/format';
import { BUDGET_WORDS } from '../core/language/budget-words';
import { SPLIT_TERMS } from '../core/reconciliation/variance-split';
import type { VarianceSplit } from '../core/reconciliation/variance-split';
import type { Reconciliation } from '../core/reconciliation/reconciliation';
import type { Speech } from './speech';
import type { Terminal } from './terminal';
import { printTable } from './text-table';
import type { TextRow } from './text-table';

/** `meetings`: indices of those to show, where variances were split. */
export function printSplits(
  terminal: Terminal,
  reconciliation: Reconciliation,
  meetings: ReadonlySet<number>,
  { language }: Speech,
): void {
  const words = BUDGET_WORDS[language];
  const { decimals, splits = [] } = reconciliation;
  const amount = (value: number | undefined): string =>
    value === undefined ? '' : formatAmount(BigInt(value), { decimals, language });
  const cells = (variance: number, split: VarianceSplit | undefined): string[] => [
    split === undefined ? '' : amount(variance),
    ...SPLIT_TERMS.map((term) => amount(split?.[term])),
  ];
  const heads = [words.variance, ...SPLIT_TERMS.map((term) => words[term])];
  reconciliation.meetings.forEach((meeting, at) => {
    const split = splits[at];
    if (!split || !meetings.has(meeting.index)) return;
    const rows = meeting.lines.map(({ line, variance }, index): TextRow => ({
      label: `  ${line.code}  ${line.titles[language] ?? line.title}`,
      cells: cells(variance.amount, split.lines[index]),
    }));
    const total = cells(meeting.variance.amount, split.total);
    rows.push({ label: `  ${words.total}`, cells: total, colour: 'bold', rule: true });
    terminal.line();
    printTable(terminal, [meeting.meeting.code, ...heads], rows);
  });
}

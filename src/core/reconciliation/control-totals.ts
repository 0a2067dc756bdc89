/** Control totals: what the accounts say was spent, against what was read. */
import type { ControlTotal, Records } from '../records/records';
import type { Minor } from '../values/money';
import { Sum, ZERO } from '../values/money';
import type { CostTable } from './cost-table';
import type { Matching } from './match-expenditures';
import type { ControlProof } from './reconciliation';

/**
 * Compares each control total with all expenditure that was read for its meeting and line (blank: all of them), also that of other years and that
 * which found no place, as far as it names the meeting or line. Where an amount of it cannot be read there is nothing to compare, and it never holds.
 */
export function checkControls(records: Records, table: CostTable, matching: Matching): ControlProof[] {
  return records.controlTotals.flatMap((control) => {
    if (control.amount === undefined) return [];
    const computed = computedFor(control, records, table, matching);
    return [
      {
        meeting: control.meeting === undefined ? '' : records.meetings[control.meeting]!.code,
        line: control.line === undefined ? '' : records.budgetLines[control.line]!.code,
        stated: control.amount,
        computed: computed.amount,
        known: computed.known,
        holds: computed.known && computed.amount === control.amount,
        at: control.at,
      },
    ];
  });
}

function computedFor(
  { meeting, line }: ControlTotal,
  { meetings, budgetLines }: Records,
  table: CostTable,
  { unmatched, matches }: Matching,
): { amount: Minor; known: boolean } {
  const sum = new Sum();
  let known = true;
  for (let m = 0; m < meetings.length; m++) {
    if (meeting !== undefined && m !== meeting) continue;
    for (let l = 0; l < budgetLines.length; l++) {
      if (line !== undefined && l !== line) continue;
      const { expenditure } = table.figures(m, l);
      if (expenditure.state === 'unknown') known = false;
      sum.add(expenditure.amount);
    }
  }
  for (const item of unmatched) {
    if ((meeting !== undefined && item.meeting !== meeting) || (line !== undefined && item.line !== line)) continue;
    const amount = matches.amount[item.row]!;
    if (Number.isNaN(amount)) known = false;
    else sum.add(amount as Minor);
  }
  const amount = sum.value();
  return { amount: amount ?? ZERO, known: known && amount !== undefined };
}

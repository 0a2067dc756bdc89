/** Support costs and contingencies: whether they are their rate times their base. */
import { isInBase } from '../records/line-base';
import type { BudgetLine } from '../records/records';
import type { Amounts, MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import { multiply } from '../reconciliation/exchange';
import { codeKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { fractionFromNumber } from '../values/fraction';
import type { Minor } from '../values/money';
import { decimalFromMinor, Sum } from '../values/money';

/** One unit of the currency: rates are applied to figures that were rounded on the way. */
const ALLOWED_UNITS = 1;

/** An estimate's lines are rounded one by one, so that a line may be off its rate by half a unit of the rounding (a whole one where it goes up). */
function allowedFor(measure: 'estimate' | 'expenditure', { decimals, records }: Reconciliation): number {
  const { tolerance, budget } = records.settings;
  const least = Math.max(tolerance, ALLOWED_UNITS * 10 ** decimals);
  const { unit, up } = budget.estimateRounding;
  return measure === 'estimate' ? Math.max(least, up ? unit : unit / 2) : least;
}

/**
 * Compares each such line of each meeting with its rate times its base, estimate and expenditure apart. The base is the lines or parts that
 * the line names; where it names none, all direct lines. Differences up to one unit of the currency pass, or what the tolerance or the rounding of estimates allows.
 */
export function checkSupportCosts(reconciliation: Reconciliation): Diagnostic[] {
  const { meetings, decimals } = reconciliation;
  const found: Diagnostic[] = [];
  for (const meeting of meetings) {
    for (const { line, ...amounts } of meeting.lines) {
      if (line.kind === 'direct' || line.rate === undefined) continue;
      for (const measure of ['estimate', 'expenditure'] as const) {
        const stated = amounts[measure];
        if (stated.state !== 'known') continue;
        const computed = rateOfBase(line, meeting, measure);
        if (computed === undefined) continue;
        if (Math.abs(stated.amount - computed) <= allowedFor(measure, reconciliation)) continue;
        found.push(
          diagnostic('support-cost-differs', meeting.meeting.at, {
            meeting: meeting.meeting.code,
            line: line.code,
            stated: decimalFromMinor(stated.amount, decimals),
            computed: decimalFromMinor(computed, decimals),
            difference: decimalFromMinor((stated.amount - computed) as Minor, decimals),
          }),
        );
      }
    }
  }
  return found;
}

/** Rate × base; `undefined` where a figure of the base is unknown. */
function rateOfBase(
  line: BudgetLine,
  { lines }: MeetingResult,
  measure: keyof Pick<Amounts, 'estimate' | 'expenditure'>,
): Minor | undefined {
  const base = new Sum();
  for (const other of lines) {
    if (other.line === line || !isInBase(other.line, line)) continue;
    if (other[measure].state === 'unknown') return undefined;
    base.add(other[measure].amount);
  }
  const total = base.value();
  const rate = fractionFromNumber(line.rate ?? 0);
  if (total === undefined || rate === undefined) return undefined;
  return multiply(total, { ...rate, denominator: rate.denominator * 100n });
}

/** A base that names no line and no part. */
export function checkSupportBases({ records }: Reconciliation): Diagnostic[] {
  const known = new Set(records.budgetLines.flatMap(({ code, part }) => [codeKey(code), codeKey(part)]));
  return records.budgetLines.flatMap(({ code, base, at }) =>
    base
      .filter((name) => !known.has(name))
      .map((name) => diagnostic('support-base-unknown', at, { line: code, base: name })),
  );
}

/** Variances that the settings call material, and the explanations for them. */
import type { Amounts, Reconciliation } from '../reconciliation/reconciliation';
import type { Explanation, Settings } from '../records/records';
import { perCentOf } from '../values/per-cents';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { decimalFromMinor } from '../values/money';

/**
 * A variance must be explained where it reaches the materiality amount or the materiality per cent (of the estimate), whichever is set, and is
 * beyond the tolerance. An explanation of the meeting as a whole covers its lines; one of a line covers the meeting. A row with neither
 * reason nor text explains nothing.
 */
export function checkExplanations({ meetings, records, decimals }: Reconciliation): Diagnostic[] {
  const { settings, explanations } = records;
  const found: Diagnostic[] = [];
  for (const { index, meeting, lines, ...total } of meetings) {
    const explained = explanations.filter((each) => each.meeting === index && saysSomething(each));
    if (explained.some(({ line }) => line === undefined)) continue;
    const lacking = lines.filter(
      (line) => isMaterial(line, settings) && !explained.some((each) => each.line === line.index),
    );
    for (const line of lacking) {
      found.push(unexplained(line, meeting, line.line.code, decimals));
    }
    if (lacking.length === 0 && explained.length === 0 && isMaterial(total, settings)) {
      found.push(unexplained(total, meeting, '', decimals));
    }
  }
  return found;
}

const saysSomething = ({ reason, texts }: Explanation): boolean =>
  reason !== '' || Object.values(texts).some((text) => text !== '');

const unexplained = (
  { variance, estimate }: Amounts,
  meeting: Reconciliation['meetings'][number]['meeting'],
  line: string,
  decimals: number,
): Diagnostic => {
  const rate = perCentOf(variance.amount, estimate.amount);
  return diagnostic('variance-unexplained', meeting.at, {
    meeting: meeting.code,
    line,
    variance: decimalFromMinor(variance.amount, decimals),
    percent: rate === undefined ? '' : decimalFromMinor(BigInt(rate), 1),
  });
};

function isMaterial(
  { variance, estimate }: Amounts,
  { materialityAmount, materialityRate, tolerance }: Settings,
): boolean {
  const size = Math.abs(variance.amount);
  if (variance.state !== 'known' || size <= tolerance || size === 0) return false;
  if (materialityAmount !== undefined && size >= materialityAmount) return true;
  if (materialityRate === undefined) return false;
  // Of nothing, anything is an infinite per cent.
  return BigInt(size) * 1000n >= BigInt(materialityRate) * BigInt(Math.abs(estimate.amount));
}

/** Explanations of what has no figures in this annex. */
export function checkUnusedExplanations({ meetings, records }: Reconciliation): Diagnostic[] {
  return records.explanations.flatMap(({ meeting, line, at }) => {
    const result = meetings.find(({ index }) => index === meeting);
    if (result && (line === undefined || result.lines.some(({ index }) => index === line))) return [];
    const values = {
      meeting: records.meetings[meeting]!.code,
      line: line === undefined ? '' : records.budgetLines[line]!.code,
    };
    return [diagnostic('explanation-unused', at, values)];
  });
}

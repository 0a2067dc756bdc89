/** Estimates held against their volumes, and volumes against those of earlier meetings. */
import { codeKey } from '../../values/code-key';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import type { Fraction } from '../../values/fraction';
import { addFractions, compareFractions, decimalText } from '../../values/fraction';
import { decimalFromMinor } from '../../values/money';
import type { BudgetRecords } from '../records/budget-records';
import { versionKey } from '../records/read-unit-costs';
import type { BuiltEstimates, EstimateLine } from './estimate';
import type { Suggestions } from './suggestions';
import { append } from '../../values/append';

/** Fewer earlier meetings than this say little. */
const ENOUGH = 3;

/**
 * Rows of Estimates of the version that was built, by meeting and line, that are off it by more than half the rounding (a whole unit of it, where it goes
 * up). Only rows in the settings' currency are held against it.
 */
export function checkAgainstVolumes({ costs }: BudgetRecords, { meetings }: BuiltEstimates): Diagnostic[] {
  const { decimals, currency, budget } = costs.settings;
  const { unit, up } = budget.estimateRounding;
  const allowed = up ? unit : unit / 2;
  const found: Diagnostic[] = [];
  for (const meeting of meetings) {
    for (const { index, line, amount } of meeting.lines) {
      const rows = costs.estimates.filter(
        (row) => row.meeting === meeting.index && row.line === index && versionKey(row.version) === meeting.version,
      );
      if (amount === undefined || rows.length === 0) continue;
      if (rows.some((row) => row.amount === undefined || row.currency !== currency)) continue;
      const stated = rows.reduce((sum, row) => sum + BigInt(row.amount!), 0n);
      const difference = stated - BigInt(amount);
      if ((difference < 0n ? -difference : difference) <= BigInt(Math.floor(allowed))) continue;
      const at = rows.map((row) => row.at);
      found.push(
        diagnostic('estimate-differs-from-volumes', at, {
          meeting: meeting.code,
          line: line.code,
          stated: decimalFromMinor(stated, decimals),
          computed: decimalFromMinor(amount, decimals),
          difference: decimalFromMinor(difference, decimals),
        }),
      );
    }
  }
  return found;
}

/** Suggestions from few meetings, and quantities outside what earlier meetings used. */
export function checkAgainstPast(
  { costs }: BudgetRecords,
  { meetings }: BuiltEstimates,
  suggestions: readonly Suggestions[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const suggestion of suggestions) {
    const meeting = costs.meetings[suggestion.meeting]!;
    if (suggestion.from.length < ENOUGH) {
      const values = { meeting: meeting.code, count: suggestion.from.length };
      found.push(diagnostic('suggestion-few', meeting.at, values));
    }
    const built = meetings.find(({ index }) => index === suggestion.meeting);
    for (const line of built?.lines ?? []) append(found, unusual(meeting.code, line, suggestion));
  }
  return found;
}

function unusual(meeting: string, { line, parts }: EstimateLine, { quantities }: Suggestions): Diagnostic[] {
  const byItem = new Map<string, { quantity: Fraction; readonly part: EstimateLine['parts'][number] }>();
  for (const part of parts) {
    const known = byItem.get(part.volume.key);
    if (known) known.quantity = addFractions(known.quantity, part.quantity);
    else byItem.set(part.volume.key, { quantity: part.quantity, part });
  }
  return [...byItem].flatMap(([item, { quantity, part }]) => {
    const spread = quantities.get(codeKey(line.code))?.get(item);
    const isUsual =
      spread === undefined ||
      (compareFractions(quantity, spread.least) >= 0 && compareFractions(quantity, spread.most) <= 0);
    if (isUsual) return [];
    const values = {
      meeting,
      line: line.code,
      item: part.volume.item,
      found: decimalText(quantity),
      least: decimalText(spread.least),
      most: decimalText(spread.most),
    };
    return [diagnostic('volume-unusual', part.volume.at, values)];
  });
}

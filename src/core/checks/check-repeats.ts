/**
 * Figures that are the sums of others beside them: a budget line that repeats what the lines below it come to, a meeting that repeats what all others come to.
 * Whatever the form of the sheets, both would count twice.
 */
import type { BudgetLine, Meeting } from '../records/records';
import type { MeetingResult, Reconciliation } from '../reconciliation/reconciliation';
import { codeKey } from '../values/code-key';
import type { Diagnostic } from '../values/diagnostic';
import { diagnostic } from '../values/diagnostic';
import { addTo } from '../values/grouped';
import { decimalFromMinor } from '../values/money';
import { isTelling, nestedSums } from '../values/nested-sums';
import { totalLabel } from '../workbook/heading-index';

const SIDES = ['estimate', 'expenditure'] as const;
type Side = (typeof SIDES)[number];

/** Some amount, by index of the budget line. */
type AmountsOfLines = ReadonlyMap<number, bigint>;

function amountsOf({ lines }: MeetingResult, side: Side): AmountsOfLines {
  const amounts = new Map<number, bigint>();
  for (const { index, ...of } of lines)
    if (of[side].state === 'known' && of[side].amount !== 0) amounts.set(index, BigInt(of[side].amount));
  return amounts;
}

/**
 * A line whose amount is, in every meeting that has one, the sum of the lines that belong to it: those of which it is the Part, and those whose code goes on
 * where its own ends. One meeting and one such line may be alike by chance.
 */
export function checkRepeatedLines({ records, meetings, decimals }: Reconciliation): Diagnostic[] {
  const { budgetLines } = records;
  const below = linesBelow(budgetLines);
  if (below.size === 0) return [];
  return SIDES.flatMap((side) => {
    const amounts = meetings.map((meeting) => amountsOf(meeting, side));
    return [...below].flatMap(([index, parts]) => {
      let whole = 0n;
      let times = 0;
      let isOfSeveral = false;
      for (const ofMeeting of amounts) {
        const amount = ofMeeting.get(index);
        if (amount === undefined) continue;
        const own = parts.flatMap((part) => ofMeeting.get(part) ?? []);
        if (own.reduce((sum, each) => sum + each, 0n) !== amount) return [];
        whole += amount;
        times++;
        isOfSeveral ||= own.length > 1;
      }
      if (times === 0 || (times === 1 && !isOfSeveral)) return [];
      const values = {
        line: budgetLines[index]!.code,
        parts: parts.map((part) => budgetLines[part]!.code).join(', '),
        amount: decimalFromMinor(whole, decimals),
      };
      return [diagnostic('line-repeats-parts', budgetLines[index]!.at, values)];
    });
  });
}

/**
 * A line of which every amount, of both sides or of several meetings, is the sum of lines right below it, or right above it, in the order of the register. One
 * amount may be alike by chance; several that differ are not.
 */
export function checkRepeatedNeighbours({ records, meetings, decimals }: Reconciliation): Diagnostic[] {
  const { budgetLines } = records;
  const known = linesBelow(budgetLines);
  const sides = meetings.flatMap((meeting) => SIDES.map((side) => amountsOf(meeting, side)));
  const lines = budgetLines
    .map((_, index) => index)
    .filter((index) => budgetLines[index]!.kind === 'direct' && sides.some((amounts) => amounts.has(index)));
  const rows = lines.map((index) => sides.map((amounts) => amounts.get(index) ?? 0n));
  const seen = new Set<number>();
  return (['above', 'below'] as const).flatMap((where) =>
    nestedSums(rows, where).flatMap(({ at, parts }) => {
      const index = lines[at]!;
      // What the codes tell is said by them.
      if (seen.has(at) || known.has(index) || !isTelling(rows[at]!)) return [];
      seen.add(at);
      const values = {
        line: budgetLines[index]!.code,
        parts: parts.map((part) => budgetLines[lines[part]!]!.code).join(', '),
        amount: decimalFromMinor(
          rows[at]!.reduce((sum, each) => sum + each, 0n),
          decimals,
        ),
      };
      return [diagnostic('line-repeats-parts', budgetLines[index]!.at, values)];
    }),
  );
}

/** `A1` and `A.1` go on where `A` ends; `A10` does not where `A1` does. */
const mayEndAt = (key: string, end: number): boolean =>
  !(/\d/.test(key.charAt(end - 1)) && /\d/.test(key.charAt(end))) &&
  !(/\p{L}/u.test(key.charAt(end - 1)) && /\p{L}/u.test(key.charAt(end)));

/** By line, the direct lines that belong to it and to none between. */
function linesBelow(lines: readonly BudgetLine[]): ReadonlyMap<number, number[]> {
  const byKey = new Map(lines.map(({ code }, index) => [codeKey(code), index] as const));
  const below = new Map<number, number[]>();
  lines.forEach(({ code, part, kind }, index) => {
    if (kind !== 'direct') return;
    const key = codeKey(code);
    let above: number | undefined;
    for (let end = key.length - 1; end > 0 && above === undefined; end--)
      if (mayEndAt(key, end)) above = byKey.get(key.slice(0, end));
    above ??= byKey.get(codeKey(part));
    if (above !== undefined && above !== index && lines[above]!.kind === 'direct') addTo(below, above, index);
  });
  return below;
}

/** A name that is no meeting's own, in the six languages. */
const ALL = /^(?:all|toute?s|tous|tod[oa]s|все|всего|جميع|كل|全部|所有)(?!\p{L})|^(?:全部|所有)/iu;
const isOfAll = ({ code, title }: Meeting): boolean =>
  [code, title].some((name) => totalLabel(name) !== undefined || ALL.test(name.trim()));

/** A meeting of which every amount is the sum of that line's amounts in all other meetings: one amount is enough where its name says so. */
export function checkRepeatedMeetings({ meetings, decimals }: Reconciliation): Diagnostic[] {
  if (meetings.length < 3) return [];
  const sides = SIDES.map((side) => {
    const amounts = meetings.map((meeting) => amountsOf(meeting, side));
    const sums = new Map<number, { sum: bigint; times: number }>();
    for (const ofMeeting of amounts) {
      for (const [line, amount] of ofMeeting) {
        const { sum, times } = sums.get(line) ?? { sum: 0n, times: 0 };
        sums.set(line, { sum: sum + amount, times: times + 1 });
      }
    }
    return { amounts, sums };
  });
  return meetings.flatMap(({ meeting }, at) => {
    let whole = 0n;
    let times = 0;
    for (const { amounts, sums } of sides) {
      for (const [line, amount] of amounts[at]!) {
        const all = sums.get(line)!;
        if (all.times < 3 || all.sum !== 2n * amount) return [];
        whole += amount;
        times++;
      }
    }
    if (times === 0 || (times === 1 && !isOfAll(meeting))) return [];
    const values = { meeting: meeting.code, amount: decimalFromMinor(whole, decimals) };
    return [diagnostic('meeting-repeats-others', meeting.at, values)];
  });
}

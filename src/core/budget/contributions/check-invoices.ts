/** Invoices that cannot be right, or that are not what the share is now. */
import type { Reconciliation } from '../../reconciliation/reconciliation';
import { labelOf, listOf } from '../../status/state-labels';
import type { Day } from '../../values/calendar';
import { isoFromDay } from '../../values/calendar';
import { codeKey } from '../../values/code-key';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import { decimalFromMinor } from '../../values/money';
import type { BudgetRecords, Invoice } from '../records/budget-records';
import { checkFinal } from '../shares/final-bill';
import { shareTotal } from '../shares/meeting-shares';
import { Scales } from '../shares/scale-rates';

/** Findings on the rows issued by the as-at day, and how many come later. */
export function checkInvoices(records: BudgetRecords, reconciliation: Reconciliation, asAt: Day): Diagnostic[] {
  const issued = records.invoices.filter((invoice) => invoice.issued <= asAt);
  return [
    ...later(records, asAt),
    ...doubled(records, issued),
    ...wrongSigns(records, issued),
    ...finalBills(reconciliation, issued, asAt),
    ...cancelled(records, issued),
    ...againstShares(records, reconciliation, issued),
  ];
}

function later({ invoices, costs }: BudgetRecords, asAt: Day): Diagnostic[] {
  const rows = invoices.filter(({ issued }) => issued > asAt);
  if (rows.length === 0) return [];
  const sum = rows.reduce((all, { amount }) => all + BigInt(amount), 0n);
  const values = { count: rows.length, amount: decimalFromMinor(sum, costs.settings.decimals), day: isoFromDay(asAt) };
  const at = rows.map((row) => row.at);
  return [diagnostic('invoice-later', at, values)];
}

/** The same kind, amount and day twice for a meeting and State, or one number twice. */
function doubled({ costs, states }: BudgetRecords, issued: readonly Invoice[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const rows = new Map<string, Invoice>();
  const numbers = new Map<string, Invoice>();
  for (const invoice of issued) {
    const { meeting, state, kind, amount, issued: day, number } = invoice;
    const sameRow = `${meeting} ${state} ${kind} ${amount} ${day}`;
    const byNumber = number === '' ? undefined : numbers.get(codeKey(number));
    const first = byNumber ?? rows.get(sameRow);
    if (number !== '' && byNumber === undefined) numbers.set(codeKey(number), invoice);
    if (first === undefined) {
      rows.set(sameRow, invoice);
      continue;
    }
    const { text, others } = labelOf(states[state]!);
    const values = {
      meeting: costs.meetings[meeting]!.code,
      state: text,
      number: byNumber === undefined ? '' : number,
    };
    found.push(diagnostic('invoice-doubled', [invoice.at, first.at], values, { state: others }));
  }
  return found;
}

function wrongSigns({ costs }: BudgetRecords, issued: readonly Invoice[]): Diagnostic[] {
  return issued.flatMap(({ kind, amount, at }) => {
    const isWrong = (kind === 'estimate' && amount < 0) || (kind === 'write-off' && amount > 0);
    if (!isWrong) return [];
    return [diagnostic('invoice-sign', at, { kind, amount: decimalFromMinor(amount, costs.settings.decimals) })];
  });
}

/** Final bills of meetings that were not closed when they were issued, or of which expenditure is unmatched. */
function finalBills(reconciliation: Reconciliation, issued: readonly Invoice[], asAt: Day): Diagnostic[] {
  const firsts = new Map<number, number>();
  for (const { meeting, kind, issued: day } of issued)
    if (kind === 'final') firsts.set(meeting, Math.min(firsts.get(meeting) ?? Infinity, day));
  return reconciliation.meetings.flatMap((result) => {
    const first = firsts.get(result.index);
    if (first === undefined) return [];
    return checkFinal(reconciliation, result, Math.min(first, asAt) as Day);
  });
}

function cancelled({ costs }: BudgetRecords, issued: readonly Invoice[]): Diagnostic[] {
  return costs.meetings.flatMap((meeting, index) => {
    if (meeting.status !== 'cancelled') return [];
    const own = issued.filter((invoice) => invoice.meeting === index && invoice.kind !== 'write-off');
    if (own.length === 0 || own.some(({ kind }) => kind === 'final')) return [];
    return [diagnostic('meeting-cancelled-invoiced', meeting.at, { meeting: meeting.code, count: own.length })];
  });
}

/** Payers and shares of the estimate as they are now. Once there is a final row, that settles what differs. */
function againstShares(
  records: BudgetRecords,
  reconciliation: Reconciliation,
  issued: readonly Invoice[],
): Diagnostic[] {
  if (!records.has.Scale || !(records.has.Parties || records.has.Participants)) return [];
  const scales = new Scales(records);
  const byMeeting = new Map<number, Invoice[]>();
  for (const invoice of issued) {
    if (invoice.kind === 'write-off') continue;
    const list = byMeeting.get(invoice.meeting);
    if (list) list.push(invoice);
    else byMeeting.set(invoice.meeting, [invoice]);
  }
  return reconciliation.meetings.flatMap(({ index, estimate }) => {
    const own = byMeeting.get(index);
    if (own === undefined || estimate.state !== 'known') return [];
    // What stands in the way of sharing is for the list of shares to say.
    const { payers, problem } = shareTotal(records, scales, index, estimate.amount).value;
    if (problem !== undefined) return [];
    const shares = new Map(payers.map(({ state, share }) => [state, share as number]));
    return [
      ...notPayers(records, own, shares),
      ...notInvoiced(records, index, own, shares),
      ...differing(records, own, shares),
    ];
  });
}

/** One finding for each State, at its first invoice. */
function notPayers(
  { costs, states }: BudgetRecords,
  own: readonly Invoice[],
  shares: ReadonlyMap<number, number>,
): Diagnostic[] {
  const firsts = new Map<number, Invoice>();
  for (const invoice of own)
    if (!shares.has(invoice.state) && !firsts.has(invoice.state)) firsts.set(invoice.state, invoice);
  return [...firsts.values()].map(({ meeting, state, at }) => {
    const { text, others } = labelOf(states[state]!);
    const values = { meeting: costs.meetings[meeting]!.code, state: text };
    return diagnostic('invoice-not-payer', at, values, { state: others });
  });
}

function notInvoiced(
  { costs, states }: BudgetRecords,
  index: number,
  own: readonly Invoice[],
  shares: ReadonlyMap<number, number>,
): Diagnostic[] {
  const asked = new Set(own.map(({ state }) => state));
  const missing = [...shares]
    .filter(([state, share]) => share !== 0 && !asked.has(state))
    .map(([state]) => states[state]!);
  if (missing.length === 0) return [];
  const { text, others } = listOf(missing);
  const meeting = costs.meetings[index]!;
  const values = { meeting: meeting.code, count: missing.length, states: text };
  return [diagnostic('payer-not-invoiced', meeting.at, values, { states: others })];
}

function differing(
  { costs, states }: BudgetRecords,
  own: readonly Invoice[],
  shares: ReadonlyMap<number, number>,
): Diagnostic[] {
  if (own.some(({ kind }) => kind === 'final')) return [];
  const { decimals } = costs.settings;
  const sums = new Map<number, { sum: number; readonly rows: Invoice[] }>();
  for (const invoice of own) {
    if (invoice.kind !== 'estimate' && invoice.kind !== 'revised') continue;
    const known = sums.get(invoice.state) ?? { sum: 0, rows: [] };
    known.sum += invoice.amount;
    known.rows.push(invoice);
    sums.set(invoice.state, known);
  }
  return [...sums].flatMap(([state, { sum, rows }]) => {
    const share = shares.get(state);
    if (share === undefined || share === sum) return [];
    const { text, others } = labelOf(states[state]!);
    const values = {
      meeting: costs.meetings[rows[0]!.meeting]!.code,
      state: text,
      stated: decimalFromMinor(BigInt(sum), decimals),
      computed: decimalFromMinor(BigInt(share), decimals),
      difference: decimalFromMinor(BigInt(sum - share), decimals),
    };
    const at = rows.map((row) => row.at);
    return [diagnostic('invoice-differs', at, values, { state: others })];
  });
}

/** Receipts that cannot be right, or that wait for somebody to say what they are for. */
import { labelOf } from '../../status/state-labels';
import type { Day } from '../../values/calendar';
import { isoFromDay } from '../../values/calendar';
import { codeKey } from '../../values/code-key';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import { decimalFromMinor } from '../../values/money';
import type { BudgetRecords, Receipt } from '../records/budget-records';
import type { StateRows } from './accounts';
import type { ContributionRow } from './contributions';

/** Findings on the rows received by the as-at day, and how many come later. */
export function checkReceipts(
  records: BudgetRecords,
  byState: ReadonlyMap<number, StateRows>,
  rows: readonly ContributionRow[],
  asAt: Day,
): Diagnostic[] {
  const received = records.receipts.filter((receipt) => receipt.received <= asAt);
  return [
    ...later(records, asAt),
    ...unassigned(records, received),
    ...againstAccounts(records, byState, rows, asAt),
    ...doubled(records, received),
    ...unbalanced(records, received),
  ];
}

/** A voluntary receipt need not have a State. */
const NOBODY = { text: '–', others: {} };

const stateOf = ({ states }: BudgetRecords, state: number | undefined): typeof NOBODY =>
  state === undefined ? NOBODY : labelOf(states[state]!);

function later({ receipts, costs }: BudgetRecords, asAt: Day): Diagnostic[] {
  const rows = receipts.filter(({ received }) => received > asAt);
  if (rows.length === 0) return [];
  const sum = rows.reduce((all, { amount }) => all + BigInt(amount), 0n);
  const values = { count: rows.length, amount: decimalFromMinor(sum, costs.settings.decimals), day: isoFromDay(asAt) };
  const at = rows.map((row) => row.at);
  return [diagnostic('receipt-later', at, values)];
}

function unassigned(records: BudgetRecords, received: readonly Receipt[]): Diagnostic[] {
  const { decimals } = records.costs.settings;
  return received
    .filter(({ meeting }) => meeting === undefined)
    .map(({ state, amount, at }) => {
      const { text, others } = stateOf(records, state);
      const values = { state: text, amount: decimalFromMinor(amount, decimals) };
      return diagnostic('receipt-unassigned', at, values, { state: others });
    });
}

/** What was received where nothing was invoiced, and above all that was asked (a credit of a final bill is no over-payment); at the last receipt. */
function againstAccounts(
  records: BudgetRecords,
  byState: ReadonlyMap<number, StateRows>,
  rows: readonly ContributionRow[],
  asAt: Day,
): Diagnostic[] {
  const { decimals } = records.costs.settings;
  return rows.flatMap((row) => {
    if (row.received <= Math.max(0, row.assessed)) return [];
    const { receipts, invoices } = byState.get(row.state)!;
    const own = invoices.filter(
      ({ meeting, kind, issued }) => meeting === row.meeting && kind !== 'write-off' && issued <= asAt,
    );
    const asked = own.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
    if (own.length > 0 && row.received <= asked) return [];
    const last = receipts.findLast(({ meeting, received }) => meeting === row.meeting && received <= asAt);
    const at = last?.at ?? row.at;
    const { text, others } = stateOf(records, row.state);
    const named = { meeting: records.costs.meetings[row.meeting]!.code, state: text };
    const received = decimalFromMinor(row.received, decimals);
    const values = { ...named, received, assessed: decimalFromMinor(row.assessed, decimals) };
    return [
      own.length > 0
        ? diagnostic('receipt-over', at, values, { state: others })
        : diagnostic('receipt-uninvoiced', at, { ...named, amount: received }, { state: others }),
    ];
  });
}

/** The same day, State, meeting and amount twice, or one document twice in a meeting. */
function doubled(records: BudgetRecords, received: readonly Receipt[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const rows = new Map<string, Receipt>();
  const documents = new Map<string, Receipt>();
  for (const receipt of received) {
    const { state, meeting, amount, received: day, document } = receipt;
    const sameRow = `${state ?? ''} ${meeting ?? ''} ${amount} ${day}`;
    const sameDocument = `${meeting ?? ''} ${codeKey(document)}`;
    const byDocument = document === '' || meeting === undefined ? undefined : documents.get(sameDocument);
    const first = byDocument ?? rows.get(sameRow);
    if (document !== '' && byDocument === undefined) documents.set(sameDocument, receipt);
    if (first === undefined) {
      rows.set(sameRow, receipt);
      continue;
    }
    const { text, others } = stateOf(records, state);
    const values = { state: text, document: byDocument === undefined ? '' : document };
    found.push(diagnostic('receipt-doubled', [receipt.at, first.at], values, { state: others }));
  }
  return found;
}

/** Transfers of one State and document that do not add up to nil. */
function unbalanced(records: BudgetRecords, received: readonly Receipt[]): Diagnostic[] {
  const groups = new Map<string, Receipt[]>();
  for (const receipt of received) {
    if (receipt.kind !== 'transfer') continue;
    const key = `${receipt.state ?? ''} ${codeKey(receipt.document)}`;
    const own = groups.get(key);
    if (own) own.push(receipt);
    else groups.set(key, [receipt]);
  }
  return [...groups.values()].flatMap((rows) => {
    const sum = rows.reduce((all, { amount }) => all + BigInt(amount), 0n);
    if (sum === 0n) return [];
    const { text, others } = stateOf(records, rows[0]!.state);
    const amount = decimalFromMinor(sum, records.costs.settings.decimals);
    const at = rows.map((row) => row.at);
    const values = { state: text, document: rows[0]!.document, amount };
    return [diagnostic('transfer-unbalanced', at, values, { state: others })];
  });
}

/** All that is found of invoices, receipts and funds as at a day. */
import type { Reconciliation } from '../../reconciliation/reconciliation';
import { isoFromDay } from '../../values/calendar';
import type { Diagnostic } from '../../values/diagnostic';
import { diagnostic } from '../../values/diagnostic';
import { decimalFromMinor } from '../../values/money';
import type { BudgetRecords } from '../records/budget-records';
import { checkBalances } from './check-balances';
import { checkInvoices } from './check-invoices';
import { checkReceipts } from './check-receipts';
import type { Contributions } from './contributions';
import { rowsByState } from './state-rows';

export function checkContributions(
  records: BudgetRecords,
  reconciliation: Reconciliation,
  contributions: Contributions,
): Diagnostic[] {
  const { asAt, rows } = contributions;
  const byState = rowsByState(records);
  return [
    ...checkInvoices(records, reconciliation, asAt),
    ...checkReceipts(records, byState, rows, asAt),
    ...checkBalances(records, byState, asAt),
    ...checkFunding(records, contributions),
  ];
}

/** Meetings whose day has come without their funds. */
function checkFunding({ costs }: BudgetRecords, { meetings }: Contributions): Diagnostic[] {
  const { decimals } = costs.settings;
  return meetings.flatMap(({ index, code, funding }) => {
    const { by, required, cash, short, result } = funding;
    if (result !== 'not funded' || by === undefined || required === undefined || short === undefined) return [];
    const [wanted, there, missing] = [required, cash, short].map((amount) => decimalFromMinor(amount, decimals));
    const values = { meeting: code, day: isoFromDay(by), required: wanted!, cash: there!, short: missing! };
    return [diagnostic('meeting-not-funded', costs.meetings[index]!.at, values)];
  });
}

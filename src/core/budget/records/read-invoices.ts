/** The Invoices sheet: what States were asked to pay, and what was written off. */
import { readAmount } from '../../records/read-amount';
import { isWhole } from '../../records/read-each';
import { readChoice, readDay } from '../../records/read-values';
import type { Day } from '../../values/calendar';
import type { RecognisedSheet } from '../../workbook/recognised-sheet';
import type { Invoice, InvoiceKind } from './budget-records';
import type { BudgetRegisters } from './budget-registers';
import { readReference, readState } from './budget-registers';
import type { AmountRow } from './read-amounts';
import { readAmountRows } from './read-amounts';

const REQUIRED = ['Meeting', 'State', 'Kind', 'Amount', 'Issued on'] as const;

/** Invoices in the order of the sheets; a row that lacks something, or names what is not known, is an error and makes none. */
export function readInvoices(sheets: readonly RecognisedSheet[], registers: BudgetRegisters): Invoice[] {
  const { findings, costs } = registers;
  const { currency, decimals, budget } = costs.settings;
  return readAmountRows(sheets, findings, ['Issued on', 'Kind', 'Number'], (rows, column): AmountRow<Invoice> => {
    const amount = readAmount(rows, column('Amount'), decimals, findings, currency);
    if (!isWhole(rows, column, REQUIRED, findings)) return { amount, record: undefined };
    const meeting = readReference(rows, column('Meeting'), registers);
    const state = readState(rows, column('State'), registers);
    const kind = readChoice(rows, column('Kind'), 'Invoices.Kind', findings) as InvoiceKind | undefined;
    const issued = readDay(rows, column('Issued on'), 'Issued on', findings);
    const stated = readDay(rows, column('Due on'), 'Due on', findings);
    const known = meeting !== undefined && meeting >= 0 && state !== undefined && state >= 0;
    if (!known || kind === undefined || issued === undefined || amount === undefined)
      return { amount, record: undefined };
    const due = stated ?? ((issued + budget.paymentDays) as Day);
    const texts = { number: rows.code(column('Number')), note: rows.text(column('Note')) };
    return {
      amount,
      record: {
        meeting,
        state,
        kind,
        amount,
        issued,
        due,
        statedDue: stated,
        ...texts,
        at: rows.place(column('Amount')),
      },
    };
  }).records;
}

/** The Invoices sheet of our own form, which the next run reads: what was read, then the new rows. */
import type { Language } from '../../language/language';
import { decimalFromMinor } from '../../values/money';
import { CHOICES } from '../../workbook/choices';
import type { FormSheet, FormValue } from '../../workbook/template';
import { formSheet } from '../../workbook/template';
import type { BudgetRecords } from '../records/budget-records';
import type { NewInvoice } from '../shares/issue-invoices';

export function invoicesSheet(
  { invoices, costs, states }: BudgetRecords,
  added: readonly NewInvoice[],
  language: Language,
): FormSheet {
  const { meetings, settings } = costs;
  const kinds = CHOICES['Invoices.Kind'];
  const row = ({ meeting, state, kind, amount, issued }: Omit<NewInvoice, 'due'>): FormValue[] => [
    meetings[meeting]!.code,
    states[state]!.code,
    kinds[kind][language][0]!,
    Number(decimalFromMinor(amount, settings.decimals)),
    issued,
  ];
  const rows = [
    ...invoices.map((invoice) => [...row(invoice), invoice.statedDue ?? null, invoice.number, invoice.note]),
    ...added.map((invoice) => [...row(invoice), invoice.due, null, null]),
  ];
  return formSheet('Invoices', language, rows);
}

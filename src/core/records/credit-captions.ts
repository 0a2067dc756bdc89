/** Titles of tables in which what is taken off may be listed without a sign: credit notes, which are nothing else, and refunds, which may have been paid out. */
import type { RecognisedSheet } from '../workbook/recognised-sheet';
import { signsOf } from './table-cells';

const LIST = /^[^\p{L}\p{N}]*(?:(?:list|liste|lista) (?:of|des?|de) )?/iu;
const NOTES =
  /^(?:credit notes?|notes? de crédit|notas? de (?:crédito|abono)|gutschrift(?:en)?|кредит(?:ные |-)?(?:ноты|авизо)|إشعارات دائنة|الإشعارات الدائنة|贷项(?:通知单?)?)(?!\p{L})/iu;
/** `Remboursements` may be of travel, `CREDITS` what was appropriated. */
const MAYBE =
  /^(?:credits|refunds?|avoirs?|remboursements?|reembolsos?|abonos|возврат\p{L}*|مبالغ مستردة|المبالغ المستردة|退款)(?!\p{L})/iu;

/** Whether what stands under a title is taken off: `maybe` where that has to be asked, `undefined` where the title says nothing of it. */
export function creditsIn(title: string): 'sure' | 'maybe' | undefined {
  if (title.length > 80) return undefined;
  const text = title.trim().replace(LIST, '');
  return NOTES.test(text) ? 'sure' : MAYBE.test(text) ? 'maybe' : undefined;
}

/** Whether amounts below such a title would be added though nothing of them is below zero. */
export function areCreditsAdded(found: RecognisedSheet, title: string): boolean {
  const { columns, kind } = found;
  const amount = columns.get('Amount');
  if (kind !== 'Expenditures' || amount === undefined || columns.has('Debit/credit') || creditsIn(title) === undefined)
    return false;
  const [positive, negative] = signsOf(found, amount);
  return positive > 0 && negative === 0;
}

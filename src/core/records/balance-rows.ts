/** Rows of a statement of account that say what the account came to, and are no entries of it. */
import type { SheetRows } from './sheet-rows';

const BALANCE =
  /^[^\p{L}\p{N}]*(?:(?:opening|closing|beginning|ending|starting|initial|final|previous|new) balance|balance (?:b\/?f|c\/?f|b\/?d|c\/?d|brought|carried|forward|at|as (?:at|of))|solde (?:initial|final|d['’]ouverture|de (?:clôture|début|fin)|à nouveau|précédent|au)|report à nouveau|saldo (?:inicial|final|anterior|de (?:apertura|cierre)|al)|(?:anfangs|end|schluss)saldo|saldovortrag|(?:входящ|исходящ|начальн|конечн)\p{L}* (?:остаток|сальдо)|(?:остаток|сальдо) на|الرصيد (?:الافتتاحي|الختامي|السابق)|رصيد (?:افتتاحي|ختامي|أول|آخر)|期初余额|期末余额|上期(?:结余|余额))(?!\p{L})/iu;

/** Whether a text of the row at hand says so. */
export const isBalance = (rows: SheetRows): boolean =>
  rows.allTexts().some((text) => text.length <= 80 && BALANCE.test(text));

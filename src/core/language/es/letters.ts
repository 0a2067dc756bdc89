/** Spanish: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LetterWords } from '../letter-words';
import type { NoticeWords } from '../notice-words';

export const LETTER_WORDS: LetterWords = {
  missingReport:
    '{title}, {year} (fecha límite: {due, date}){earlier, select, blank {} other {; pendiente también respecto de {earlier}}}',
  missingForms: '{title}, {year}: {count, plural, one {formulario} many {formularios} other {formularios}} {forms}',
};

export const NOTICE_WORDS: NoticeWords = {
  due: 'Vencimiento',
  since: 'Vencido desde',
  finalBill: 'Liquidación final',
  amounts: 'Cuotas por reunión',
};

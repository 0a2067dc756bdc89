/** Spanish: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LETTER_HOLES as ENGLISH } from '../en/letters';
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

/** Names between braces in a wording. The first spelling is written, all are read. */
export const LETTER_HOLES: typeof ENGLISH = {
  State: 'Estado; Nombre',
  'the State': 'el Estado',
  'Formal name': 'Nombre oficial',
  Instrument: 'Instrumento',
  Report: 'Informe; Título',
  Year: 'Año',
  Due: 'Fecha límite',
  'As at': 'Fecha de referencia; A fecha de',
  Date: 'Fecha',
  'Days late': 'Días de retraso',
  'Last year': 'Último año',
  Missing: 'Pendiente',
  Forms: 'Formularios',
  Class: 'Clase',
  'Entry into force': 'Entrada en vigor',
  Addressee: 'Destinatario',
  Office: 'Oficina; Misión',
  Address: 'Dirección',
  Meeting: 'Reunión; Reuniones',
  Number: 'Número',
  Rate: 'Tasa',
  'Adjusted rate': 'Tasa ajustada',
  Amount: 'Importe; Monto',
  Outstanding: 'Saldo pendiente',
  Overdue: 'Vencido; Atrasado',
  Since: 'Vencido desde',
  Credit: 'Crédito',
  Paid: 'Recibido; Pagado',
  Amounts: 'Importes; Montos; Cuadro',
};

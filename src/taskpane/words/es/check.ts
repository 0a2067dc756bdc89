/** Spanish: the step Check, and cells that are corrected. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/check';

export const CHECK: typeof ENGLISH.CHECK = {
  readyToPublish: '¿Listo para publicar?',
  yes: 'Sí: no hay errores.',
  notYet: 'Todavía no. Antes hay que resolver:',
  find: 'Buscar entre las observaciones',
  noMatch: 'Ninguna observación mostrada contiene este texto.',
  show: 'Mostrar',
  lacking: 'Aquí su archivo solo se lee: lo que se decide se guarda aparte, también las celdas corregidas.',
  wholeList: 'La lista completa',
  asSheet: 'Como hoja',
  fix: 'Corregir…',
  change: '{count, plural, one {Cambiar # celda} many {Cambiar # de celdas} other {Cambiar # celdas}}',
  inCell: 'Elija una observación para ir a su celda y corríjala allí.',
  whichReading: '¿Qué lectura es la correcta?',
  preview: 'Qué cambiará',
  answer: 'Responder…',
  answerIt: 'Escribir',
  whichAnswer: '¿Qué respuesta es la correcta?',
  andMore: 'y {count, number} más',
  which: 'Cuáles',
  all: 'todas ({count, number})',
  waive: 'Conceder exención…',
  waiveIt: 'Conceder exención',
  waived: 'Exención concedida',
  reason: 'Motivo',
  by: 'Concedida por (su nombre)',
  waiveLead: 'Se guarda en la hoja Exenciones. Caduca cuando cambia el valor.',
  addMeeting: 'Añadir la reunión {code}…',
  addRate: 'Añadir un tipo de cambio de {currency}…',
  unitsPerDollar: 'Unidades por dólar de los Estados Unidos',
  rateFrom: 'A partir de',
  addIt: 'Añadir',
  title: 'Título',
  start: 'Primer día',
  end: 'Último día',
  yesBut: 'Sí, sin errores; pero revise antes lo siguiente:',
  nothingYet: 'Todavía no: no se ha leído ninguna cifra.',
  toExplain:
    '{count, plural, one {# diferencia por explicar} many {# diferencias por explicar} other {# diferencias por explicar}}',
  unmatchedRows:
    '{count, plural, one {# asiento sin asignar} many {# asientos sin asignar} other {# asientos sin asignar}}',
  toStep: 'Ir a {step}',
};

export const CORRECT: typeof ENGLISH.CORRECT = {
  instead: 'Leer en su lugar',
  as: 'Como',
  number: 'número',
  text: 'texto',
  day: 'fecha',
  blank: 'vacía',
  willBeRead: 'Se leerá:',
  notUnderstood: 'Esto no puede leerse así, o puede leerse de varias maneras.',
  reason: 'Motivo',
  keep: 'Leer así',
  lead: 'Su archivo no cambia. La corrección se guarda aparte, en la hoja Correcciones, y vale solo mientras la celda tenga su contenido actual.',
};

export const DAY: typeof ENGLISH.DAY = {
  either: '¿{first} o {second}? Escriba el mes en letras.',
  unread: 'Escriba, por ejemplo, {day}.',
};

/** Spanish: the step Reconcile. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/reconcile';

export const RECONCILE: typeof ENGLISH.RECONCILE = {
  find: 'Buscar una reunión',
  order: 'Orden',
  asInAnnex: 'como en el anexo',
  largestFirst: 'mayor diferencia primero',
  byTitle: 'por título',
  onlyOpen: 'Solo las que deben explicarse',
  shown: '{count, plural, one {# reunión} many {# de reuniones} other {# reuniones}}',
  assign: 'Asignar…',
  assignRows: '{count, plural, one {Asignar # fila} many {Asignar # de filas} other {Asignar # filas}}',
  rowsWith: 'Filas con',
  toMeeting: 'a la reunión',
  toLine: 'a la partida',
  asRowSays: 'según cada fila',
  assignLead: 'Escribe una fila en la hoja Correspondencias.',
  nothingToAssignBy:
    'Nada en estas filas dice a qué corresponden: escriba la reunión y la partida presupuestaria en sus propias celdas.',
  toExplain: 'por explicar',
  explain: 'Explicar…',
  change: 'Modificar…',
  keep: 'Guardar',
  textIn: 'Motivo de la diferencia ({language})',
  before: 'La vez anterior, {meeting}:',
  useText: 'Usar este texto',
  explainLead: 'Se guarda en la hoja Explicaciones y se imprime como nota.',
};

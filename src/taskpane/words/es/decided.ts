/** Spanish: what was decided and done, and keys. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/decided';

export const DECIDED: typeof ENGLISH.DECIDED = {
  decided: 'Decidido hasta ahora: {count, number}',
  Waivers: 'Exenciones',
  Explanations: 'Explicaciones',
  Mapping: 'Filas asignadas',
  Settings: 'Columnas identificadas',
  Reading: 'Qué son las tablas',
  Corrections: 'Celdas leídas de otro modo',
  Meetings: 'Reuniones añadidas',
  BudgetLines: 'Partidas añadidas',
  ExchangeRates: 'Tipos de cambio añadidos',
  Corrected: 'Celdas corregidas',
  takeBack: 'Retirar',
  takeBackName: 'Retirar: {about}',
  before: 'antes',
  blank: 'vacía',
};

export const DONE: typeof ENGLISH.DONE = {
  doneSoFar: '{count, plural, one {Lo hecho (# cambio)} many {Lo hecho (# cambios)} other {Lo hecho (# cambios)}}',
  doneFix: 'celdas corregidas',
  doneWaive: 'exención concedida',
  doneTakeBack: 'decisión retirada',
  doneAssign: 'filas asignadas',
  doneRate: 'tipo de cambio añadido',
  doneMeeting: 'reunión añadida',
  doneEstimates: 'estimaciones propuestas',
  doneFilledIn: 'sugerencia introducida',
  doneExplain: 'diferencia explicada',
  doneSettings: 'configuración',
  doneColumns: 'columnas identificadas',
  doneAnswers: 'respuestas guardadas',
  doneSetUp: 'hojas añadidas',
  doneWrite: 'hojas escritas',
};

export const KEYS: typeof ENGLISH.KEYS = {
  keys: 'Teclas',
  close: 'Cerrar',
  steps: 'entre los pasos',
  findings: 'entre las observaciones',
  go: 'abrir o ir a la celda',
  back: 'volver de la celda o cerrar un formulario',
  undo: 'deshacer el último cambio del panel',
  find: 'a la búsqueda',
  help: 'estas teclas',
};

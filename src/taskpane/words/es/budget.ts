/** Spanish: the steps of the budget. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/budget';

export const BUDGET_STEPS: typeof ENGLISH.BUDGET_STEPS = {
  notHere: 'Este paso necesita hojas que el libro no contiene: {kinds}.',
  neverSaved: 'no se guarda nunca',
  asIs: 'sin cambio',
  clear: 'Borrar',
  invalid: 'No se puede leer este valor: {part}.',
  ofBase: 'El {perCent}\u00a0% de {amount}',
  earlierYears: 'Años anteriores',
  earlierYearsWhy:
    'Lo que costaron las reuniones del mismo tipo e instrumento, ya celebradas y cerradas, figura junto a la estimación.',
  addEarlier: 'Añadir archivos…',
  removeEarlier: 'Quitar {name}',
  readingEarlier: 'Leyendo los archivos…',
  pastFrom: 'Reuniones anteriores comparables: {codes} ({years})',
  pastNone:
    'En esos archivos no hay ninguna reunión del mismo tipo e instrumento celebrada, cerrada y conciliada por completo.',
  pastPerCent:
    'Reuniones anteriores: costo final del {median}\u00a0% de la estimación ({least}–{most}; {count, plural, one {# reunión} many {# de reuniones} other {# reuniones}})',
  pastUsed:
    'Cantidad utilizada antes: {median} ({least}–{most}; {count, plural, one {# reunión} many {# de reuniones} other {# reuniones}})',
  askWith: 'Probar con {label} = {value}',
  enterIn: 'Escribir {value} en {cell}',
  quantities:
    '{quantities, plural, one {# cantidad} many {# de cantidades} other {# cantidades}}; {used, number} de {all, number} costos unitarios utilizados',
  on: 'Se reparte',
  estimated: 'gastos estimados',
  final: 'gastos finales',
  leftOut: 'No figuran: {list}.',
  notShared: 'El total no se puede repartir; las observaciones que figuran abajo dicen por qué.',
  proposed: 'Los gastos estimados son propuestos y no se han aprobado.',
  payers:
    '{count, plural, one {# Estado contribuye} many {# de Estados contribuyen} other {# Estados contribuyen}}, escala de {year}{day, select, blank {} other {; Estados partes al {day}}}',
  byMeeting: 'Por reunión',
  byState: 'Por Estado',
  unassigned: 'Sin asignar',
  noneUnassigned: 'Todos los cobros están asignados a una reunión.',
  notYetDue: 'aún no vencido',
  funding:
    '{result, select, funded {Financiada{on, select, blank {} other { el {on}}}} open {Fondos necesarios para el {by}: faltan {short}} not_funded {No financiada al {by}: faltan {short}} cancelled {Cancelada} other {Financiación desconocida}}',
  paid: 'íntegramente {paid, number} · en parte {part, number} · nada {none, number}',
  rate: 'tasa de recaudación {rate}\u00a0%',
  draftOnly: 'Hay errores: los archivos serán borradores.',
  makeFiles: 'Word y otros archivos',
  writeSheets: 'Escribir las hojas',
  propose: 'Proponer {count, plural, one {# fila} many {# de filas} other {# filas}} en las estimaciones',
  proposal: 'Filas con el estado «propuesto»: nuevas {added, number}, en lugar de filas propuestas {replaced, number}.',
  adoptedStay: 'Ya aprobadas, no se proponen de nuevo: {list}.',
  rowsStay:
    '{count, plural, one {# fila propuesta queda como está} many {# de filas propuestas quedan como están} other {# filas propuestas quedan como están}}, por ser una fórmula, estar repetida o ser de una partida sin volúmenes:',
  lacking: 'En Excel, las hojas también se pueden escribir en el libro, con fórmulas activas.',
  making: 'Creando…',
  noticesOf: 'Avisos a los Estados',
  makeNotices: 'Preparar los avisos',
  noticesMade:
    '{count, plural, one {# aviso} many {# de avisos} other {# avisos}}; sin contacto: {without, number}; ya avisados: {before, number}',
  noticesHeld: 'Retenidos por errores: {states}',
};

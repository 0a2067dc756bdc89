/** Spanish: the step Status. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/status';

export const STATUS_STEP: typeof ENGLISH.STATUS_STEP = {
  looking: 'Examinando…',
  notHere: 'La situación de los informes necesita hojas que el libro no contiene: {kinds}.',
  whichDay: '¿A qué fecha? El libro no lo indica.',
  asAt: 'Fecha de referencia',
  year: 'Año',
  instrument: 'Instrumento',
  noDuty: 'Ese año no debe presentarse ningún informe con arreglo a este instrumento.',
  filter: 'Mostrar solo',
  rate: 'tasa',
  trend: 'tasa por año',
  find: 'Buscar un Estado',
  states: '{count, plural, one {# Estado} many {# de Estados} other {# Estados}}',
  daysLate: '{count, plural, one {# día de retraso} many {# de días de retraso} other {# días de retraso}}',
  submitted: 'presentado el {day}',
  due: 'fecha límite: {day}',
  last: 'último informe: {year}',
  forms: 'formularios {forms}',
  notPublic: 'no público',
  stated: 'Cifras citadas',
  allHold: 'todas concuerdan',
  differ: '{count, plural, one {# no concuerda} many {# no concuerdan} other {# no concuerdan}}',
  findings:
    '{count, plural, one {# observación sobre estas hojas} many {# de observaciones sobre estas hojas} other {# observaciones sobre estas hojas}}',
  lacking: 'En Excel, la hoja de situación también se puede escribir en el libro.',
  makeFiles: 'Crear los archivos',
  writeSheet: 'Escribir la hoja',
};

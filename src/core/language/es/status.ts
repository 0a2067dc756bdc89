/** Spanish: headings and labels of the status, and the sentences of the paragraph on reports. */
import type { ParagraphWords } from '../paragraph-words';
import type { StatusWords } from '../status-words';

export const STATUS_WORDS: StatusWords = {
  title: 'Situación de los informes',
  titleOfYear: '{title}, {year}',
  classOfYear: '{class} {year}',
  asAtDay: 'Al {day}',
  year: 'Año',
  state: 'Estado',
  class: 'Clase',
  due: 'Fecha límite',
  submitted: 'Presentado el',
  daysLate: 'Días de retraso',
  rate: 'Tasa de presentación (%)',
  legend: 'Leyenda',
  firstToCome: 'Primer informe por presentar',
  entryIntoForce: 'Entrada en vigor',
  form: 'Formulario',
  reportsWith: 'Incluido',
  reportsWithout: 'No incluido',
  statedCounts: 'Cifras citadas',
  stated: 'Citada',
  counted: 'Contada',
  holds: 'Concuerda',
  yes: 'sí',
  no: 'no',
  byClass: 'Número de Estados por clase',
  byState: 'Situación por Estado',
};

const NUMBERS = 'uno dos tres cuatro cinco seis siete ocho nueve diez';

export const PARAGRAPH_WORDS: ParagraphWords = {
  states: NUMBERS,
  reports: NUMBERS,
  of: NUMBERS,
  for: NUMBERS,
  nothingDue: '{title}, {year}: al {asAt, date}, no había vencido el plazo de ningún informe.',
  oneSubmitted: '{title}, {year}: al {asAt, date}, el único Estado que debía presentar un informe lo había presentado.',
  oneMissing:
    '{title}, {year}: al {asAt, date}, el único Estado que debía presentar un informe no lo había presentado.',
  noneSubmitted:
    '{title}, {year}: al {asAt, date}, ninguno de los {ofWord} Estados que debían presentar un informe lo había presentado.',
  submitted:
    '{title}, {year}: al {asAt, date}, {submittedWord} de los {ofWord} Estados que debían presentar un informe {submitted, plural, one {lo había} other {lo habían}} presentado ({rate, number}\u00a0%).',
  allOnTime:
    '{onTime, plural, one {El informe se presentó} =2 {Los dos informes se presentaron} other {Todos esos informes se presentaron}} a tiempo.',
  allLate:
    '{late, plural, one {El informe se presentó} =2 {Los dos informes se presentaron} other {Todos esos informes se presentaron}} con retraso.',
  onTimeAndLate:
    'De esos informes, {onTimeWord} {onTime, plural, one {se presentó} other {se presentaron}} a tiempo y {lateWord} con retraso.',
  others:
    'De los demás Estados, {earlierWord} {earlier, plural, one {había} other {habían}} presentado un informe correspondiente a un año anterior y {neverWord} no {never, plural, one {había} other {habían}} presentado nunca ninguno.',
  othersEarlier:
    '{earlier, plural, one {El otro Estado había} other {Los otros {earlierWord} Estados habían}} presentado un informe correspondiente a un año anterior.',
  othersNever:
    '{never, plural, one {El otro Estado no había presentado nunca un informe} other {Ninguno de los otros {neverWord} Estados había presentado nunca un informe}}.',
  all: 'De esos Estados, {earlierWord} {earlier, plural, one {había} other {habían}} presentado un informe correspondiente a un año anterior y {neverWord} no {never, plural, one {había} other {habían}} presentado nunca ninguno.',
  allEarlier:
    '{earlier, plural, =2 {Los dos} other {Todos}} habían presentado un informe correspondiente a un año anterior.',
  allNever: 'Ninguno había presentado nunca un informe.',
  notYetDue:
    'Respecto de {due, plural, =0 {{notYetDue, plural, one {un Estado} other {{forWord} Estados}}} other {{notYetDue, plural, one {otro Estado} other {otros {forWord} Estados}}}} no había vencido aún el plazo.',
  voluntary:
    'Además, {voluntary, plural, one {un Estado que no está obligado presentó} other {{voluntaryWord} Estados que no están obligados presentaron}} un informe.',
  notUploaded:
    '{reports, plural, =1 {El informe presentado no se había} other {De los informes presentados, {notUploadedWord} no se {notUploaded, plural, one {había} other {habían}}}} publicado en línea.',
  yearBefore: 'La tasa correspondiente a {before} fue del {rate, number}\u00a0%.',
  notRecorded:
    '{title}, {year}: no se dispone de registro de los informes correspondientes a años anteriores a {since}.',
  recordedSince: 'No se dispone de registro de los informes correspondientes a años anteriores a {since}.',
};

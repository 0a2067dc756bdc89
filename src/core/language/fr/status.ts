/** French: headings and labels of the status, and the sentences of the paragraph on reports. */
import type { ParagraphWords } from '../paragraph-words';
import type { StatusWords } from '../status-words';

export const STATUS_WORDS: StatusWords = {
  title: 'État des rapports',
  titleOfYear: '{title}, {year}',
  classOfYear: '{class} {year}',
  asAtDay: 'Au {day}',
  year: 'Année',
  state: 'État',
  class: 'Catégorie',
  due: 'Échéance',
  submitted: 'Soumis le',
  daysLate: 'Jours de retard',
  rate: 'Taux (%)',
  legend: 'Légende',
  firstToCome: 'Premier rapport à venir',
  entryIntoForce: 'Entrée en vigueur',
  form: 'Formulaire',
  reportsWith: 'Inclus',
  reportsWithout: 'Manquant',
  statedCounts: 'Nombres cités',
  stated: 'Cité',
  counted: 'Compté',
  holds: 'Exact',
  yes: 'oui',
  no: 'non',
  byClass: 'Nombre d’États par catégorie',
  byState: 'Situation par État',
};

const NUMBERS = 'un deux trois quatre cinq six sept huit neuf';

export const PARAGRAPH_WORDS: ParagraphWords = {
  states: NUMBERS,
  reports: NUMBERS,
  of: NUMBERS,
  for: NUMBERS,
  nothingDue: '{title}, {year} : au {asAt, date}, aucun rapport n’était encore attendu.',
  oneSubmitted: '{title}, {year} : au {asAt, date}, le seul État dont un rapport était attendu l’avait présenté.',
  oneMissing: '{title}, {year} : au {asAt, date}, le seul État dont un rapport était attendu ne l’avait pas présenté.',
  noneSubmitted:
    '{title}, {year} : au {asAt, date}, aucun des {ofWord} États dont un rapport était attendu ne l’avait présenté.',
  submitted:
    '{title}, {year} : au {asAt, date}, {submittedWord} des {ofWord} États dont un rapport était attendu {submitted, plural, one {l’avait} other {l’avaient}} présenté ({rate, number} %).',
  allOnTime:
    '{onTime, plural, one {Le rapport a été présenté} =2 {Ces deux rapports ont été présentés} other {Tous ces rapports ont été présentés}} dans les délais.',
  allLate:
    '{late, plural, one {Le rapport a été présenté} =2 {Ces deux rapports ont été présentés} other {Tous ces rapports ont été présentés}} en retard.',
  onTimeAndLate:
    'Parmi ces rapports, {onTimeWord} {onTime, plural, one {a été présenté} other {ont été présentés}} dans les délais et {lateWord} en retard.',
  others:
    'Parmi les autres États, {earlierWord} {earlier, plural, one {avait} other {avaient}} présenté un rapport pour une année antérieure et {neverWord} {never, plural, one {n’en avait} other {n’en avaient}} jamais présenté.',
  othersEarlier:
    '{earlier, plural, one {L’autre État avait} other {Les {earlierWord} autres États avaient}} présenté un rapport pour une année antérieure.',
  othersNever:
    '{never, plural, one {L’autre État n’avait jamais présenté de rapport} other {Aucun des {neverWord} autres États n’avait jamais présenté de rapport}}.',
  all: 'Parmi ces États, {earlierWord} {earlier, plural, one {avait} other {avaient}} présenté un rapport pour une année antérieure et {neverWord} {never, plural, one {n’en avait} other {n’en avaient}} jamais présenté.',
  allEarlier: '{earlier, plural, =2 {Tous deux} other {Tous}} avaient présenté un rapport pour une année antérieure.',
  allNever: '{never, plural, =2 {Aucun des deux} other {Aucun}} n’avait jamais présenté de rapport.',
  notYetDue:
    'Pour {forWord} {due, plural, =0 {{notYetDue, plural, one {État} other {États}}} other {{notYetDue, plural, one {autre État} other {autres États}}}}, aucun rapport n’était encore attendu.',
  voluntary:
    'En outre, {voluntary, plural, one {un État non partie a présenté} other {{voluntaryWord} États non parties ont présenté}} un rapport à titre volontaire.',
  notUploaded:
    '{reports, plural, =1 {Le rapport présenté n’avait pas été mis} other {Parmi les rapports présentés, {notUploadedWord} {notUploaded, plural, one {n’avait pas été mis} other {n’avaient pas été mis}}}} en ligne.',
  yearBefore: 'Pour {before}, le taux était de {rate, number} %.',
  notRecorded: '{title}, {year} : les rapports relatifs aux années antérieures à {since} ne sont pas consignés.',
  recordedSince: 'Les rapports relatifs aux années antérieures à {since} ne sont pas consignés.',
};

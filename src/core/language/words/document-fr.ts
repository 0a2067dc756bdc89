import type { DocumentWords } from './document-words';

export const DOCUMENT_FR: DocumentWords = {
  mastheadLanguage: 'fr',
  unitedNations: 'Nations Unies',
  distribution: 'Distr. générale',
  ownLanguage: 'Français',
  original: 'Original\u00a0: anglais',

  sessionOfYear: 'Session de {year}',
  placeAndDates: '{place}, {dates}',
  agendaItem: 'Point {number} de l’ordre du jour provisoire',
  submittedByUnit: 'Document soumis par l’Unité d’appui à l’application',
  submittedBy: 'Document soumis par\u00a0: {name}',

  numbersOf: 'une deux trois quatre cinq six sept huit neuf',
  numbersAt: 'une deux trois quatre cinq six sept huit neuf',
  numbersOfPostings: 'une deux trois quatre cinq six sept huit neuf',
  dollars: '{amount}\u00a0{whole, plural, one {dollar} many {de dollars} other {dollars}}',
  otherCurrency: '{amount}\u00a0{currency}',
  difference: '{amount}{rate, select, blank {} other { ({rate}\u00a0pour cent)}}',
  meetingsAt: '{count, plural, one {{number} réunion} other {{number} réunions}}',
  moreMeetings:
    '{count, plural, one {{number} autre réunion, indiquée} other {{number} autres réunions, indiquées}} dans le tableau\u00a0{table}',

  stop: '.',
  intro:
    'Les tableaux ci-après présentent les {estimated} et les {spent} {count, plural, one {de la réunion} other {des {number} réunions}}{year, select, blank {} other { de {year}}}.',
  noMeetings: 'Aucune réunion n’a eu lieu{year, select, blank {} other { en {year}}}.',
  tables:
    'Le tableau\u00a0{first} donne un récapitulatif par réunion{second, select, blank {} other {{last, select, blank { et le tableau\u00a0{second} donne le détail par poste} other { et les tableaux\u00a0{second} {pair, select, yes {et} other {à}} {last} donnent le détail par poste}}}}.',
  overall:
    'Le montant des {spent} est de {spentAmount}, soit {difference} de {direction, select, below {moins} other {plus}} que celui des {estimated} ({estimatedAmount}).',
  overallEqual: 'Le montant des {spent} est de {spentAmount}, conformément aux estimations.',
  overallNoEstimate: 'Le montant des {spent} est de {spentAmount}\u00a0; aucune estimation n’a été établie.',
  overallNoSpending: 'Aucune dépense n’a été enregistrée\u00a0; le montant des {estimated} est de {estimatedAmount}.',
  overallUnknown: 'Les totaux ne peuvent être comparés, certains montants n’étant pas disponibles.',
  meetingsBelow: 'Les dépenses ont été inférieures aux estimations pour {meetings}\u00a0:',
  meetingsAbove: 'Les dépenses ont été supérieures aux estimations pour {meetings}\u00a0:',
  meetingsEqual: 'Les dépenses ont été égales aux estimations pour {meetings}\u00a0:',
  meetingsUncompared: 'Aucune comparaison avec une estimation ne peut être faite pour {meetings}\u00a0:',
  meetingItem:
    '{meeting}, de {amount}{rate, select, blank {} other {, soit {rate}\u00a0pour cent}}{line, select, blank {} other { (écart le plus important\u00a0: {line}, {lineAmount})}}',
  linesBelow:
    'Par poste, les dépenses ont été inférieures aux estimations surtout pour les postes suivants\u00a0: {list}.',
  linesAbove:
    'Par poste, les dépenses ont été supérieures aux estimations surtout pour les postes suivants\u00a0: {list}.',
  lineItem: '{line} ({amount})',
  notHeld:
    '{count, plural, one {La réunion suivante a été annulée ou reportée} other {Les réunions suivantes ont été annulées ou reportées}}\u00a0: {list}.',
  explanations: 'Les explications suivantes ont été données\u00a0:',
  explanationItem: '{meeting}{line, select, blank {} other {, {line}}}\u00a0: {text}',
  moreExplanations: 'D’autres explications figurent dans les notes relatives aux tableaux.',
  unmatched:
    '{count, plural, one {Il y a {number} écriture} other {Il y a {number} écritures}}{amount, select, blank {} other { (montant total\u00a0: {amount})}} ne se rapportant à aucune réunion ni à aucun poste du rapport\u00a0; {count, plural, one {elle est indiquée séparément et n’entre} other {elles sont indiquées séparément et n’entrent}} dans les chiffres d’aucune réunion.',
  shared:
    'Les dépenses communes à plusieurs réunions ont été réparties selon les clefs indiquées dans les notes relatives aux tableaux.',
  provisional:
    'Les chiffres sont provisoires{day, select, blank {} other { au {day}}}{committed, select, blank {} other {\u00a0; sur le montant des dépenses, {committed} sont engagés mais non encore réglés}}.',

  chartRow: '{meeting}\u00a0: estimation {estimate}, dépenses {expenditure}',
  tableDescription: '{title} {unit}. Colonnes\u00a0: {columns}.',
};

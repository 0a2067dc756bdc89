import type { DocumentWords } from '../document-words';

export const DOCUMENTS: DocumentWords = {
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
  dollars: '{sign}{amount}\u00a0{whole, plural, one {dollar} other {dollars}}',
  otherCurrency: '{sign}{amount}\u00a0{currency}',
  difference: '{amount}{rate, select, blank {} other { ({rate}\u00a0%)}}',
  meetingsAt: '{count, plural, one {{number} réunion} other {{number} réunions}}',
  moreMeetings:
    '{count, plural, one {{number} autre réunion, indiquée} other {{number} autres réunions, indiquées}} dans le tableau\u00a0{table}',

  stop: '.',
  intro:
    'Les tableaux ci-après présentent les {own, select, yes {montants des rubriques «\u00a0{estimated}\u00a0» et «\u00a0{spent}\u00a0» au titre} other {{estimated} et les {spent}}} {count, plural, one {de la réunion} other {des {number} réunions}}{year, select, blank {} other { de {year}}}.',
  noMeetings: 'Aucune réunion n’a eu lieu{year, select, blank {} other { en {year}}}.',
  tables:
    'Le tableau\u00a0{first} donne un récapitulatif par réunion{second, select, blank {} other {{last, select, blank { et le tableau\u00a0{second} donne le détail par poste budgétaire} other { et les tableaux\u00a0{second} {pair, select, yes {et} other {à}} {last} donnent le détail par poste budgétaire}}}}.',
  causes: 'Le tableau {table} indique à quoi tiennent les écarts\u00a0: {list}.',
  causeNames: 'volume | prix | change | arrondi',
  causesAnd: '{list}, {next}',
  causesAndLast: '{list} et {next}',
  overall:
    '{own, select, yes {Rubrique «\u00a0{spent}\u00a0»\u00a0: {spentAmount}, soit {difference} de {direction, select, below {moins} other {plus}} que la rubrique «\u00a0{estimated}\u00a0» ({estimatedAmount}).} other {Le montant des {spent} est de {spentAmount}, soit {difference} de {direction, select, below {moins} other {plus}} que celui des {estimated} ({estimatedAmount}).}}',
  overallEqual:
    '{own, select, yes {Rubrique «\u00a0{spent}\u00a0»\u00a0: {spentAmount}, montant égal à celui de la rubrique «\u00a0{estimated}\u00a0».} other {Le montant des {spent} est de {spentAmount}, égal à celui des {estimated}.}}',
  overallNear:
    '{own, select, yes {Rubrique «\u00a0{spent}\u00a0»\u00a0: {spentAmount}, montant qui ne diffère de celui de la rubrique «\u00a0{estimated}\u00a0» que de moins de {unit}.} other {Le montant des {spent} est de {spentAmount} et ne diffère de celui des {estimated} que de moins de {unit}.}}',
  overallNoEstimate:
    '{own, select, yes {Rubrique «\u00a0{spent}\u00a0»\u00a0: {spentAmount}} other {Le montant des {spent} est de {spentAmount}}}\u00a0; il n’a pas été établi de coûts estimatifs.',
  overallNoSpending:
    'Aucune dépense n’a été enregistrée\u00a0; {own, select, yes {rubrique «\u00a0{estimated}\u00a0»\u00a0: {estimatedAmount}} other {le montant des {estimated} est de {estimatedAmount}}}.',
  overallUnknown: 'Les totaux ne peuvent être comparés, certains montants n’étant pas disponibles.',
  meetingsBelow:
    'Les dépenses ont été inférieures aux coûts estimatifs pour {meetings}\u00a0:{item, select, blank {} other { {item}}}',
  meetingsAbove:
    'Les dépenses ont été supérieures aux coûts estimatifs pour {meetings}\u00a0:{item, select, blank {} other { {item}}}',
  meetingsEqual:
    'Les dépenses ont été égales aux coûts estimatifs pour {meetings}\u00a0:{item, select, blank {} other { {item}}}',
  meetingsNear:
    'L’écart entre les dépenses et les coûts estimatifs a été de moins de {unit} pour {meetings}\u00a0:{item, select, blank {} other { {item}}}',
  meetingsUncompared:
    'Aucune comparaison avec des coûts estimatifs n’est possible pour {meetings}\u00a0:{item, select, blank {} other { {item}}}',
  meetingItem:
    '{meeting}, de {amount}{rate, select, blank {} other {, soit {rate}\u00a0%}}{line, select, blank {} other { (écart le plus important\u00a0: {line}{lineAmount, select, blank {} other {, {lineAmount}}})}}',
  namedMeeting: '{meeting}',
  linesBelow:
    'Par poste budgétaire, les dépenses ont été inférieures aux coûts estimatifs principalement pour ce qui suit\u00a0: {list}.',
  linesAbove:
    'Par poste budgétaire, les dépenses ont été supérieures aux coûts estimatifs principalement pour ce qui suit\u00a0: {list}.',
  lineItem: '{line}{amount, select, blank {} other { ({amount})}}',
  notHeld:
    '{count, plural, one {La réunion suivante a été annulée ou reportée} other {Les réunions suivantes ont été annulées ou reportées}}\u00a0: {list}.',
  notHeldEstimates: 'Les coûts estimatifs correspondants ({amount}) sont compris dans les totaux.',
  explanations: 'Les explications suivantes ont été données\u00a0:',
  explanationItem: '{meeting}{line, select, blank {} other {, {line}}}\u00a0: {text}',
  moreExplanations: 'D’autres explications figurent dans les notes relatives aux tableaux.',
  unmatched:
    '{count, plural, one {Il y a {number} écriture} other {Il y a {number} écritures}}{amount, select, blank {} other {{count, plural, one { (montant\u00a0: {amount})} other { (montant total\u00a0: {amount})}}}} qui {count, plural, one {n’a pas pu être rattachée} other {n’ont pas pu être rattachées}} à une réunion et à un poste budgétaire du rapport\u00a0; {count, plural, one {elle est présentée à part et n’entre} other {elles sont présentées à part et n’entrent}} dans les chiffres d’aucune réunion.',
  shared:
    'Les dépenses communes à plusieurs réunions ont été réparties selon les clés indiquées dans les notes relatives aux tableaux.',
  provisional:
    'Les chiffres{day, select, blank {} other {, arrêtés au {day},}} sont provisoires{committed, select, blank {} other {\u00a0; les dépenses comprennent des engagements non réglés d’un montant de {committed}}}.',

  chartCaption: 'Figure {number}',
  chartNumber: 'I',
  chartRow: '{meeting}\u00a0: coûts estimatifs {estimate}, dépenses {expenditure}',
  tableDescription: '{title} {unit}. Colonnes\u00a0: {columns}.',
};

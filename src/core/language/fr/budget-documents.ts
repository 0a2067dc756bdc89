import type { BudgetDocumentWords } from '../budget-document-words';

export const BUDGET_DOCUMENTS: BudgetDocumentWords = {
  estimateTitle:
    '{revised, select, yes {Coûts estimatifs révisés} other {Coûts estimatifs}}{count, plural, one {\u00a0: {meeting}} other { des réunions}}',
  sharesTitle:
    'Quotes-parts des États dans les coûts {on, select, final {définitifs} other {estimatifs}}{count, plural, one {\u00a0: {meeting}} other { des réunions}}',
  contributionsTitle: 'État des contributions au {day}',

  estimateIntro:
    'Les tableaux ci-après présentent les coûts estimatifs {count, plural, one {de la réunion suivante} other {des réunions suivantes}}\u00a0:',
  estimateItem: '{meeting}\u00a0: {amount}',
  meetingHeld: '{meeting}{place, select, blank {} other {, {place}}}{dates, select, blank {} other {, {dates}}}',
  basis:
    'Les coûts ont été estimés d’après le volume de travail prévu et les coûts unitaires{rates, select, blank {} other {, {count, plural, one {au taux} other {aux taux}} de change{day, select, blank {} other { en vigueur au {day}}}\u00a0: {rates}}}.',
  rateItem: '{rate}\u00a0{currency} pour 1\u00a0dollar des États-Unis',
  actualCosts:
    'Les coûts effectifs seront déterminés après la clôture {count, plural, one {de la réunion} other {des réunions}}, lorsque le volume de travail exact sera connu. Les contributions des États seront ajustées en conséquence.',
  formula:
    'Les coûts sont pris en charge par les États parties et par les États non parties qui participent {count, plural, one {à la réunion} other {aux réunions}}, selon le barème des quotes-parts de l’Organisation des Nations Unies{years, select, blank {} other { pour {years}}}, ajusté en fonction du nombre d’États contributeurs{limits, select, yes { et dans les limites des taux plancher et plafond applicables} other {}}.',
  notices: 'Les avis de recouvrement sont envoyés aux États après l’adoption des coûts estimatifs.',
  noRegularBudget:
    'Aucun coût n’est imputé au budget ordinaire de l’Organisation des Nations Unies. Les travaux relatifs {count, plural, one {à la réunion} other {aux réunions}} ne commencent que lorsque des fonds suffisants ont été reçus.',
  totalConferenceServicing: 'Total des services de conférence',
  computedLine: '{line} ({perCent}\u00a0% de {amount})',
  service: 'Service',
  item: 'Élément',

  sharesIntro:
    '{tables, plural, one {Le tableau ci-après présente} other {Les tableaux ci-après présentent}} la part de chaque État dans les coûts {on, select, final {définitifs} other {estimatifs}} {count, plural, one {de la réunion suivante} other {des réunions suivantes}}\u00a0:',
  sharesItem:
    '{meeting}\u00a0: {amount}, montant réparti entre {count, plural, one {{number} État} other {{number} États}} selon le barème des quotes-parts pour {year}{day, select, blank {} other {\u00a0; États parties au {day}}}',
  exactRates:
    'Les parts sont calculées à partir des quotes-parts ajustées exactes, et leur somme est égale au total{rest, select, yes { moins le montant non réparti, qui figure sous les tableaux} other {}}. Dans les tableaux, les quotes-parts sont arrondies à la quatrième décimale.',
  bills:
    'Le montant à facturer est égal à la part, déduction faite de ce qui a déjà été facturé. Un montant entre parenthèses est un solde créditeur.',
  proposed: 'Les coûts estimatifs ci-après sont proposés et n’ont pas été adoptés\u00a0: {list}.',
  withoutShares: 'Il n’est pas indiqué de parts pour\u00a0: {list}.',
  noteParticipant: 'Participe sans être partie.',
  noteFormerPayer: 'A été facturé précédemment et ne contribue plus.',

  contributionsIntro:
    'Les tableaux ci-après présentent les contributions des États aux coûts des réunions au {day}. Les montants mis en recouvrement sont ceux qui ont été facturés jusqu’à cette date. Les montants en retard sont ceux qui étaient exigibles avant cette date et n’avaient pas été reçus.',
  contributionsTotals:
    'Mis en recouvrement\u00a0: {assessed}\u00a0; reçu\u00a0: {received}\u00a0; restant dû\u00a0: {outstanding}, dont en retard\u00a0: {overdue}\u00a0; soldes créditeurs\u00a0: {credit}.',
  creditsApart:
    'Le solde créditeur d’un État ne réduit jamais les arriérés d’un autre. Les montants restant dus et les soldes créditeurs sont donc présentés séparément.',
  fundingIntro:
    'Le financement des réunions se présente comme suit (les montants disponibles sont les paiements reçus, dans la limite des montants mis en recouvrement, et les contributions volontaires)\u00a0:',
  fundingItem:
    '{meeting}\u00a0: {required} requis{by, select, blank {} other { pour le {by}}}\u00a0; {result, select, funded {montant atteint{on, select, blank {} other { le {on}}}} open {disponible à ce jour\u00a0: {cash}\u00a0; il manque {short}} not_funded {montant non atteint (disponible à cette date\u00a0: {cash}\u00a0; il manquait {short})} cancelled {réunion annulée} other {situation inconnue}}',
  notePaid:
    'États ayant tout payé\u00a0: {paid}\u00a0; en partie\u00a0: {part}\u00a0; n’ayant rien payé\u00a0: {none}.',
  noteProof: 'Preuve\u00a0: {text}.',
};

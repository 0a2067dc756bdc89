/** French: the step Reconcile. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/reconcile';

export const RECONCILE: typeof ENGLISH.RECONCILE = {
  find: 'Chercher une réunion',
  order: 'Ordre',
  asInAnnex: 'comme dans l’annexe',
  largestFirst: 'plus grand écart d’abord',
  byTitle: 'par intitulé',
  onlyOpen: 'Seulement celles à expliquer',
  shown: '{count, plural, one {# réunion} many {# de réunions} other {# réunions}}',
  assign: 'Rattacher…',
  assignRows: '{count, plural, one {Rattacher # ligne} many {Rattacher # lignes} other {Rattacher # lignes}}',
  rowsWith: 'Lignes avec',
  toMeeting: 'à la réunion',
  toLine: 'au poste budgétaire',
  asRowSays: 'selon chaque ligne',
  assignLead: 'Écrit une ligne dans la feuille Correspondances.',
  nothingToAssignBy:
    'Rien dans ces lignes ne dit à quoi elles se rapportent : inscrivez la réunion et le poste budgétaire dans leurs propres cellules.',
  toExplain: 'à expliquer',
  explain: 'Expliquer…',
  change: 'Modifier…',
  keep: 'Enregistrer',
  textIn: 'Raison de l’écart ({language})',
  before: 'La dernière fois, {meeting}\u00a0:',
  useText: 'Reprendre ce texte',
  explainLead: 'Conservé dans la feuille Explications et imprimé en note.',
};

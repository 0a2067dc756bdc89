/** French: the step Check, and cells that are corrected. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/check';

export const CHECK: typeof ENGLISH.CHECK = {
  readyToPublish: 'Prêt à publier\u00a0?',
  yes: 'Oui\u00a0: il n’y a pas d’erreur.',
  notYet: 'Pas encore. Reste à régler\u00a0:',
  find: 'Chercher parmi les constatations',
  noMatch: 'Aucune constatation affichée ne contient ce texte.',
  show: 'Afficher',
  lacking:
    'Votre fichier est seulement lu ici\u00a0: ce qui est décidé est conservé à côté, y compris les cellules corrigées.',
  wholeList: 'La liste complète',
  asSheet: 'Sous forme de feuille',
  fix: 'Corriger…',
  change: '{count, plural, one {Modifier # cellule} many {Modifier # cellules} other {Modifier # cellules}}',
  inCell: 'Choisissez une constatation pour atteindre sa cellule, et corrigez-la sur place.',
  whichReading: 'Quelle lecture est la bonne\u00a0?',
  preview: 'Ce qui changera',
  answer: 'Répondre…',
  answerIt: 'Inscrire',
  whichAnswer: 'Quelle est la bonne réponse\u00a0?',
  andMore: 'et {count, number} de plus',
  which: 'Lesquelles',
  all: 'toutes ({count, number})',
  waive: 'Déroger…',
  waiveIt: 'Déroger',
  waived: 'Dérogation accordée',
  reason: 'Motif',
  by: 'Par (votre nom)',
  waiveLead: 'Conservée dans la feuille Dérogations. Caduque dès que la valeur change.',
  addMeeting: 'Ajouter la réunion {code}…',
  addRate: 'Ajouter un taux pour {currency}…',
  unitsPerDollar: 'Unités par dollar des États-Unis',
  rateFrom: 'À compter du',
  addIt: 'Ajouter',
  title: 'Titre',
  start: 'Premier jour',
  end: 'Dernier jour',
  yesBut: 'Oui, sans erreur\u00a0; mais examinez d’abord ceci\u00a0:',
  nothingYet: 'Pas encore\u00a0: aucun chiffre n’a été lu.',
  toExplain: '{count, plural, one {# écart à expliquer} many {# écarts à expliquer} other {# écarts à expliquer}}',
  unmatchedRows:
    '{count, plural, one {# écriture non rattachée} many {# écritures non rattachées} other {# écritures non rattachées}}',
  toStep: 'Aller à {step}',
};

export const CORRECT: typeof ENGLISH.CORRECT = {
  instead: 'Lire à la place',
  as: 'En tant que',
  number: 'nombre',
  text: 'texte',
  day: 'date',
  blank: 'vide',
  willBeRead: 'Sera lu\u00a0:',
  notUnderstood: 'Cela ne peut se lire ainsi, ou se lit de plusieurs façons.',
  reason: 'Motif',
  keep: 'Lire ainsi',
  lead: 'Votre fichier reste tel quel. La correction est conservée à côté, dans la feuille Corrections, et ne vaut que tant que la cellule garde son contenu actuel.',
};

export const DAY: typeof ENGLISH.DAY = {
  either: '{first} ou {second}\u00a0? Écrivez le mois en toutes lettres.',
  unread: 'Écrivez par exemple {day}.',
};

/** French: what was decided and done, and keys. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/decided';

export const DECIDED: typeof ENGLISH.DECIDED = {
  decided: 'Décidé jusqu’ici\u00a0: {count, number}',
  Waivers: 'Dérogations',
  Explanations: 'Explications',
  Mapping: 'Lignes rattachées',
  Settings: 'Colonnes identifiées',
  Reading: 'Ce que sont les tableaux',
  Corrections: 'Cellules lues autrement',
  Meetings: 'Réunions ajoutées',
  BudgetLines: 'Postes ajoutés',
  ExchangeRates: 'Taux ajoutés',
  Corrected: 'Cellules corrigées',
  takeBack: 'Retirer',
  takeBackName: 'Retirer\u00a0: {about}',
  before: 'avant',
  blank: 'vide',
};

export const DONE: typeof ENGLISH.DONE = {
  doneSoFar:
    '{count, plural, one {Ce qui a été fait (# modification)} many {Ce qui a été fait (# modifications)} other {Ce qui a été fait (# modifications)}}',
  doneFix: 'cellules corrigées',
  doneWaive: 'dérogation accordée',
  doneTakeBack: 'décision retirée',
  doneAssign: 'lignes rattachées',
  doneRate: 'taux ajouté',
  doneMeeting: 'réunion ajoutée',
  doneEstimates: 'prévisions proposées',
  doneFilledIn: 'suggestion saisie',
  doneExplain: 'écart expliqué',
  doneSettings: 'paramètres',
  doneColumns: 'colonnes nommées',
  doneAnswers: 'réponses conservées',
  doneSetUp: 'feuilles ajoutées',
  doneWrite: 'feuilles écrites',
};

export const KEYS: typeof ENGLISH.KEYS = {
  keys: 'Touches',
  close: 'Fermer',
  steps: 'entre les étapes',
  findings: 'entre les constatations',
  go: 'ouvrir, ou aller à la cellule',
  back: 'revenir de la cellule, ou fermer un formulaire',
  undo: 'annuler la dernière modification du volet',
  find: 'à la recherche',
  help: 'ces touches',
};

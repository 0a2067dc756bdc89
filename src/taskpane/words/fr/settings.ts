/** French: settings, and sheets that are added. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/settings';

export const NEW_SHEET: typeof ENGLISH.NEW_SHEET = {
  addSheets: 'Feuilles à ajouter\u00a0:',
  sheetsForCosts: 'coûts des réunions',
  sheetsForStatus: 'état des rapports',
  sheetsOfSample: 'l’exemple (fictif)',
  setUpLead:
    'Ajoute les feuilles manquantes, vides, avec intitulés de colonnes, tableaux et listes de choix. Rien de ce qui existe n’est modifié.',
  sampleLead: 'Une année entière avec des montants inventés, pour découvrir.',
  add: 'Ajouter',
};

export const SETTINGS: typeof ENGLISH.SETTINGS = {
  settings: 'Paramètres',
  filled: 'renseignés\u00a0: {count, number}',
  find: 'Chercher un paramètre',
  none: '(vide)',
  inLanguage: 'en {language}',
  otherLanguages: 'Dans les autres langues',
  fixed: 'Ne se modifie que là où il se trouve\u00a0:',
  keep: '{count, plural, one {Conserver # modification} many {Conserver # modifications} other {Conserver # modifications}}',
  changed: 'Paramètres\u00a0:',
};

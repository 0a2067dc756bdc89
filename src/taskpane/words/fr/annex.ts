/** French: the step Annex, charts, and what is written. Holes are ICU messages, see `Say`. */
import type * as ENGLISH from '../en/annex';

export const ANNEX: typeof ENGLISH.ANNEX = {
  nothingToPrint: 'Il n’y a encore rien à imprimer\u00a0: «\u00a0Données\u00a0» indique les feuilles manquantes.',
  draftOnly: 'Tant qu’il reste des erreurs, l’annexe est un projet et porte cette mention.',
  preview: 'L’annexe telle qu’elle sera imprimée',
  previewIn: 'Langue affichée',
  moreTables: '{count, plural, one {# autre tableau} many {# autres tableaux} other {# autres tableaux}}',
  rowsBehind: 'Lignes dont vient le chiffre',
  sumOf: '{count, plural, one {Somme de # ligne} many {Somme de # lignes} other {Somme de # lignes}}',
  noRows: 'Ce chiffre ne vient d’aucune ligne.',
  unread: 'Une ligne n’a pu être lue\u00a0: «\u00a0Vérifier\u00a0» indique laquelle.',
  close: 'Fermer',
  languages: 'Langues',
  layout: 'Présentation',
  byMeeting: 'par réunion',
  matrix: 'matrice',
  printedIn: 'Arrondi',
  exact: 'exact ({unit})',
  unitOf: 'à {unit} {currency} près',
  figures: 'Contenu des cellules',
  live: 'formules actives',
  frozen: 'valeurs figées',
  lacks: 'Ce qui manque à cette version d’Excel ({count, number})',
  whatExactly: 'Qu’est-ce qui sera écrit\u00a0?',
  write: 'Écrire l’annexe',
  lacking: 'Dans Excel, l’annexe peut aussi être écrite dans le classeur, avec des formules actives.',
  files: 'Fichiers',
  filesLead: 'Les mêmes fichiers qu’en ligne de commande, créés sur cet ordinateur.',
  makeDocuments: 'Word',
  print: 'Imprimer…',
  makeArchive: 'Tout dans une archive (.zip)',
  makeFiles: 'Classeur, CSV, JSON',
  making: 'Création…',
};

export const CHARTS: typeof ENGLISH.CHARTS = {
  charts: 'Graphiques',
  lead: 'Images (SVG, PNG) pour rapports et présentations, dans la langue du volet.',
  copyPicture: 'Copier l’image',
  draw: 'Dessiner',
};

export const WRITE: typeof ENGLISH.WRITE = {
  done: 'Écrit\u00a0:',
  would: 'À écrire\u00a0:',
  create: 'nouvelle',
  replace: 'actualisée',
  refuse: 'laissée telle quelle',
};

import type { SomeDiagnosticTexts } from '../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Versions de deux années',
    message:
      'La version ancienne porte sur {before, select, blank {une année inconnue} other {{before}}}, la nouvelle sur {after, select, blank {une année inconnue} other {{after}}} : les réunions sont appariées par série, et les lignes seulement si leur date est la même.',
    hint: 'Lire les lignes ajoutées et supprimées comme celles de deux années.',
  },
  'comparison-currencies': {
    title: 'Versions en deux monnaies',
    message: 'La version ancienne est en {before}, la nouvelle en {after} : leurs chiffres ne peuvent être comparés.',
    hint: 'Comparer des versions établies dans une même monnaie.',
  },
  'comparison-unproved': {
    title: 'Écarts dont la somme n’est pas juste',
    message:
      'Le chiffre {figure} varie de {difference, number}, mais les lignes sur lesquelles il repose de {explained, number}.',
    hint: 'Ne pas se fier à cette comparaison ; c’est une faute du programme.',
  },
  'document-figure-changed': {
    title: 'Chiffres modifiés',
    message: '{figure, select, blank {Il} other {{figure}}} devrait être {expected}, et est {found}.',
    hint: 'Corriger le document, ou corriger le classeur et refaire le document.',
  },
  'document-figure-missing': {
    title: 'Chiffres manquants',
    message: '{figure, select, blank {Un nombre} other {{figure}}} manque : {expected}.',
    hint: 'Le rétablir, ou refaire le document.',
  },
  'document-number-unaccounted': {
    title: 'Nombres dont aucun chiffre ne rend compte',
    message: 'Le nombre {found} ne découle de rien dans le classeur.',
    hint: 'Le supprimer, ou rechercher d’où il vient.',
  },
  'document-title-changed': {
    title: 'Titres modifiés',
    message:
      '{expected, select, blank {Ceci n’y était pas} other {On devrait lire « {expected} »}}, et {found, select, blank {le texte manque} other {on lit « {found} »}}.',
    hint: 'Corriger le document, ou le titre dans le classeur.',
  },
  'document-reworded': {
    title: 'Texte reformulé',
    message:
      '{expected, select, blank {Ajouté} other {« {expected} »}}{found, select, blank { a été supprimé} other { → « {found} »}}.',
    hint: 'S’assurer que le sens reste le même.',
  },
  'document-total-differs': {
    title: 'Totaux du document qui ne sont pas justes',
    message: '{figure} est de {stated, number}, mais le contenu du tableau donne {computed, number}.',
    hint: 'Corriger les chiffres du tableau.',
  },
  'document-digits-reversed': {
    title: 'Groupes de chiffres inversés',
    message: 'Le chiffre {expected} est écrit {found}.',
    hint: 'Le saisir du premier chiffre au dernier.',
  },
  'document-tracked': {
    title: 'Modifications suivies',
    message:
      '{count, plural, one {# modification suivie a été lue comme acceptée} many {# de modifications suivies ont été lues comme acceptées} other {# modifications suivies ont été lues comme acceptées}}.',
    hint: 'Accepter ou refuser les modifications avant d’envoyer le document.',
  },
  'document-languages-differ': {
    title: 'Chiffres qui diffèrent d’une langue à l’autre',
    message: '{figure} n’est pas le même dans tous les documents : {values}.',
    hint: 'Corriger le document qui diffère.',
  },
  'document-inputs-changed': {
    title: 'Fichiers modifiés depuis l’établissement du document',
    message: 'Le document a été établi à partir d’un autre contenu de {files}.',
    hint: 'Refaire le document, ou indiquer les fichiers dont il est tiré.',
  },
  'document-edited': {
    title: 'Documents modifiés depuis leur établissement',
    message: 'Le document n’est plus tel qu’il a été établi ; ses chiffres ont pu changer.',
    hint: 'Le comparer au classeur : addendum verify.',
  },
  'document-formula-lost': {
    title: 'Formules remplacées',
    message: 'Une valeur figure ici à la place d’une formule.',
    hint: 'Refaire le classeur.',
  },
  'file-not-document': {
    title: 'Fichiers qui ne sont pas des documents',
    message: 'Ce n’est pas un document qui puisse être relu{found, select, blank {} other { ({found})}}.',
    hint: 'Indiquer une annexe au format .docx ou .xlsx.',
  },
} satisfies SomeDiagnosticTexts;

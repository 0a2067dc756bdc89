import type { SomeDiagnosticTexts } from '../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Versions de deux années',
    message:
      'La version ancienne porte sur {before, select, blank {une année inconnue} other {{before}}}, la nouvelle sur {after, select, blank {une année inconnue} other {{after}}} : les réunions sont appariées par série, et les lignes seulement si leur date est la même.',
    hint: 'Lire les lignes ajoutées et supprimées comme celles de deux années.',
  },
  'comparison-currencies': {
    title: 'Versions en deux monnaies',
    message: 'La version ancienne est en {before}, la nouvelle en {after} : leurs chiffres ne peuvent être comparés.',
    hint: 'Comparer des versions établies dans une même monnaie.',
  },
  'comparison-unproved': {
    title: 'Écarts dont la somme n’est pas juste',
    message:
      'Le chiffre {figure} varie de {difference, number}, mais les lignes sur lesquelles il repose de {explained, number}.',
    hint: 'Ne pas se fier à cette comparaison ; c’est une faute du programme.',
  },
} satisfies SomeDiagnosticTexts;

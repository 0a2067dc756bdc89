/** French: what findings on corrected cells are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const CORRECTIONS = {
  'cell-corrected': {
    title: 'Cellules corrigées',
    message:
      '{before, select, blank {Une cellule vide} other {« {before} »}} {after, select, blank {est lu comme vide} other {se lit « {after} »}}, comme l’indique la feuille Corrections{reason, select, blank {.} other { : {reason}}}',
    hint: 'Rien à faire. Pour revenir en arrière, supprimez la ligne de la feuille Corrections.',
  },
  'correction-changed': {
    title: 'Corrections qui ne conviennent plus',
    message:
      'La cellule {cell} devrait {before, select, blank {être vide} other {contenir « {before} »}} pour être lue {after, select, blank {comme vide} other {« {after} »}}, or elle {found, select, blank {est vide} other {contient « {found} »}}. Elle n’a pas été corrigée.',
    hint: 'Examinez la cellule. Supprimez la ligne de la feuille Corrections, ou indiquez-y ce que la cellule contient maintenant.',
  },
  'correction-needless': {
    title: 'Corrections devenues inutiles',
    message:
      'La cellule {cell} {after, select, blank {est désormais vide elle-même} other {contient désormais elle-même « {after} »}}, comme l’indique la correction.',
    hint: 'Rien à faire ; la ligne de la feuille Corrections peut être supprimée.',
  },
  'correction-nowhere': {
    title: 'Corrections sans cellule',
    message:
      'On ne sait pas quelle cellule concerne la correction de {cell} (feuille {sheet}) : cette ligne n’existe pas, ou plusieurs fichiers contiennent la feuille.',
    hint: 'Corrigez Fichier, Feuille et Cellule dans la feuille Corrections, ou supprimez la ligne.',
  },
  'correction-of-other-file': {
    title: 'Corrections d’autres fichiers',
    message:
      'La correction de {cell} (feuille {sheet}) concerne le fichier « {file} », qui n’est pas parmi les fichiers lus ; elle n’a pas été faite.',
    hint: 'Si elle vaut aussi pour ce fichier-ci, indiquez-y son nom ; sinon, laissez-la.',
  },
  'correction-doubled': {
    title: 'Corrections contradictoires',
    message:
      'Plusieurs lignes corrigent la cellule {cell} (feuille {sheet}), chacune autrement. Elle n’a pas été corrigée.',
    hint: 'Ne gardez que la bonne ligne.',
  },
  'correction-unreadable': {
    title: 'Corrections non comprises',
    message: '« {found} » ne peut être compris ici, et rien n’a été corrigé.',
    hint: 'Indiquez une cellule comme E14 dans la colonne Cellule ; dans Lire, un nombre comme 1234.56 ou 1234.56 CHF, une date comme 2013-04-08. Pour une cellule vide, laissez Lire vide et écrivez vide dans En tant que.',
  },
} as const satisfies SomeDiagnosticTexts;

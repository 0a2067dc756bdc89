import type { SomeDiagnosticTexts } from '../../diagnostic-text';

/** What comparing versions and reading documents back finds. */
export const TIE_OUT = {
  'comparison-years': {
    title: 'Classeurs de deux années',
    message:
      'L’ancien classeur porte sur {before, select, blank {une année inconnue} other {{before}}}, le nouveau sur {after, select, blank {une année inconnue} other {{after}}} : les réunions sont appariées par série, et les lignes seulement si leur date est la même.',
    hint: 'Les lignes ajoutées et supprimées peuvent simplement appartenir à des années différentes.',
  },
  'comparison-currencies': {
    title: 'Classeurs en deux monnaies',
    message: 'L’ancien classeur est en {before}, le nouveau en {after} : leurs chiffres ne peuvent être comparés.',
    hint: 'Comparez des classeurs établis dans une même monnaie.',
  },
  'comparison-unproved': {
    title: 'Écarts dont la somme n’est pas juste',
    message:
      'Le chiffre {figure} varie de {difference, number}, mais les lignes sur lesquelles il repose de {explained, number}.',
    hint: 'Ne vous fiez pas à cette comparaison ; c’est une erreur d’Addendum.',
  },
  'document-figure-changed': {
    title: 'Chiffres modifiés',
    message: '{figure, select, blank {Ce chiffre} other {{figure}}} : on attend {expected}, mais on lit {found}.',
    hint: 'Corrigez le document, ou corrigez le classeur et refaites le document.',
  },
  'document-figure-missing': {
    title: 'Chiffres manquants',
    message: '{figure, select, blank {Un nombre} other {{figure}}} manque : {expected}.',
    hint: 'Rétablissez-le, ou refaites le document.',
  },
  'document-number-unaccounted': {
    title: 'Nombres dont aucun chiffre ne rend compte',
    message: 'Le nombre {found} ne vient pas du classeur.',
    hint: 'Supprimez-le, ou recherchez d’où il vient.',
  },
  'document-title-changed': {
    title: 'Titres modifiés',
    message:
      '{expected, select, blank {Texte ajouté : « {found} »} other {On devrait lire « {expected} », mais {found, select, blank {le texte manque} other {on lit « {found} »}}}}.',
    hint: 'Corrigez le document, ou le titre dans le classeur.',
  },
  'document-reworded': {
    title: 'Texte reformulé',
    message:
      '{expected, select, blank {Ajouté} other {« {expected} »}}{found, select, blank { a été supprimé} other { → « {found} »}}.',
    hint: 'Assurez-vous que le sens reste le même.',
  },
  'document-meaning-changed': {
    title: 'Texte dont le sens a changé',
    message:
      '{expected, select, blank {Texte ajouté : « {found} »} other {On devrait lire « {expected} », mais {found, select, blank {cela n’y est plus} other {on lit « {found} »}}}}.',
    hint: 'Rétablissez ce qui était dit, ou corrigez le classeur et produisez de nouveau le document.',
  },
  'document-field-changes': {
    title: 'Champ qui imprimera autre chose',
    message:
      'Le champ {instruction} est imprimé «\u00a0{found}\u00a0» et deviendra «\u00a0{becomes}\u00a0» dès la mise à jour des champs.',
    hint: 'Corrigez l’instruction du champ, ou mettez à jour tous les champs et relisez les numéros des tableaux et figures.',
  },
  'document-misplaced': {
    title: 'Texte déplacé',
    message: '« {found} » n’est pas à sa place : {beside, select, blank {auprès de son tableau} other {« {beside} »}}.',
    hint: 'Remettez-le à sa place, ou produisez de nouveau le document.',
  },
  'document-partial': {
    title: 'Documents ne contenant qu’une partie des tableaux',
    message: 'Le document contient {count, number} tableaux sur {total, number} ; seuls ceux-ci ont été comparés.',
    hint: 'Comparez le document entier avant de l’envoyer.',
  },
  'workbook-uncalculated': {
    title: 'Classeurs non calculés',
    message:
      '{count, plural, one {# formule ne contient aucune valeur} many {# formules ne contiennent aucune valeur} other {# formules ne contiennent aucune valeur}} : le fichier a été enregistré sans être calculé.',
    hint: 'Ouvrez-le dans Excel, laissez-le se calculer, enregistrez-le et comparez-le de nouveau.',
  },
  'document-total-differs': {
    title: 'Totaux du document qui ne sont pas justes',
    message: '{figure} est de {stated, number}, mais la somme des chiffres du tableau est de {computed, number}.',
    hint: 'Corrigez les chiffres du tableau.',
  },
  'document-digits-reversed': {
    title: 'Groupes de chiffres inversés',
    message: 'Le chiffre {expected} est imprimé {found}.',
    hint: 'Saisissez-le du premier chiffre au dernier.',
  },
  'document-tracked': {
    title: 'Modifications suivies',
    message:
      '{count, plural, one {# modification suivie a été lue comme acceptée} many {# modifications suivies ont été lues comme acceptées} other {# modifications suivies ont été lues comme acceptées}}.',
    hint: 'Acceptez ou refusez les modifications avant d’envoyer le document.',
  },
  'document-languages-differ': {
    title: 'Chiffres qui diffèrent d’une langue à l’autre',
    message: '{figure} n’est pas identique dans tous les documents : {values}.',
    hint: 'Corrigez le document qui diffère.',
  },
  'document-inputs-changed': {
    title: 'Fichiers modifiés depuis l’établissement du document',
    message: 'Le document a été établi à partir d’une autre version des fichiers suivants : {files}.',
    hint: 'Refaites le document, ou indiquez les fichiers dont il est tiré.',
  },
  'document-edited': {
    title: 'Documents modifiés depuis leur établissement',
    message: 'Le document n’est plus tel qu’il a été établi ; ses chiffres ont pu changer.',
    hint: 'Comparez-le au classeur : addendum verify.',
  },
  'document-formula-lost': {
    title: 'Formules remplacées',
    message: 'Une valeur figure ici à la place d’une formule.',
    hint: 'Écrivez de nouveau annex.xlsx.',
  },
  'file-not-document': {
    title: 'Fichiers qui ne sont pas des documents',
    message: 'Ce n’est pas un document qui puisse être relu{found, select, blank {} other { ({found})}}.',
    hint: 'Indiquez un fichier .docx ou .xlsx établi par Addendum, à côté de son document JSON ou avec la date (--as-at) pour laquelle il a été établi.',
  },
} satisfies SomeDiagnosticTexts;

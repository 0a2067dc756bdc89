/** French: what findings on sheets, columns and rows are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const SHEETS = {
  'sheet-missing': {
    title: 'Feuilles manquantes',
    message:
      'La feuille « {sheet} » est introuvable. {found, select, blank {Le classeur ne contient aucune autre feuille.} other {Feuilles trouvées : {found}.}}',
    hint: 'Ajoutez la feuille, ou renommez celle qui en tient lieu.',
  },
  'sheet-doubled': {
    title: 'Feuilles en double',
    message:
      'Les feuilles « {sheet} » et « {other} » sont toutes deux reconnues comme des feuilles du même type ; aucune n’a été lue.',
    hint: 'Renommez ou supprimez l’une d’elles.',
  },
  'sheet-joined': {
    title: 'Feuilles lues ensemble',
    message: 'La feuille « {sheet} » a été lue avec « {other} ».',
    hint: 'Vérifiez que toutes deux sont bien à prendre en compte.',
  },
  'sheet-hidden': {
    title: 'Feuilles masquées non lues',
    message: 'La feuille « {sheet} » est masquée et n’a pas été lue.',
    hint: 'Affichez la feuille ou, en ligne de commande, désignez-la par --sheet.',
  },
  'sheet-by-headings': {
    title: 'Feuilles reconnues à leurs intitulés',
    message: 'La feuille « {found} » a été lue comme « {sheet} », d’après ses intitulés.',
    hint: 'Vérifiez que c’est bien ce qu’il faut ; pour plus de sûreté, renommez la feuille.',
  },
  'sheet-unknown': {
    title: 'Feuilles non lues',
    message: 'La feuille « {sheet} » ne fait pas partie de celles qui sont attendues et n’a pas été lue.',
    hint: 'Si elle doit l’être, renommez-la et corrigez ses intitulés.',
  },
  'sheet-ambiguous': {
    title: 'Feuilles de nature incertaine',
    message:
      'Les intitulés de la feuille « {sheet} » correspondent aussi bien à plusieurs types de feuilles (« {kinds} ») ; elle n’a pas été lue.',
    hint: 'Donnez à la feuille le nom du type voulu.',
  },
  'row-unrecognised': {
    title: 'Lignes écartées, qui ne sont pas des entrées',
    message: 'La ligne « {text} » n’est pas une entrée du tableau et a été écartée.',
    hint: 'S’il s’agit d’une entrée, remplissez ses colonnes.',
  },
  'heading-missing': {
    title: 'Feuilles sans ligne d’intitulés',
    message:
      'Aucune ligne d’intitulés n’a été trouvée dans la feuille « {sheet} ».{found, select, blank {} other { Ses premières lignes : {found}.}}',
    hint: 'Placez les intitulés des colonnes sur une même ligne, au-dessus des entrées.',
  },
  'column-missing': {
    title: 'Colonnes manquantes',
    message:
      'Il manque à la feuille « {sheet} » la colonne « {column} ». {found, select, blank {Aucune colonne n’a été reconnue.} other {Colonnes trouvées : {found}.}}',
    hint: 'Ajoutez la colonne ou corrigez son intitulé.',
  },
  'column-doubled': {
    title: 'Colonnes en double',
    message: 'La colonne « {column} » figure plusieurs fois dans la feuille « {sheet} ».',
    hint: 'Gardez-en une ; renommez ou supprimez les autres.',
  },
  'column-unknown': {
    title: 'Colonnes non lues',
    message: 'La colonne « {heading} » n’est pas connue et n’a pas été lue.',
    hint: 'Si elle doit l’être, corrigez son intitulé.',
  },
  'column-remembered': {
    title: 'Colonnes attribuées précédemment par vous',
    message: 'La colonne « {heading} » a été lue comme « {column} », selon votre choix antérieur.',
    hint: 'Vérifiez que ce choix reste valable.',
  },
  'rows-hidden': {
    title: 'Lignes masquées prises en compte',
    message:
      '{count, plural, one {# ligne masquée a été lue et prise en compte ({rows}).} many {# lignes masquées ont été lues et prises en compte ({rows}).} other {# lignes masquées ont été lues et prises en compte ({rows}).}}',
    hint: 'Affichez ces lignes et vérifiez-les ; supprimez celles qui ne doivent pas compter.',
  },
  'rows-filtered': {
    title: 'Lignes filtrées prises en compte',
    message:
      '{count, plural, one {# ligne masquée par un filtre a été lue et prise en compte ({rows}).} many {# lignes masquées par un filtre ont été lues et prises en compte ({rows}).} other {# lignes masquées par un filtre ont été lues et prises en compte ({rows}).}}',
    hint: 'Effacez le filtre et vérifiez les lignes ; supprimez celles qui ne doivent pas compter.',
  },
  'columns-hidden': {
    title: 'Colonnes masquées mais lues',
    message: 'Des colonnes masquées ont été lues : {columns}.',
    hint: 'Affichez ces colonnes et vérifiez-les.',
  },
  'merge-filled': {
    title: 'Cellules fusionnées lues ligne par ligne',
    message: 'Les cellules fusionnées {area} ont été lues comme « {value} » dans chacune de leurs lignes.',
    hint: 'Vérifiez que la valeur convient à chaque ligne ; mieux, défusionnez les cellules et remplissez-les.',
  },
  'merge-amount': {
    title: 'Montants dans des cellules fusionnées',
    message:
      'Le montant des cellules fusionnées {area} peut se rapporter à n’importe laquelle de leurs lignes ; il n’a pas été lu.',
    hint: 'Défusionnez les cellules et donnez à chaque ligne son montant.',
  },
  'formula-external': {
    title: 'Montants tirés d’autres fichiers',
    message: 'Le montant {amount, number} est tiré d’un autre fichier par une formule.',
    hint: 'Comparez-le avec ce fichier ou remplacez la formule par la valeur.',
  },
} as const satisfies SomeDiagnosticTexts;

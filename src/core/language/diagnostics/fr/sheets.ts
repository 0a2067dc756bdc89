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
    message:
      'La feuille «\u00a0{sheet}\u00a0» ne fait pas partie de celles qui sont attendues et n’a pas été lue{count, plural, one {\u00a0; elle contient # nombre ({sum, number})} many {\u00a0; elle contient # nombres (total\u00a0: {sum, number})} other {\u00a0; elle contient # nombres (total\u00a0: {sum, number})}}.',
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
  'sheet-copied': {
    title: 'Feuilles semblables à une copie',
    message:
      'La feuille «\u00a0{sheet}\u00a0» a la forme de «\u00a0{other}\u00a0» et en est peut-être une copie\u00a0; elles n’ont pas été additionnées. Supprimer la copie, ou inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée (ou = comptée).',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'sheet-near-meeting': {
    title: 'Feuilles presque nommées comme une réunion',
    message:
      'La feuille «\u00a0{sheet}\u00a0» contient des postes et des montants, mais son nom n’est le code d’aucune réunion. Code le plus proche\u00a0: {near}.',
    hint: 'Donner à la feuille le code de sa réunion, ou ajouter la réunion.',
  },
  'table-joined': {
    title: 'Tableaux lus ensemble',
    message: 'La feuille «\u00a0{sheet}\u00a0» contient ici un autre tableau\u00a0; il a été lu avec le premier.',
    hint: 'Vérifier que les deux doivent être lus.',
  },
  'table-doubtful': {
    title: 'Tableaux à ne peut-être pas compter',
    message:
      'Le tableau placé sous «\u00a0{caption}\u00a0» n’est peut-être pas à compter, et n’a pas été lu. Inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée (ou = comptée).',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'caption-doubtful': {
    title: 'Titres placés au-dessus du seul tableau',
    message:
      '«\u00a0{caption}\u00a0» figure au-dessus du seul tableau de la feuille, qui a néanmoins été lu. Vérifier que le tableau est à compter\u00a0; sinon, inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée.',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'unit-applied': {
    title: 'Unités des montants',
    message: 'Les montants du tableau ont été lus en unités de {unit}.',
    hint: 'Vérifier que la feuille le dit ainsi.',
  },
  'unit-unclear': {
    title: 'Unités à confirmer',
    message:
      '«\u00a0{words}\u00a0» indique l’unité des montants\u00a0; ils ont été lus en {other}. Inscrire dans la feuille Paramètres\u00a0: {setting} = {unit}, ou {setting} = {other} si cela est exact.',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'unit-in-rows': {
    title: 'Unités par ligne',
    message:
      'La colonne {column} indique «\u00a0{found}\u00a0»\u00a0: les montants du tableau ne sont pas tous dans la même unité. Convertir les montants dans une seule unité ou, si la colonne ne les concerne pas, inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée.',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'row-meaning-unclear': {
    title: 'Lignes dont le sens n’est pas clair',
    message:
      '{found, select, blank {La colonne {column} est vide} other {La colonne {column} indique «\u00a0{found}\u00a0»}}, et l’on ne sait pas si ces lignes comptent\u00a0; elles ont été écartées. Corriger la valeur, ou inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée (ou = comptée).',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'credit-signs-mixed': {
    title: 'Crédits avec et sans signe',
    message:
      'La colonne {column} indique les crédits, mais certains sont positifs et d’autres négatifs\u00a0: le sens du signe ne peut être établi.',
    hint: 'Donner le même signe à tous les crédits.',
  },
  'debit-credit-differ': {
    title: 'Montants différents du débit et du crédit',
    message: 'Le montant de cette ligne et ses débit et crédit ne concordent pas.',
    hint: 'Les corriger\u00a0: le montant est le débit moins le crédit, et un montant à côté d’un crédit doit rester vide.',
  },
  'column-unusable': {
    title: 'Colonnes inutilisables ici',
    message:
      'La colonne {heading} ne peut pas servir dans un tableau qui a plusieurs montants par ligne. Dresser le tableau avec un montant par ligne, ou inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée.',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'column-of-numbers': {
    title: 'Colonnes de nombres inconnues',
    message:
      'La colonne {heading} n’est pas connue, et {count, plural, one {son nombre ({sum, number}) n’a pas été lu} many {ses # nombres (total\u00a0: {sum, number}) n’ont pas été lus} other {ses # nombres (total\u00a0: {sum, number}) n’ont pas été lus}}. Indiquer à l’étape Données ce qu’elle contient, ou inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée (ou = le nom d’une colonne).',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'numbers-not-looked-at': {
    title: 'Nombres non lus',
    message:
      '{count, plural, one {# nombre ({sum, number}) de cette feuille, en {areas}, se trouve hors de ses tableaux ou sous aucun intitulé, et n’a pas été lu} many {# nombres (total\u00a0: {sum, number}) de cette feuille, en {areas}, se trouvent hors de ses tableaux ou sous aucun intitulé, et n’ont pas été lus} other {# nombres (total\u00a0: {sum, number}) de cette feuille, en {areas}, se trouvent hors de ses tableaux ou sous aucun intitulé, et n’ont pas été lus}}. Donner un intitulé à la colonne ou au tableau, ou inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée.',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'numbers-passed-over': {
    title: 'Dates et années hors des tableaux',
    message:
      '{count, plural, one {# nombre, en {areas}, semble être une date, une année ou un numéro de page, et n’a pas été lu comme un montant} many {# nombres, en {areas}, semblent être des dates, des années ou des numéros de page, et n’ont pas été lus comme des montants} other {# nombres, en {areas}, semblent être des dates, des années ou des numéros de page, et n’ont pas été lus comme des montants}}. S’il s’agit d’un montant, le placer dans un tableau\u00a0; sinon, inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée.',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'total-unclear': {
    title: 'Totaux qui ne correspondent à aucune somme',
    message:
      '«\u00a0{label}\u00a0» est désigné comme total, mais {amount, number} n’est la somme d’aucune suite de lignes voisines\u00a0; la ligne a été comptée comme une entrée. Corriger, ou inscrire dans la feuille Paramètres\u00a0: {setting} = comptée s’il s’agit d’une entrée, = ignorée s’il s’agit d’un total.',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'column-meaning-unclear': {
    title: 'Colonnes changeant peut-être le sens des montants',
    message:
      'La colonne {heading} contient {found} et ressemble à {column}\u00a0; elle n’a pas été lue. Inscrire dans la feuille Paramètres\u00a0: {setting} = {column} (ou = ignorée). Une colonne sans intitulé doit d’abord en recevoir un.',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'amounts-hidden': {
    title: 'Colonnes de montants masquées',
    message:
      'La colonne {heading} contient des montants et est masquée\u00a0; ils ont été comptés. L’afficher, ou inscrire dans la feuille Paramètres\u00a0: {setting} = comptée (ou = ignorée).',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'sheet-unread': {
    title: 'Feuilles de montants non lues',
    message:
      'La feuille «\u00a0{sheet}\u00a0» a les intitulés de {kind}, mais son nom ne l’indique pas\u00a0; elle n’a pas été lue. La renommer, ou inscrire dans la feuille Paramètres\u00a0: {setting} = {kind} (ou = ignorée).',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'sheet-holds-amounts': {
    title: 'Feuilles de montants connus, non lues',
    message:
      'La feuille «\u00a0{sheet}\u00a0» contient des montants de réunions et de postes connus, et n’a pas été lue. Si elle ne doit pas être lue, inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée\u00a0; sinon = Coûts estimatifs ou = Dépenses.',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'rows-of-other-year': {
    title: 'Lignes d’une autre année',
    message: 'La colonne {column} indique {year}\u00a0: les lignes de cette année ont été écartées.',
    hint: 'Vérifier que l’année du rapport est exacte.',
  },
  'table-repeats': {
    title: 'Tableaux qui en répètent un autre',
    message:
      'Ce tableau donne, pour chaque réunion et chaque poste, les mêmes sommes que celui dont les intitulés sont à la ligne {row}\u00a0; les deux ont été comptés. Inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée (ou = comptée).',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'rows-repeat-sums': {
    title: 'Lignes qui répètent la somme d’autres',
    message:
      'Les lignes «\u00a0{found}\u00a0» donnent, réunion par réunion, la même somme que les lignes «\u00a0{other}\u00a0»\u00a0: les unes sont peut-être les totaux des autres. Inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée (ou = comptée).',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'row-repeats-sum': {
    title: 'Lignes qui répètent une somme',
    message:
      'Cette ligne ({amount, number}) est égale à {count, plural, one {la ligne voisine} many {la somme des # lignes voisines} other {la somme des # lignes voisines}} de même réunion et de même poste\u00a0: c’est peut-être {count, plural, one {son} many {leur} other {leur}} total. La désigner comme total, ou inscrire dans la feuille Paramètres\u00a0: {setting} = ignorée (ou = comptée).',
    hint: 'Corriger la feuille, ou inscrire cette ligne dans la feuille Paramètres.',
  },
  'total-counted': {
    title: 'Entrées semblables à un total',
    message:
      '«\u00a0{label}\u00a0» ressemble à un total, mais {amount, number} n’est la somme d’aucune suite de lignes voisines\u00a0; la ligne a été comptée comme une entrée.',
    hint: 'Vérifier qu’il s’agit d’une entrée.',
  },
} as const satisfies SomeDiagnosticTexts;

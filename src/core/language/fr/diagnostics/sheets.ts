/** French: what findings on sheets, columns and rows are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const SHEETS = {
  'sheet-missing': {
    title: 'Feuilles manquantes',
    message:
      'La feuille « {sheet} » est introuvable. {found, select, blank {Le classeur ne contient aucune autre feuille.} other {Feuilles trouvées : {found}.}}',
    hint: 'Ajoutez la feuille, ou renommez celle qui en tient lieu ; si les données ont une autre forme, indiquez ce qu’elles sont à l’étape « Données », ou faites proposer les lignes de la feuille Lecture par « addendum map ».',
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
      'La feuille « {sheet} » ne fait pas partie de celles qui sont attendues et n’a pas été lue{sum, select, blank {} other {{count, plural, one { ; elle contient # nombre ({sum, number})} many { ; elle contient # nombres (total : {sum, number})} other { ; elle contient # nombres (total : {sum, number})}}}}.',
    hint: 'Si elle doit l’être, renommez-la et corrigez ses intitulés, ou dites à l’étape « Données » ou dans la feuille Lecture ce qu’elle est ; « addendum map » propose les lignes.',
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
    hint: 'Placez les intitulés des colonnes sur une même ligne, au-dessus des entrées, ou écartez la feuille dans la feuille Lecture.',
  },
  'column-missing': {
    title: 'Colonnes manquantes',
    message:
      'Il manque à la feuille « {sheet} » la colonne « {column} ». {found, select, blank {Aucune colonne n’a été reconnue.} other {Colonnes trouvées : {found}.}} Si elle y est sous un autre intitulé, inscrivez dans la feuille Lecture : {sheet} | | … | {column}',
    hint: 'Ajoutez la colonne, corrigez son intitulé, ou inscrivez cette ligne dans la feuille Lecture.',
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
  'comments-not-read': {
    title: 'Commentaires non lus',
    message:
      '{count, plural, one {# commentaire n’est pas lu, en {cells}.} many {# de commentaires ne sont pas lus, en {cells}.} other {# commentaires ne sont pas lus, en {cells}.}}',
    hint: 'Consultez-les : ce qui y est dit ne change aucun chiffre.',
  },
  'comment-doubtful': {
    title: 'Commentaire disant qu’un chiffre ne compte pas',
    message: 'Un commentaire sur cette cellule dit « {text} ». La cellule a été lue telle quelle.',
    hint: 'Si le chiffre ne compte pas, retirez-le de la feuille ou dites-le dans une cellule de sa ligne ; sinon, supprimez le commentaire.',
  },
  'comments-damaged': {
    title: 'Commentaires illisibles',
    message: 'Les commentaires de la feuille « {sheet} » sont endommagés. Les cellules ont tout de même été lues.',
    hint: 'Consultez les commentaires dans Excel et enregistrez de nouveau le fichier.',
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
    title: 'Feuilles qui semblent être des copies',
    message:
      'La feuille « {sheet} » a la même présentation que « {other} » et en est peut-être une copie ; elle n’a pas été lue. Supprimez la copie, ou inscrivez dans la feuille Paramètres : {setting} = écartée (ou = comptée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'sheet-near-meeting': {
    title: 'Feuilles qui pourraient être celles d’une réunion',
    message:
      'La feuille « {sheet} » semble être celle d’une réunion ({near}) et n’a pas été lue : son nom ou ses intitulés ne conviennent pas, ou d’autres feuilles contiennent déjà les montants. Corrigez-la, ou inscrivez dans la feuille Paramètres : {setting} = écartée.',
    hint: 'La feuille d’une réunion porte le code de la réunion et contient les colonnes Poste et Montant.',
  },
  'table-joined': {
    title: 'Tableaux lus ensemble',
    message: 'La feuille « {sheet} » contient ici un autre tableau, qui a été lu avec le premier.',
    hint: 'Vérifiez que tous deux doivent être lus.',
  },
  'table-doubtful': {
    title: 'Tableaux qui ne comptent peut-être pas',
    message:
      'Le tableau placé sous « {caption} » ne compte peut-être pas ; il n’a pas été lu. Inscrivez dans la feuille Paramètres : {setting} = écartée (ou = comptée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'caption-doubtful': {
    title: 'Titres au-dessus du seul tableau',
    message:
      '« {caption} » figure au-dessus du seul tableau de la feuille, qui a néanmoins été lu. Vérifiez que le tableau doit être compté ; sinon, inscrivez dans la feuille Paramètres : {setting} = écartée.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'unit-applied': {
    title: 'Unités des montants',
    message: 'Les montants du tableau ont été lus en unités de {unit}.',
    hint: 'Vérifiez que c’est bien ce qu’indique la feuille.',
  },
  'signs-turned': {
    title: 'Signes inversés',
    message:
      'Les montants du tableau ont été lus avec le signe contraire : ses coûts sont écrits avec un signe moins, comme l’indiquent les Paramètres.',
    hint: 'Vérifiez que ce qui a été encaissé, un remboursement par exemple, y figure sans signe moins.',
  },
  'unit-unclear': {
    title: 'Unités à confirmer',
    message:
      '« {words} » indique l’unité des montants, mais ils ont été lus en {other}. Inscrivez dans la feuille Paramètres : {setting} = {unit}, ou {setting} = {other} si c’est exact.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'unit-in-rows': {
    title: 'Unités indiquées ligne par ligne',
    message:
      'La colonne « {column} » indique « {found} » : les montants du tableau ne sont pas tous dans la même unité. Convertissez-les en une seule unité ou, si la colonne ne les concerne pas, inscrivez dans la feuille Paramètres : {setting} = écartée.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'row-meaning-unclear': {
    title: 'Lignes dont le sens n’est pas clair',
    message:
      '{found, select, blank {La colonne « {column} » est vide} other {La colonne « {column} » indique « {found} »}}, et il n’est pas certain que ces lignes comptent ; elles ont été écartées. Corrigez la valeur, ou inscrivez dans la feuille Paramètres : {setting} = écartée (ou = comptée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'credit-signs-mixed': {
    title: 'Crédits avec et sans signe',
    message:
      'La colonne « {column} » indique les crédits, mais certains sont positifs et d’autres négatifs : le sens du signe n’est pas clair.',
    hint: 'Donnez le même signe à tous les crédits.',
  },
  'debit-credit-differ': {
    title: 'Montants différents du débit et du crédit',
    message: 'Le montant de cette ligne ne concorde pas avec son débit et son crédit.',
    hint: 'Corrigez-les : le montant est égal au débit moins le crédit ; à côté d’un crédit seul, laissez le montant vide.',
  },
  'column-unusable': {
    title: 'Colonnes inutilisables ici',
    message:
      'La colonne « {heading} » ne peut pas servir dans un tableau qui a plusieurs montants par ligne. Présentez le tableau avec un seul montant par ligne, ou inscrivez dans la feuille Paramètres : {setting} = écartée.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'column-may-matter': {
    title: 'Colonnes susceptibles de modifier les montants',
    message:
      'La colonne «\u00a0{heading}\u00a0» n’a pas été lue\u00a0: d’après son intitulé, {count, plural, one {son nombre ({sum, number}) peut} many {ses # nombres (total\u00a0: {sum, number}) peuvent} other {ses # nombres (total\u00a0: {sum, number}) peuvent}} modifier les montants ou les remplacer. Inscrivez dans la feuille Paramètres\u00a0: {setting} = écartée (ou = le nom d’une colonne).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'column-of-numbers': {
    title: 'Colonnes de nombres inconnues',
    message:
      'La colonne « {heading} » n’est pas connue, et {count, plural, one {son unique nombre ({sum, number}) n’a pas été lu} many {ses # nombres (total : {sum, number}) n’ont pas été lus} other {ses # nombres (total : {sum, number}) n’ont pas été lus}}. Indiquez ce qu’elle est à l’étape « Données », ou inscrivez dans la feuille Paramètres : {setting} = écartée (ou = le nom d’une colonne).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'numbers-not-looked-at': {
    title: 'Nombres non lus',
    message:
      '{count, plural, one {# nombre ({sum, number}) de cette feuille, en {areas}, se trouve hors des tableaux ou dans une colonne sans intitulé, et n’a pas été lu} many {# nombres (total : {sum, number}) de cette feuille, en {areas}, se trouvent hors des tableaux ou dans une colonne sans intitulé, et n’ont pas été lus} other {# nombres (total : {sum, number}) de cette feuille, en {areas}, se trouvent hors des tableaux ou dans une colonne sans intitulé, et n’ont pas été lus}}. Donnez à la colonne ou au tableau ses intitulés, ou inscrivez dans la feuille Paramètres : {setting} = écartée.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'numbers-passed-over': {
    title: 'Dates et années hors des tableaux',
    message:
      '{count, plural, one {# nombre, en {areas}, semble être une date, une année ou un numéro de page et n’a pas été lu comme un montant. Si c’est un montant, placez-le dans un tableau} many {# nombres, en {areas}, semblent être des dates, des années ou des numéros de page et n’ont pas été lus comme des montants. Si ce sont des montants, placez-les dans un tableau} other {# nombres, en {areas}, semblent être des dates, des années ou des numéros de page et n’ont pas été lus comme des montants. Si ce sont des montants, placez-les dans un tableau}} ; sinon, inscrivez dans la feuille Paramètres : {setting} = écartée.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'total-unclear': {
    title: 'Totaux qui ne sont la somme d’aucune ligne',
    message:
      '« {label} » est présenté comme un total, mais {amount, number} n’est pas la somme de lignes voisines ; la ligne a été comptée comme une entrée. Corrigez-la, ou inscrivez dans la feuille Paramètres : {setting} = comptée si c’est une entrée, {setting} = écartée si c’est un total.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'column-meaning-unclear': {
    title: 'Colonnes changeant peut-être le sens des montants',
    message:
      'La colonne « {heading} » contient {found} et ressemble à « {column} » ; elle n’a pas été lue. Inscrivez dans la feuille Paramètres : {setting} = {column} (ou = écartée). Une colonne sans intitulé doit d’abord en recevoir un.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'amounts-hidden': {
    title: 'Colonnes de montants masquées',
    message:
      'La colonne « {heading} » contient des montants et est masquée ; ils ont été comptés. Affichez-la, ou inscrivez dans la feuille Paramètres : {setting} = comptée (ou = écartée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'sheet-unread': {
    title: 'Feuilles de montants non lues',
    message:
      'La feuille « {sheet} » a les intitulés de « {kind} », mais son nom ne l’indique pas ; elle n’a pas été lue. Renommez-la, ou inscrivez dans la feuille Paramètres : {setting} = {kind} (ou = écartée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'sheet-holds-amounts': {
    title: 'Feuilles non lues, à montants de réunions connues',
    message:
      'La feuille « {sheet} » contient des montants de réunions et de postes budgétaires connus, et n’a pas été lue. Si elle ne doit pas l’être, inscrivez dans la feuille Paramètres : {setting} = écartée ; sinon, {setting} = Coûts estimatifs ou {setting} = Dépenses.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'rows-of-other-year': {
    title: 'Lignes d’une autre année',
    message: 'La colonne « {column} » indique {year} : les lignes de cette année ont été écartées.',
    hint: 'Vérifiez que l’année considérée est exacte.',
  },
  'table-repeats': {
    title: 'Tableaux qui en répètent un autre',
    message:
      'Pour chaque réunion et chaque poste budgétaire, ce tableau donne les mêmes totaux que celui dont les intitulés sont à la ligne {row} ; les deux ont été comptés. Inscrivez dans la feuille Paramètres : {setting} = écartée (ou = comptée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'tables-overlap': {
    title: 'Dépenses peut-être comptées deux fois',
    message:
      '{count, plural, one {# montant} many {# montants} other {# montants}} de la feuille « {sheet} » {count, plural, one {porte} many {portent} other {portent}} sur les mêmes réunions et postes budgétaires que ces lignes et en {count, plural, one {est} many {sont} other {sont}} peut-être la somme : tout a été compté. Inscrivez dans la feuille Paramètres : {setting} = écartée (ou = comptée).',
    hint: 'Si ces lignes sont exactes, écartez plutôt les dépenses de l’autre feuille, à l’étape « Données » ou dans la feuille Lecture.',
  },
  'amounts-negative': {
    title: 'Montants pour la plupart négatifs',
    message:
      '{count, plural, one {# montant} many {# montants} other {# montants}} de la feuille {count, plural, one {est négatif} many {sont négatifs} other {sont négatifs}} ; positifs : {above, number}. Ce sont peut-être des coûts écrits avec un signe moins. Si c’est le cas, inscrivez dans la feuille Paramètres : {setting} = coûts (leurs signes sont alors inversés) ; s’il s’agit de crédits : {setting} = comptée.',
    hint: 'Inscrivez l’une de ces lignes dans la feuille Paramètres.',
  },
  'entry-says-no': {
    title: 'Écritures qui ne comptent peut-être pas',
    message:
      'Le texte « {found} » laisse penser que l’écriture ne compte pas, ou pas telle quelle ; elle a été comptée telle quelle. Inscrivez dans la feuille Paramètres : {setting} = écartée (ou = comptée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'entry-says-currency': {
    title: 'Montants peut-être dans une autre monnaie',
    message:
      'Le texte «\u00a0{found}\u00a0» cite {other}, mais rien n’indique la monnaie des montants de ce tableau\u00a0; ils ont été comptés en {currency}. Indiquez la monnaie de chaque ligne dans une colonne Monnaie ou, si tous sont en {currency}, inscrivez dans la feuille Paramètres\u00a0: {setting} = {currency}.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'rows-summarise': {
    title: 'Lignes qui récapitulent les autres',
    message:
      'Les lignes {rows} donnent une ligne par réunion et par poste, et exactement la somme {count, plural, one {de l’autre ligne} many {des # autres lignes} other {des # autres lignes}} ({amount, number}) : elles en sont peut-être le récapitulatif. Inscrivez dans la feuille Paramètres : {setting} = écartée (ou = comptée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'rows-repeat-sums': {
    title: 'Lignes qui répètent la somme d’autres',
    message:
      'Réunion par réunion, les lignes « {found} » donnent la même somme que les lignes « {other} » : les unes sont peut-être les totaux des autres. Inscrivez dans la feuille Paramètres : {setting} = écartée (ou = comptée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'row-repeats-sum': {
    title: 'Lignes qui répètent une somme',
    message:
      'Cette ligne ({amount, number}) est égale à {count, plural, one {la ligne voisine} many {la somme des # lignes voisines} other {la somme des # lignes voisines}} : c’est peut-être {count, plural, one {son} many {leur} other {leur}} total. Désignez-la comme total, ou inscrivez dans la feuille Paramètres : {setting} = écartée (ou = comptée).',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'total-counted': {
    title: 'Entrées ressemblant à des totaux',
    message:
      '« {label} » ressemble à un total, mais {amount, number} n’est pas la somme de lignes voisines ; la ligne a été comptée comme une entrée.',
    hint: 'Vérifiez qu’il s’agit d’une entrée.',
  },
} as const satisfies SomeDiagnosticTexts;

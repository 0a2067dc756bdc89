/** French: what findings on values in cells are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const VALUES = {
  'value-missing': {
    title: 'Valeurs manquantes',
    message: 'La colonne « {column} » est vide sur cette ligne.',
    hint: 'Remplissez la cellule.',
  },
  'amount-missing': {
    title: 'Montants manquants',
    message: 'Le montant manque ; il n’est pas considéré comme nul.',
    hint: 'Inscrivez le montant, ou 0 s’il est nul.',
  },
  'amount-not-number': {
    title: 'Montants qui ne sont pas des nombres',
    message: '« {found} » n’est pas un montant.',
    hint: 'Inscrivez le montant sous forme de nombre, sans unité.',
  },
  'amount-ambiguous': {
    title: 'Montants se lisant de deux façons',
    message: '« {found} » peut se lire {first, number} ou {second, number} ; ce montant n’a pas été lu.',
    hint: 'Inscrivez le montant sous forme de nombre.',
  },
  'amount-none': {
    title: 'Mentions d’absence de montant',
    message: '« {found} » indique qu’il n’y a pas de montant ; cette mention ne vaut pas zéro.',
    hint: 'Inscrivez le montant, ou 0 s’il s’agit de zéro.',
  },
  'amount-nil': {
    title: 'Tirets et mentions d’absence',
    message:
      '{count, plural, one {# cellule contient un tiret ou une mention d’absence et a été considérée comme vide.} many {# cellules contiennent un tiret ou une mention d’absence et ont été considérées comme vides.} other {# cellules contiennent un tiret ou une mention d’absence et ont été considérées comme vides.}}',
    hint: 'Aucune mesure n’est nécessaire.',
  },
  'amount-currency': {
    title: 'Montants dans une autre monnaie que leur ligne',
    message: '« {found} » est en {other}, alors que la monnaie attendue était {currency} ; ce montant n’a pas été lu.',
    hint: 'Indiquez la monnaie du montant dans la colonne « Monnaie », ou corrigez le montant.',
  },
  'currency-by-amount': {
    title: 'Monnaies déduites des montants',
    message:
      '{count, plural, one {# montant affiche la monnaie {currency} et a été lu dans cette monnaie, rien d’autre ne l’indiquant.} many {# montants affichent la monnaie {currency} et ont été lus dans cette monnaie, rien d’autre ne l’indiquant.} other {# montants affichent la monnaie {currency} et ont été lus dans cette monnaie, rien d’autre ne l’indiquant.}}',
    hint: 'Vérifiez-le ; mieux, ajoutez une colonne « Monnaie ».',
  },
  'decimal-sign-mixed': {
    title: 'Colonnes à deux signes décimaux',
    message: '« {found} » et « {other} » figurent dans une même colonne avec des signes décimaux différents.',
    hint: 'Inscrivez-les sous forme de nombres, ou tous avec le même signe décimal.',
  },
  'amount-as-text': {
    title: 'Montants saisis comme texte',
    message: '« {found} » est un texte et a été lu comme {amount, number}.',
    hint: 'Vérifiez-le ; mieux, convertissez la cellule en nombre.',
  },
  'amount-error': {
    title: 'Montants en erreur dans Excel',
    message: 'La cellule affiche l’erreur {found}.',
    hint: 'Corrigez la formule.',
  },
  'amount-uncalculated': {
    title: 'Formules jamais calculées',
    message: 'La formule n’a pas de valeur calculée.',
    hint: 'Ouvrez le classeur dans Excel et enregistrez-le.',
  },
  'amount-beyond-digits': {
    title: 'Montants comportant trop de chiffres',
    message: '« {found} » comporte plus de chiffres qu’une cellule n’en conserve exactement.',
    hint: 'Vérifiez le montant ; s’il est juste, répartissez-le en plusieurs entrées.',
  },
  'amount-rounded': {
    title: 'Montants comportant des fractions de centime',
    message: '{found, number} a été arrondi à {amount, number}.',
    hint: 'Arrondissez le montant dans le classeur si la différence importe.',
  },
  'amount-indivisible': {
    title: 'Montants ayant trop de décimales pour leur monnaie',
    message:
      '{found, number} comporte plus de décimales que n’en admet la monnaie {currency} ; ce montant n’a pas été lu.',
    hint: 'Corrigez le montant ou la monnaie.',
  },
  'amount-shown': {
    title: 'Nombres affichés autrement qu’enregistrés',
    message:
      '{count, plural, one {# nombre de cette colonne est affiché autrement qu’il n’est enregistré :} many {# nombres de cette colonne sont affichés autrement qu’ils ne sont enregistrés : le premier,} other {# nombres de cette colonne sont affichés autrement qu’ils ne sont enregistrés : le premier,}} {stored, number} s’affiche « {shown} ». C’est la valeur enregistrée qui a été lue.',
    hint: 'Vérifiez laquelle des deux est voulue, et corrigez la valeur ou le format des cellules.',
  },
  'amount-scaled': {
    title: 'Montants affichés à une autre échelle',
    message: 'La cellule affiche son montant en milliers ou en millions ; il a été lu comme {amount, number}.',
    hint: 'Vérifiez que la valeur de la cellule est exprimée en unités.',
  },
  'amount-percent': {
    title: 'Montants au format pourcentage',
    message: 'La cellule est au format pourcentage ; elle a été lue comme le montant {amount, number}.',
    hint: 'Vérifiez le montant et changez le format de la cellule.',
  },
  'amount-as-date': {
    title: 'Montants au format date',
    message: 'La cellule est au format date ; elle a été lue comme le montant {amount, number}.',
    hint: 'Vérifiez le montant et changez le format de la cellule.',
  },
  'date-not-date': {
    title: 'Dates qui n’en sont pas',
    message: '« {found} » n’est pas une date.',
    hint: 'Inscrivez une date.',
  },
  'date-ambiguous': {
    title: 'Dates se lisant de deux façons',
    message: '« {found} » peut signifier {first, date} ou {second, date} ; cette date n’a pas été lue.',
    hint: 'Inscrivez la date au format date, ou le mois en toutes lettres ; ou inscrivez dans la feuille Paramètres : Ordre des dates = jour d’abord (ou = mois d’abord).',
  },
  'date-order-mixed': {
    title: 'Colonnes à deux ordres de dates',
    message:
      '« {found} » et « {other} » figurent dans une même colonne ; l’une commence par le jour, l’autre par le mois.',
    hint: 'Inscrivez-les au format date, ou toutes dans le même ordre.',
  },
  'date-order-contradicts': {
    title: 'Dates contraires à l’ordre indiqué',
    message:
      '« {found} » ne commence pas par le {order, select, day_first {jour} other {mois}}, contrairement à ce qu’indique « Ordre des dates » dans la feuille Paramètres.',
    hint: 'Corrigez « Ordre des dates » dans la feuille Paramètres, ou inscrivez la date au format date.',
  },
  'date-invalid': {
    title: 'Dates qui n’existent pas',
    message: '« {found} » n’est pas un jour du calendrier.',
    hint: 'Corrigez la date.',
  },
  'date-time-dropped': {
    title: 'Heures ignorées',
    message:
      '{count, plural, one {# date de la colonne « {column} » comporte une heure, qui a été ignorée.} many {# dates de la colonne « {column} » comportent une heure, qui a été ignorée.} other {# dates de la colonne « {column} » comportent une heure, qui a été ignorée.}}',
    hint: 'Aucune mesure n’est nécessaire, à moins que le jour lui-même ne soit incertain.',
  },
  'date-near-midnight': {
    title: 'Dates pouvant être la veille ou le lendemain',
    message:
      '{count, plural, one {# date de la colonne « {column} » comporte} many {# dates de la colonne « {column} » comportent} other {# dates de la colonne « {column} » comportent}} une heure telle que {time} : la date du {day, date} est peut-être celle du {other, date}.',
    hint: 'Vérifiez les dates : de telles heures proviennent d’un arrondi ou d’un autre fuseau horaire. Les dates ont été lues telles quelles.',
  },
  'date-unlikely': {
    title: 'Dates peu vraisemblables',
    message: 'La date ({found, date}) est peu vraisemblable.',
    hint: 'Vérifiez l’année.',
  },
  'date-unformatted': {
    title: 'Nombres lus comme des dates',
    message:
      '{count, plural, one {# nombre de la colonne « {column} » a été lu comme une date sans en avoir le format.} many {# nombres de la colonne « {column} » ont été lus comme des dates sans en avoir le format.} other {# nombres de la colonne « {column} » ont été lus comme des dates sans en avoir le format.}}',
    hint: 'Mettez la colonne au format date et vérifiez-la.',
  },
  'number-not-number': {
    title: 'Valeurs qui ne sont pas des nombres',
    message: '« {found} », dans la colonne « {column} », n’est pas un nombre.',
    hint: 'Inscrivez un nombre.',
  },
  'number-ambiguous': {
    title: 'Nombres se lisant de deux façons',
    message:
      '« {found} », dans la colonne « {column} », peut se lire {first, number} ou {second, number} ; ce nombre n’a pas été lu.',
    hint: 'Inscrivez-le sous forme de nombre.',
  },
  'choice-unknown': {
    title: 'Valeurs hors liste',
    message: '« {found} » n’est pas une valeur admise dans la colonne « {column} ». Valeurs possibles : {known}.',
    hint: 'Choisissez l’une des valeurs possibles.',
  },
  'setting-unknown': {
    title: 'Paramètres inconnus',
    message: 'Le paramètre « {setting} » n’est pas connu et reste sans effet.',
    hint: 'Corrigez son nom ou supprimez-le.',
  },
  'setting-invalid': {
    title: 'Paramètres dont la valeur n’est pas admise',
    message: '« {found} » n’est pas une valeur admise pour le paramètre « {setting} ». Valeurs attendues : {known}.',
    hint: 'Corrigez la valeur.',
  },
  'setting-doubled': {
    title: 'Paramètres en double',
    message: 'Le paramètre « {setting} » figure plusieurs fois.',
    hint: 'N’en gardez qu’un.',
  },
  'years-together': {
    title: 'Classeurs de plusieurs années',
    message:
      'Les fichiers portent sur des années différentes ({years}). Les coûts sont rapprochés année par année ; les lignes n’ont donc pas été vérifiées.',
    hint: 'Indiquez les fichiers d’une seule année ; pour comparer deux années, utilisez addendum compare ANCIEN --to NOUVEAU. Les fichiers d’une même année ont la même année considérée dans les paramètres.',
  },
  'answer-unused': {
    title: 'Réponses sans objet',
    message:
      '«\u00a0{setting} = {answer}\u00a0», dans la feuille Paramètres, ne répond à aucune question : ce que la ligne désigne n’existe pas ou porte un autre nom.',
    hint: 'Corrigez la ligne, ou supprimez-la si elle ne sert plus.',
  },
  'text-invisible': {
    title: 'Caractères invisibles',
    message: '« {found} » contient des caractères invisibles, qui ont été ignorés.',
    hint: 'Saisissez de nouveau le texte.',
  },
  'code-too-long': {
    title: 'Codes trop longs',
    message: 'Le code compte {length, number} caractères, au lieu de 64 au plus.',
    hint: 'Raccourcissez le code.',
  },
  'code-number': {
    title: 'Codes enregistrés comme des nombres',
    message: 'Le code {code} est enregistré comme un nombre ; les zéros qui le précéderaient seraient perdus.',
    hint: 'Mettez la colonne au format texte et vérifiez le code.',
  },
  'code-shown-otherwise': {
    title: 'Codes enregistrés comme un autre nombre',
    message:
      'La cellule affiche le code « {shown} » mais contient le nombre {stored}, et seul « {stored} » est un code connu.',
    hint: 'Mettez la cellule au format texte et saisissez le code.',
  },
  'code-is-day': {
    title: 'Codes devenus des dates',
    message: 'La cellule affiche « {shown} » et contient une date : Excel a converti le code en date.',
    hint: 'Mettez la cellule au format texte et saisissez de nouveau le code.',
  },
  'marks-left-out': {
    title: 'Signes en exposant ou en indice',
    message:
      '{count, plural, one {# texte comporte des signes en exposant ou en indice, considérés comme des appels de note et ignorés.} many {# textes comportent des signes en exposant ou en indice, considérés comme des appels de note et ignorés.} other {# textes comportent des signes en exposant ou en indice, considérés comme des appels de note et ignorés.}}',
    hint: 'Vérifiez que ces signes sont bien des appels de note.',
  },
  'code-doubled': {
    title: 'Codes en double',
    message: 'Le code « {code} » figure plusieurs fois{other, select, blank {} other { (voir {other})}}.',
    hint: 'Donnez à chacun son code ou supprimez l’un d’eux.',
  },
  'code-look-alike': {
    title: 'Codes d’apparence identique',
    message: 'Les codes « {code} » et « {other} » se ressemblent mais s’écrivent avec des lettres différentes.',
    hint: 'Écrivez-les avec les mêmes lettres ou changez l’un d’eux.',
  },
  'code-variant': {
    title: 'Codes écrits autrement',
    message: '« {found} » a été lu comme le code « {code} ».',
    hint: 'Écrivez le code comme il figure dans sa propre feuille.',
  },
  'rows-struck': {
    title: 'Lignes barrées prises en compte',
    message:
      '{count, plural, one {# ligne est barrée, mais prise en compte : {rows}.} many {# lignes sont barrées, mais prises en compte : {rows}.} other {# lignes sont barrées, mais prises en compte : {rows}.}}',
    hint: 'Supprimez ce qui ne compte plus, ou retirez le trait.',
  },
  'rows-unseen': {
    title: 'Lignes invisibles prises en compte',
    message:
      '{count, plural, one {# ligne contient des cellules qui n’affichent rien, mais est prise en compte : {rows}.} many {# lignes contiennent des cellules qui n’affichent rien, mais sont prises en compte : {rows}.} other {# lignes contiennent des cellules qui n’affichent rien, mais sont prises en compte : {rows}.}}',
    hint: 'Vérifiez-les ; changez la couleur ou le format des cellules, ou supprimez ce qui ne compte pas.',
  },
  'term-unknown': {
    title: 'Termes inconnus',
    message: 'Le terme « {term} » ne figure pas parmi ceux qui sont imprimés et reste sans effet.',
    hint: 'Écrivez-le exactement comme Addendum l’imprime en anglais.',
  },
} as const satisfies SomeDiagnosticTexts;

/** French: what findings on files and their packages are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const FILES = {
  'file-unreadable': {
    title: 'Fichiers illisibles',
    message: 'Le fichier ne peut pas être lu ({detail}).',
    hint: 'Vérifiez que le fichier existe, qu’il n’est pas ouvert ailleurs et que vous avez le droit de le lire.',
  },
  'file-not-workbook': {
    title: 'Fichiers autres que des classeurs Excel',
    message: 'Le fichier n’est pas un classeur Excel : il semble s’agir de {found}.',
    hint: 'Enregistrez-le dans Excel au format .xlsx, ou au format .csv, puis réessayez.',
  },
  'file-encrypted': {
    title: 'Fichiers protégés par un mot de passe',
    message: 'Le fichier est protégé par un mot de passe et n’a pas été ouvert.',
    hint: 'Supprimez le mot de passe dans Excel, enregistrez le fichier et réessayez.',
  },
  'file-doubled': {
    title: 'Fichiers fournis deux fois',
    message: 'Le fichier est identique à {other}.',
    hint: 'Ne fournissez chaque fichier qu’une fois.',
  },
  'file-own-output': {
    title: 'Fichiers écrits par Addendum lui-même',
    message:
      'Ce fichier contient des coûts estimatifs écrits par Addendum\u00a0; il n’a pas été lu, car ses quantités et ses coûts unitaires sont des copies de ceux d’un classeur tel que {other}.',
    hint: 'Ne fournissez que le classeur. Copiez-y sous forme de lignes ce qui doit être conservé.',
  },
  'package-damaged': {
    title: 'Fichiers endommagés',
    message: 'Le fichier est endommagé ({part} : {detail}) ; rien n’en a été lu.',
    hint: 'Ouvrez-le dans Excel, laissez Excel le réparer, vérifiez les chiffres et enregistrez-le de nouveau.',
  },
  'package-trailing': {
    title: 'Octets après la fin du fichier',
    message:
      '{count, plural, one {# octet suit} many {# octets suivent} other {# octets suivent}} la fin du classeur et {count, plural, one {n’a pas été lu} many {n’ont pas été lus} other {n’ont pas été lus}} ; tout ce qui précède est complet.',
    hint: 'Aucune mesure n’est nécessaire ; un site web ou une messagerie a pu les ajouter.',
  },
  'package-too-large': {
    title: 'Fichiers trop volumineux',
    message: 'Le fichier dépasse la taille admise ({part} : {limit}) ; rien n’en a été lu.',
    hint: 'Supprimez ce qui est inutile ou répartissez le classeur en plusieurs fichiers.',
  },
  'package-ambiguous': {
    title: 'Fichiers contenant deux éléments du même nom',
    message: 'Le fichier contient plusieurs fois {part} et peut donc se lire de deux façons ; rien n’en a été lu.',
    hint: 'Ouvrez-le dans Excel et enregistrez-le de nouveau.',
  },
  'package-doctype': {
    title: 'Fichiers contenant une déclaration interdite',
    message:
      'Le fichier contient ({part}) une déclaration de type de document, qu’Excel n’écrit jamais ; rien n’en a été lu.',
    hint: 'Demandez à l’auteur du fichier une version enregistrée par Excel.',
  },
  'part-missing': {
    title: 'Fichiers incomplets',
    message: 'Il manque au fichier l’élément {part} ; rien n’en a été lu.',
    hint: 'Ouvrez-le dans Excel et enregistrez-le de nouveau.',
  },
  'part-malformed': {
    title: 'Fichiers mal formés',
    message: 'L’élément {part} ne peut pas être lu ({detail}) ; rien n’a été lu du fichier.',
    hint: 'Ouvrez-le dans Excel et enregistrez-le de nouveau.',
  },
  'part-incomplete': {
    title: 'Fichiers lus incomplètement',
    message:
      'L’élément {part} annonce {declared, number} objets, mais {read, number} ont été lus ; rien n’a été retenu du fichier.',
    hint: 'Ouvrez-le dans Excel et enregistrez-le de nouveau.',
  },
  'cell-outside': {
    title: 'Cellules hors de la feuille',
    message: 'La cellule {reference} se trouve hors des limites d’une feuille ; rien n’a été lu du fichier.',
    hint: 'Ouvrez-le dans Excel et enregistrez-le de nouveau.',
  },
  'cell-doubled': {
    title: 'Cellules en double',
    message: 'La cellule {reference} figure plusieurs fois dans la feuille ; rien n’a été lu du fichier.',
    hint: 'Ouvrez-le dans Excel, vérifiez la cellule et enregistrez le fichier de nouveau.',
  },
  'cell-two-values': {
    title: 'Cellules contenant deux valeurs',
    message:
      'La cellule contient le texte « {text} » et aussi la valeur « {value} » ; on ignore laquelle était affichée et rien n’a été lu du fichier.',
    hint: 'Ouvrez le fichier dans Excel, vérifiez la cellule et enregistrez-le de nouveau.',
  },
  'text-encoding': {
    title: 'Textes au codage inconnu',
    message: 'Le texte de {part} n’est pas codé correctement en {encoding} ; rien n’a été lu du fichier.',
    hint: 'Enregistrez de nouveau le fichier comme classeur Excel, ou au format CSV UTF-8.',
  },
  'text-code-page': {
    title: 'Texte dans une page de codes',
    message:
      'Le texte de ce fichier n’est pas en Unicode\u00a0; rien n’en a été lu. En {encoding}, il se lirait\u00a0: «\u00a0{text}\u00a0». Si c’est exact, l’option --encoding {encoding} l’indique.',
    hint: 'Ajoutez cette option, ou enregistrez de nouveau le fichier comme classeur Excel ou au format CSV UTF-8.',
  },
  'text-decoded': {
    title: 'Textes lus dans une page de codes',
    message: 'Le texte a été lu en {encoding}, par exemple\u00a0: «\u00a0{text}\u00a0».',
    hint: 'Vérifiez que les lettres accentuées sont exactes.',
  },
  'csv-quote-stray': {
    title: 'Guillemets mal placés',
    message:
      'À la ligne {line, number} du fichier, un guillemet se trouve là où il ne peut pas être : « {text} » ; le champ commence à la ligne {begun, number}. On ignore où finissent les champs et rien n’a été lu du fichier.',
    hint: 'Mettez le champ entier entre guillemets et doublez ceux qu’il contient, ou enregistrez le fichier dans Excel au format .xlsx.',
  },
  'csv-quote-open': {
    title: 'Guillemets jamais fermés',
    message:
      'Un guillemet ouvert à la ligne {line, number} du fichier n’est jamais fermé ; rien n’a été lu du fichier.',
    hint: 'Fermez-le ou supprimez-le, ou enregistrez le fichier dans Excel au format .xlsx.',
  },
  'csv-record-quoted': {
    title: 'Lignes entièrement entre guillemets',
    message:
      'La ligne {line, number} du fichier est entièrement entre guillemets, de sorte que ses champs ({fields, number}) n’en font qu’un ; rien n’a été lu du fichier.',
    hint: 'Supprimez les guillemets autour de la ligne, ou enregistrez le fichier dans Excel au format .xlsx.',
  },
  'csv-fields': {
    title: 'Lignes ayant plus de champs que d’intitulés',
    message:
      'La ligne {line, number} du fichier a une valeur dans le champ {fields, number}, alors que les intitulés finissent au champ {headings, number} : un montant ou un texte est peut-être coupé en deux. Rien n’a été lu du fichier.',
    hint: 'Mettez entre guillemets ce qui va ensemble, donnez un intitulé à la colonne, ou enregistrez le fichier dans Excel au format .xlsx.',
  },
  'csv-amount-divided': {
    title: 'Montants coupés en deux',
    message:
      'À la ligne {line, number} du fichier, «\u00a0{text}\u00a0» a été coupé\u00a0: sa seconde partie se trouve dans le champ {field, number}, dans une colonne de textes. La virgule est peut-être un séparateur de milliers. Rien n’a été lu du fichier.',
    hint: 'Mettez le montant entre guillemets, écrivez-le sans séparateur de milliers, ou enregistrez le fichier dans Excel au format .xlsx.',
  },
  'macros-ignored': {
    title: 'Macros non exécutées',
    message: 'Le classeur contient des macros ; elles n’ont pas été exécutées et seules les valeurs ont été lues.',
    hint: 'Aucune mesure n’est nécessaire.',
  },
  'external-link': {
    title: 'Liens vers d’autres fichiers',
    message: 'Le classeur est lié à {target} ; le lien n’a pas été suivi.',
    hint: 'Vérifiez que les valeurs qui en proviennent sont à jour.',
  },
  'calculation-stale': {
    title: 'Valeurs peut-être périmées',
    message: 'Le classeur a été enregistré avec le réglage « {setting} » ; ses valeurs peuvent être périmées.',
    hint: 'Recalculez-le dans Excel (F9), enregistrez-le et réessayez.',
  },
  'precision-displayed': {
    title: 'Calcul avec la précision affichée',
    message:
      'Le classeur calcule « avec la précision au format affiché » : des montants peuvent avoir été arrondis définitivement.',
    hint: 'Comparez les montants avec la comptabilité et désactivez cette option.',
  },
  'styles-missing': {
    title: 'Fichiers sans formats',
    message: 'Le fichier ne contient pas de formats ; rien n’y distingue les dates des nombres.',
    hint: 'Vérifiez les dates ou enregistrez de nouveau le fichier dans Excel.',
  },
  'fonts-unread': {
    title: 'Polices non examinées',
    message:
      'Les polices de la feuille « {sheet} » diffèrent en trop d’endroits pour être toutes examinées : ce qui y est barré ou invisible peut avoir échappé.',
    hint: 'Vérifiez si la feuille contient des chiffres barrés ou de la couleur de leur fond.',
  },
  'sheet-not-cells': {
    title: 'Feuilles sans cellules',
    message:
      'La feuille « {sheet} » n’a pas été lue : {holds, select, macros {elle contient des macros d’un ancien type} dialogue {c’est une boîte de dialogue} other {le fichier n’en contient rien}}.',
    hint: 'S’il s’y trouve des chiffres, placez-les dans une feuille ordinaire.',
  },
  'rows-hidden-by-default': {
    title: 'Lignes masquées par défaut',
    message:
      'Dans la feuille « {sheet} », les lignes sont masquées par défaut. Celles qui contiennent quelque chose ont été lues et comptent, masquées ou non.',
    hint: 'Affichez toutes les lignes et vérifiez qu’il n’apparaît rien qui ne doive pas compter.',
  },
  'text-replaced': {
    title: 'Caractères non admis',
    message:
      '{count, plural, one {# texte contient} many {# textes contiennent} other {# textes contiennent}} des caractères non admis, qui ont été remplacés.',
    hint: 'Corrigez les textes dans le classeur.',
  },
  'text-cut': {
    title: 'Textes trop longs pour une cellule',
    message: 'Un texte de {length, number} caractères a été coupé à {limit, number}.',
    hint: 'Raccourcissez le texte.',
  },
} as const satisfies SomeDiagnosticTexts;

/** French: what findings on reporting status are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const STATUS = {
  'as-at-missing': {
    title: 'Date d’arrêté manquante',
    message: 'La date à laquelle la situation doit être établie n’est pas indiquée.',
    hint: 'Indiquez « Arrêté au » dans la feuille Paramètres, ou --as-at en ligne de commande.',
  },
  'state-unknown': {
    title: 'États inconnus',
    message:
      'Aucun État n’est connu sous le nom de « {found} »{near, select, blank {} other { ; noms les plus proches : {near}}}. La ligne a été écartée.',
    hint: 'Corrigez le nom, ou ajoutez-le aux autres noms de l’État.',
  },
  'state-ambiguous': {
    title: 'Noms communs à plusieurs États',
    message: '« {found} » peut désigner {candidates}. La ligne a été écartée.',
    hint: 'Inscrivez le code à trois lettres de l’État.',
  },
  'state-unlisted': {
    title: 'États absents de la feuille États',
    message: '« {found} » est {state}, qui ne figure pas dans la feuille États. La ligne a été écartée.',
    hint: 'Ajoutez l’État à la feuille États.',
  },
  'state-by-name': {
    title: 'États reconnus sous un autre nom',
    message:
      '« {found} » a été lu comme {state}{until, select, blank {} other { ; c’est un ancien nom, en usage jusqu’en {until}}}.',
    hint: 'Aucune mesure n’est nécessaire, sauf s’il s’agit d’un autre État.',
  },
  'instrument-unknown': {
    title: 'Instruments inconnus',
    message:
      'Aucune obligation de présentation ne vise l’instrument « {code} »{near, select, blank {} other { ; noms les plus proches : {near}}}. La ligne a été écartée.',
    hint: 'Corrigez le nom, ou ajoutez l’instrument aux obligations de présentation.',
  },
  'forms-unreadable': {
    title: 'Listes de formulaires illisibles',
    message:
      '« {found} » ne désigne pas avec certitude un formulaire ou une liste de formulaires. Ce texte a été écarté.',
    hint: 'Écrivez les formulaires un à un (A, B, D) ou comme une suite (A à D).',
  },
  'due-unreadable': {
    title: 'Échéances illisibles',
    message: '« {found} » ne désigne pas un jour précis de l’année. L’obligation a été écartée.',
    hint: 'Écrivez le mois en toutes lettres, par exemple 31 mars.',
  },
  'duty-overlapping': {
    title: 'Obligations portant sur les mêmes années',
    message:
      'Deux obligations au titre de l’instrument {instrument} valent pour la même année ; celle qui commence le plus tard a été retenue.',
    hint: 'Corrigez « À partir de l’année » et « Jusqu’à l’année ».',
  },
  'duty-missing': {
    title: 'Années sans obligation',
    message: 'Aucune obligation au titre de l’instrument {instrument} ne vaut pour {year}.',
    hint: 'Ajoutez l’obligation, ou choisissez une autre année.',
  },
  'entry-months-missing': {
    title: 'Dépôts sans délai d’entrée en vigueur',
    message:
      'La liste indique quand des instruments relatifs à {instrument} ont été déposés, mais non après combien de mois celui-ci entre en vigueur pour un État. Inscrivez dans la feuille Paramètres : Mois jusqu’à l’entrée en vigueur = 6 (ou ce qui convient)',
    hint: 'Inscrivez cette ligne dans la feuille Paramètres, ou les mois de chaque instrument dans la feuille Obligations de présentation.',
  },
  'party-doubled': {
    title: 'Deux entrées en vigueur',
    message:
      'L’instrument {instrument} entre en vigueur pour {state} le {day, date}, puis de nouveau le {other, date}, sans avoir pris fin.',
    hint: 'Gardez la bonne ligne, ou remplissez « Jusqu’au » dans la plus ancienne.',
  },
  'party-until-before-entry': {
    title: 'Périodes qui finissent avant de commencer',
    message: 'Pour {state}, la fin ({until, date}) précède l’entrée en vigueur ({entry, date}).',
    hint: 'Corrigez l’une des deux dates.',
  },
  'report-doubled': {
    title: 'Plusieurs rapports pour une année',
    message: '{state} a plus d’un rapport au titre de l’instrument {instrument} pour {year} ; le premier est retenu.',
    hint: 'Aucune mesure n’est nécessaire si tous ont été envoyés ; sinon, corrigez l’année ou supprimez l’un d’eux.',
  },
  'report-after-as-at': {
    title: 'Rapports postérieurs à la date d’arrêté',
    message: 'Le rapport a été soumis le {day, date}, après la date d’arrêté, et n’est pas compté.',
    hint: 'Aucune mesure n’est nécessaire.',
  },
  'report-undated': {
    title: 'Rapports sans date de soumission',
    message:
      '{state} : le rapport au titre de l’instrument {instrument} pour {year} n’a pas de date de soumission ; {uploaded, select, blank {il est compté comme soumis après l’échéance} other {la date de mise en ligne, {uploaded, date}, en tient lieu}}.',
    hint: 'Indiquez la date de soumission.',
  },
  'report-before-entry': {
    title: 'Rapports antérieurs à l’entrée en vigueur',
    message:
      '{state} : le rapport au titre de l’instrument {instrument} a été soumis le {day, date}, avant l’entrée en vigueur le {entry, date}.',
    hint: 'Vérifiez les deux dates.',
  },
  'report-uploaded-first': {
    title: 'Rapports mis en ligne avant leur soumission',
    message: 'Le rapport a été mis en ligne le {uploaded, date}, avant d’être soumis le {submitted, date}.',
    hint: 'Vérifiez les deux dates.',
  },
  'report-not-uploaded': {
    title: 'Rapports soumis mais pas en ligne',
    message:
      'Au titre de l’instrument {instrument} pour {year}, {count, plural, one {# rapport soumis n’est pas en ligne} many {# rapports soumis ne sont pas en ligne} other {# rapports soumis ne sont pas en ligne}} : {states}.',
    hint: 'Mettez-les en ligne, sauf si l’État a demandé que son rapport ne soit pas rendu public.',
  },
  'report-not-recorded': {
    title: 'Années dont les rapports ne sont pas consignés',
    message:
      'La feuille Rapports n’a aucune ligne pour l’instrument {instrument} avant {year} ; pour les années antérieures, les rapports sont considérés comme non consignés.',
    hint: 'Si la feuille est complète à partir d’une autre année, indiquez-la dans le paramètre « Rapports depuis ».',
  },
  'report-voluntary': {
    title: 'Rapports volontaires',
    message:
      '{state} a présenté un rapport au titre de l’instrument {instrument} pour {year} sans y être tenu ; ce rapport est compté comme volontaire.',
    hint: 'Si l’État devait présenter ce rapport, vérifiez l’entrée en vigueur.',
  },
  'report-without-duty': {
    title: 'Rapports pour des années sans obligation',
    message:
      'Aucune obligation au titre de l’instrument {instrument} ne vaut pour {year} ; le rapport n’entre dans aucune catégorie.',
    hint: 'Corrigez l’année, ou ajoutez l’obligation.',
  },
  'stated-count-differs': {
    title: 'Nombres cités inexacts',
    message:
      '« {name} » : le texte cite {stated, number}, les lignes donnent {counted, number}.{reason, select, none {} after_as_at { L’écart tient aux rapports soumis après la date d’arrêté.} doubled { L’écart tient aux rapports supplémentaires du même État pour la même année.} voluntary { L’écart tient aux rapports volontaires.} undated { L’écart tient aux rapports sans date de soumission.} cover_page { L’écart tient aux rapports réduits à une page de couverture.} not_uploaded { L’écart tient aux rapports soumis mais pas en ligne.} not_public { L’écart tient aux rapports qui ne sont pas publics.} other {}}',
    hint: 'Corrigez le nombre dans le texte, ou les lignes.',
  },
  'contact-missing': {
    title: 'États sans contact',
    message:
      '{count, plural, one {# État n’a} many {# États n’ont} other {# États n’ont}} pas de contact dans la feuille Contacts, et aucune lettre ne {count, plural, one {lui a été adressée} many {leur a été adressée} other {leur a été adressée}} : {states}.',
    hint: 'Ajoutez l’État et un destinataire dans la feuille Contacts.',
  },
  'contact-doubled': {
    title: 'Plusieurs contacts pour un État',
    message: '{state} a plus d’un contact ; la lettre est adressée à {used}.',
    hint: 'Gardez celui à qui écrire, ou indiquez la langue de chaque contact.',
  },
  'letter-wording-missing': {
    title: 'Texte de lettre manquant',
    message: 'La feuille Lettres ne contient pas de texte « {letter} » dans la langue « {language} ».',
    hint: 'Ajoutez une ligne avec cette clé et cette langue dans la feuille Lettres.',
  },
  'letter-wording-doubled': {
    title: 'Texte de lettre en double',
    message: 'Le texte « {letter} » figure deux fois dans la langue « {language} » ; la première ligne a été utilisée.',
    hint: 'Gardez une seule des deux lignes.',
  },
  'letter-hole-unknown': {
    title: 'Champs inconnus dans une lettre',
    message: '« {hole} » n’est pas un champ qui puisse être rempli. Champs connus : {known}.',
    hint: 'Corrigez le nom entre accolades ; pour écrire une accolade, doublez-la.',
  },
  'letter-hole-empty': {
    title: 'Champs que rien ne remplit',
    message: '{state} : la lettre « {letter} » contient le champ {hole}, mais aucune valeur n’est donnée.',
    hint: 'Remplissez la cellule ou retirez le champ du texte.',
  },
  'letter-part-missing': {
    title: 'Lettres incomplètes',
    message: 'Dans le texte « {letter} » en langue « {language} », la colonne « {column} » est vide.',
    hint: 'Remplissez la cellule, sauf si la lettre doit s’en passer.',
  },
  'letter-written-before': {
    title: 'États déjà contactés',
    message:
      '{count, plural, one {# État a déjà reçu} many {# États ont déjà reçu} other {# États ont déjà reçu}} une lettre au titre de l’instrument {instrument} pour {year}, et aucune nouvelle lettre n’a été établie : {states}.',
    hint: 'Indiquez --again pour leur écrire de nouveau.',
  },
  'letter-state-left': {
    title: 'États qui ne sont plus parties',
    message:
      '{count, plural, one {# État n’est plus partie} many {# États ne sont plus parties} other {# États ne sont plus parties}} à l’instrument {instrument} à la date d’arrêté, et aucune lettre n’a été établie : {states}.',
    hint: 'La feuille Parties donne la fin de la période concernée, dans « Jusqu’au ».',
  },
} as const satisfies SomeDiagnosticTexts;

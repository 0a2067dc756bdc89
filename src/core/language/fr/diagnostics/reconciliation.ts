/** French: what findings on references, rates, the reconciliation and the annex are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const RECONCILIATION = {
  'meeting-unknown': {
    title: 'Réunions inconnues',
    message: 'Il n’y a pas de réunion « {code} ».{near, select, blank {} other { La plus proche est « {near} ».}}',
    hint: 'Corrigez le code ou ajoutez la réunion à la feuille Réunions.',
  },
  'line-unknown': {
    title: 'Postes budgétaires inconnus',
    message:
      'Il n’y a pas de poste budgétaire « {code} ».{near, select, blank {} other { Le plus proche est « {near} ».}}',
    hint: 'Corrigez le code ou ajoutez le poste à la feuille Postes budgétaires.',
  },
  'currency-unknown': {
    title: 'Monnaies inconnues',
    message: '« {code} » n’est pas une monnaie connue.',
    hint: 'Inscrivez les trois lettres de la monnaie, par exemple USD ou CHF.',
  },
  'currency-missing': {
    title: 'Monnaie présumée',
    message: 'Aucune monnaie n’est indiquée ; {currency} a été retenu.',
    hint: 'Indiquez la monnaie s’il s’agit d’une autre.',
  },
  'rate-missing': {
    title: 'Taux de change manquants',
    message: 'Il n’y a pas de taux de change pour {currency} au {day, date}.',
    hint: 'Ajoutez le taux à la feuille Taux de change ou donnez le montant en dollars des États-Unis.',
  },
  'rate-undated': {
    title: 'Conversions sans date',
    message: 'Le montant en {currency} ne peut pas être converti : la date de comptabilisation manque.',
    hint: 'Indiquez la date de comptabilisation, le taux ou le montant en dollars des États-Unis.',
  },
  'rate-of-period': {
    title: 'Taux qui changent au cours d’un mois',
    message:
      'Entre le {from, date} et le {to, date}, le taux de change de {currency} change, et rien ne dit à quel jour ce montant est converti.',
    hint: 'Indiquez dans la feuille Paramètres : Taux des mois = dernier jour (ou = premier jour).',
  },
  'rate-invalid': {
    title: 'Taux de change non valables',
    message: '« {found} » n’est pas un taux de change.',
    hint: 'Inscrivez les unités par dollar sous forme d’un nombre supérieur à zéro.',
  },
  'rate-dollar-not-one': {
    title: 'Taux exprimés dans une autre monnaie',
    message:
      'Le taux du dollar des États-Unis est de {rate, number} et non de 1 : les taux semblent se rapporter à une autre monnaie.',
    hint: 'Inscrivez le nombre d’unités de chaque monnaie par dollar des États-Unis.',
  },
  'rate-without-currency': {
    title: 'Taux à côté de montants sans monnaie',
    message:
      'Le taux {rate, number} figure à côté du montant, mais rien n’indique dans quelle autre monnaie celui-ci est exprimé\u00a0; il a été lu en {currency}. Si c’est exact, inscrivez dans la feuille Paramètres\u00a0: {setting} = 1 {currency}\u00a0; sinon, mettez le code de la monnaie à la place de {currency}.',
    hint: 'Ajoutez une colonne Monnaie, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'rate-doubled': {
    title: 'Deux taux pour un même jour',
    message: 'Il y a deux taux de change pour {currency} à compter du {day, date}.',
    hint: 'Gardez celui qui est en vigueur.',
  },
  'rate-inverted': {
    title: 'Taux de change inversés',
    message:
      'Le taux {rate, number} pour {currency} semble exprimer des dollars par unité ; un autre taux indiqué est de {other, number}.',
    hint: 'Inscrivez le nombre d’unités de la monnaie par dollar des États-Unis.',
  },
  'rate-jump': {
    title: 'Variations brusques de taux',
    message:
      'Le taux pour {currency} passe de {other, number} à {rate, number}, soit une variation de {percent, number} %.',
    hint: 'Vérifiez le taux à sa source.',
  },
  'rate-contradicts': {
    title: 'Montants contredisant leur taux',
    message:
      'Le montant en dollars est de {stated, number}, mais de {computed, number} d’après le taux indiqué : l’écart est de {difference, number}.',
    hint: 'Corrigez le taux ou le montant en dollars. C’est le montant indiqué qui a été retenu.',
  },
  'dollars-differ': {
    title: 'Montants en dollars divergents',
    message:
      'Le montant est de {amount, number} dollars des États-Unis, mais la colonne en dollars indique {stated, number}.',
    hint: 'Corrigez l’un des deux, ou indiquez la monnaie du montant.',
  },
  'dollars-zero': {
    title: 'Zéro dollar en regard d’un montant',
    message: 'Le montant est de {amount, number} {currency}, mais le montant en dollars est de 0.',
    hint: 'Inscrivez le montant en dollars, ou videz sa cellule pour que le taux soit appliqué.',
  },
  'dollars-against-table': {
    title: 'Montants en dollars contraires aux taux de change',
    message:
      '{count, plural, one {# montant en {currency} vaut} many {# montants en {currency} valent} other {# montants en {currency} valent}} {stated, number} en dollars, mais {computed, number} d’après la feuille « Taux de change » : l’écart est de {difference, number}.',
    hint: 'Vérifiez les montants en dollars et les taux. Ce sont les montants indiqués qui ont été retenus.',
  },
  'mapping-unknown-column': {
    title: 'Correspondances d’une colonne inconnue',
    message: '« {found} » n’est pas une colonne utilisable dans une correspondance. Colonnes possibles : {known}.',
    hint: 'Corrigez la colonne.',
  },
  'mapping-doubled': {
    title: 'Correspondances en double',
    message: 'La valeur « {value} » a plusieurs correspondances sans part.',
    hint: 'Gardez-en une ou donnez une part à chacune.',
  },
  'mapping-shares': {
    title: 'Parts dont la somme n’est pas 1',
    message: 'La somme des parts de « {value} » est de {sum, number} et non de 1 ; la dépense n’a pas été répartie.',
    hint: 'Corrigez les parts.',
  },
  'mapping-unused': {
    title: 'Correspondances inutilisées',
    message: 'Aucune dépense n’a nécessité la correspondance de « {value} ».',
    hint: 'Vérifiez la valeur ou supprimez la correspondance.',
  },
  'year-missing': {
    title: 'Année considérée inconnue',
    message:
      'L’année considérée n’est pas indiquée{years, select, blank {} other { et les réunions se répartissent entre plusieurs années : {years}}}.',
    hint: 'Indiquez l’année considérée dans la feuille Paramètres.',
  },
  'year-assumed': {
    title: 'Année considérée présumée',
    message: 'L’année considérée n’est pas indiquée ; {year}, année de toutes les réunions, a été retenue.',
    hint: 'Indiquez l’année considérée dans la feuille Paramètres.',
  },
  'meeting-other-year': {
    title: 'Réunions d’autres années',
    message: 'La réunion {code} a lieu en {year} et ne figure pas dans l’annexe.',
    hint: 'Aucune mesure n’est nécessaire, à moins que ses dates ne soient erronées.',
  },
  'meeting-unestimated': {
    title: 'Réunions sans coûts estimatifs',
    message: 'La réunion {code} n’a pas de coûts estimatifs.',
    hint: 'Ajoutez-les : l’annexe doit porter sur toutes les réunions.',
  },
  'meeting-unspent': {
    title: 'Réunions sans dépenses',
    message: 'La réunion {code} n’a donné lieu à aucune dépense.',
    hint: 'Vérifiez que toutes ses dépenses ont été comptabilisées et rattachées.',
  },
  'meeting-not-held': {
    title: 'Réunions non tenues',
    message:
      'La réunion {code} {status, select, cancelled {a été annulée} postponed {a été reportée} other {n’a pas eu lieu}}.',
    hint: 'Vérifiez si ses chiffres ont leur place dans l’annexe.',
  },
  'meeting-end-before-start': {
    title: 'Réunions finissant avant leur début',
    message: 'La réunion {code} commence le {start, date} mais finit le {end, date}.',
    hint: 'Corrigez les dates.',
  },
  'estimate-version-tied': {
    title: 'Versions de même rang',
    message:
      'Les versions « {version} » et « {other} » des coûts estimatifs de {meeting} ne peuvent être départagées par leur date d’adoption.',
    hint: 'Indiquez la date d’adoption ou choisissez la version dans la feuille Paramètres.',
  },
  'estimate-version-unknown': {
    title: 'Version des coûts estimatifs introuvable',
    message: 'Les coûts estimatifs de {meeting} n’ont pas de version « {version} ».',
    hint: 'Corrigez la version dans la feuille Paramètres ou ajoutez-la.',
  },
  'estimate-not-adopted': {
    title: 'Coûts estimatifs non adoptés',
    message: 'Aucune version des coûts estimatifs de {meeting} n’est adoptée.',
    hint: 'Ajoutez les coûts estimatifs adoptés, ou donnez à une version l’état « adopté ».',
  },
  'estimate-superseded': {
    title: 'Coûts estimatifs révisés depuis',
    message:
      'La version comparée pour {meeting} est « {version} », mais « {later} » est plus récente{day, select, blank {} other { ({day, date})}}.',
    hint: 'Vérifiez quelle version l’annexe doit comparer.',
  },
  'estimate-added-up': {
    title: 'Coûts estimatifs additionnés',
    message:
      '{count, plural, one {# ligne a été retenue comme coût estimatif pour {meeting}, {line}.} many {# lignes ont été additionnées comme coûts estimatifs pour {meeting}, {line}.} other {# lignes ont été additionnées comme coûts estimatifs pour {meeting}, {line}.}}',
    hint: 'Vérifiez qu’aucune n’est répétée.',
  },
  'estimate-doubled': {
    title: 'Coûts estimatifs indiqués deux fois',
    message:
      'Les {amount, number} prévus figurent deux fois, dans des lignes par ailleurs identiques (voir {other}). Les deux sont pris en compte.',
    hint: 'S’il s’agit d’une répétition, supprimez une des lignes ou ramenez son montant à 0\u00a0; laissé vide, il serait signalé comme manquant.',
  },
  'estimate-negative': {
    title: 'Coûts estimatifs négatifs',
    message: 'Le montant estimatif est négatif : {amount, number}.',
    hint: 'Vérifiez le signe.',
  },
  'expenditure-unmatched': {
    title: 'Dépenses non rattachées',
    message:
      '{reason, select, meeting_missing {Aucune réunion n’est indiquée{found, select, blank {} other { pour « {found} »}}} meeting_unknown {Il n’y a pas de réunion « {found} »} line_missing {Aucun poste budgétaire n’est indiqué{found, select, blank {} other { pour « {found} »}}} line_unknown {Il n’y a pas de poste budgétaire « {found} »} mapping_shares {La somme des parts de « {found} » n’est pas 1} other {« {found} » n’a pas de place}} : {count, plural, one {# ligne, {amount, number}.} many {# lignes, {amount, number} au total.} other {# lignes, {amount, number} au total.}}{near, select, blank {} other { Le code le plus proche est « {near} ».}}',
    hint: 'Corrigez les codes ou ajoutez une correspondance. En attendant, le montant est présenté à part.',
  },
  'mostly-unmatched': {
    title: 'Majeure partie des montants non rattachée',
    message:
      '{count, plural, one {# ligne ({amount, number}) n’a pas pu être rattachée} many {# lignes (total\u00a0: {amount, number}) n’ont pas pu être rattachées} other {# lignes (total\u00a0: {amount, number}) n’ont pas pu être rattachées}} à une réunion et à un poste budgétaire, soit plus que ce qui l’a été. Un code est peut-être indiqué une seule fois pour plusieurs lignes, ou sous une forme non reconnue.',
    hint: 'Indiquez la réunion et le poste budgétaire à chaque ligne, ou ajoutez les codes à la feuille Correspondances.',
  },
  'sides-far-apart': {
    title: 'Coûts estimatifs et dépenses très éloignés',
    message:
      'Partout où les deux sont indiquées, l’une vaut au moins cent fois l’autre : des coûts estimatifs de {estimate, number} pour des dépenses de {expenditure, number}. L’une des feuilles est peut-être en milliers, ou dans une autre monnaie, sans le dire. Indiquez l’unité de cette feuille dans la feuille Paramètres, par exemple : {setting} = {unit} ; ou, si ses montants sont lus comme il faut : {setting} = {currency}.',
    hint: 'Corrigez la feuille, ou inscrivez cette ligne dans la feuille Paramètres.',
  },
  'commitment-left-out': {
    title: 'Engagements écartés',
    message: 'L’engagement de {amount, number} ne figure pas dans les chiffres définitifs.',
    hint: 'Inscrivez la dépense définitive ou indiquez que les chiffres sont provisoires.',
  },
  'posting-other-year': {
    title: 'Écritures hors de l’année',
    message: 'La dépense relative à {meeting} a été comptabilisée le {day, date}, hors de l’année considérée.',
    hint: 'Vérifiez la date et la réunion.',
  },
  'posting-doubled': {
    title: 'Dépenses comptabilisées deux fois',
    message:
      '{document, select, blank {Une écriture sans numéro de document} other {Une écriture portant le numéro de document {document}}} figure deux fois avec le même montant, {amount, number}{other, select, blank {} other { (voir {other})}}. Les deux écritures sont prises en compte.',
    hint: 'S’il s’agit d’une répétition, supprimez-en une ou ramenez son montant à 0\u00a0; laissé vide, il serait signalé comme manquant.',
  },
  'reversal-unmatched': {
    title: 'Contre-passations sans contrepartie',
    message: 'La contre-passation de {amount, number} ne correspond à aucune écriture.',
    hint: 'Retrouvez l’écriture contre-passée ou corrigez le stade.',
  },
  'reversal-positive': {
    title: 'Contre-passations positives',
    message: 'La contre-passation est positive : {amount, number}. Elle a été comptée comme un montant positif.',
    hint: 'Vérifiez le signe.',
  },
  'sign-slip': {
    title: 'Signes douteux',
    message:
      'Le poste de la réunion se monte à {total, number}, soit moins de zéro ; sa ligne la plus basse est de {amount, number}.',
    hint: 'Vérifiez le signe.',
  },
  'line-unestimated': {
    title: 'Postes avec dépenses mais sans coûts estimatifs',
    message: '{meeting}, {line} : {amount, number} ont été dépensés alors que rien n’était prévu.',
    hint: 'Vérifiez le poste ou expliquez la dépense.',
  },
  'line-unspent': {
    title: 'Postes avec coûts estimatifs mais sans dépenses',
    message: '{meeting}, {line} : {amount, number} étaient prévus, mais rien n’a été dépensé.',
    hint: 'Vérifiez que toutes les dépenses ont été comptabilisées, ou expliquez l’écart.',
  },
  'support-cost-differs': {
    title: 'Dépenses d’appui ne correspondant pas au taux',
    message:
      '{meeting}, {line} : le montant indiqué est de {stated, number}, mais le taux appliqué à la base donne {computed, number} ; l’écart est de {difference, number}.',
    hint: 'Vérifiez le taux, la base et le montant.',
  },
  'support-base-unknown': {
    title: 'Dépenses d’appui dont la base est inconnue',
    message: 'La base « {base} » du poste {line} n’est ni un poste budgétaire ni une partie.',
    hint: 'Corrigez la base dans la feuille Postes budgétaires.',
  },
  'line-repeats-parts': {
    title: 'Postes qui répètent ceux qui en relèvent',
    message:
      'Les montants du poste {line}, soit {amount, number} au total, sont, réunion par réunion, les sommes de ceux des postes {parts}\u00a0; les uns et les autres sont pris en compte.',
    hint: 'Supprimez les uns ou les autres\u00a0; si tous comptent, dérogez à cette constatation.',
  },
  'meeting-repeats-others': {
    title: 'Réunions qui répètent toutes les autres',
    message:
      'Les montants de {meeting}, soit {amount, number} au total, sont, poste par poste, les sommes de ceux de toutes les autres réunions\u00a0; ils sont pris en compte en plus.',
    hint: 'Supprimez-les s’il s’agit de totaux\u00a0; s’ils comptent, dérogez à cette constatation.',
  },
  'total-differs': {
    title: 'Totaux inexacts',
    message:
      '« {label} » indique {stated, number}, mais la somme des lignes est de {computed, number} ; l’écart est de {difference, number}.',
    hint: 'Corrigez le total ou les lignes.',
  },
  'total-left-out': {
    title: 'Totaux non comptés',
    message: '« {label} » ({amount, number}) est un total ; il a été vérifié mais non compté.',
    hint: 'Aucune mesure n’est nécessaire.',
  },
  'variance-unexplained': {
    title: 'Écarts importants non expliqués',
    message:
      '{meeting}{line, select, blank {} other {, {line}}} : l’écart est de {variance, number}{percent, select, blank {} other { ({percent, number} %)}} et n’est pas expliqué.',
    hint: 'Donnez-en le motif dans la feuille Explications.',
  },
  'explanation-unused': {
    title: 'Explications sans objet',
    message: 'Il n’y a pas d’écart à expliquer pour {meeting}{line, select, blank {} other {, {line}}}.',
    hint: 'Vérifiez les codes ou supprimez l’explication.',
  },
  'control-total-differs': {
    title: 'Totaux de contrôle non concordants',
    message:
      '{meeting, select, blank {Toutes les réunions} other {{meeting}}}, {line, select, blank {tous les postes} other {{line}}} : le total de contrôle est de {stated, number}, mais {computed, number} ont été lus ; l’écart est de {difference, number}.',
    hint: 'Cherchez des lignes manquantes ou répétées, ou corrigez le total de contrôle.',
  },
  'control-total-unchecked': {
    title: 'Totaux de contrôle non vérifiés',
    message:
      '{meeting, select, blank {Toutes les réunions} other {{meeting}}}, {line, select, blank {tous les postes} other {{line}}} : le total de contrôle de {stated, number} n’a pas été vérifié, tout ce qu’il couvre n’ayant pu être lu.',
    hint: 'Corrigez les erreurs relevées ; il sera alors vérifié.',
  },
  'control-total-unknown': {
    title: 'Totaux de contrôle comportant un code inconnu',
    message:
      'Le total de contrôle vise {meeting, select, blank {toutes les réunions} other {{meeting}}} et {line, select, blank {tous les postes} other {{line}}}, dont l’un au moins n’est pas connu.',
    hint: 'Corrigez le code.',
  },
  'sum-too-large': {
    title: 'Sommes trop grandes',
    message:
      'La somme pour {meeting, select, blank {toutes les réunions} other {{meeting}}}, {line, select, blank {tous les postes} other {{line}}} est trop grande pour être exacte.',
    hint: 'Vérifiez les montants.',
  },
  'proof-broken': {
    title: 'Sommes discordantes',
    message:
      'Les sommes de la feuille « {sheet} » ne concordent pas : lu {read, number}, retenu {used, number}, écarté {leftOut, number}.',
    hint: 'Aucune annexe ne peut être établie ; veuillez signaler cette erreur.',
  },
  'waiver-applied': {
    title: 'Dérogations appliquées',
    message:
      'La constatation {code}{key, select, blank {} other { pour {key}}} fait l’objet d’une dérogation : {reason}',
    hint: 'Aucune mesure n’est nécessaire.',
  },
  'waiver-lapsed': {
    title: 'Dérogations caduques',
    message:
      'La dérogation à {code}{key, select, blank {} other { pour {key}}} ne s’applique plus : ce pour quoi elle avait été accordée a changé.',
    hint: 'Réexaminez la constatation, puis renouvelez ou supprimez la dérogation.',
  },
  'waiver-refused': {
    title: 'Dérogations non admises',
    message: 'La constatation {code} ne peut pas faire l’objet d’une dérogation.',
    hint: 'Corrigez ce qu’elle signale et supprimez la dérogation.',
  },
  'title-untranslated': {
    title: 'Titres non traduits',
    message:
      'Le titre de {code} manque en {language, select, fr {français} es {espagnol} ru {russe} ar {arabe} zh {chinois} other {{language}}} ; c’est le titre anglais qui a été imprimé.',
    hint: 'Ajoutez le titre dans cette langue, dans la colonne Titre (fr), Titre (es), etc., ou répondez-en dans la feuille Dérogations (Code : title-untranslated ; Clé : le code et la langue, par exemple A1/fr). D’ici là, le document dans cette langue n’est qu’un projet.',
  },
  'document-incomplete': {
    title: 'Paramètres manquants pour le document',
    message: 'Il manque au document les paramètres suivants : {settings}. La place de chacun a été laissée libre.',
    hint: 'Ajoutez ce qui manque dans la feuille Paramètres.',
  },
  'setting-untranslated': {
    title: 'Paramètres non traduits',
    message:
      'Le paramètre « {setting} » manque en {language, select, en {anglais} fr {français} es {espagnol} ru {russe} ar {arabe} zh {chinois} other {{language}}} ; il a été imprimé tel quel. Dans la feuille Paramètres, sa ligne n’a pas de texte dans la colonne {language, select, en {Valeur} other {Valeur ({language})}}.',
    hint: 'Écrivez-y le texte, ou répondez-en dans la feuille Dérogations (Code : setting-untranslated ; Clé : le paramètre et la langue, par exemple Mandat/fr). D’ici là, le document dans cette langue n’est qu’un projet.',
  },
  'term-less-sure': {
    title: 'Termes à relire',
    message:
      'Termes moins sûrs en {language, select, fr {français} es {espagnol} ru {russe} ar {arabe} zh {chinois} other {{language}}} : {terms}.',
    hint: 'Faites-les relire par un traducteur de cette langue ; la feuille Termes l’emporte sur chacun d’eux.',
  },
  'rounding-adjusted': {
    title: 'Chiffres ajustés par l’arrondi',
    message:
      '{count, plural, one {# chiffre a été modifié d’une unité pour que la somme des lignes soit égale aux totaux ; il est signalé.} many {# chiffres ont été modifiés d’une unité pour que la somme des lignes soit égale aux totaux ; ils sont signalés.} other {# chiffres ont été modifiés d’une unité pour que la somme des lignes soit égale aux totaux ; ils sont signalés.}}',
    hint: 'Aucune mesure n’est nécessaire ; les montants exacts sont conservés.',
  },
} as const satisfies SomeDiagnosticTexts;

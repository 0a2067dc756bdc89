/** French: what findings on estimates from unit costs, shares and contributions are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const BUDGET = {
  'unit-cost-missing': {
    title: 'Coûts unitaires manquants',
    message: '{item} n’a pas de coût unitaire au {day, date}, premier jour de la réunion {meeting}.',
    hint: 'Ajoutez le coût aux coûts unitaires, avec une date « À compter du » qui ne soit pas postérieure.',
  },
  'unit-cost-doubled': {
    title: 'Coûts unitaires en double',
    message:
      '{item} a deux coûts unitaires à compter {day, select, blank {du début} other {du {day, date}}} ; le premier a été retenu.',
    hint: 'Supprimez-en un, ou corrigez sa date « À compter du ».',
  },
  'volume-factor-missing': {
    title: 'Volumes auxquels manque un facteur',
    message: '{item} se multiplie par : {factors}, qui est vide ici. La ligne a été écartée.',
    hint: 'Remplissez le facteur ; zéro est aussi une quantité.',
  },
  'volume-factor-extra': {
    title: 'Volumes comportant un facteur de trop',
    message: '{item} ne se multiplie pas par : {factors}, qui est rempli ici. La ligne a été écartée.',
    hint: 'Videz la cellule, ou ajoutez le facteur à l’élément dans les coûts unitaires.',
  },
  'volume-negative': {
    title: 'Volumes négatifs',
    message: '{factor} : {found}, valeur négative. La ligne a été écartée.',
    hint: 'Entrez zéro ou davantage.',
  },
  'volume-line-computed': {
    title: 'Volumes pour un poste calculé',
    message: '{line} se calcule à partir d’autres postes et n’a pas de volumes. La ligne a été écartée.',
    hint: 'Supprimez la ligne, ou faites du poste une dépense directe.',
  },
  'base-circular': {
    title: 'Postes dépendant l’un de l’autre',
    message: '{lines} se calculent l’un à partir de l’autre. Ils n’entrent pas dans les coûts estimatifs.',
    hint: 'Corrigez « Base » de sorte qu’aucun poste ne dépende de lui-même.',
  },
  'rates-day-missing': {
    title: 'Date des taux de change manquante',
    message: 'Un coût unitaire est exprimé en {currency}, mais la date du taux de change n’est pas indiquée.',
    hint: 'Indiquez « Taux de change au » dans la feuille Paramètres, ou --as-at en ligne de commande.',
  },
  'volume-zero': {
    title: 'Quantités nulles',
    message: '{meeting}, {line} : la quantité de {item} est nulle.',
    hint: 'Aucune mesure n’est nécessaire si c’est voulu.',
  },
  'volume-actual-missing': {
    title: 'Quantités utilisées non indiquées',
    message:
      '{meeting}, {line} : la quantité utilisée de {items} n’est pas indiquée ; l’écart n’est donc pas décomposé en volume et prix.',
    hint: 'Ajoutez aux volumes une ligne avec la version « utilisé » ; écrivez zéro si rien n’a été utilisé.',
  },
  'estimate-differs-from-volumes': {
    title: 'Coûts estimatifs différant de leurs volumes',
    message:
      '{meeting}, {line} : les coûts estimatifs sont de {stated, number}, mais les volumes et les coûts unitaires donnent {computed, number} ; l’écart est de {difference, number}.',
    hint: 'Aucune mesure n’est nécessaire s’ils ont été modifiés à la main ; sinon, établissez-les de nouveau.',
  },
  'suggestion-few': {
    title: 'Suggestions tirées de peu de réunions',
    message:
      'Les suggestions pour {meeting} proviennent de {count, plural, one {# réunion antérieure} many {# réunions antérieures} other {# réunions antérieures}} ; il en faut au moins trois pour bien juger.',
    hint: 'Ajoutez des fichiers d’années antérieures, ou prenez ces suggestions avec prudence.',
  },
  'volume-unusual': {
    title: 'Quantités inhabituelles',
    message:
      '{meeting}, {line} : la quantité de {item} est de {found} ; les réunions antérieures en ont utilisé de {least} à {most}.',
    hint: 'Vérifiez les volumes.',
  },
  'instrument-missing': {
    title: 'Réunions sans instrument',
    message:
      '{meeting} {instrument, select, blank {n’a pas d’instrument} other {relève de « {instrument} », dont la feuille Parties n’a aucune partie}} ; on ne sait donc pas qui contribue.',
    hint: 'Remplissez « Instrument » dans la feuille Réunions comme dans la feuille Parties.',
  },
  'scale-rate-missing': {
    title: 'États sans quote-part',
    message:
      '{meeting} : {count, plural, one {# État contributeur n’a pas de quote-part} many {# États contributeurs n’ont pas de quote-part} other {# États contributeurs n’ont pas de quote-part}} dans le barème de {year} : {states}.',
    hint: 'Ajoutez les quotes-parts au barème, ou indiquez dans Année du barème (feuille Réunions ou Paramètres) quel barème s’applique\u00a0; une quote-part nulle s’écrit 0.',
  },
  'scale-doubled': {
    title: 'Deux quotes-parts pour une année',
    message: '{state} a deux quotes-parts dans le barème de {year} ; la première a été retenue.',
    hint: 'Remplissez « Jusqu’à l’année » dans la ligne la plus ancienne, ou supprimez l’une des deux.',
  },
  'scale-sum-zero': {
    title: 'Aucune base de répartition',
    message: '{meeting} : la somme des quotes-parts de ses contributeurs dans le barème de {year} est nulle.',
    hint: 'Vérifiez les parties, les participants et le barème.',
  },
  'share-limits-impossible': {
    title: 'Limites impossibles à respecter',
    message: '{meeting} : avec ces planchers et plafonds, la somme des quotes-parts ne peut être de 100 %.',
    hint: 'Corrigez les limites dans les paramètres ou le barème.',
  },
  'scale-sum-over': {
    title: 'Barèmes de somme excessive',
    message: 'La somme des quotes-parts du barème de {year} est de {sum} %.',
    hint: 'Cherchez deux barèmes mêlés, ou une erreur de saisie.',
  },
  'participant-party': {
    title: 'Parties inscrites comme participants',
    message:
      '{state} est partie et figure aussi comme participant à {meeting} ; sa contribution n’est comptée qu’une fois.',
    hint: 'Aucune mesure n’est nécessaire ; la ligne peut être supprimée.',
  },
  'share-unestimated': {
    title: 'Réunions sans coûts estimatifs à répartir',
    message: '{meeting} n’a pas de coûts estimatifs à répartir.',
    hint: 'Saisissez-les sur la feuille Coûts estimatifs. «\u00a0addendum estimate --out\u00a0» écrit les coûts calculés à partir des volumes, sous forme de lignes à y copier.',
  },
  'share-nil': {
    title: 'Parts nulles',
    message:
      '{meeting} : la part de {count, plural, one {# État} many {# États} other {# États}} est nulle : {states}.',
    hint: 'Aucune mesure n’est nécessaire ; il n’est pas émis de facture.',
  },
  'invoice-differs': {
    title: 'Factures différant de la part',
    message:
      '{meeting}, {state} : {stated, number} ont été facturés, mais la part est désormais de {computed, number} ; l’écart est de {difference, number}.',
    hint: 'Émettez une facture révisée, ou laissez le décompte final régler l’écart.',
  },
  'invoice-not-payer': {
    title: 'Factures à des États non contributeurs',
    message: '{state} a reçu une facture pour {meeting} mais n’est pas au nombre de ses contributeurs.',
    hint: 'Vérifiez les parties et les participants, ou corrigez la facture.',
  },
  'payer-not-invoiced': {
    title: 'Contributeurs sans facture',
    message:
      '{meeting} : {count, plural, one {# contributeur n’a pas de facture} many {# contributeurs n’ont pas de facture} other {# contributeurs n’ont pas de facture}} : {states}.',
    hint: 'Émettez les factures qui manquent.',
  },
  'invoice-doubled': {
    title: 'Factures en double',
    message:
      '{meeting}, {state} : {number, select, blank {deux factures sont de la même nature, du même montant et de la même date} other {deux factures portent le numéro {number}}}. Les deux ont été comptées.',
    hint: 'Supprimez-en une, ou corrigez son numéro ou sa date.',
  },
  'invoice-sign': {
    title: 'Factures de signe contraire',
    message:
      '{kind, select, estimate {Une facture sur les coûts estimatifs est négative : {amount, number}.} other {Une annulation de créance est positive : {amount, number}.}} Elle a été comptée telle quelle.',
    hint: 'Corrigez le signe ; un avoir est une révision, un décompte final ou une correction, et une annulation de créance est négative.',
  },
  'write-off-over': {
    title: 'Annulation supérieure au restant dû',
    message:
      '{meeting}, {state} : {amount, number} ont été annulés, alors que {outstanding, number} seulement restaient dus.',
    hint: 'Corrigez l’annulation, ou les encaissements antérieurs.',
  },
  'final-not-closed': {
    title: 'Décomptes finals avant clôture',
    message:
      '{meeting} : le coût définitif n’est pas connu{day, select, blank { ; les comptes ne sont pas clos} other { ; la clôture est datée du {day, date}, ou les chiffres sont provisoires}}.',
    hint: 'Attendez la clôture des comptes ; remplissez ensuite « Comptes clos le » et indiquez des chiffres définitifs.',
  },
  'final-unmatched': {
    title: 'Décomptes finals avec dépenses non rattachées',
    message:
      '{meeting} : {count, plural, one {# dépense} many {# dépenses} other {# dépenses}} de {year}, pour {amount, number}, ne sont rattachées à aucune réunion ni aucun poste ; le coût définitif peut être incomplet.',
    hint: 'Rattachez ces dépenses à une réunion et à un poste.',
  },
  'receipt-state-missing': {
    title: 'Encaissements sans État',
    message: 'Un encaissement de {amount, number} n’a pas d’État. Il a été écarté.',
    hint: 'Indiquez l’État, ou la nature « volontaire ».',
  },
  'receipt-unassigned': {
    title: 'Encaissements non affectés',
    message: '{state} : un encaissement de {amount, number} n’indique pas de réunion et est tenu à part.',
    hint: 'Demandez à quoi il se rapporte et indiquez la réunion ; une ligne pour chacune.',
  },
  'receipt-uninvoiced': {
    title: 'Encaissements sans facture',
    message: '{meeting}, {state} : {amount, number} ont été reçus, mais rien n’a été facturé.',
    hint: 'Vérifiez la réunion et l’État, ou émettez la facture.',
  },
  'receipt-over': {
    title: 'Encaissements supérieurs aux contributions',
    message:
      '{meeting}, {state} : {received, number} ont été reçus pour {assessed, number} mis en recouvrement ; la différence est un solde créditeur.',
    hint: 'Remboursez-la, ou transférez-la à une autre réunion selon le vœu de l’État.',
  },
  'receipt-doubled': {
    title: 'Encaissements en double',
    message:
      '{state} : {document, select, blank {deux encaissements ont les mêmes date, réunion et montant} other {deux encaissements d’une réunion portent la pièce {document}}}. Les deux ont été comptés.',
    hint: 'Supprimez-en un s’il s’agit du même paiement.',
  },
  'transfer-unbalanced': {
    title: 'Virements non équilibrés',
    message:
      '{state} : la somme des virements {document, select, blank {sans pièce} other {de la pièce {document}}} est de {amount, number}, et non nulle.',
    hint: 'Donnez à chaque virement deux lignes sous une même pièce : ce qui quitte une réunion et ce qui va à une autre.',
  },
  'refund-over': {
    title: 'Remboursements supérieurs au solde',
    message:
      '{meeting}, {state} : {amount, number} ont été remboursés, mais le solde créditeur de ce jour était de {credit, number}.',
    hint: 'Vérifiez le remboursement et les encaissements antérieurs.',
  },
  'receipt-later': {
    title: 'Encaissements postérieurs à la date d’arrêté',
    message:
      '{count, plural, one {# encaissement} many {# encaissements} other {# encaissements}}, pour {amount, number}, postérieurs au {day, date}, ne sont pas comptés.',
    hint: 'Aucune mesure n’est nécessaire ; une date d’arrêté ultérieure les comptera.',
  },
  'invoice-later': {
    title: 'Factures postérieures à la date d’arrêté',
    message:
      '{count, plural, one {# facture} many {# factures} other {# factures}}, pour {amount, number}, émises après le {day, date}, ne sont pas comptées.',
    hint: 'Aucune mesure n’est nécessaire ; une date d’arrêté ultérieure les comptera.',
  },
  'meeting-not-funded': {
    title: 'Réunions non financées à temps',
    message:
      '{meeting} : au {day, date}, {required, number} étaient requis et {cash, number} disponibles ; il manque {short, number}.',
    hint: 'Écrivez aux États redevables, ou décidez si la réunion a lieu.',
  },
  'meeting-cancelled-invoiced': {
    title: 'Réunions annulées avec factures',
    message:
      '{meeting} a été annulée, mais {count, plural, one {# facture} many {# factures} other {# factures}} sur ses coûts estimatifs n’ont pas de décompte final.',
    hint: 'Une fois les comptes clos, émettez les décomptes finals.',
  },
  'notice-written-before': {
    title: 'États déjà contactés au sujet d’une réunion',
    message:
      '{count, plural, one {# État a déjà reçu} many {# États ont déjà reçu} other {# États ont déjà reçu}} une lettre au sujet de {meeting} depuis la dernière facture, et aucune nouvelle lettre n’a été établie : {states}.',
    hint: 'Indiquez --again pour leur écrire de nouveau.',
  },
} as const satisfies SomeDiagnosticTexts;

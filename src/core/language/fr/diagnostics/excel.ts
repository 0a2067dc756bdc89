/** French: what findings while writing into Excel are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const EXCEL = {
  'excel-failed': {
    title: 'Excel n’a pas pu le faire',
    message: 'Excel a répondu « {detail} ». Rien n’a été modifié.',
    hint: 'Réessayez ; si cela se répète, enregistrez le classeur, fermez-le et rouvrez-le.',
  },
  'excel-lost': {
    title: 'Excel ne répond pas',
    message: 'Excel ne répond plus au volet ({detail}). Rien n’a été modifié.',
    hint: 'Fermez le volet et ouvrez-le de nouveau.',
  },
  'excel-editing': {
    title: 'Une cellule est en cours de saisie',
    message: 'Excel ne modifie rien pendant la saisie d’une cellule.',
    hint: 'Terminez la saisie par Entrée ou Échap, puis réessayez.',
  },
  'excel-half-written': {
    title: 'Feuilles écrites à moitié',
    message:
      'Excel s’est arrêté en cours de route ({detail}) et ce qui était commencé n’a pas pu être annulé : {sheets}.',
    hint: 'Annulez dans Excel, ou fermez le classeur sans l’enregistrer et rouvrez-le.',
  },
  'workbook-read-only': {
    title: 'Classeur en lecture seule',
    message: 'Le classeur est ouvert en lecture seule et rien n’a été écrit.',
    hint: 'Enregistrez-en une copie sous un autre nom, ou demandez le droit de le modifier.',
  },
  'workbook-protected': {
    title: 'Structure du classeur protégée',
    message: 'La structure du classeur est protégée et aucune feuille ne peut être ajoutée.',
    hint: 'Ôtez la protection (Révision, Protéger le classeur), puis réessayez.',
  },
  'workbook-changed': {
    title: 'Modifié depuis la lecture',
    message:
      'La feuille « {sheet} » a changé depuis qu’elle a été lue, peut-être par quelqu’un d’autre. Rien n’a été écrit.',
    hint: 'Relisez le classeur, examinez les chiffres, puis écrivez.',
  },
  'sheet-protected': {
    title: 'Feuilles protégées',
    message: 'La feuille « {sheet} » est protégée. Rien n’a été modifié.',
    hint: 'Ôtez la protection (Révision, Ôter la protection de la feuille), puis réessayez.',
  },
  'sheet-taken': {
    title: 'Noms de feuille déjà pris',
    message: 'Il existe déjà une feuille « {sheet} » qu’Addendum n’a pas écrite ; elle n’a pas été modifiée.',
    hint: 'Donnez un autre nom à votre feuille, puis réessayez.',
  },
  'sheet-rearranged': {
    title: 'Feuilles d’Addendum remaniées',
    message:
      'Dans la feuille « {sheet} », des lignes ou des colonnes ont été insérées, déplacées ou supprimées dans la zone écrite par Addendum ({area}).',
    hint: 'Annulez cela, ou renommez la feuille pour la garder : une nouvelle sera alors écrite.',
  },
  'sheet-occupied': {
    title: 'Pas de place pour les nouvelles lignes',
    message:
      'Dans la feuille « {sheet} », des données qui ne viennent pas d’Addendum occupent {area}, où doivent venir les nouvelles lignes.',
    hint: 'Déplacez-les, puis réessayez.',
  },
  'sheet-own': {
    title: 'Feuilles d’Addendum non lues',
    message: 'La feuille « {sheet} » a été écrite par Addendum et n’a pas été lue comme donnée.',
    hint: 'Aucune mesure n’est nécessaire.',
  },
  'sheet-gone': {
    title: 'Feuilles disparues',
    message: 'La feuille « {sheet} » n’existe plus. Rien n’a été modifié.',
    hint: 'Relisez le classeur.',
  },
  'table-taken': {
    title: 'Noms de tableau déjà pris',
    message: 'La feuille « {sheet} » contient déjà un tableau « {table} ».',
    hint: 'Donnez un autre nom à ce tableau (Création de tableau, Nom du tableau), puis réessayez.',
  },
  'cell-changed': {
    title: 'Cellules modifiées depuis la lecture',
    message:
      '{expected, select, blank {La cellule était vide à la lecture} other {La cellule contenait « {expected} » à la lecture}} ; {found, select, blank {elle est vide à présent} other {elle contient à présent « {found} »}}. Rien n’a été modifié.',
    hint: 'Relisez le classeur.',
  },
  'excel-lacks': {
    title: 'Fonctions absentes de cette version d’Excel',
    message:
      '{feature, select, undo {Ici, la commande Annuler d’Excel revient sur les modifications une à une ; elle les annule ensemble à partir de {set}.} raised {Ici, les lettres des notes sont imprimées en petits caractères ; Excel met une partie d’un texte en exposant à partir de {set}.} direction {Les feuilles en arabe vont de gauche à droite : Excel ne permet encore nulle part aux compléments de changer cela.} chart_text {Le graphique n’a pas de description pour les lecteurs d’écran : Excel ne permet encore nulle part aux compléments d’en donner une.} other {}}',
    hint: '« Annuler la dernière modification », dans le volet, annule toute une modification ; le sens et la description peuvent être réglés à la main dans Excel.',
  },
} as const satisfies SomeDiagnosticTexts;

/** French: what letters and notices say by themselves; all else stands on the sheet of wordings. ICU messages, see `Say`. */
import type { LETTER_HOLES as ENGLISH } from '../en/letters';
import type { LetterWords } from '../letter-words';
import type { NoticeWords } from '../notice-words';

export const LETTER_WORDS: LetterWords = {
  missingReport:
    '{title}, {year} (attendu le {due, date}){earlier, select, blank {} other { ; également pour {earlier}}}',
  missingForms: '{title}, {year} : {count, plural, one {formulaire} many {formulaires} other {formulaires}} {forms}',
};

export const NOTICE_WORDS: NoticeWords = {
  due: 'Échéance',
  since: 'En retard depuis',
  finalBill: 'Décompte final',
  amounts: 'Contributions par réunion',
};

/** Names between braces in a wording. The first spelling is written, all are read. */
export const LETTER_HOLES: typeof ENGLISH = {
  State: 'État; Nom',
  'the State': "l’État; l'État",
  'Formal name': 'Nom officiel',
  Instrument: 'Instrument',
  Report: 'Rapport; Titre',
  Year: 'Année',
  Due: 'Échéance',
  'As at': 'Arrêté au',
  Date: 'Date',
  'Days late': 'Jours de retard',
  'Last year': 'Dernière année',
  Missing: 'Manquant',
  Forms: 'Formulaires',
  Class: 'Catégorie',
  'Entry into force': 'Entrée en vigueur',
  Addressee: 'Destinataire',
  Office: 'Bureau; Mission',
  Address: 'Adresse',
  Meeting: 'Réunion; Réunions',
  Number: 'Numéro',
  Rate: 'Taux',
  'Adjusted rate': 'Taux ajusté',
  Amount: 'Montant',
  Outstanding: 'Solde dû; Restant dû',
  Overdue: 'Arriéré; Échu',
  Since: 'En retard depuis',
  Credit: 'Crédit',
  Paid: 'Reçu; Payé',
  Amounts: 'Montants; Tableau',
};

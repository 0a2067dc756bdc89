/** French: what the empty workbook says about its columns. */
import type { COLUMN_NOTES as ENGLISH } from '../en/template';
import type { NOTE_WORDS as WORDS } from '../en/template';

/** Whether a column must be filled, and with what kind of value. */
export const NOTE_WORDS: typeof WORDS = {
  required: 'Obligatoire',
  optional: 'Facultatif',
  text: 'texte',
  code: 'code',
  amount: 'montant, sous forme de nombre',
  number: 'nombre',
  day: 'date',
  choice: 'au choix',
};

/** What is not plain from a column's heading; `*` is any sheet. */
export const COLUMN_NOTES: typeof ENGLISH = {
  'BudgetLines.Part': 'A\u00a0: services de conférence\u00a0; B\u00a0: dépenses autres que les services de conférence',
  'BudgetLines.Rate': 'Pourcentage de la base, pour les dépenses d’appui et les imprévus',
  'BudgetLines.Base': 'Codes ou parties auxquels le taux s’applique, séparés par\u00a0;',
  'BudgetLines.Order': 'Ordre d’impression des postes budgétaires',
  'Meetings.Closed on': 'Jour de la clôture des comptes de la réunion',
  'Estimates.Version': 'original, revised 1, …',
  'Estimates.Adopted on': 'C’est la version adoptée la plus récente qui est comparée',
  '*.Meeting': 'Code figurant dans la feuille Réunions',
  '*.Line': 'Code figurant dans la feuille Postes budgétaires',
  'Expenditures.Rate': 'Unités de la monnaie par dollar, si elles figurent sur la ligne',
  'Expenditures.Amount USD': 'Si vide, le montant est converti au taux de la date de comptabilisation',
  'Expenditures.Stage': 'Vide\u00a0: définitif',
  'Mapping.Value': 'Valeur exacte, ou préfixe terminé par *',
  'Mapping.Share': 'Nombre, pourcentage ou 1/3\u00a0; la somme des parts d’une valeur est 1',
  'ExchangeRates.From': 'Valable jusqu’à la date suivante indiquée pour cette monnaie',
  'ControlTotals.Meeting': 'Vide\u00a0: toutes les réunions',
  'ControlTotals.Line': 'Vide\u00a0: tous les postes budgétaires',
  'ControlTotals.Amount': 'Doit être égal aux dépenses lues',
  'Explanations.Line': 'Vide\u00a0: la réunion dans son ensemble',
  'Waivers.Code': 'Code de la constatation, tel que «\u00a0Vérifier\u00a0» l’affiche',
  'Waivers.Finding': 'Ce à quoi il est dérogé, en toutes lettres\u00a0; n’est pas lu',
  'Waivers.Key':
    'Cellule (Dépenses!E14), réunion, ou réunion/poste budgétaire\u00a0; vide\u00a0: toutes les constatations de ce code',
  'Corrections.File': 'Nom du fichier, tel qu’il a été donné\u00a0; vide\u00a0: tout fichier qui contient la feuille',
  'Corrections.Cell': 'Par exemple E14',
  'Corrections.Held':
    'Ce qui figure dans la cellule. Si elle contient autre chose, rien n’est corrigé et c’est une erreur',
  'Corrections.Read as':
    'Ce qui est lu à la place\u00a0; un nombre sous la forme 1234.56 ou 1234.56 CHF\u00a0; une date sous la forme 2013-04-08',
  'Corrections.As': 'vide, sans rien dans Lire\u00a0: lue comme si la cellule était vide',
  'Terms.Term': 'Terme anglais dont la traduction est remplacée',
  '*.State': 'Code ISO 3166 alpha-3',
  'States.Aliases': 'Autres noms, séparés par\u00a0;',
  'Parties.Entry into force': 'Pour cet État',
  'ReportingDuties.Due': 'Jour et mois, par exemple 31 mars',
  'ReportingDuties.First due after': 'Jours à compter de l’entrée en vigueur',
  'Contacts.Language': 'Langue des lettres à ce contact',
  'Letters.Key':
    'Catégorie d’États à laquelle la lettre est destinée (par exemple jamais soumis), ou un nom quelconque\u00a0; le premier de ces noms sert à toutes les autres catégories',
  'Letters.Body':
    'Chaque ligne est un paragraphe. Les noms entre accolades sont remplacés par leur valeur\u00a0: {État}, {Année}, {Échéance}, {Manquant} et d’autres',
  'LetterRegister.Letter': 'Clé du texte',
  'Reports.Year': 'Année au cours de laquelle le rapport est attendu',
  'BudgetLines.Service': 'Ligne du tableau imprimé des coûts estimatifs',
  'BudgetLines.Head': 'Colonne du tableau imprimé des coûts estimatifs',
  'Meetings.Scale year': 'Si vide, l’année où la réunion commence',
  'Meetings.Funds by': 'Si vide, autant de jours avant le début que l’indiquent les paramètres',
  'Estimates.Rates as at': 'Date des taux de change des coûts estimatifs',
  'UnitCosts.Factors': 'Colonnes des volumes qui sont multipliées, séparées par\u00a0;',
  'UnitCosts.Rate': 'Coût d’une unité',
  'UnitCosts.Rate from': 'Valable pour les réunions qui commencent à cette date ou après',
  'Volumes.Item': 'Code figurant dans la feuille Coûts unitaires',
  'Volumes.Version': 'Vide\u00a0: original\u00a0; utilisé\u00a0: ce qui a été utilisé',
  'Scale.Rate': 'Pourcentage du barème',
  'Scale.Floor': 'Pourcentage minimum pour cet État',
  'Scale.Ceiling': 'Pourcentage maximum pour cet État',
  'Invoices.Amount': 'Négatif pour les avoirs et les annulations de créances',
  'Invoices.Due on': 'Si vide, autant de jours après l’émission que l’indiquent les paramètres',
  'Receipts.Meeting': 'Vide\u00a0: pas encore affecté',
  'Receipts.Amount': 'Négatif pour les remboursements',
};

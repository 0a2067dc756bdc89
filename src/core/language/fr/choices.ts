/** French: what may stand in a column, or as the value of a setting, with a closed list. The first spelling is written, all are read. */
import type { CHOICES as ENGLISH } from '../en/choices';

export const CHOICES: typeof ENGLISH = {
  Figures: {
    final: 'définitifs; définitif; finals',
    provisional: 'provisoires; provisoire',
  },
  Layout: {
    'by meeting': 'par réunion',
    matrix: 'matrice',
  },
  'Date order': {
    'day first': "jour d'abord; jour, mois; le jour d'abord; JMA",
    'month first': "mois d'abord; mois, jour; le mois d'abord; MJA",
  },
  'Rate of months': {
    'first day': 'premier jour',
    'last day': 'dernier jour',
  },
  'Looked over': {
    yes: 'oui; o; vrai',
    no: 'non; n; faux',
  },
  'Per cent decimals': {
    0: '0; aucune',
    1: '1; une',
  },
  'Variance split': {
    yes: 'oui; o; vrai',
    no: 'non; n; faux',
  },
  'Estimate version': {
    adopted: 'adoptée; adopté',
  },
  'BudgetLines.Kind': {
    direct: 'directe; direct; dépenses directes; coût direct',
    'support cost':
      "appui; dépenses d’appui; dépenses d’appui au programme; dépenses d'appui; dépenses d'appui au programme",
    contingency: 'imprévus; provision pour imprévus',
  },
  'Meetings.Status': {
    held: 'tenue; tenu',
    cancelled: 'annulée; annulé',
    postponed: 'reportée; reporté; ajournée',
  },
  'Estimates.Status': {
    adopted: 'adopté; adoptée; adoptés; approuvé',
    proposed: 'proposé; proposée; proposés',
  },
  'Expenditures.Stage': {
    commitment: 'engagement; engagé; engagée; engagements; engagement non réglé',
    disbursement: 'décaissement; paiement',
    final: 'définitif; final; définitive',
    reversal: 'contre-passation; contrepassation; annulation',
  },
  'Mapping.Column': {},
  'Corrections.As': {
    text: 'texte',
    number: 'nombre',
    day: 'date; jour',
    blank: 'vide; rien',
  },
  Column: {
    'left out': 'écartée; écarté; laissée de côté; ignorée',
  },
  'Reading.Is': {
    'Estimates and expenditures': 'Coûts estimatifs et dépenses; Estimations et dépenses',
    Estimate: 'Coûts estimatifs; Coût estimatif; Estimation',
    Actual: 'Réel; Dépense effective',
    Difference: 'Différence; Écart; Solde',
    Total: 'Total',
    decides: 'décide',
    'left out': 'écartée; écarté; laissée de côté; ignorée',
    counted: 'comptée; compté',
  },
  'Reading.Value': {
    'sheet name': 'nom de la feuille',
    'file name': 'nom du fichier',
    title: 'titre',
    heading: 'intitulé; en-tête',
    'group label': 'intitulé du groupe',
    'filled down': 'répété vers le bas',
  },
  'Debit/credit': {
    debit: 'débit; d; debit',
    credit: 'crédit; c; credit',
  },
  Type: {
    plan: 'plan; prévu; budget; estimation; prévision; crédits ouverts; approuvé; coût estimatif; coûts estimatifs; dépenses prévues; budget approuvé',
    actual:
      'réel; réalisé; dépensé; dépense; dépenses; définitif; coût effectif; coûts effectifs; dépenses effectives; dépenses définitives; dépenses réelles',
    doubtful:
      'projection; avoir; note de crédit; remboursements; recouvrement; bon de commande; demande d’achat; provision; allocation; avance; avances; préengagement; virement reçu; virement cédé; augmentation; diminution; initial; révisé; remboursement; recette; recettes; revenu; produit; contribution',
  },
  'Entry status': {
    counts:
      'comptabilisé; payé; définitif; ouvert; soldé; approuvé; clos; actif; confirmé; valable; traité; terminé; rapproché; autorisé; certifié; décaissé; exécuté; enregistré; accepté; validé; vérifié; réel; dépensé; payée; approuvée; confirmée; comptabilisée',
    doubtful:
      'annulé; annulée; extourné; contre-passé; nul; brouillon; projet; rejeté; supprimé; en attente; proposé; ne pas compter; doublon; moyenne; médiane; extournée; annulées; solde initial; solde final; report; report à nouveau; à reporter; solde reporté; retiré; retirée; remplacé; remplacée; caduc; caduque; non approuvé; non inclus; provisoire; préliminaire; estimatif; non comptabilisé; contesté; contestée; en suspens; retenu; erreur; erroné; erronée; à corriger',
  },
  Answer: {
    'left out': 'écartée; écarté; laissée de côté; ignorée; laissé de côté',
    counted: 'comptée; compté; à compter',
  },
  'Below zero': {
    costs: 'coûts; coût; dépenses',
  },
  'yes/no': {
    yes: 'oui; o; vrai',
    no: 'non; n; faux',
  },
  'Payers as at': {
    'first day': 'premier jour',
    'last day': 'dernier jour',
    '1 January': '1er janvier',
  },
  Credits: {
    hold: 'conserver; en attente',
    'same State': 'même État',
  },
  'Unassigned receipts': {
    hold: 'conserver; en attente',
    'oldest first': 'les plus anciens d’abord; plus anciens d’abord',
  },
  'Invoices.Kind': {
    estimate: 'coûts estimatifs; estimation; contribution; quote-part',
    revised: 'révision; révisée; révisé',
    final: 'décompte final; définitif; définitive',
    correction: 'correction; rectification',
    'write-off': 'passation par profits et pertes; annulation de créance',
  },
  'Receipts.Kind': {
    payment: 'paiement',
    refund: 'remboursement',
    transfer: 'virement; transfert',
    voluntary: 'volontaire; contribution volontaire',
  },
  'Volume version': {
    used: 'utilisé; utilisés; réel',
    original: 'initial; initiale',
  },
  'Rounding direction': {
    up: 'vers le haut; supérieur',
  },
};

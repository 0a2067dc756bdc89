/** French: words by which tables of amounts head their amounts, totals and what stands beside them. */
import type { AMOUNTS as ENGLISH } from '../en/amounts';

export const AMOUNTS: typeof ENGLISH = {
  total: 'Total; Totaux; Total général; Somme; Total des dépenses; Total des coûts; Montant total',
  subtotal: 'Total partiel; Sous-total; Sous-totaux; Totaux partiels; Sous total',
  Estimates:
    'Estimation; Coût estimatif; Coûts estimatifs; Montant estimatif; Budget; Prévision; Coût; Coûts; Valeur; Montant total',
  Expenditures:
    'Dépense; Dépenses; Dépenses effectives; Dépenses définitives; Coût réel; Réel; Coût; Coûts; Valeur; Montant total; Total des dépenses',
  ofBoth: 'Écart; Différence; Solde; Reste; Disponible; Écart %; Taux d’exécution; Pourcentage; Économies',
  builtEstimate: 'Coûts estimatifs',
};

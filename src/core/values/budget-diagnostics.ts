/** What findings of the budget (estimates from unit costs, shares, contributions) carry, and how grave each is. */
export interface BudgetDiagnosticValues {
  'unit-cost-missing': { item: string; meeting: string; day: string };
  'unit-cost-doubled': { item: string; day: string };
  'volume-factor-missing': { item: string; factors: string };
  'volume-factor-extra': { item: string; factors: string };
  'volume-negative': { factor: string; found: string };
  'volume-line-computed': { line: string };
  'base-circular': { lines: string };
  'rates-day-missing': { currency: string };
  'volume-zero': { meeting: string; line: string; item: string };
  'volume-actual-missing': { meeting: string; line: string; items: string };
  'estimate-differs-from-volumes': {
    meeting: string;
    line: string;
    stated: string;
    computed: string;
    difference: string;
  };
  'suggestion-few': { meeting: string; count: number };
  'volume-unusual': { meeting: string; line: string; item: string; found: string; least: string; most: string };
  'instrument-missing': { meeting: string; instrument: string };
  'scale-rate-missing': { meeting: string; year: number; count: number; states: string };
  'scale-doubled': { state: string; year: number };
  'scale-sum-zero': { meeting: string; year: number };
  'share-limits-impossible': { meeting: string };
  'scale-sum-over': { year: number; sum: string };
  'participant-party': { state: string; meeting: string };
  'share-nil': { meeting: string; count: number; states: string };
  'invoice-differs': { meeting: string; state: string; stated: string; computed: string; difference: string };
  'invoice-not-payer': { meeting: string; state: string };
  'payer-not-invoiced': { meeting: string; count: number; states: string };
  'invoice-doubled': { meeting: string; state: string; number: string };
  'invoice-sign': { kind: string; amount: string };
  'write-off-over': { meeting: string; state: string; amount: string; outstanding: string };
  'final-not-closed': { meeting: string; day: string };
  'final-unmatched': { meeting: string; year: number; count: number; amount: string };
  'receipt-state-missing': { amount: string };
  'receipt-unassigned': { state: string; amount: string };
  'receipt-uninvoiced': { meeting: string; state: string; amount: string };
  'receipt-over': { meeting: string; state: string; received: string; assessed: string };
  'receipt-doubled': { state: string; document: string };
  'transfer-unbalanced': { state: string; document: string; amount: string };
  'refund-over': { meeting: string; state: string; amount: string; credit: string };
  'receipt-later': { count: number; amount: string; day: string };
  'invoice-later': { count: number; amount: string; day: string };
  'meeting-not-funded': { meeting: string; day: string; required: string; cash: string; short: string };
  'meeting-cancelled-invoiced': { meeting: string; count: number };
  'notice-written-before': { meeting: string; count: number; states: string };
}

export const BUDGET_SEVERITY = {
  'unit-cost-missing': 'error',
  'unit-cost-doubled': 'error',
  'volume-factor-missing': 'error',
  'volume-factor-extra': 'error',
  'volume-negative': 'error',
  'volume-line-computed': 'error',
  'base-circular': 'error',
  'rates-day-missing': 'error',
  'volume-zero': 'note',
  'volume-actual-missing': 'note',
  'estimate-differs-from-volumes': 'warning',
  'suggestion-few': 'note',
  'volume-unusual': 'note',
  'instrument-missing': 'error',
  'scale-rate-missing': 'error',
  'scale-doubled': 'error',
  'scale-sum-zero': 'error',
  'share-limits-impossible': 'error',
  'scale-sum-over': 'warning',
  'participant-party': 'note',
  'share-nil': 'note',
  'invoice-differs': 'warning',
  'invoice-not-payer': 'warning',
  'payer-not-invoiced': 'warning',
  'invoice-doubled': 'error',
  'invoice-sign': 'error',
  'write-off-over': 'error',
  'final-not-closed': 'error',
  'final-unmatched': 'error',
  'receipt-state-missing': 'error',
  'receipt-unassigned': 'warning',
  'receipt-uninvoiced': 'warning',
  'receipt-over': 'warning',
  'receipt-doubled': 'warning',
  'transfer-unbalanced': 'error',
  'refund-over': 'warning',
  'receipt-later': 'note',
  'invoice-later': 'note',
  'meeting-not-funded': 'warning',
  'meeting-cancelled-invoiced': 'warning',
  'notice-written-before': 'note',
} as const satisfies { readonly [C in keyof BudgetDiagnosticValues]: 'error' | 'warning' | 'note' };

/** Findings that only this job makes: what their waivers belong to. */
export const isBudgetCode = (code: string): code is keyof BudgetDiagnosticValues =>
  Object.hasOwn(BUDGET_SEVERITY, code);

/** What each value of a finding of the budget is; columns among them come with their names in each language. */
import type { BudgetDiagnosticValues } from '../../values/budget-diagnostics';
import type { PlainSense } from './senses';

export interface BudgetValueSenses extends Senses {
  'unit-cost-missing': { item: 'text'; meeting: 'text'; day: 'day' };
  'unit-cost-doubled': { item: 'text'; day: 'day' };
  'volume-factor-missing': { item: 'text'; factors: 'text' };
  'volume-factor-extra': { item: 'text'; factors: 'text' };
  'volume-negative': { factor: 'text'; found: 'text' };
  'volume-line-computed': { line: 'text' };
  'base-circular': { lines: 'text' };
  'rates-day-missing': { currency: 'text' };
  'volume-zero': { meeting: 'text'; line: 'text'; item: 'text' };
  'volume-actual-missing': { meeting: 'text'; line: 'text'; items: 'text' };
  'estimate-differs-from-volumes': {
    meeting: 'text';
    line: 'text';
    stated: 'amount';
    computed: 'amount';
    difference: 'amount';
  };
  'suggestion-few': { meeting: 'text'; count: 'count' };
  'volume-unusual': { meeting: 'text'; line: 'text'; item: 'text'; found: 'text'; least: 'text'; most: 'text' };
  'instrument-missing': { meeting: 'text'; instrument: 'text' };
  'scale-rate-missing': { meeting: 'text'; year: 'year'; count: 'count'; states: 'states' };
  'scale-doubled': { state: 'states'; year: 'year' };
  'scale-sum-zero': { meeting: 'text'; year: 'year' };
  'share-limits-impossible': { meeting: 'text' };
  'scale-sum-over': { year: 'year'; sum: 'text' };
  'participant-party': { state: 'states'; meeting: 'text' };
  'share-nil': { meeting: 'text'; count: 'count'; states: 'states' };
  'invoice-differs': { meeting: 'text'; state: 'states'; stated: 'amount'; computed: 'amount'; difference: 'amount' };
  'invoice-not-payer': { meeting: 'text'; state: 'states' };
  'payer-not-invoiced': { meeting: 'text'; count: 'count'; states: 'states' };
  'invoice-doubled': { meeting: 'text'; state: 'states'; number: 'text' };
  'invoice-sign': { kind: 'choice'; amount: 'amount' };
  'write-off-over': { meeting: 'text'; state: 'states'; amount: 'amount'; outstanding: 'amount' };
  'final-not-closed': { meeting: 'text'; day: 'day' };
  'final-unmatched': { meeting: 'text'; year: 'year'; count: 'count'; amount: 'amount' };
  'receipt-state-missing': { amount: 'amount' };
  'receipt-unassigned': { state: 'states'; amount: 'amount' };
  'receipt-uninvoiced': { meeting: 'text'; state: 'states'; amount: 'amount' };
  'receipt-over': { meeting: 'text'; state: 'states'; received: 'amount'; assessed: 'amount' };
  'receipt-doubled': { state: 'states'; document: 'text' };
  'transfer-unbalanced': { state: 'states'; document: 'text'; amount: 'amount' };
  'refund-over': { meeting: 'text'; state: 'states'; amount: 'amount'; credit: 'amount' };
  'receipt-later': { count: 'count'; amount: 'amount'; day: 'day' };
  'invoice-later': { count: 'count'; amount: 'amount'; day: 'day' };
  'meeting-not-funded': { meeting: 'text'; day: 'day'; required: 'amount'; cash: 'amount'; short: 'amount' };
  'meeting-cancelled-invoiced': { meeting: 'text'; count: 'count' };
  'notice-written-before': { meeting: 'text'; count: 'count'; states: 'states' };
}

type Senses = {
  readonly [C in keyof BudgetDiagnosticValues]: { readonly [V in keyof BudgetDiagnosticValues[C]]: PlainSense };
};

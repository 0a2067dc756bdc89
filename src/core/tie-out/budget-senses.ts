/**
 * Words of a budget's documents that say what an amount is: assessed or received, outstanding or overdue. Patterns as in `meaning-words`; what an
 * editor is likely to write counts, not only what we write.
 */
import { FOR_DOCUMENTS } from '../language/for-documents';
import type { InEach } from '../language/language';
import { inEach } from '../language/language';
import type { BudgetSensePatterns } from '../language/tie-out-words';

/** Signs of a sum, and parentheses round an amount: in every language. */
const SIGNS: BudgetSensePatterns = [
  ['plus', '(?<= )\\+(?= )'],
  ['minus', '(?<=\\d\\)? )-(?= )'],
  ['equals', '(?<= )=(?= )'],
  ['negative', '\\(\\d[\\d., ]*\\)'],
];

/** In the order in which they are looked for: what comes first has the text. */
export const BUDGET_SENSES: InEach<BudgetSensePatterns> = inEach((language) => [
  ...SIGNS,
  ...FOR_DOCUMENTS[language].budgetSenses,
]);

/**
 * Words by which a text says what it means, beside its numbers and names, when a document is read back. Patterns of small letters without marks of vowels,
 * each language's own; what an editor is likely to write counts, not only what we write.
 */
import type { Language } from './language';

/** Which side of the estimate, of which amount, in which unit, whether at all; words of one kind stand for each other. */
export type Sense =
  | 'estimate'
  | 'spent'
  | 'below'
  | 'above'
  | 'equal'
  /** Below or above the estimate, of whatever it is said. */
  | 'saved'
  | 'overspent'
  | 'most'
  | 'least'
  | 'not'
  | 'cancelled'
  | 'postponed'
  | 'provisional'
  | 'revised'
  | 'original'
  | 'adopted'
  | 'proposed'
  /** About so much, or not yet. */
  | 'uncertain';

export interface MeaningWords {
  /** In the order in which they are looked for: what comes first has the text. Blank: words that look like one and say nothing. */
  readonly senses: readonly (readonly [Sense | '', string])[];
  /** Words after which an amount is what another is compared with: `than the estimate`. */
  readonly against: string;
  /** What may be joined to the head of a word, as a pattern. */
  readonly particles?: string;
  /** After a number or before it. */
  readonly perCent: string;
  readonly dollars: string;
  readonly otherCurrency: string;
  readonly thousand: string;
  readonly million: string;
}

/** When, in what order, in which language, whether enough, whether paid; words of one kind stand for each other. */
export type Detail =
  /** Of a day. */
  | 'before'
  | 'after'
  | 'late'
  | 'in time'
  | 'refused'
  | 'dropped'
  | 'enough'
  | 'despite'
  | 'except'
  | 'committed'
  | 'paid'
  | 'unpaid'
  | 'by meeting'
  | 'by line'
  | 'summary'
  | 'breakdown'
  /** `8th`: in words. */
  | `${number}th`
  | Language;

/** In the order in which they are looked for: what comes first has the text. `{month}` stands for the name of any month. */
export type DetailPatterns = readonly (readonly [Detail, string])[];

/** What an amount of a budget's documents is: assessed or received, outstanding or overdue. */
export type BudgetSense =
  | 'assessed'
  | 'written off'
  | 'received'
  | 'available'
  | 'outstanding'
  | 'overdue'
  | 'credit'
  | 'missing'
  | 'required'
  | 'funded'
  | 'voluntary'
  | 'unassigned'
  | 'share'
  | 'to be billed'
  | 'invoiced'
  | 'total'
  | 'in full'
  | 'in part'
  | 'party'
  /** Signs of a sum, and parentheses round an amount. */
  | 'plus'
  | 'minus'
  | 'equals'
  | 'negative';

/** In the order in which they are looked for: what comes first has the text. */
export type BudgetSensePatterns = readonly (readonly [BudgetSense, string])[];

/** How a printed figure may be typed. */
export interface FigureSigns {
  /** What stands between groups of three digits, a class of characters; a space does in every language. */
  readonly between: string;
  readonly decimal: string;
}

/** What is said of the account of every number, wherever it is shown: one file for each language. Holes are ICU messages, see `Say`. */
import { FOR_SPEAKING } from './for-speaking';
import type { InEach } from './language';
import { inEach } from './language';
import type { ProofClass } from '../values/proof-class';

export interface AccountWords {
  /** Of each class, as the heading of a row. */
  readonly names: { readonly [C in ProofClass]: string };
  /** How many numbers are in it, with the hole `count`. */
  readonly counted: { readonly [C in ProofClass]: string };
  readonly numbers: string;

  readonly title: string;
  readonly klass: string;
  /** Of the row that holds all numbers of a sheet. */
  readonly all: string;
  /** Of the row of a currency that all classes must come to. */
  readonly read: string;
  readonly count: string;
  readonly sum: string;
  readonly cells: string;
  /** Over the list of cells that are read otherwise than their file has them. */
  readonly corrected: string;

  /** Said only where nothing was passed over and nothing waits for an answer. */
  readonly everyNumber: string;
  readonly everyRow: string;
  readonly nothingUsed: string;
  readonly broken: string;
  /** What a count stands after. */
  readonly notLookedAt: string;
  readonly unclear: string;
  /** Of control totals, where there are any. */
  readonly controlsAgree: string;
  readonly controlsDiffer: string;
  /** What a count stands after. */
  readonly controlsUnread: string;
}

export const ACCOUNT_WORDS: InEach<AccountWords> = inEach((language) => FOR_SPEAKING[language].account);

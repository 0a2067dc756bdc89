/** What the pane says wherever it stands: a file for each language. Holes are ICU messages, see `Say`. */
import type { AccountWords } from '../../core/language/account-words';
import type { Job, Step } from '../steps-of-jobs';

export interface PaneWords {
  readonly language: string;
  readonly steps: { readonly [S in Step]: string };
  /** What the pane is used for, and what that can be. */
  readonly job: string;
  readonly jobs: { readonly [J in Job]: string };
  readonly annexReady: string;
  readonly annexDraft: string;
  /** With the hole `count`: reports that were due and have not come. */
  readonly wanting: string;
  readonly restore: string;
  readonly working: string;
  readonly done: string;
  readonly outOfDate: string;
  /** With the hole `sheets`. */
  readonly changed: string;
  readonly readAgain: string;
  readonly reading: string;
  readonly stopped: string;
  readonly writingStopped: string;
  readonly cancel: string;
  readonly final: string;
  readonly provisional: string;

  readonly whatWasFound: string;
  readonly rows: string;
  readonly notFound: string;
  /** With the hole `kinds`. */
  readonly missing: string;
  readonly firstRun: string;
  readonly privacy: string;

  readonly nothingFound: string;
  readonly noneOfThese: string;
  readonly keys: string;
  /** With the hole `count`: how many more there are. */
  readonly more: string;

  readonly estimate: string;
  readonly spent: string;
  readonly variance: string;
  readonly total: string;
  /** With the hole `percent`, a text. */
  readonly under: string;
  readonly over: string;
  readonly asEstimated: string;
  /** Of a row that several meetings or lines share. */
  readonly share: string;
  readonly notComparable: string;
  readonly noMeetings: string;
  readonly unmatched: string;
  readonly open: string;
  /** With the hole `place`. */
  readonly back: string;

  readonly nothingRead: string;
  readonly account: AccountWords;
  /** What a part of the account does, after its name. */
  readonly showCells: string;
  /** With the holes `held` and `stated`, of the numbers that a text quotes. */
  readonly statedHold: string;
  /** With the hole `amount`, a text. */
  readonly toTheCent: string;
  readonly proofBroken: string;

  readonly choose: string;
  readonly sample: string;
  readonly sheets: string;
  /** With the hole `sheet`. */
  readonly cellsOf: string;
  readonly emptySheet: string;
  /** With the holes `line` and `meeting`. */
  readonly partOf: string;
  readonly noFigure: string;
  /** With the hole `set`. */
  readonly excelTooOld: string;
  readonly failed: string;
}

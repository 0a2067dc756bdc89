/** The pane's own words: one file for each language. Holes are ICU messages, see `Say`. */
import type { Language } from '../../core/language/language';
import type { SheetKind } from '../../core/workbook/layout';
import { AR } from './ar';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { RU } from './ru';
import { ZH } from './zh';

export interface PaneWords {
  /** The language's name in itself. */
  readonly own: string;
  readonly language: string;
  readonly steps: { readonly data: string; readonly check: string; readonly reconcile: string };
  readonly done: string;
  readonly outOfDate: string;
  /** With the hole `sheets`. */
  readonly changed: string;
  readonly readAgain: string;
  readonly reading: string;
  readonly stopped: string;
  readonly cancel: string;
  readonly final: string;
  readonly provisional: string;

  readonly whatWasFound: string;
  readonly kinds: { readonly [K in SheetKind]?: string };
  readonly rows: string;
  readonly notFound: string;
  /** With the hole `kinds`. */
  readonly missing: string;
  readonly firstRun: string;
  readonly privacy: string;

  readonly nothingFound: string;
  readonly noneOfThese: string;
  readonly ready: string;
  readonly notReady: string;
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
  readonly notComparable: string;
  readonly noMeetings: string;
  readonly unmatched: string;
  readonly open: string;
  /** With the hole `place`. */
  readonly back: string;

  readonly nothingRead: string;
  /** With the holes `read`, `used` and `left`. */
  readonly proof: string;
  /** With the hole `amount`, a text. */
  readonly toTheCent: string;
  readonly proofBroken: string;

  readonly drop: string;
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

export const PANE_WORDS: { readonly [L in Language]: PaneWords } = { en: EN, fr: FR, es: ES, ru: RU, ar: AR, zh: ZH };

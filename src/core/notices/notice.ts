/** What a notice about contributions is about. */
import type { ContributionRow } from '../budget/contributions/contributions';
import type { DueLetter, Letter } from '../letters/letter';
import type { RegisteredLetter } from '../letters/letter-records';
import type { Day } from '../values/calendar';
import type { Fraction } from '../values/fraction';
import type { Minor } from '../values/money';
import type { NoticeClass } from '../values/notice-classes';

/** One reason for a notice: a State's account of a meeting. Amounts in minor units. */
export interface NoticeItem {
  readonly class: NoticeClass;
  /** The account as the status of contributions has it. */
  readonly row: ContributionRow;
  /** What the class is about: assessed, the final bill (signed), the credit, or what is overdue. */
  readonly amount: Minor;
  /** Σ of its final invoices, signed; `undefined` without any. */
  readonly finalBill: Minor | undefined;
  /** Set against the account from credits of the same State elsewhere. */
  readonly applied: Minor;
  /** Of the credit, what was set against what it owes elsewhere. */
  readonly used: Minor;
  /** Numbers of the invoices that it is about. */
  readonly numbers: readonly string[];
  /** Due days of what is not paid, the earliest first: what is received pays the earliest first. */
  readonly due: readonly Day[];
  /** Due day of the earliest invoice of which a part is overdue. */
  readonly since: Day | undefined;
  /** Per cent, where the State's share of the costs as they are now is what it was asked for; else the rates explain nothing. */
  readonly rate: Fraction | undefined;
  readonly adjusted: Fraction | undefined;
  /** The last day on which an invoice of the account was issued. */
  readonly lastIssued: Day | undefined;
}

export type DueNotice = DueLetter<NoticeItem>;
export type Notice = Letter<NoticeItem>;

/** A reason for a notice that was met by an earlier one. */
export interface NoticedBefore {
  readonly item: NoticeItem;
  readonly letter: RegisteredLetter;
}

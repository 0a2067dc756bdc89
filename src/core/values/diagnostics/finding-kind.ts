/**
 * What is declared of each code of finding, in one place: how grave it is, and what each of its values is. The types of the values follow from that, and so does how
 * they are said in a language: what Addendum calls its own (kinds of sheet, columns, settings, choices, reasons) is data in English and is named in the language
 * of the finding; what the officer's workbook or another program says is quoted.
 */
import type { Detail } from '../details';

export type Severity = 'error' | 'warning' | 'note';

export type PlainSense =
  /** As the workbook, a file, Excel or a document has it; a code, a cell, a technical name. Lists are joined by `, `. */
  | 'text'
  /** States, as the register or the United Nations call them; in other languages under `named`. */
  | 'states'
  | 'count'
  | 'year'
  /** A plain decimal: `-1234.50`. */
  | 'amount'
  /** An ISO day: `2013-11-14`. */
  | 'day'
  /** Said by the message itself, which selects by it. */
  | 'choice'
  /** A language by its code. */
  | 'language';

export type NamingSense =
  /** Codes of the workbook, as a list. */
  | 'codes'
  /** A kind of sheet (`SheetKind`), and several of them. */
  | 'kind'
  | 'kinds'
  /** The name of a sheet; where the finding has no place, a kind. */
  | 'sheet-or-kind'
  /** A column of the finding's kind of sheet, or of another one; several of them. */
  | 'column'
  | 'column of Letters'
  | 'columns'
  /** A setting of ours, or as the sheet has it where it is none; several of ours. */
  | 'setting'
  | 'settings'
  /** What may be chosen for the finding's column or setting, as a list; in other languages under `named` where they are no choices of the workbook. */
  | 'choices'
  /** Why a file cannot be read: one of `DETAILS`, or whatever the system says. */
  | 'detail'
  /** A figure by the name that `explain` takes, or what a number of a document is. */
  | 'figure';

export type Sense = PlainSense | NamingSense;
export type Senses = Readonly<Record<string, Sense>>;

/** A sense whose value is of another type than its sense has by itself. */
type Typed<S extends Sense, T extends string> = S & { readonly valueIs?: T };

/** A value that messages select by: one of these. */
export const choice = <T extends string = string>(): Typed<'choice', T> => 'choice';

/** Why something could not be done, in the words of the system. */
export const SYSTEM_DETAIL: Typed<'detail', string> = 'detail';

type ValueOf<S> = S extends { readonly valueIs?: infer T extends string }
  ? T
  : S extends 'count' | 'year'
    ? number
    : S extends 'detail'
      ? Detail
      : string;

/** Values by their names, as their senses say. */
export type ValuesOf<S extends Senses> = { [V in keyof S]: ValueOf<S[V]> };

export interface FindingKind<S extends Senses = Senses> {
  readonly severity: Severity;
  /** Errors leave figures out or in doubt, and no waiver answers for them but where they leave every figure as it is. */
  readonly isWaivable: boolean;
  readonly senses: S;
}

type NoSenses = Readonly<Record<never, never>>;
type Declare = <const S extends Senses = NoSenses>(senses?: S) => FindingKind<S>;

const declare =
  (severity: Severity, isWaivable: boolean): Declare =>
  <const S extends Senses = NoSenses>(senses?: S) => ({ severity, isWaivable, senses: senses ?? ({} as S) });

export const error = declare('error', false);
/** An error that leaves every figure as it is: an officer may answer for it. */
export const waivableError = declare('error', true);
export const warning = declare('warning', true);
export const note = declare('note', true);

/**
 * What was found on the way, as data: a code, a severity, places and the values its message needs. No text:
 * that is made at the edge, from the language file. What codes there are, how grave each is and what its values are: `diagnostics/findings.ts`.
 */
import type { Place } from './address';
import { hasInvisible, withoutInvisible } from './code-key';
import type { Severity } from './diagnostics/finding-kind';
import type { ColumnCode, DiagnosticCode, DiagnosticValues, PlainCode } from './diagnostics/findings';
import { FINDINGS } from './diagnostics/findings';

/** Why a row of a source sheet has no part in a figure. */
export type LeftOutReason =
  | 'total-row'
  | 'unreadable'
  | 'other-year'
  | 'unmatched'
  | 'commitment'
  | 'other-version'
  | 'not-adopted'
  | 'set-aside'
  | 'other-side'
  | 'unclear'
  | 'unrecognised';

export type Diagnostic = {
  [C in DiagnosticCode]: {
    readonly code: C;
    readonly severity: Severity;
    /** The first is the main one. */
    readonly at: readonly Place[];
    readonly values: DiagnosticValues[C];
    /** Values that are names, in the languages where they are another than in `values`. */
    readonly named?: Named;
    /** The kind of sheet that the columns in its values are of: the same column goes by another name in another kind. */
    readonly kind?: string;
  };
}[DiagnosticCode];

/** A name by language. */
export type InOthers = Readonly<Record<string, string>>;
/** Names of a finding by the value that they stand for. */
export type Named = Readonly<Record<string, InOthers>>;

/** Makes a finding; its severity is the code's. One that names a column says of which kind of sheet. */
export function diagnostic<C extends ColumnCode>(
  code: C,
  at: Place | readonly Place[],
  values: DiagnosticValues[C],
  kind: string,
  named?: Named,
): Diagnostic;
export function diagnostic<C extends PlainCode>(
  code: C,
  at: Place | readonly Place[],
  values: DiagnosticValues[C],
  named?: Named,
): Diagnostic;
export function diagnostic(
  code: DiagnosticCode,
  at: Place | readonly Place[],
  values: DiagnosticValues[DiagnosticCode],
  ...beside: readonly (Named | string | undefined)[]
): Diagnostic {
  const places = Array.isArray(at) ? (at as readonly Place[]) : [at as Place];
  const found: Record<string, unknown> = {
    code,
    severity: FINDINGS[code].severity,
    at: places,
    values: visible(values),
  };
  for (const each of beside) if (each !== undefined) found[typeof each === 'string' ? 'kind' : 'named'] = each;
  return found as Diagnostic;
}

/** A text is shown the same in every finding, whatever invisible characters its cell holds. */
function visible<V extends object>(values: V): V {
  const given = Object.entries(values) as [string, unknown][];
  if (!given.some(([, value]) => typeof value === 'string' && hasInvisible(value))) return values;
  const shown = given.map(([name, value]) => [name, typeof value === 'string' ? withoutInvisible(value) : value]);
  return Object.fromEntries(shown) as V;
}

/** A value together with what was found while making it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Why an adapter could not do its work: the one error that adapters reject with, caught in the shells. */
export class Refusal extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.name = 'Refusal';
  }
}
